import { pathToFileURL } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { violationsOf } from './accessibility.ts'
import { launchChromium } from './chromium.ts'
import { listedEvents, useSite } from './site.ts'

const site = useSite()
const deep = useSite('/a/b/c/')
const phone = { viewport: { width: 360, height: 740 } }

/** Waits until the page has answered, and gives what it says. */
async function answer(page: Page) {
  await page.waitForFunction(
    () => document.querySelector('[data-search-status]')?.textContent !== '',
  )
  return {
    status: await page.textContent('[data-search-status]'),
    ids: await page.$$eval('[data-search-results] [data-event-id]', (items) =>
      items.map((item) => item.getAttribute('data-event-id')),
    ),
  }
}

/** Waits until the page has answered a query, and not only asked it. */
const answered = (page: Page, query: string) =>
  page.locator(`[data-answered=${JSON.stringify(query)}]`).waitFor()

/** Everything that moved on a page since it was opened, but for what the reader has just done. */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const moved: string[] = []
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number
            hadRecentInput: boolean
            sources: { node: Element | null }[]
          })[]) {
            if (entry.hadRecentInput) continue
            const names = entry.sources.map(({ node }) => node?.className || node?.nodeName)
            moved.push(`${entry.value.toFixed(4)} ${names.join(', ')}`)
          }
        }).observe({ type: 'layout-shift', buffered: true })
        // What happened before is reported in a task of its own.
        setTimeout(() => resolve(moved), 200)
      }),
  )

async function search(page: Page, query: string) {
  await page.fill('main input[name=q]', query)
  await page.press('main input[name=q]', 'Enter')
  return answer(page)
}

const openSearch = (query: string, options?: BrowserContextOptions) =>
  site.open(`search/?q=${encodeURIComponent(query)}`, options)

describe('the search page', () => {
  test('answers the query of its address at once, quietly', async () => {
    const { page, complaints } = await openSearch('Vershbow missile')
    const { status, ids } = await answer(page)
    expect(ids).toContain('vershbow-visit')
    expect(status).toMatch(/^\d+ events?(; \d+ more with most of these words)?$/)
    const item = page.locator('[data-event-id=vershbow-visit]')
    expect(await item.locator('mark').allTextContents()).toContain('missile')
    expect(await item.textContent()).toContain('January 2014')
    expect(complaints).toEqual([])
  })

  test('searches while one types', async () => {
    const { page, complaints } = await site.open('search/')
    await page.locator('main input[name=q]').pressSequentially('lapid', { delay: 30 })
    // What was typed first may be answered before the rest is there.
    await page.locator('[data-event-id=lapid-stoltenberg-meeting]').waitFor()
    expect(complaints).toEqual([])
  })

  test('works below any path', async () => {
    const { page, complaints } = await deep.open('search/?q=Ya%27alon')
    expect((await answer(page)).ids).toContain('vershbow-visit')
    await page.click('[data-event-id=vershbow-visit] a')
    await page.waitForURL('**/a/b/c/events/vershbow-visit/**')
    expect(complaints).toEqual([])
  })

  test('says that one event is one event, and that none is none', async () => {
    // Words of one source, in their order: no other event will have them.
    const { page } = await openSearch('"review areas of NATO-Israel"')
    expect((await answer(page)).status).toBe('1 event')
    const none = await search(page, 'zebrafish')
    expect(none).toEqual({ status: '0 events', ids: [] })
    expect(await page.textContent('[data-search-advice]')).toContain('No match for “zebrafish”.')
  })

  test('opens a result at the words', async () => {
    const { page } = await openSearch('"review areas"')
    await answer(page)
    const href = await page.getAttribute('[data-event-id=vershbow-visit] a', 'href')
    expect(href).toMatch(/events\/vershbow-visit\/#:~:text=review%20areas/)
  })

  test('finds pages of people and topics apart from events', async () => {
    const { page } = await openSearch('Lapid')
    await answer(page)
    const first = page.locator('[data-search-entities] li').first()
    expect(await first.textContent()).toContain('Yair Lapid')
    await first.locator('a').click()
    await page.waitForURL('**/people/yair-lapid/')
  })

  test('corrects a misspelt word, says so, and takes it back', async () => {
    const { page } = await openSearch('Stoltenburg')
    expect((await answer(page)).ids).toContain('lapid-stoltenberg-meeting')
    const suggestion = page.locator('[data-search-suggestion]')
    expect(await suggestion.textContent()).toContain(
      'No event has “Stoltenburg”. Showing “Stoltenberg”.',
    )
    await suggestion.getByRole('button').click()
    expect((await answer(page)).status).toBe('0 events')
    expect(new URL(page.url()).search).toBe('?q=Stoltenburg&exact=1')
  })

  test('shows both days that a date in numbers can be, and each alone', async () => {
    const { page, complaints } = await openSearch('Lapid 7/12/2021')
    expect((await answer(page)).ids).toContain('lapid-stoltenberg-meeting')
    const message = page.locator('[data-search-suggestion]')
    expect(await message.textContent()).toContain(
      '“7/12/2021” can be 7 December 2021 or 12 July 2021. Both are shown.',
    )
    await message.getByRole('button', { name: '12 July 2021' }).click()
    expect((await answer(page)).ids).toEqual(['lapid-stoltenberg-meeting'])
    expect(await page.inputValue('main input[name=q]')).toBe('Lapid 12 July 2021')
    expect(await message.isHidden()).toBe(true)
    expect(complaints).toEqual([])
  })

  test.each([
    ['June 1950', /“June 1950”: the archive’s events are from 1994 to 20\d\d\./],
    ['99/99/2021', /“99\/99\/2021” is searched as 2021\./],
    ['30 February 2014', /“30 February 2014” is searched as February 2014\./],
  ])('says how “%s” is understood', async (query, message) => {
    const { page } = await openSearch(query)
    await answer(page)
    expect(await page.textContent('[data-search-suggestion]')).toMatch(message)
  })

  test('helps where nothing is found: another spelling, the nearest names, the lists', async () => {
    const { page } = await site.open(`search/?exact=1&q=${encodeURIComponent('Mrs. Столтенбурк')}`)
    expect((await answer(page)).ids).toEqual([])
    const advice = page.locator('[data-search-advice]')
    expect((await advice.textContent())!.replace(/\s+/g, ' ')).toBe(
      'No match for “Столтенбурк”. The archive is in English; try the Latin spelling. ' +
        'Nearest names: Jens Stoltenberg. ' +
        'Or browse people, organizations, places, topics or years.',
    )
    expect(await advice.getByRole('link').count()).toBe(5)
    await advice.getByRole('button').click()
    expect((await answer(page)).ids).toContain('lapid-stoltenberg-meeting')
  })

  test('says where a date only may be what was looked for', async () => {
    const { page } = await openSearch('2023')
    await page.getByRole('button', { name: 'More results' }).click()
    const vague = page.locator('[data-event-id=israel-partner-of-sea-guardian]')
    expect(await vague.textContent()).toContain('may be 2023')
  })

  test('helps before anything is searched', async () => {
    const { page } = await site.open('search/')
    const examples = page.locator('[data-search-start] a[data-query]')
    for (const example of await examples.all()) {
      const query = (await example.getAttribute('data-query'))!
      const { page: other } = await openSearch(query)
      expect((await answer(other)).ids.length, query).toBeGreaterThan(0)
      await other.close()
    }
    await examples.first().click()
    expect((await answer(page)).ids.length).toBeGreaterThan(0)
  })

  test('lists all events without a query, newest first, and loads no index for it', async () => {
    const { page, requests } = await site.open('search/')
    const newestFirst = listedEvents().toReversed()
    const all = await answer(page)
    expect(all.status).toBe(`${newestFirst.length} events`)
    expect(all.ids).toEqual(newestFirst.slice(0, 10).map(({ id }) => id))
    expect(requests.filter((r) => r.includes('pagefind'))).toEqual([])
    await page.selectOption('[data-search-order]', 'oldest')
    expect((await answer(page)).ids[0]).toBe(newestFirst.at(-1)!.id)
    expect(new URL(page.url()).search).toBe('?sort=oldest')
  })

  test('offers what has most of the words apart, and says what it lacks', async () => {
    const { page } = await openSearch('Vershbow missile zebrafish')
    const { status, ids } = await answer(page)
    expect(status).toMatch(/^0 events; \d+ with most of these words$/)
    expect(ids[0]).toBe('vershbow-visit')
    const partial = page.getByRole('region', { name: 'Events with most of these words' })
    expect(await partial.locator('[data-event-id=vershbow-visit]').textContent()).toContain(
      'without “zebrafish”',
    )
  })

  test.each([
    ['of its date', 'Sea Guardian 2023', 'israel-partner-of-sea-guardian'],
    ['and of who took part', 'Lapid', 'lapid-stoltenberg-meeting'],
  ])('parts the words of a result %s where they are copied', async (_, query, id) => {
    const { page } = await openSearch(query)
    await answer(page)
    const text = (await page.textContent(`[data-event-id=${id}]`))!
    expect(text).not.toMatch(/\d\p{L}|\p{Ll}\p{Lu}|\d{4}may/u)
  })

  test.each([360, 768, 1440])('moves nothing that is there, %i wide', async (width) => {
    const options = { viewport: { width, height: 740 } }
    for (const address of ['', '?q=NATO', '?q=zebrafish', '?type=visit&from=2016']) {
      const { page } = await site.open(`search/${address}`, options)
      await answer(page)
      expect(await shifts(page), address).toEqual([])
      await search(page, 'Stoltenberg')
      // The filters follow what was found, however long that took after the last key.
      const others = (await shifts(page)).filter(
        (moved) => !/^[\d.]+( (filter-group|UL),?)+$/.test(moved),
      )
      expect(others, `${address}, then a search`).toEqual([])
      await page.close()
    }
  })

  test('has room for words where letters are twice as large', async () => {
    const { page } = await site.open('search/', phone)
    await page.evaluate(() => (document.documentElement.style.fontSize = '34px'))
    for (const field of await page.locator('main input[name=q]').all()) {
      const letters = await field.evaluate((input) => {
        const style = getComputedStyle(input)
        const padding = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight)
        const brush = document.createElement('canvas').getContext('2d')!
        brush.font = style.font
        return (input.clientWidth - padding) / (brush.measureText('nato israel').width / 11)
      })
      expect(letters).toBeGreaterThan(12)
    }
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
  })

  test('has letters in its fields at which no phone enlarges the page', async () => {
    const { page } = await site.open('search/', phone)
    const sizes = await page.$$eval('input[name=q], select', (fields) =>
      fields.map((field) => parseFloat(getComputedStyle(field).fontSize)),
    )
    expect(sizes).toHaveLength(5)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16)
  })

  test('without script says what to use instead', async () => {
    const { page, complaints } = await openSearch('missile', { javaScriptEnabled: false })
    const main = page.getByRole('main')
    expect(await main.textContent()).toContain('The search needs JavaScript')
    await main.getByRole('link', { name: 'people', exact: true }).click()
    await page.waitForURL('**/people/')
    expect(complaints).toEqual([])
  })
})

describe('filters', () => {
  test('narrow down, are counted, stand in the address, and are taken back by chips', async () => {
    const { page, complaints } = await openSearch('NATO')
    const all = await answer(page)
    const visit = page.getByRole('checkbox', { name: /^Visit/ })
    const counted = Number(/\d+/.exec((await visit.locator('..').textContent()) ?? '')![0])
    await visit.check()
    const visits = await answer(page)
    expect(visits.status).toBe(`${counted} events`)
    expect(visits.status).not.toBe(all.status)
    expect(new URL(page.url()).search).toBe('?q=NATO&type=visit')
    await page.getByRole('checkbox', { name: /^Meeting/ }).check()
    await answer(page)
    expect(new URL(page.url()).search).toBe('?q=NATO&type=visit&type=meeting')
    await page.getByRole('button', { name: 'Remove Type: Visit' }).click()
    await answer(page)
    await page.getByRole('button', { name: 'Clear all' }).click()
    expect((await answer(page)).status).toBe(all.status)
    expect(complaints).toEqual([])
  })

  test('keep the focus on the box that was ticked', async () => {
    const { page } = await openSearch('NATO')
    await answer(page)
    await page.getByRole('checkbox', { name: /^Visit/ }).focus()
    await page.keyboard.press('Space')
    await answer(page)
    const focused = await page.evaluate(() => (document.activeElement as HTMLInputElement).value)
    expect(focused).toBe('visit')
  })

  test('count a year as its page does, and what only may be in it apart', async () => {
    const { page } = await site.open('search/')
    await answer(page)
    const year = (await page
      .locator('#search-from option')
      .filter({ hasText: /^\d+ \(\d+\) \+/ })
      .first()
      .textContent())!
    const [, name, own, possible] = /^(\d+) \((\d+)\) \+(\d+)$/.exec(year)!
    await page.selectOption('#search-from', name!)
    await page.selectOption('#search-to', name!)
    expect((await answer(page)).status).toBe(
      `${own} event${own === '1' ? '' : 's'}, and ${possible} more whose date may be ${name}`,
    )
    if (Number(own) + Number(possible) > 10) await page.click('[data-search-more]')
    await page
      .locator('.may')
      .nth(Number(possible) - 1)
      .waitFor()
    const marked = page.getByRole('region', { name: `Events whose date may be ${name}` })
    expect(await marked.locator('.may').allTextContents()).toEqual(
      Array(Number(possible)).fill(`may be ${name}`),
    )
    await page.goto(`${site.url()}years/${name}/`)
    expect(await page.locator('.event-list li').count()).toBe(Number(own))
  })

  test('stand below a button on a phone, and after the results in the order of reading', async () => {
    const { page } = await site.open('search/?q=NATO', phone)
    await answer(page)
    const visit = page.getByRole('checkbox', { name: /^Visit/ })
    expect(await visit.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Filters' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('search-from')
    await visit.check()
    const { status } = await answer(page)
    await page.getByRole('button', { name: `Show ${status}` }).click()
    expect(await visit.isVisible()).toBe(false)
    expect(await page.getByRole('button', { name: 'Filters (1)' }).isVisible()).toBe(true)
  })

  test('work without a query, newest first, and by years', async () => {
    const { page } = await site.open('search/?founding=yes')
    const founding = listedEvents().filter((event) => event.isFounding)
    expect((await answer(page)).status).toBe(`${founding.length} events`)
    await page.selectOption('select[name=from]', '2014')
    await page.selectOption('select[name=to]', '2014')
    const { ids } = await answer(page)
    expect(ids.length).toBeLessThan(founding.length)
    const known = [
      'mediterranean-dialogue-20th-anniversary',
      'la-hulpe-conference',
      'vershbow-visit',
    ]
    expect(ids.filter((id) => known.includes(id!))).toEqual(known)
    expect(new URL(page.url()).search).toBe('?founding=yes&from=2014&to=2014')
  })

  test('a search can be sent to someone, and back and forward walk through it', async () => {
    const { page } = await site.open('search/?q=visit&person=alexander-vershbow&sort=oldest')
    const first = await answer(page)
    expect(first.ids).toContain('vershbow-visit')
    expect(await page.inputValue('[data-search-order]')).toBe('oldest')
    await search(page, 'Lapid')
    await page.goBack()
    await answered(page, 'visit')
    expect(await answer(page)).toEqual(first)
    await page.goForward()
    await answered(page, 'Lapid')
    expect(await page.inputValue('main input[name=q]')).toBe('Lapid')
  })

  test('order by date', async () => {
    const founding = listedEvents()
      .filter((event) => event.isFounding)
      .map((event) => event.id)
    const { page } = await site.open('search/?founding=yes&sort=oldest')
    expect((await answer(page)).ids).toEqual(founding.slice(0, 10))
    await page.selectOption('[data-search-order]', 'newest')
    expect((await answer(page)).ids).toEqual(founding.toReversed().slice(0, 10))
  })

  test.each(['search/?q=NATO', 'search/'])(
    'leave %s as it was for who comes back, and for who loads it again',
    async (address) => {
      const { page } = await site.open(address)
      await answer(page)
      await page.getByRole('button', { name: 'More results' }).click()
      const items = page.locator('[data-event-id]')
      await items.nth(10).waitFor()
      const link = items.nth(15).locator('h3 a')
      await link.scrollIntoViewIfNeeded()
      await page.waitForTimeout(200)
      const before = await page.evaluate(() => scrollY)
      const shown = await items.count()
      expect(before).toBeGreaterThan(0)
      await link.click()
      await page.waitForURL('**/events/**')
      for (const come of [() => page.goBack(), () => page.reload()]) {
        await come()
        await answer(page)
        expect(await items.count()).toBe(shown)
        expect(await page.evaluate(() => scrollY)).toBe(before)
      }
    },
  )

  test('more results come until all are shown', async () => {
    const { page } = await openSearch('NATO')
    const { status } = await answer(page)
    const more = page.getByRole('button', { name: 'More results' })
    while (await more.isVisible()) {
      const before = await page.locator('[data-event-id]').count()
      await more.click()
      await page.waitForFunction(
        (n) => document.querySelectorAll('[data-event-id]').length > n,
        before,
      )
    }
    const shown = await page.locator('[data-event-id]').count()
    expect(status).toBe(`${shown} events`)
    expect(new URL(page.url()).searchParams.get('n')).toBe(String(Math.ceil(shown / 10) * 10))
  })
})

describe('the field in the header', () => {
  test('loads nothing until it is used', async () => {
    const { page, requests } = await site.open('events/vershbow-visit/')
    await page.waitForTimeout(300)
    expect(requests.filter((r) => r.includes('search'))).toEqual([])
    await page.keyboard.press('Control+k')
    await page.waitForFunction(() => document.querySelector('[role=combobox]'))
    expect(requests.filter((r) => /page\.js|parts|files/.test(r))).toEqual([])
  })

  test('suggests, and opens with arrow keys and Enter', async () => {
    const { page, complaints } = await site.open('about/')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('stolt')
    const field = page.getByRole('combobox', { name: 'Search the archive' })
    await page.getByRole('option').first().waitFor()
    expect(await field.getAttribute('aria-expanded')).toBe('true')
    expect(await page.getByRole('listbox').getAttribute('id')).toBe(
      await field.getAttribute('aria-controls'),
    )
    await page.keyboard.press('ArrowDown')
    const active = await field.getAttribute('aria-activedescendant')
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true')
    expect(await page.locator(`#${active}`).textContent()).toContain('Jens Stoltenberg')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/people/jens-stoltenberg/')
    expect(complaints).toEqual([])
  })

  test('closes with Escape and keeps what was typed', async () => {
    const { page } = await site.open('about/')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('lapid')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('option').count()).toBe(0)
    expect(await page.inputValue('.site-search input')).toBe('lapid')
  })

  test('leads to all results with Enter, and without script', async () => {
    const { page } = await site.open('years/2014/')
    await page.fill('.site-search input', 'missile')
    await page.press('.site-search input', 'Enter')
    await page.waitForURL('**/search/?q=missile')
    expect((await answer(page)).ids).toContain('vershbow-visit')

    const { page: plain } = await site.open('years/2014/', { javaScriptEnabled: false })
    await plain.fill('.site-search input', 'missile')
    await plain.press('.site-search input', 'Enter')
    await plain.waitForURL('**/search/?q=missile')
  })

  test('says of what kind each suggestion is, and is left by Tab', async () => {
    const { page } = await site.open('about/')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('stolt')
    await page.getByRole('option', { name: /^Jens Stoltenberg Person · / }).waitFor()
    await page
      .getByRole('option', { name: /Event · \d+ / })
      .first()
      .waitFor()
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => document.activeElement!.closest('main')?.id)
    expect(stop).toBe('main')
    expect(await page.getByRole('listbox').isVisible()).toBe(false)
  })

  test.each([
    [800, 360],
    [768, 256],
    [1000, 380],
  ])('keeps its suggestions on the screen and off the field, %i × %i', async (width, height) => {
    const { page } = await site.open('about/', { viewport: { width, height } })
    await page.keyboard.press('Control+k')
    await page.keyboard.type('nato')
    await page.getByRole('option').first().waitFor()
    for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowDown')
    const field = (await page.locator('#site-q').boundingBox())!
    const list = (await page.getByRole('listbox').boundingBox())!
    expect(field.y).toBeGreaterThanOrEqual(0)
    expect(list.y).toBeGreaterThanOrEqual(field.y + field.height)
    expect(list.height).toBeGreaterThan(90)
    expect(list.y + list.height).toBeLessThanOrEqual(height)
  })

  test('on a phone is a page of its own, by finger and by Ctrl-K', async () => {
    const { page } = await site.open('about/', { ...phone, hasTouch: true })
    await page.keyboard.press('Control+k')
    await page.waitForURL('**/search/')
    await page.goBack()
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap()
    await page.fill('#q', 'vershbow')
    await page.getByRole('link', { name: /Vershbow visits Israel/ }).tap()
    await page.waitForURL(/\/events\/vershbow-visit\//)
  })
})

test.each([
  ['light', {}],
  ['dark, on a phone', { colorScheme: 'dark', ...phone }],
] as const)(
  'is accessible with suggestions or the menu, with filters, with no result: %s',
  async (_, options) => {
    const { page } = await site.open('about/', options)
    const menu = page.getByRole('button', { name: 'Menu' })
    if (await menu.isVisible()) {
      await menu.click()
    } else {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('nato')
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('ArrowDown')
    }
    expect(await violationsOf(page)).toEqual([])

    await page.goto(`${site.url()}search/?q=NATO&type=visit&from=2014`)
    await answer(page)
    const filters = page.getByRole('button', { name: 'Filters' })
    if (await filters.isVisible()) await filters.click()
    for (const details of await page.locator('[data-search-filters] details').all()) {
      await details.evaluate((element) => ((element as HTMLDetailsElement).open = true))
    }
    expect(await violationsOf(page)).toEqual([])
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider).toBeLessThanOrEqual(0)
    await page.keyboard.press('Escape')

    await search(page, 'zebrafish')
    expect(await violationsOf(page)).toEqual([])
  },
)

test('a whole search is possible by keyboard', async () => {
  const { page } = await site.open('search/')
  await page.focus('main input[name=q]')
  await page.keyboard.type('Vershbow')
  await page.keyboard.press('Enter')
  await answer(page)
  const reached: string[] = []
  for (let i = 0; i < 80 && !reached.includes('filter'); i++) {
    await page.keyboard.press('Tab')
    reached.push(
      await page.evaluate(() => {
        const e = document.activeElement!
        if (e.matches('[type=checkbox]')) return 'filter'
        return e.closest('[data-event-id]') ? 'result' : e.localName
      }),
    )
  }
  expect(reached).toContain('filter')
  expect(reached.indexOf('result')).toBeGreaterThan(0)
  expect(reached.indexOf('result')).toBeLessThan(reached.indexOf('filter'))
  await page.locator('[data-event-id] h3 a').first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/events/**')
})

describe('when things go wrong', () => {
  test.each([
    ['10,000 letters', 'missile '.repeat(1250)],
    ['a word of 10,000 letters', 'm'.repeat(10_000)],
    ['a quotation mark left open', '"missile defence'],
    ['markup', '<img src=x onerror=alert(1)><script>alert(2)</script>'],
    ['emoji', '🚀🚀🚀'],
    ['right-to-left text', 'שלום ‮missile'],
    ['only punctuation', '"" -- ((('],
    ['filler words', 'the of and'],
  ])('%s gives a sane answer', async (_, query) => {
    const { page, complaints } = await site.open('search/')
    await page.evaluate(() =>
      document.querySelector('main input[name=q]')!.removeAttribute('maxlength'),
    )
    const { status } = await search(page, query)
    expect(status).toMatch(/^\d+ events?/)
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  test.each([
    ['an index', '**/search/{files,parts}/**'],
    ['what it consists of', '**/search/index.js'],
    ['one part of it', '**/search/parts/m.js'],
    ['the catalogue', '**/search/catalogue.js'],
  ])('%s that is missing is told, with another try', async (_, missing) => {
    const { page } = await site.open('about/')
    await page.route(missing, (route) => route.abort())
    await page.goto(`${site.url()}search/`)
    await page.fill('main input[name=q]', 'missile')
    await page.press('main input[name=q]', 'Enter')
    const failure = page.getByRole('alert')
    await failure.waitFor()
    expect(await failure.textContent()).toContain('The search could not load.')
    expect(await page.textContent('[data-search-status]')).toBe('')
    await page.unroute(missing)
    await failure.getByRole('button', { name: 'Try again' }).click()
    expect((await answer(page)).ids).toContain('vershbow-visit')
    expect(await failure.isVisible()).toBe(false)
  })

  test('where the index cannot be loaded, nothing of the search before is left', async () => {
    const { page } = await openSearch('Vershbow')
    await answer(page)
    expect(await page.locator('[data-entity-id]').count()).toBeGreaterThan(0)
    await page.route('**/search/parts/*.js', (route) => route.abort())
    await page.fill('main input[name=q]', 'missile zebra flotilla')
    await page.getByRole('alert').waitFor()
    expect(await page.locator('[data-entity-id], [data-event-id]').count()).toBe(0)
    expect(await page.isVisible('[data-search-more]')).toBe(false)
  })

  test('an archive that was updated while the page was open is searched as it is now', async () => {
    const { page } = await openSearch('Vershbow')
    await answer(page)
    const old = await (await page.request.get(`${site.url()}search/parts/m.js`)).text()
    let asked = 0
    await page.route('**/search/parts/m.js', (route) => {
      asked++
      return asked > 1
        ? route.continue()
        : route.fulfill({
            contentType: 'text/javascript',
            body: old.replace(/"build":"\w+"/, '"build":"other"'),
          })
    })
    const { ids } = await search(page, 'missile')
    expect(ids).toContain('vershbow-visit')
    expect(asked).toBe(2)
  })

  test('a network that goes away in the middle leaves what is known', async () => {
    const { page } = await openSearch('Vershbow')
    await answer(page)
    await page.context().setOffline(true)
    const { ids } = await search(page, 'vershbow')
    expect(ids).toContain('vershbow-visit')
    await page.context().setOffline(false)
  })
})

test('opened from disk, the search works as well', async () => {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${pathToFileURL('dist/search/index.html').href}?q=missile`)
    expect((await answer(page)).ids).toContain('vershbow-visit')
    await search(page, 'Stoltenburg')
    expect(await page.textContent('[data-search-suggestion]')).toContain('Stoltenberg')
    await page.click('[data-event-id] a')
    await page.waitForURL(/\/events\/[^/]+\/index\.html/)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('lapid')
    await page
      .getByRole('option', { name: /^Yair Lapid/ })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\/index\.html\?q=lapid$/)
    expect((await answer(page)).ids).toContain('lapid-stoltenberg-meeting')
    expect(complaints).toEqual([])
  } finally {
    await browser.close()
  }
})
