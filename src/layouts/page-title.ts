/** What a browser's tab and a search engine call a page. */

/** More is cut off where titles are shown (and html-validate's recommended rules say so). */
const LONGEST = 70

/**
 * The title of a page: its own, then the archive's where there is room; cut at a word where it is too
 * long for any place that shows it. The whole title is the page's heading.
 *
 * @example
 * pageTitle('Anna Berg', 'Event Archive') // => 'Anna Berg – Event Archive'
 */
export function pageTitle(title: string | undefined, siteName: string): string {
  if (title === undefined) return siteName
  const full = `${title} – ${siteName}`
  if (fits(full)) return full
  if (fits(title)) return title
  let cut = title
  while (!fits(`${cut}…`)) cut = withoutLast(cut)
  return `${cut}…`
}

/** Counted as the page writes it, where a quotation mark takes six characters. */
const fits = (title: string) => title.replace(/[&<>"']/g, '&quot;').length <= LONGEST

/** Without its last word, or, in scripts that write no spaces, without its last letter. */
const withoutLast = (title: string) =>
  /\s/.test(title) ? title.replace(/\s+\S*$/u, '') : title.replace(/.$/su, '')
