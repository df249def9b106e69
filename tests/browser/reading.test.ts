import { readFileSync, readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { shiftsOf, shortenLists, violationsOf } from './accessibility.ts'
import { kindsOfPages, searches } from './kinds-of-pages.ts'
import { useSite } from './site.ts'

const site = useSite()
const phone = { viewport: { width: 360, height: 740 } }
const desktop = { viewport: { width: 1440, height: 900 } }

/** Of the documentation all, since each is set by hand. */
const pages = [
  ...kindsOfPages,
  ...readdirSync('dist/docs').flatMap((name) => (name === 'index.html' ? [] : [`docs/${name}/`])),
]

/** An event whose first quotation was checked in a way, as the site's own data has it. */
function eventWithQuotation(check: string): string {
  const { events } = JSON.parse(readFileSync('dist/data/events.json', 'utf8')) as {
    events: { id: string; evidence: { quotations: { check: string }[] }[] }[]
  }
  return events.find((event) => event.evidence.flatMap((e) => e.quotations)[0]?.check === check)!.id
}

describe('every kind of page', () => {
  // One visit for all of it: a page that is loaded takes a new scheme or width at once.
  test.each(pages)(
    '/%s is sound: accessible in the light and, on a phone, in the dark',
    async (path) => {
      const { page, complaints } = await site.open(path, { colorScheme: 'light' })
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.locator('main').count()).toBe(1)

      const texts = await page
        .locator('main :is(h1, h2, p, li, td, dd):not(:has(pre))')
        .allInnerTexts()
      expect(texts.join('\n')).not.toMatch(/\S +[,.](\s|$)|“\s|\s”/)

      // The width of 400 % zoom.
      const { width, height } = page.viewportSize()!
      await page.setViewportSize({ width: 320, height: 256 })
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wider, 'pixels that stick out to the side').toBeLessThanOrEqual(0)

      await shortenLists(page)
      await page.setViewportSize({ width, height })
      expect(await violationsOf(page)).toEqual([])

      const rules = ['color-contrast', 'target-size', 'scrollable-region-focusable']
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize({ width: 320, height: 740 })
      expect(await violationsOf(page, rules), 'dark, on a phone').toEqual([])
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
      expect(await violationsOf(page, rules), 'forced colours').toEqual([])

      // It says nothing to the console, and loads nothing from elsewhere.
      expect(complaints).toEqual([])
    },
  )

  test.each([...kindsOfPages, ...searches])('/%s keeps its place while it loads', async (path) => {
    for (const options of [phone, desktop]) {
      const { page } = await site.open(path, options)
      await page.waitForLoadState('networkidle')
      expect(await shiftsOf(page), `${options.viewport.width} pixels`).toBe(0)
    }
  })

  test.each([768, 1000, 1440])('shows its whole menu at %i pixels', async (width) => {
    const { page } = await site.open('', { viewport: { width, height: 800 } })
    const menu = page.getByRole('navigation', { name: 'Main' })
    expect(await menu.isVisible()).toBe(true)
    const clipped = await menu.evaluate((nav) => {
      const edge = nav.getBoundingClientRect().left
      return [...nav.querySelectorAll('a')]
        .filter((a) => a.checkVisibility() && a.getBoundingClientRect().left < edge)
        .map((a) => a.textContent)
    })
    expect(clipped).toEqual([])
  })

  test('titles name the page first', async () => {
    const { page } = await site.open('people/yair-lapid/')
    expect(await page.title()).toBe('Yair Lapid – NATO–Israel Event Archive')
  })
})

describe('an event', () => {
  test('shows what happened, when, how that is known, who took part, and the evidence', async () => {
    const { page } = await site.open('events/lapid-stoltenberg-meeting/')
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { level: 1 }).textContent()).resolves.toContain(
      'Yair Lapid',
    )
    await expect(main.locator('time').first().getAttribute('datetime')).resolves.toBe('2021-07-12')
    const text = (await main.textContent())!
    for (const words of [
      '12 July 2021',
      'Sources disagree: 1 says 12 June, 4 say 12 July',
      '“on Monday”',
      'Tuesday 13 July 2021',
      'Foreign Minister and Alternate Prime Minister of Israel',
      'UrduPoint (Sputnik) · 13 July 2021',
      'paragraphs 1 to 7',
      'New Israeli cabinet formed under Naftali Bennett',
    ]) {
      expect(text).toContain(words)
    }
  })

  test('without a date in its source says so and says what is known', async () => {
    const { page } = await site.open('events/netanyahu-welcomes-announcement/')
    const text = (await page.getByRole('main').textContent())!
    expect(text).toContain('3 or 4 May 2016')
    expect(text).toContain('Put together from')
    expect(text).toContain('runs newest first')
  })

  test('leads from the title of a source to the publication, and on to its record', async () => {
    const { page } = await site.open('events/lapid-stoltenberg-meeting/')
    const row = page.getByRole('row', { name: 'UrduPoint (Sputnik)' })
    const title = row.getByRole('link').first()
    await expect(title.getAttribute('href')).resolves.toMatch(/^https:\/\/www\.urdupoint\.com\//)
    await row.getByRole('link', { name: 'record' }).click()
    expect(new URL(page.url()).pathname).toBe('/sources/urdupoint-2021-07-13/')
  })

  test('names few topics, and the others on demand', async () => {
    const { page } = await site.open('events/lapid-stoltenberg-meeting/')
    const topics = page.locator('.part-of a:visible')
    expect(await topics.count()).toBe(6)
    const more = page.locator('.part-of summary')
    const number = Number.parseInt(await more.innerText())
    expect(number).toBeGreaterThan(0)
    await more.click()
    expect(await topics.count()).toBe(6 + number)
  })

  test('says what else it is called, and how many sources tell of it', async () => {
    const { page } = await site.open('events/council-emergency-meeting-on-gaza-flotilla/')
    const names = page.locator('.run-in > div', { hasText: 'Also called' })
    await expect(names.innerText()).resolves.toContain('Mavi Marmara')
    const sources = page.getByRole('region', { name: 'Sources' })
    await expect(sources.innerText()).resolves.toMatch(
      /\d+ sources, at least two of them independent/,
    )
  })

  test('weighs at most 14 KiB over the wire and takes at most three requests', async () => {
    const { page, requests } = await site.open('events/lapid-stoltenberg-meeting/')
    await page.waitForLoadState('networkidle')
    const loaded = requests.filter((url) => !url.endsWith('favicon.svg'))
    const files = loaded.map((url) => {
      const path = url.slice(site.url().length)
      return `dist/${path === '' || path.endsWith('/') ? `${path}index.html` : path}`
    })
    const bytes = files.reduce(
      (sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length,
      0,
    )
    expect(loaded.length).toBeLessThanOrEqual(3)
    expect(bytes).toBeLessThanOrEqual(14 * 1024)
  })
})

describe('what was checked', () => {
  test.each([
    ['verbatim', 'Checked word for word against the source'],
    ['compared', 'Compared by hand, word for word, with a stored copy of the source'],
  ] as const)('is said in words: %s', async (check, words) => {
    const { page } = await site.open(`events/${eventWithQuotation(check)}/`)
    await expect(page.locator('.quotation').first().innerText()).resolves.toContain(words)
  })

  test('a conflict shows both sides with their sources, on the event and among all conflicts', async () => {
    const { page } = await site.open('events/individual-cooperation-programme/')
    const sources = page.getByRole('region', { name: 'Sources' })
    await expect(sources.innerText()).resolves.toMatch(/16 October 2006[\s\S]*2008/)
    await page.goto(`${site.url()}conflicts/`)
    const section = page.locator('#individual-cooperation-programme')
    expect(await section.count()).toBe(1)
  })
})

describe('the story', () => {
  test('leads from the introduction to an event, and to events to start with', async () => {
    const { page } = await site.open('', phone)
    const first = page.locator('.introduction a[href*="events/"]').first()
    expect((await first.boundingBox())!.y).toBeLessThan(phone.viewport.height)
    const key = page.getByRole('region', { name: 'Events to start with' })
    await key.getByRole('link').first().click()
    await page.waitForURL(/\/events\/[^/]+\//)
  })

  test('leads to an era, and from there to its years', async () => {
    const { page } = await site.open('')
    const parts = page.getByRole('region', { name: 'Eras' })
    await parts.getByRole('link').first().click()
    await page.waitForURL(/\/eras\/#/)
    const era = page.locator(`section[aria-labelledby="${new URL(page.url()).hash.slice(1)}"]`)
    await era.getByRole('listitem').getByRole('link').first().click()
    await page.waitForURL(/\/years\/\d{4}\//)
  })

  test('leads to a theme, in which each sentence leads on', async () => {
    const { page } = await site.open('themes/')
    await page.locator('.story-parts a').first().click()
    await page.waitForURL(/\/topics\/[^/]+\//)
    expect(await page.locator('.prose a[href*="events/"]').count()).toBeGreaterThan(3)
  })
})

describe('a person', () => {
  test('has offices from when to when, each with its source', async () => {
    const { page } = await site.open('people/jens-stoltenberg/')
    const offices = page.getByRole('region', { name: 'Offices and roles' })
    await expect(offices.innerText()).resolves.toMatch(/Secretary General[^]*2014 – [^]*2024/)
    await offices.getByRole('link', { name: '2014' }).click()
    const sources = page.getByRole('region', { name: 'Sources' })
    expect(await sources.locator('a[href*="sources/"]').count()).toBeGreaterThan(0)
    await expect(sources.innerText()).resolves.toContain('Secretary General')
  })

  test('is reached from the index on a phone, by the keyboard alone', async () => {
    const { page } = await site.open('people/', phone)
    const isOn = (selector: string) =>
      page.evaluate((s) => document.activeElement?.matches(s), selector)
    await page.getByRole('navigation', { name: 'Letters' }).getByRole('link').first().focus()
    for (let i = 0; i < 26 && !(await isOn('a[href="#letter-S"]')); i++) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    for (let i = 0; i < 40 && !(await isOn('a[href*="jens-stoltenberg"]')); i++) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/people\/jens-stoltenberg\//)
  })
})

describe('walking', () => {
  test('leads from the timeline to an event, to a person, and back', async () => {
    const { page, complaints } = await site.open('')
    await page
      .locator('.timeline')
      .getByRole('link', { name: 'Yair Lapid meets Jens Stoltenberg at NATO headquarters' })
      .click()
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Jens Stoltenberg', exact: true })
      .first()
      .click()
    expect(new URL(page.url()).pathname).toBe('/people/jens-stoltenberg/')
    await page
      .getByRole('link', { name: 'Yair Lapid meets Jens Stoltenberg at NATO headquarters' })
      .click()
    await page
      .getByRole('navigation', { name: 'Breadcrumbs' })
      .getByRole('link', { name: '2021' })
      .click()
    expect(new URL(page.url()).pathname).toBe('/years/2021/')
    await page.goBack()
    await page.goBack()
    expect(new URL(page.url()).pathname).toBe('/people/jens-stoltenberg/')
    expect(complaints).toEqual([])
  })

  test('by keyboard alone: skip link first, then everything is reached with a visible focus', async () => {
    const { page } = await site.open('')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const inMain = await page.evaluate(() => !!document.activeElement?.closest('main'))
    expect(inMain).toBe(true)
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement!).outlineStyle,
    )
    expect(outline).not.toBe('none')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/events\/[^/]+\/$/)
  })

  test('on a phone the menu opens and closes, by keyboard too, without a script', async () => {
    const { page } = await site.open('', { ...phone, javaScriptEnabled: false })
    const link = page.getByRole('link', { name: 'Organizations' })
    expect(await link.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Menu' }).focus()
    await page.keyboard.press('Enter')
    expect(await link.isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Close' }).isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await link.isVisible()).toBe(false)
  })

  test.each([
    [740, 360],
    [320, 256],
  ])(
    'every link of the menu can be reached by wheel and by finger, %i × %i',
    async (width, height) => {
      const { page } = await site.open('', { viewport: { width, height } })
      await page.getByRole('button', { name: 'Menu' }).click()
      const menu = page.getByRole('navigation', { name: 'Main' })
      expect(await menu.getByRole('radio').count()).toBe(3)
      for (const link of await menu.getByRole('link').all()) await link.click({ trial: true })
      await page.mouse.move(width / 2, height - 20)
      await page.mouse.wheel(0, -5000)
      await page.mouse.wheel(0, 5000)
      await expect
        .poll(async () => {
          const { y, height: high } = (await menu.getByText('dark').boundingBox())!
          return y + high
        })
        .toBeLessThanOrEqual(height)
      expect(await page.evaluate(() => scrollY)).toBe(0)
    },
  )

  test('the menu closes when the focus leaves it', async () => {
    const { page } = await site.open('about/', phone)
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('radio', { name: 'as my device' }).focus()
    await page.keyboard.press('Tab')
    expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false)
    expect(await page.evaluate(() => !!document.activeElement?.closest('main'))).toBe(true)
  })

  test('to a year by the overview', async () => {
    const { page } = await site.open('')
    await page
      .getByRole('navigation', { name: 'Years' })
      .getByRole('link', { name: '2014' })
      .click()
    await expect(
      page.locator('#y2014').evaluate((e) => e.getBoundingClientRect().top < 900),
    ).resolves.toBe(true)
    expect(new URL(page.url()).hash).toBe('#y2014')
  })
})

describe('without JavaScript', () => {
  test.each(pages)('/%s can be read', async (path) => {
    const { page, complaints } = await site.open(path, { javaScriptEnabled: false })
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(80)
    expect(complaints).toEqual([])
  })
})

describe('an address that does not exist', () => {
  test('answers 404 with a page that leads on', async () => {
    const { page } = await site.open('')
    const response = await page.goto(`${site.url()}events/nothing-of-the-kind/`)
    expect(response?.status()).toBe(404)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Page not found')
  })
})

test('the archive tells of itself in other languages, in their direction', async () => {
  const { page } = await site.open('')
  await page.getByRole('contentinfo').getByRole('link', { name: 'עברית' }).click()
  await page.waitForURL('**/about/he/')
  const heading = page.getByRole('heading', { level: 1 })
  expect(await heading.evaluate((h1) => getComputedStyle(h1).direction)).toBe('rtl')
  expect(await heading.evaluate((h1) => h1.closest('[lang]')?.getAttribute('lang'))).toBe('he')
})

describe('the theme', () => {
  test('is kept when a reader chooses it, and nothing is stored before', async () => {
    const { page } = await site.open('')
    expect(await page.evaluate(() => localStorage.length + document.cookie.length)).toBe(0)
    await page.getByRole('radio', { name: 'dark' }).check()
    await page.reload()
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    await page.getByRole('radio', { name: 'as my device' }).check()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })
})
