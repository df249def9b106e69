/** Whether pages stay as light as they are meant to be. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Problem } from '../../records/problem.ts'
import { pageProblem } from './page.ts'
import type { BuiltPage } from './page.ts'

const KIB = 1024
/** Compressed, as it travels. */
export const limits = {
  /** An event page with its styles and scripts: what fits into a server's first round of packets. */
  eventPage: 14 * KIB,
  /** Any other page alone. */
  page: 128 * KIB,
} as const

const isEventPage = (file: string) => /^events\/[^/]+\/index\.html$/.test(file)

/** Gives a check of pages of one folder, which weighs each style and script once. */
export function sizeCheck(folder: string): (page: BuiltPage) => Problem[] {
  const weights = new Map<string, number>()
  const weigh = (file: string) => {
    const known = weights.get(file)
    if (known !== undefined) return known
    const bytes = gzipSync(readFileSync(join(folder, file)), { level: 9 }).length
    weights.set(file, bytes)
    return bytes
  }
  return (page) => {
    const isEvent = isEventPage(page.file)
    const limit = isEvent ? limits.eventPage : limits.page
    const rest = isEvent ? filesOf(page).reduce((sum, file) => sum + weigh(file), 0) : 0
    if (isWithin(page.html, limit - rest)) return []
    const bytes = gzipSync(page.html, { level: 9 }).length
    const parts = isEvent ? `${bytes} bytes and ${rest} for styles and scripts` : `${bytes} bytes`
    return [
      pageProblem(
        page,
        0,
        'too-large',
        `Compressed, the page has ${parts}; the limit is ${limit} (src/output/verify/size.ts).`,
      ),
    ]
  }
}

/** Quick answers first: ten thousand pages are weighed in a build. */
function isWithin(html: string, limit: number): boolean {
  // UTF-8 takes at most three bytes for a unit of a string.
  if (html.length * 3 <= limit) return true
  if (gzipSync(html, { level: 1 }).length <= limit) return true
  return gzipSync(html, { level: 9 }).length <= limit
}

/** Styles and scripts that a page loads, as paths from the root. */
function filesOf({ file, tags }: BuiltPage): string[] {
  return tags
    .flatMap(({ name, attributes }) => {
      if (name === 'script') return attributes.get('src') ?? []
      return name === 'link' && attributes.get('rel') === 'stylesheet'
        ? (attributes.get('href') ?? [])
        : []
    })
    .map((address) => new URL(address, `file:///${file}`).pathname.slice(1))
}
