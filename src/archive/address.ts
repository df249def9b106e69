/** The permanent addresses of records, and what becomes of one whose record was merged. */
import type { Kind } from './records.ts'

/** The address of a record that was merged into another, and the one that it leads to now. */
export interface Redirect {
  readonly address: string
  readonly target: string
}

/** The address of a record from the archive's root, `/events/harbour-opening/`. */
export const addressOf = (kind: Kind, id: string): string => `/${kind}/${id}/`

/** Gives a page or file of the site, `/events/harbour-opening/`, the address that another file writes. */
export type LinkTo = (path: string) => string

/**
 * How a file writes addresses: absolute, where it is known where the archive stands; else relative to
 * the file, so that they hold wherever it stands.
 *
 * @param file from the site's root, `data/events.csv`
 * @param siteUrl where the archive stands, with a slash at the end
 * @example
 * linksFrom('data/events.csv')('/events/x/') // => '../events/x/'
 */
export const linksFrom =
  (file: string, siteUrl?: string): LinkTo =>
  (path) =>
    siteUrl === undefined
      ? '../'.repeat(file.split('/').length - 1) + path.slice(1) || './'
      : siteUrl + path.slice(1)

/** Gives a page of the site its whole address; nothing where that is not known. */
export type UrlOf = (path: string) => string | undefined

/**
 * Whole addresses of pages.
 *
 * @param siteUrl where the archive stands, with a slash at the end
 */
export const urlsAt =
  (siteUrl: string | undefined): UrlOf =>
  (path) =>
    siteUrl === undefined ? undefined : siteUrl + path.slice(1)

/** A line of the list of addresses. */
export interface AddressLine {
  /** Counted from 1. */
  readonly line: number
  readonly address: string
  /** Where the line says that the record was merged: the address it leads to. */
  readonly target: string | undefined
}

/**
 * Reads the list of every address that the archive ever had: one a line, `#` begins a comment. A
 * record that was merged into another keeps its line, with where it leads:
 * `/people/a-berg/ -> /people/anna-berg/`
 */
export function parseAddresses(text: string): AddressLine[] {
  return text.split(/\r?\n/).flatMap((raw, i) => {
    const content = raw.replace(/#.*/, '').trim()
    if (!content) return []
    const [address = '', target] = content.split('->').map((part) => part.trim())
    return [{ line: i + 1, address, target }]
  })
}

/**
 * The redirects of a list, sorted by address. Where a target was itself merged later, the redirect
 * leads to where that one leads in the end. Cycles lead nowhere and are left out; the check reports
 * them.
 */
export function redirectsOf(lines: readonly AddressLine[]): Redirect[] {
  const targets = new Map(lines.flatMap((l) => (l.target ? [[l.address, l.target] as const] : [])))
  /** Where addresses lead in the end; undefined for a cycle. Remembered, so no step is taken twice. */
  const ends = new Map<string, string | undefined>()
  return [...targets.keys()].sort().flatMap((address) => {
    const path = new Set<string>()
    let target = address
    while (targets.has(target) && !ends.has(target) && !path.has(target)) {
      path.add(target)
      target = targets.get(target)!
    }
    const end = path.has(target) ? undefined : targets.has(target) ? ends.get(target) : target
    for (const step of path) ends.set(step, end)
    const found = ends.get(address)
    return found === undefined ? [] : [{ address, target: found }]
  })
}
