/** 404.html where its script does not run, and what it asks where it does. */
import { expect, test } from 'vitest'
import { shiftsOf } from './accessibility.ts'
import { useSite } from './site.ts'

const site = useSite('/a/b/')

test('without script it says how to shorten the address, and leads to the folders above', async () => {
  const { page } = await site.open('about/', { javaScriptEnabled: false })
  await page.goto(`${site.url()}events/x/y/`)
  expect(await page.getByRole('main').innerText()).toContain(
    'Delete the last part of the address and try again.',
  )
  const links = await page.getByRole('link').filter({ visible: true }).all()
  const leadTo = await Promise.all(
    links.map((a) => a.evaluate((e) => (e as HTMLAnchorElement).href)),
  )
  expect(leadTo).toEqual([`${site.url()}events/x/y/`, `${site.url()}events/x/`])
})

test('it names the pages whose addresses are near, has a field and the years, and moves nothing', async () => {
  const { page } = await site.open('about/')
  await page.goto(`${site.url()}events/lapid-stoltenburg-meting`)
  const main = page.getByRole('main')
  const near = main.getByRole('region', { name: 'Did you mean' }).getByRole('link')
  await near.first().waitFor()
  expect(await near.first().evaluate((a) => (a as HTMLAnchorElement).href)).toBe(
    `${site.url()}events/lapid-stoltenberg-meeting/`,
  )
  await main.getByRole('link', { name: '2014', exact: true }).click({ trial: true })
  expect(await shiftsOf(page)).toBe(0)
  await main.getByRole('searchbox').fill('vershbow')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search/?q=vershbow')
})

test('it asks once where the address names a folder of the archive', async () => {
  const { page, requests } = await site.open('about/')
  requests.length = 0
  await page.goto(`${site.url()}events/x/y/`)
  await page.waitForSelector('html[data-root]')
  const asked = requests.filter((url) => url.endsWith('/site.js'))
  expect(new Set(asked)).toEqual(new Set([`${site.url()}site.js`]))
})

test('an address with hundreds of slashes, or two in front, asks little and nobody else', async () => {
  const { page, requests } = await site.open('about/')
  requests.length = 0
  const { origin } = new URL(site.url())
  await page.goto(`${origin}//example.org/${'x/'.repeat(300)}`)
  await page.waitForLoadState('networkidle')
  expect(requests.filter((url) => !url.startsWith(`${origin}/`))).toEqual([])
  expect(requests.length).toBeLessThan(30)
})
