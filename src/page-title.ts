/** What a browser's tab and a search engine call a page. */

/** More is cut off where titles are shown (and html-validate's recommended rules say so). */
const LONGEST = 70

/**
 * The title of a page: its own, then the archive's where there is room; cut at a word where it is too
 * long for any place that shows it. The whole title is the page's heading.
 *
 * @example
 * pageTitle('Yair Lapid', 'Event Archive') // => 'Yair Lapid – Event Archive'
 */
export function pageTitle(title: string | undefined, siteName: string): string {
  if (title === undefined) return siteName
  const full = `${title} – ${siteName}`
  if (full.length <= LONGEST) return full
  if (title.length <= LONGEST) return title
  const start = title.slice(0, LONGEST)
  const words = start.replace(/\s+\S*$/u, '')
  if (words !== start) return `${words}…`
  // Scripts that write no spaces are cut between letters, never within one.
  return `${start.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
