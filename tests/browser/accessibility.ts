/** The accessibility checker, as quick as it can be on pages like ours. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/**
 * What axe finds wrong with a page as it is shown now: each rule with the elements that break it.
 *
 * @param rules the only ones to check; all that axe has by default where left out
 */
export async function violationsOf(page: Page, rules?: string[]): Promise<string[]> {
  // No page has a frame, so nothing needs to be put together from several; and nobody reads which
  // elements passed. Either takes longer than the check itself.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.html).join(' ')}`)
}

/** Rows of a long list are alike: beyond these, they cost the checker time and tell nothing new. */
const ROWS = 10

/** Takes the later rows out of the long lists of a page, before it is checked. */
export const shortenLists = (page: Page): Promise<void> =>
  page.evaluate((most) => {
    for (const list of document.querySelectorAll('ul, ol, dl, tbody')) {
      for (const row of [...list.children].slice(most)) row.remove()
    }
    for (const group of [...document.querySelectorAll('main .letter')].slice(most)) group.remove()
  }, ROWS)
