/** What comes out of a printer. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { formatDate, formatDateInList } from '../../src/archive/date.ts'
import type { ArchiveEvent } from '../../src/archive/event.ts'
import { eventText } from '../../src/archive/event-text.ts'
import { isTheme } from '../../src/archive/theme.ts'
import { readArchive } from '../../src/records/archive.ts'
import { lacking, pdfText, sheetsOf } from './pdf-text.ts'
import { useSite } from './site.ts'

const site = useSite()
const { archive } = readArchive('content')

/** A page on sheets of A4. */
const onPaper = (page: Page) => page.pdf({ preferCSSPageSize: true })

describe('on paper', () => {
  test('the timeline takes at most five sheets', async () => {
    const { page } = await site.open('')
    expect(sheetsOf(await onPaper(page))).toBeLessThanOrEqual(5)
  })

  test.each(['', 'events/council-agrees-israeli-mission/', 'years/2016/', 'search/', 'print/'])(
    '/%s has its name and what it is of at the foot, and nothing to press',
    async (path) => {
      const { page } = await site.open(path, { colorScheme: 'dark' })
      await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'))
      await page.emulateMedia({ media: 'print' })
      const controls = page.locator('button, input, select, textarea, header nav, .skip')
      expect(await controls.filter({ visible: true }).count()).toBe(0)
      expect(await page.locator('.print-foot').innerText()).toContain('NATO–Israel Event Archive')
      const colours = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.documentElement)
        return { color, backgroundColor }
      })
      expect(colours).toEqual({ color: 'rgb(21, 24, 30)', backgroundColor: 'rgb(255, 255, 255)' })
    },
  )

  test('a link to another site is followed by its address', async () => {
    const { page } = await site.open('sources/urdupoint-2021-07-13/')
    await page.emulateMedia({ media: 'print' })
    const after = await page
      .locator('main a[href^="http"]')
      .first()
      .evaluate((a) => getComputedStyle(a, '::after').content)
    expect(after).toContain('http')
  })
})

describe('the archive for printing', () => {
  test('has every event once, and an index that leads to events', async () => {
    const { page, complaints } = await site.open('print/')
    const events = await page.locator('article h3').count()
    expect(events).toBeGreaterThan(80)
    expect(await page.locator('header').getByText(`${events} events`).count()).toBe(1)
    const index = page.getByRole('region', { name: 'Index' })
    const entry = index.getByRole('listitem').filter({ hasText: 'Lapid, Yair' })
    const number = await entry.getByRole('link').first().textContent()
    const title = await page.locator(`#e${number} h3`).textContent()
    expect(title).toContain(`${number}. `)
    expect(await page.locator(`#e${number}`).textContent()).toContain('Lapid')
    expect(complaints).toEqual([])
  })
})

describe('the text on paper is that of the records', () => {
  const titlesOfSources = (event: ArchiveEvent) =>
    event.evidence.map((e) => archive.source(e.source).title)

  /** What a page has on paper; whatever is wider than the paper would be cut. */
  async function textOf(path: string) {
    const { page, complaints } = await site.open(path, { viewport: { width: 673, height: 900 } })
    const text = pdfText(await onPaper(page))
    await page.emulateMedia({ media: 'print' })
    const cut = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll<HTMLElement>('main *')]
        .filter((e) => getComputedStyle(e).overflow !== 'visible' || e === document.documentElement)
        .filter((e) => e.checkVisibility() && !e.classList.contains('visually-hidden'))
        .filter((e) => e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)
        .filter((e) => e !== document.documentElement || e.scrollWidth > innerWidth)
        .map((e) => e.outerHTML.slice(0, 200)),
    )
    expect(cut).toEqual([])
    expect(complaints).toEqual([])
    return text
  }

  test.each([
    'council-agrees-israeli-mission',
    'lapid-stoltenberg-meeting',
    'leshno-yaar-credentials',
  ])('of the event %s: title, date, how it is known, summary, sources', async (id) => {
    const event = archive.event(id)
    const { name, date, dateLine, summary } = eventText(archive, event)
    const said = [name, date, dateLine, ...summary.split('\n\n'), ...titlesOfSources(event)]
    expect(lacking(await textOf(`events/${id}/`), said)).toEqual([])
  })

  test('of a theme: its introduction, and every event with its date', async () => {
    const theme = archive.entities.topics.find(isTheme)!
    const events = archive.occurrences(theme.id).map(({ event }) => event)
    expect(events.length).toBeGreaterThan(5)
    const said = [
      theme.name,
      ...theme.plain.split('\n\n'),
      ...events.flatMap(({ name, date }) => [name, formatDateInList(date)]),
    ]
    expect(lacking(await textOf(`topics/${theme.id}/`), said)).toEqual([])
  })

  test('of a year: every event with its date', async () => {
    const events = archive.events.filter(({ year }) => year === 2016)
    expect(events.length).toBeGreaterThan(5)
    const said = events.flatMap(({ name, date }) => [name, formatDateInList(date, 2016)])
    expect(lacking(await textOf('years/2016/'), ['2016', ...said])).toEqual([])
  })

  test('of the whole archive: every event with its date, summary and sources', async () => {
    const said = archive.events.flatMap((event) => [
      event.name,
      formatDate(event.date),
      ...event.plain.split('\n\n'),
      ...titlesOfSources(event),
    ])
    expect(lacking(await textOf('print/'), said)).toEqual([])
  })
})
