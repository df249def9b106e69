/** What opens over a page is as sound as the page. */
import { expect, test } from 'vitest'
import { shortenLists, violationsOf } from './accessibility.ts'
import { useSite } from './site.ts'

const site = useSite()
const phone = { viewport: { width: 360, height: 740 } }

test('the menu of a phone', async () => {
  const { page } = await site.open('about/', phone)
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('navigation', { name: 'Main' }).waitFor()
  expect(await violationsOf(page)).toEqual([])
})

test('the suggestions under the field of the head', async () => {
  const { page } = await site.open('about/', { viewport: { width: 1440, height: 900 } })
  await page.locator('.site-search input').pressSequentially('lap')
  await page.getByRole('option').first().waitFor()
  expect(await violationsOf(page)).toEqual([])
})

test('the filters of a search on a phone', async () => {
  const { page } = await site.open('search/?q=mission', phone)
  await page.locator('[data-event-id]').first().waitFor()
  await page
    .getByRole('button', { name: /filter/i })
    .first()
    .click()
  await page.locator('#filters').waitFor()
  await shortenLists(page)
  expect(await violationsOf(page)).toEqual([])
})
