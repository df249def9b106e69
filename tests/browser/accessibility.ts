/** What browsers and checkers find wrong with a page, as quick as it can be on pages like ours. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe finds wrong with a page as it is shown now: each rule with the elements that break it.
 *
 * @param rules the only ones to check; all that axe has by default where left out
 */
export async function violationsOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async (only) => {
      const checker = (window as unknown as { axe: typeof axe }).axe
      // Nobody reads which elements passed, and gathering them takes longer than the check.
      const { violations } = await checker.run(document, {
        resultTypes: ['violations'],
        ...(only && { runOnly: only }),
      })
      return violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.html).join(' ')}`)
    },
    rules && [...rules],
  )
}

/** Rows of a long list are alike: beyond these, they cost the checker time and tell nothing new. */
const ROWS = 10

/** Takes the later rows out of whatever is long on a page, and draws the rest, before it is checked. */
export const shortenLists = (page: Page): Promise<void> =>
  page.evaluate((most) => {
    for (const list of document.querySelectorAll<HTMLElement>('main, main *')) {
      list.style.contentVisibility = 'visible'
      const seen = new Map<string, number>()
      for (const row of [...list.children]) {
        const number = (seen.get(row.tagName) ?? 0) + 1
        seen.set(row.tagName, number)
        if (number > most) row.remove()
      }
    }
  }, ROWS)

/**
 * How far a page moved under its readers while it loaded: the sum of its layout shifts, in whole
 * hundredths, so that text moved by one line counts. Less than that is the menu, or a field, that is
 * drawn while a busy machine is still parsing it.
 */
export const shiftsOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        // What happened before is told at once, but not where nothing did.
        const nothing = setTimeout(() => resolve(0), 100)
        new PerformanceObserver((list) => {
          clearTimeout(nothing)
          const shifts = list.getEntries() as unknown as { value: number }[]
          resolve(Math.floor(100 * shifts.reduce((sum, { value }) => sum + value, 0)) / 100)
        }).observe({ type: 'layout-shift', buffered: true })
      }),
  )
