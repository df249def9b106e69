/** The timeline of the home page, narrowed down as a reader does it. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { shiftsOf, violationsOf } from './accessibility.ts'
import { listedEvents, useSite } from './site.ts'

const site = useSite()
const all = listedEvents().length

const timelineOf = (page: Page) => page.getByRole('region', { name: 'Timeline' })
const shown = (page: Page) => timelineOf(page).locator('.event-list li:visible').count()
const status = (page: Page) => timelineOf(page).getByRole('status').innerText()
/** How many events the chosen option of a field says that it has. */
const promised = (page: Page, label: string) =>
  page
    .getByLabel(label, { exact: true })
    .evaluate((select: HTMLSelectElement) =>
      Number(/\((\d+)\)$/.exec(select.selectedOptions[0]!.text)![1]),
    )

/** Chooses an option by the beginning of its name, with the keyboard alone. */
async function choose(page: Page, label: string, words: string) {
  await page.getByLabel(label, { exact: true }).focus()
  await page.keyboard.type(words)
}

describe('the filters', () => {
  test('narrow down by theme and by side, by keyboard; the number is said and kept in the address', async () => {
    const { page, complaints } = await site.open('')
    expect(await shown(page)).toBe(all)
    await choose(page, 'Theme or topic', 'Turkey')
    const ofTheme = await promised(page, 'Theme or topic')
    expect(await shown(page)).toBe(ofTheme)
    expect(await status(page)).toMatch(
      new RegExp(`^${ofTheme} of ${all} events: .*; newest first\\.$`),
    )

    await choose(page, 'Who took part', 'Israel')
    const ofBoth = await promised(page, 'Who took part')
    expect(ofBoth).toBeLessThan(ofTheme)
    expect(await shown(page)).toBe(ofBoth)
    // The field keeps the focus, and nothing empty stays.
    expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).name)).toBe(
      'side',
    )
    const years = timelineOf(page).locator('.year')
    expect(await years.filter({ visible: true }).count()).toBe(
      await timelineOf(page).locator('.year:has(li:not([hidden]))').count(),
    )

    const address = page.url()
    expect(address).toMatch(/\?topic=[^&]+&side=[^&]+$/)
    await page.reload()
    expect(await shown(page)).toBe(ofBoth)
    await page.goBack()
    expect(await shown(page)).toBe(ofTheme)
    await page.goForward()
    expect(page.url()).toBe(address)
    expect(await shown(page)).toBe(ofBoth)

    await page.getByRole('link', { name: `Show all ${all}` }).press('Enter')
    expect(await shown(page)).toBe(all)
    expect(page.url()).toBe(site.url())
    expect(complaints).toEqual([])
  })

  test('show only events of the first sources', async () => {
    const { page } = await site.open('')
    await page.getByRole('checkbox').check()
    expect(await shown(page)).toBe(listedEvents().filter((event) => event.isFounding).length)
  })

  test('offer nothing that would leave no event', async () => {
    const { page } = await site.open('?type=accession')
    const empty = page.locator('option', { hasText: /\(0\)$/ })
    expect(await empty.count()).toBeGreaterThan(0)
    const open = await empty.evaluateAll(
      (options) => options.filter((option) => !(option as HTMLOptionElement).disabled).length,
    )
    expect(open).toBe(0)
  })

  test('say so where an address leaves no event, and offer all', async () => {
    const { page } = await site.open('?type=accession&topic=port-visits')
    expect(await shown(page)).toBe(0)
    expect(await status(page)).toMatch(/^No event matches all of these: /)
    await page.getByRole('link', { name: `Show all ${all}` }).click()
    expect(await shown(page)).toBe(all)
  })

  test('take what an address does not know for nothing', async () => {
    const { page } = await site.open('?type=voyage&side=&sort=sideways')
    expect(await shown(page)).toBe(all)
  })

  test('are as accessible as without a choice, and move nothing', async () => {
    const { page } = await site.open('?topic=turkey-and-the-partnership')
    expect(await violationsOf(page)).toEqual([])
    expect(await shiftsOf(page)).toBe(0)
  })
})

describe('the overview', () => {
  test('follows: what is left out shrinks, and a year without a match is no link', async () => {
    const { page } = await site.open('?topic=turkey-and-the-partnership')
    const years = page.getByRole('navigation', { name: 'Years' })
    const marks = years.locator('.marks .mark')
    expect(await marks.count()).toBe(all)
    expect(await marks.locator('xpath=self::*[not(contains(@class, "is-out"))]').count()).toBe(
      await shown(page),
    )
    expect(await years.getByRole('link', { name: /^1995/ }).count()).toBe(0)
    await years.getByRole('link', { name: /^2012/ }).click()
    await expect(
      page.locator('#y2012').evaluate((e) => e.getBoundingClientRect().top < innerHeight),
    ).resolves.toBe(true)
    await page.locator('#y2012').getByRole('link', { name: 'Back to the overview' }).click()
    expect(new URL(page.url()).hash).toBe('#overview')
  })
})

describe('the order', () => {
  test('is turned round, and distances with it', async () => {
    const { page } = await site.open('?topic=turkey-and-the-partnership')
    const titles = () => timelineOf(page).locator('.title').allInnerTexts()
    const distances = () => timelineOf(page).locator('.distance:visible').allInnerTexts()
    const newestFirst = await titles()
    const apart = await distances()
    expect(apart.every((words) => words.endsWith(' earlier'))).toBe(true)
    await page.getByRole('link', { name: 'Oldest first' }).press('Enter')
    expect(await titles()).toEqual(newestFirst.toReversed())
    const later = apart.map((words) => words.replace(/earlier$/, 'later'))
    expect(await distances()).toEqual(later.toReversed())
    expect(later).not.toEqual([])
    expect(await status(page)).toContain('oldest first')
    expect(page.url()).toContain('sort=oldest')
    await page.goBack()
    expect(await titles()).toEqual(newestFirst)
  })
})

describe('a year', () => {
  test('stays in view and covers nothing that has the focus', async () => {
    const { page } = await site.open('#y2017', { viewport: { width: 360, height: 740 } })
    const links = page.locator('#y2017 .title a')
    await links.last().focus()
    for (let i = await links.count(); i > 1; i--) {
      await page.keyboard.press('Shift+Tab')
      const [top, edge] = await page.evaluate(() => [
        document.activeElement!.getBoundingClientRect().top,
        document.querySelector('#y2017 .year-head')!.getBoundingClientRect().bottom,
      ])
      expect(top).toBeGreaterThanOrEqual(edge)
    }
  })
})

describe('without a script', () => {
  test('every event is there, and what filters would do is offered as lists', async () => {
    const { page } = await site.open('', { javaScriptEnabled: false })
    expect(await shown(page)).toBe(all)
    expect(await timelineOf(page).getByRole('combobox').count()).toBe(0)
    expect(await timelineOf(page).getByRole('link', { name: 'Oldest first' }).count()).toBe(0)
    const lists = timelineOf(page).locator('noscript a')
    expect(await lists.count()).toBeGreaterThan(2)
    await lists.first().click()
    expect(new URL(page.url()).pathname).toBe('/themes/')
  })
})

describe('on a phone', () => {
  const phone = { viewport: { width: 360, height: 740 } }

  test('only the newest era is unfolded; a year of the overview, or a filter, unfolds what it leads to', async () => {
    const { page, complaints } = await site.open('', phone)
    const open = () => timelineOf(page).locator('details[open]').count()
    expect(await open()).toBe(1)
    expect(await shown(page)).toBeLessThan(all)
    const year = page.getByRole('navigation', { name: 'Years' }).getByRole('link').first()
    await year.focus()
    await page.keyboard.press('Enter')
    expect(await open()).toBe(2)
    await choose(page, 'Theme or topic', 'Turkey')
    expect(await shown(page)).toBe(await promised(page, 'Theme or topic'))
    expect(complaints).toEqual([])
  })

  test('without script, every event is there to read', async () => {
    const { page } = await site.open('', { ...phone, javaScriptEnabled: false })
    expect(await shown(page)).toBe(all)
  })
})
