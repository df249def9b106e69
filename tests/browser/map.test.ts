/** The map: what a reader sees of it, and where it leads. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useSite } from './site.ts'

const site = useSite()
const phone = { viewport: { width: 360, height: 740 } }
const desktop = { viewport: { width: 1440, height: 900 } }

/** The links of marks that lead to places, and not to another of the maps. */
const marksOf = (page: Page) => page.locator('.map a[href*="places/"]')

const hrefsOf = (links: Locator) =>
  links.evaluateAll((all) =>
    all.map((a) => new URL(a.getAttribute('href')!, document.baseURI).pathname),
  )

describe('every mark', () => {
  test('leads to a place of the table, each place once', async () => {
    const { page } = await site.open('map/', { javaScriptEnabled: false })
    const rows = page.locator('.place-table tbody tr:not(:has-text("no coordinates")) th a')
    const [marked, listed] = [await hrefsOf(marksOf(page)), await hrefsOf(rows)]
    expect(listed.length).toBeGreaterThan(20)
    expect(marked.toSorted()).toEqual(listed.toSorted())
  })

  test('says in words what it shows, as the table does', async () => {
    const { page } = await site.open('map/')
    const row = page.getByRole('row', { name: 'Haifa' })
    const cells = await row.getByRole('cell').allInnerTexts()
    const [events, years] = cells.slice(-2)
    const mark = page.locator('.map').getByRole('link', { name: 'Haifa: ' })
    const name = `Haifa: ${Number.parseInt(events!)} events, ${years}`
    expect(await mark.locator('title').textContent()).toBe(name)
    expect(await page.getByRole('link', { name, exact: true }).count()).toBe(1)
  })

  test('can be pressed where it is drawn', async () => {
    const { page } = await site.open('map/', desktop)
    const covered = await marksOf(page).evaluateAll((all) =>
      all.flatMap((a) => {
        a.scrollIntoView({ block: 'center' })
        const { left, top, width, height } = a.querySelector('.spot')!.getBoundingClientRect()
        const hit = document.elementFromPoint(left + width / 2, top + height / 2)
        return a.contains(hit) ? [] : a.querySelector('title')!.textContent
      }),
    )
    expect(covered).toEqual([])
    await page.getByRole('link', { name: /^Jerusalem: / }).click()
    expect(new URL(page.url()).pathname).toBe('/places/jerusalem/')
  })

  test('is reached by keyboard in the order of the table, and shows that it is', async () => {
    const { page } = await site.open('map/', desktop)
    const [large] = await page.locator('.map').all()
    const order = await hrefsOf(large!.locator('a[href*="places/"]'))
    const rows = await hrefsOf(page.locator('.place-table tbody th a'))
    expect(order).toEqual(rows.filter((href) => order.includes(href)))
    await page.locator('.map a').first().focus()
    await page.keyboard.press('Tab')
    const focused = page.locator('.map a:focus-visible')
    expect(await focused.count()).toBe(1)
    const [width, style] = await focused.evaluate((a) => {
      const { outlineWidth, outlineStyle } = getComputedStyle(a)
      return [Number.parseFloat(outlineWidth), outlineStyle]
    })
    expect(width).toBeGreaterThanOrEqual(2)
    expect(style).toBe('solid')
  })
})

test('a crowd leads to its own map', async () => {
  const { page } = await site.open('map/')
  const crowd = page.locator('.map a[href^="#around-"]').first()
  const title = await crowd.locator('title').textContent()
  await crowd.locator('circle').first().click()
  const { hash } = new URL(page.url())
  const figure = page.locator(hash)
  expect(title).toContain(await figure.locator('strong').innerText())
  const places = Number(/at (\d+) places/.exec(title!)![1])
  expect(await figure.locator('.map a').count()).toBe(places)
})

test.each([phone, desktop, { viewport: { width: 768, height: 1024 } }])(
  'names can be read, and none lies on another: %o',
  async (options) => {
    const { page } = await site.open('map/', options)
    const faults = await page.locator('.map').evaluateAll((maps) =>
      maps.flatMap((map) => {
        const texts = [...map.querySelectorAll('text:not(.sum)')].filter((t) => t.checkVisibility())
        const boxes = texts.map((text) => ({
          name: text.textContent,
          box: text.getBoundingClientRect(),
          letters:
            (Number.parseFloat(getComputedStyle(text).fontSize) * map.clientWidth) /
            Number(map.getAttribute('width')),
        }))
        const within = map.getBoundingClientRect()
        return boxes.flatMap(({ name, box, letters }, i) => [
          ...(letters < 10 ? [`${name} is small: ${letters}`] : []),
          ...(box.left < within.left || box.right > within.right ? [`${name} is cut off`] : []),
          ...boxes
            .slice(0, i)
            .filter(
              ({ box: other }) =>
                box.left < other.right &&
                other.left < box.right &&
                // A box of letters is higher than the letters.
                box.top + 3 < other.bottom &&
                other.top + 3 < box.bottom,
            )
            .map((other) => `${name} lies on ${other.name}`),
        ])
      }),
    )
    expect(faults).toEqual([])
  },
)

test('the page of a place shows where it is, and leads to the map', async () => {
  const { page, complaints } = await site.open('places/haifa/')
  const where = page.getByRole('region', { name: 'Where it is' })
  const picture = where.getByRole('img', { name: 'Haifa among the coasts around it' })
  expect(await picture.isVisible()).toBe(true)
  expect(await where.innerText()).toContain('32.79° N, 34.99° E (the middle of a town or city)')
  await where.getByRole('link', { name: 'Map' }).click()
  expect(new URL(page.url()).pathname).toBe('/map/')
  expect(complaints).toEqual([])
})

test('the page of a place says how many of its events the map counts', async () => {
  const { page } = await site.open('places/israel/')
  const [counted] = (await page.locator('#events + p').innerText()).split(' here; ')
  await page.goto(`${site.url()}map/`)
  const row = page.getByRole('row').filter({ has: page.locator('th a[href$="/places/israel/"]') })
  const cells = await row.getByRole('cell').allInnerTexts()
  expect(Number.parseInt(cells.at(-2)!)).toBe(Number(counted))
})

test('only pages with a map load the rules of maps', async () => {
  const sheets = async (path: string) => {
    const { requests } = await site.open(path)
    return requests.filter((url) => /\/map[^/]*\.css$/.test(url)).length
  }
  expect(await sheets('map/')).toBe(1)
  expect(await sheets('places/haifa/')).toBe(1)
  expect(await sheets('people/yair-lapid/')).toBe(0)
  expect(await sheets('')).toBe(0)
})

test('on paper the map keeps its letters, and fits', async () => {
  const { page } = await site.open('map/', {
    colorScheme: 'dark',
    viewport: { width: 673, height: 900 },
  })
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.map .wide').first().isVisible()).toBe(true)
  expect(await page.locator('.map .narrow').first().isVisible()).toBe(false)
  const land = await page
    .locator('.land')
    .first()
    .evaluate((path) => getComputedStyle(path).fill)
  expect(land).toBe('rgb(255, 255, 255)')
  const widths = await page.locator('.map').evaluateAll((maps) => maps.map((m) => m.clientWidth))
  for (const width of widths.slice(1)) expect(width).toBeLessThan(widths[0]! / 2)
})
