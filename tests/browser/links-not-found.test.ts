/** 404.html where its script does not run, and what it asks where it does. */
import { expect, test } from 'vitest'
import { useSite } from './site.ts'

const site = useSite('/a/b/')

test('without script it says in words what to do, and shows no link that leads nowhere', async () => {
  const { page } = await site.open('about/', { javaScriptEnabled: false })
  await page.goto(`${site.url()}events/x/y/`)
  expect(await page.getByRole('main').innerText()).toContain('take the end of the address away')
  expect(await page.getByRole('link').filter({ visible: true }).count()).toBe(0)
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
