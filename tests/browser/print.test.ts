/** What comes out of a printer. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useSite } from './site.ts'

const site = useSite()

/** How many sheets of A4 a page takes. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return pdf.match(/\/Type\s*\/Page\b/g)!.length
}

describe('on paper', () => {
  test('the timeline takes at most five sheets', async () => {
    const { page } = await site.open('')
    expect(await sheetsOf(page)).toBeLessThanOrEqual(5)
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
