/** What readers save and print of a search and of the timeline, as other programs read it. */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import ICAL from 'ical.js'
import { parse as parseCsv } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { eventText } from '../../src/archive/event-text.ts'
import { readArchive } from '../../src/records/archive.ts'
import { readEntries } from '../unit/formats/reference-managers.ts'
import { violationsOf } from './accessibility.ts'
import { lacking, pdfText } from './pdf-text.ts'
import { listedEvents, useSite } from './site.ts'

const site = useSite()
const deep = useSite('/a/b/c/')
const { archive } = readArchive('content')
const isOfDays = (id: string) =>
  /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/.test(archive.event(id).date.text)

const offer = (page: Page) => page.getByRole('button', { name: 'Save or print these events' })
const way = (page: Page, name: string) =>
  page.locator('[data-take-panel] button', { hasText: new RegExp(`^${name}`) })
const status = (page: Page) => page.locator('[data-take-panel] [role=status]')

/** Unfolds the ways to take events along. */
async function unfold(page: Page) {
  await offer(page).click()
  await way(page, 'CSV').waitFor()
}

/** What a way saves: the file, and what the page says of it. */
async function save(page: Page, name: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), way(page, name).click()])
  return {
    file: download.suggestedFilename(),
    text: readFileSync(await download.path(), 'utf8'),
    said: await status(page).textContent(),
  }
}

const rowsOf = (text: string) =>
  parseCsv<Record<string, string>>(text, { bom: true, columns: true })

const entriesOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((vevent) => ({
    id: new ICAL.Event(vevent).uid.split('#events/')[1]!,
    title: new ICAL.Event(vevent).summary,
    url: vevent.getFirstPropertyValue('url')?.toString(),
  }))

/** The ids of all that a search finds, as its page lists them; it shows ten at first. */
async function found(page: Page): Promise<string[]> {
  const address = new URL(page.url())
  address.searchParams.set('n', '500')
  await page.goto(address.href)
  await page.locator('[data-event-id]').first().waitFor()
  return page.$$eval('[data-search-results] [data-event-id]', (items) =>
    items.map((item) => item.getAttribute('data-event-id')!),
  )
}

/** The ids of what the timeline shows. */
const shown = (page: Page) =>
  page
    .locator('[data-timeline] .event-list li:visible a')
    .evaluateAll((links) =>
      links.map((link) => /events\/([^/]+)/.exec((link as HTMLAnchorElement).href)![1]!),
    )

describe('a search', () => {
  const QUERY = 'search/?q=NATO&type=visit&type=meeting'

  test('loads nothing of it before a reader asks for it, and then what the events need', async () => {
    const { page, requests } = await site.open('search/?q=%22review+areas%22')
    expect(await found(page)).toEqual(['vershbow-visit'])
    const own = () => requests.filter((url) => url.includes('/search/take'))
    expect(own()).toEqual([])
    await unfold(page)
    expect(own().filter((url) => url.includes('/taken/'))).toEqual([])
    await save(page, 'CSV')
    expect(own().filter((url) => url.includes('/taken/'))).toHaveLength(1)
  })

  test('is saved whole, in its order, not only what the page shows', async () => {
    const { page, complaints } = await deep.open(QUERY)
    await unfold(page)
    const { file, text, said } = await save(page, 'CSV')
    const rows = rowsOf(text)
    const ids = await found(page)
    expect(ids.length).toBeGreaterThan(10)
    expect(rows.map(({ id }) => id)).toEqual(ids)
    expect(rows.map(({ title }) => title)).toEqual(ids.map((id) => archive.event(id).title))
    expect(rows[0]!.url).toBe(`${deep.url()}events/${ids[0]!}/`)
    expect(file).toBe(
      `nato-israel-event-archive-nato-type-visit-type-meeting-${ids.length}-events.csv`,
    )
    expect(said).toBe(`Saved ${ids.length} events as CSV.`)
    expect(complaints).toEqual([])
  })

  test('as a calendar has the events of known days, and says how many it has not', async () => {
    const { page } = await site.open(QUERY)
    await unfold(page)
    const { file, text, said } = await save(page, 'ICS')
    const ids = await found(page)
    const known = ids.filter(isOfDays)
    expect(known.length).toBeLessThan(ids.length)
    expect(entriesOf(text)).toEqual(
      known.map((id) => ({
        id,
        title: archive.event(id).name,
        url: `${site.url()}events/${id}/`,
      })),
    )
    expect(file).toBe(
      `nato-israel-event-archive-nato-type-visit-type-meeting-${known.length}-events.ics`,
    )
    expect(said).toMatch(
      /^Saved \d+ events as ICS\. \d+ events? (is|are) left out: the day is not known for certain\.$/,
    )
  })

  test.each([
    ['BibTeX', 'bib'],
    ['RIS', 'ris'],
  ])('as %s has every event and each of its sources once', async (name, ending) => {
    const { page } = await site.open(QUERY)
    await unfold(page)
    const { file, text } = await save(page, name)
    const ids = await found(page)
    const sources = new Set(ids.flatMap((id) => archive.event(id).evidence.map((e) => e.source)))
    const entries = new Map(readEntries(text).map((entry) => [entry.id, entry]))
    expect(new Set(entries.keys())).toEqual(new Set([...ids, ...sources]))
    expect(entries.get(ids[0]!)!.URL).toBe(`${site.url()}events/${ids[0]!}/`)
    expect(entries.get(ids[0]!)!.title).toBe(archive.event(ids[0]!).name)
    expect(file).toBe(
      `nato-israel-event-archive-nato-type-visit-type-meeting-${ids.length}-events.${ending}`,
    )
  })

  test('follows what is found next, and is not offered where nothing is', async () => {
    const { page } = await site.open(QUERY)
    await unfold(page)
    await page.fill('main input[name=q]', '"review areas"')
    await page.press('main input[name=q]', 'Enter')
    await page.locator('[data-answered=\'"review areas"\']').waitFor()
    await page.getByRole('button', { name: 'Clear all' }).click()
    await page.locator('[data-event-id=vershbow-visit]').waitFor()
    expect(rowsOf((await save(page, 'CSV')).text).map(({ id }) => id)).toEqual(['vershbow-visit'])
    expect(await status(page).textContent()).toBe('Saved 1 event as CSV.')
    await page.fill('main input[name=q]', 'zebrafish')
    await page.press('main input[name=q]', 'Enter')
    await page.locator('[data-answered=zebrafish]').waitFor()
    expect(await offer(page).count()).toBe(0)
    expect(await way(page, 'CSV').isVisible()).toBe(false)
  })

  test('of all events gives all', async () => {
    const { page } = await site.open('search/?sort=oldest')
    await page.locator('[data-event-id]').first().waitFor()
    await unfold(page)
    const all = listedEvents().map(({ id }) => id)
    expect(rowsOf((await save(page, 'CSV')).text).map(({ id }) => id)).toEqual(all)
  })

  test('is saved from disk, too, where it has no address', async () => {
    const { page, complaints } = await site.open('404.html')
    await page.goto(`${pathToFileURL('dist/search/index.html').href}?q=Stoltenberg`)
    await unfold(page)
    const rows = rowsOf((await save(page, 'CSV')).text)
    const entries = entriesOf((await save(page, 'ICS')).text)
    const works = new Map(readEntries((await save(page, 'BibTeX')).text).map((e) => [e.id, e]))
    const ids = await found(page)
    expect(rows.map(({ id }) => id)).toEqual(ids)
    expect(entries.map(({ id }) => id)).toEqual(ids.filter(isOfDays))
    expect([rows[0]!.url, entries[0]!.url, works.get(ids[0]!)!.URL]).toEqual([
      '',
      undefined,
      undefined,
    ])
    expect(complaints.filter((text) => !text.startsWith('outside: file:'))).toEqual([])
  })

  test('says so where the archive was replaced meanwhile, and where the connection is gone', async () => {
    const { page } = await site.open('search/?q=%22review+areas%22')
    await unfold(page)
    await page.route('**/search/taken/*.js', (route) => route.abort())
    await way(page, 'CSV').click()
    await expect.poll(() => status(page).textContent()).toMatch(/could not be loaded.*Try again/)
    await page.unroute('**/search/taken/*.js')
    await page.route('**/search/taken/*.js', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ body: (await response.text()).replace(/"id":"/g, '"id":"other-') })
    })
    await way(page, 'CSV').click()
    await expect.poll(() => status(page).textContent()).toMatch(/was updated.*Load the page again/)
  })
})

describe('the timeline', () => {
  test('gives what its filters leave, newest or oldest first', async () => {
    const { page, complaints } = await site.open('?topic=turkey-and-the-partnership')
    await unfold(page)
    const newestFirst = await shown(page)
    expect(newestFirst.length).toBeGreaterThan(10)
    expect(rowsOf((await save(page, 'CSV')).text).map(({ id }) => id)).toEqual(newestFirst)
    await page.getByRole('link', { name: 'Oldest first' }).click()
    const { text, said } = await save(page, 'ICS')
    expect(entriesOf(text).map(({ id }) => id)).toEqual(newestFirst.toReversed().filter(isOfDays))
    expect(text.replaceAll('\r\n ', '')).toContain(
      'NAME:NATO–Israel Event Archive: Turkey and the partnership\r\n',
    )
    expect(said).toContain('Saved')
    expect(complaints).toEqual([])
  })

  test('gives all where nothing is chosen, those of folded eras on a phone, too', async () => {
    const { page } = await site.open('', { viewport: { width: 360, height: 740 } })
    await unfold(page)
    const all = listedEvents().map(({ id }) => id)
    expect(rowsOf((await save(page, 'CSV')).text).map(({ id }) => id)).toEqual(all.toReversed())
  })

  test('offers nothing where its filters leave no event', async () => {
    const { page } = await site.open('?type=accession&topic=port-visits')
    expect(await offer(page).count()).toBe(0)
    await page.getByRole('link', { name: /^Show all/ }).click()
    expect(await offer(page).count()).toBe(1)
  })
})

describe('the list to print', () => {
  test('has each event with its date, how that is known, a sentence, and numbered sources', async () => {
    const { page, complaints } = await site.open('search/?q=NATO&type=visit')
    const ids = await found(page)
    await unfold(page)
    await way(page, 'List to print').click()
    await page.getByRole('heading', { level: 1, name: `${ids.length} events` }).waitFor()
    expect(await page.locator('.taken-list').textContent()).toContain('“NATO” · Type: Visit')
    expect(await page.getByRole('button', { name: 'Close the list' }).isVisible()).toBe(true)
    const text = pdfText(await page.pdf({ preferCSSPageSize: true }))
    const said = ids.flatMap((id) => {
      const { name, date, dateLine, sources } = eventText(archive, archive.event(id))
      return [name, date, `${dateLine}.`, ...sources]
    })
    expect(lacking(text, said)).toEqual([])
    // The numbers of an event lead to its sources.
    const numbers = (await page.locator('.taken-events li .small').first().textContent())!.match(
      /\d+(?=\])/g,
    )!
    const listed = await page.locator('.taken-sources li').allTextContents()
    expect(numbers.map((n) => listed[Number(n) - 1]!.replace(/^\[\d+\] /, ''))).toEqual(
      archive.event(ids[0]!).evidence.map(({ source }) => {
        const { url, archived } = archive.source(source)
        return expect.stringContaining(`. ${url ?? archived ?? ''}`) as string
      }),
    )
    // Nothing of the search, and nothing to press.
    expect(lacking(text, ['Save or print these events', 'Close the list'])).toHaveLength(2)
    expect(complaints).toEqual([])
  })

  test('stands in place of the page until it is closed, or the reader goes back', async () => {
    const { page } = await site.open('?topic=turkey-and-the-partnership')
    await unfold(page)
    await way(page, 'List to print').click()
    const list = page.locator('.taken-list')
    await list.waitFor()
    expect(await page.locator('[data-timeline]').isVisible()).toBe(false)
    expect(await page.evaluate(() => document.activeElement!.tagName)).toBe('H1')
    expect(await violationsOf(page)).toEqual([])
    const address = page.url()
    for (const leave of [
      () => page.getByRole('button', { name: 'Close the list' }).click(),
      () => page.keyboard.press('Escape'),
      () => page.goBack(),
    ]) {
      await leave()
      await list.waitFor({ state: 'detached' })
      expect(page.url()).toBe(address)
      expect(await page.evaluate(() => document.activeElement!.textContent)).toMatch(
        /^List to print/,
      )
      await way(page, 'List to print').click()
      await list.waitFor()
    }
    await page.goBack()
    expect(await page.locator('[data-timeline]').isVisible()).toBe(true)
  })

  test('is printed by its button', async () => {
    const { page } = await site.open('?topic=turkey-and-the-partnership')
    await page.evaluate(() => (window.print = () => (document.title = 'printed')))
    await unfold(page)
    await way(page, 'List to print').click()
    await page.getByRole('button', { name: 'Print', exact: true }).click()
    expect(await page.title()).toBe('printed')
  })
})

describe('whoever takes events along', () => {
  test('needs no mouse, and hears what was done', async () => {
    const { page } = await site.open('?topic=turkey-and-the-partnership')
    await offer(page).focus()
    expect(await offer(page).getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.press('Enter')
    await way(page, 'CSV').waitFor()
    expect(await offer(page).getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Tab')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Space'),
    ])
    expect(download.suggestedFilename()).toMatch(/\.csv$/)
    await expect.poll(() => status(page).textContent()).toMatch(/^Saved \d+ events as CSV\.$/)
    expect(await violationsOf(page)).toEqual([])
  })

  test.each(['', 'search/?q=Stoltenberg'])(
    'without script is led to the data: /%s',
    async (path) => {
      const { page } = await site.open(path, { javaScriptEnabled: false })
      expect(await offer(page).count()).toBe(0)
      await page.locator('.take-offer').getByRole('link', { name: 'Data' }).click()
      expect(new URL(page.url()).pathname).toBe('/data/')
    },
  )

  test.each([
    ['search/?q=mission', 360],
    ['?topic=turkey-and-the-partnership', 360],
    ['search/?q=mission', 1440],
  ] as const)('sees all of it: /%s, %i wide', async (path, width) => {
    const { page } = await site.open(path, { viewport: { width, height: 740 } })
    await unfold(page)
    await way(page, 'List to print').click()
    await page.locator('.taken-list').waitFor()
    const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await wider()).toBeLessThanOrEqual(0)
    await page.getByRole('button', { name: 'Close the list' }).click()
    expect(await wider()).toBeLessThanOrEqual(0)
  })
})
