/** What people come for: who, by which way, and in how many steps at most. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useSite } from './site.ts'

const site = useSite()
const phone = { viewport: { width: 360, height: 740 } }

/** The address of the page, from the root of the site. */
const path = (page: Page) => new URL(page.url()).pathname

/** Titles of the first results, once there are some. */
async function firstResults(page: Page, most: number): Promise<string[]> {
  await page.locator('[data-event-id]').first().waitFor()
  return (await page.locator('[data-event-id] h3').allTextContents()).slice(0, most)
}

test('a journalist asks a question, opens the answer and reads that sources disagree about the day', async () => {
  const { page } = await site.open('')
  const field = page.getByLabel('Search the archive')
  await field.fill('when did NATO accept an Israeli mission')
  await field.press('Enter')
  expect((await firstResults(page, 3)).join('\n')).toContain('Israeli mission at NATO headquarters')
  await page.getByRole('link', { name: /Council agrees to an Israeli mission/ }).click()
  const header = page.getByRole('main').locator('header').first()
  expect(await header.textContent()).toMatch(
    /3 or 4 May 2016\s+Sources disagree: 2 say 3 May, 3 say 4 May/,
  )
})

test('a doctoral student finds all events of a theme from the home page in one step, with their dates', async () => {
  const { page } = await site.open('', { javaScriptEnabled: false })
  await page.getByRole('link', { name: 'Turkey and the partnership' }).first().click()
  const dates = await page.getByRole('main').locator('.event-list .date').allTextContents()
  const heading = await page.getByRole('heading', { name: /^\d+ events$/ }).textContent()
  expect(dates.length).toBeGreaterThan(10)
  expect(heading).toContain(`${dates.length} events`)
})

test('a pupil on a phone reads what this is about, and reaches an event, on the first screen', async () => {
  const { page } = await site.open('', phone)
  const links = page.locator('.introduction a')
  const onScreen = await links.evaluateAll(
    (all) => all.filter((link) => link.getBoundingClientRect().bottom < innerHeight).length,
  )
  expect(onScreen).toBeGreaterThan(3)
  await links.first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/events/**')
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
})

test('a sceptic goes from an event to each original in one step', async () => {
  const { page } = await site.open('events/council-agrees-israeli-mission/')
  const originals = await page
    .locator('#dating a[href^="http"]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).hostname))
  expect(new Set(originals).size).toBeGreaterThan(5)
})

test.each([
  ['Hebrew', 'נתניהו'],
  ['Arabic', 'نتنياهو'],
  ['Turkish', 'İsrail Davutoğlu'],
])('a reader of %s searches in the own script', async (_language, words) => {
  const { page } = await site.open(`search/?q=${encodeURIComponent(words)}`)
  expect((await firstResults(page, 1)).length).toBe(1)
})

test('by keyboard: from the home page over its introduction to an event and back', async () => {
  const { page } = await site.open('')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/events/**')
  await page.goBack()
  expect(path(page)).toBe('/')
})
