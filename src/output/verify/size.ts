/** Whether pages stay as small as they should be. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Problem } from '../../records/problem.ts'
import { pageProblem } from './built-page.ts'
import type { BuiltPage } from './built-page.ts'

const KIB = 1024
/** The largest sizes allowed, in bytes, compressed with gzip as servers do. */
export const limits = {
  /** An event's page with its styles and scripts: what a server sends before the first reply. */
  eventPage: 14 * KIB,
  /** Any other page, without its styles and scripts. */
  page: 128 * KIB,
} as const

const isEventPage = (file: string) => /^events\/[^/]+\/index\.html$/.test(file)

/** A check of the pages of one folder. It compresses each style and script only once. */
export function sizeCheck(folder: string): (page: BuiltPage) => Problem[] {
  const sizes = new Map<string, number>()
  const sizeOf = (file: string) => {
    const known = sizes.get(file)
    if (known !== undefined) return known
    const bytes = gzipSync(readFileSync(join(folder, file)), { level: 9 }).length
    sizes.set(file, bytes)
    return bytes
  }
  return (page) => {
    const isEvent = isEventPage(page.file)
    const limit = isEvent ? limits.eventPage : limits.page
    const rest = isEvent ? filesOf(page).reduce((sum, file) => sum + sizeOf(file), 0) : 0
    if (isWithin(page.html, limit - rest)) return []
    const bytes = gzipSync(page.html, { level: 9 }).length
    const parts = isEvent ? `${bytes} bytes and ${rest} for styles and scripts` : `${bytes} bytes`
    return [
      pageProblem(page, {
        offset: 0,
        code: 'too-large',
        message: `Compressed, the page has ${parts}; the limit is ${limit} (src/output/verify/size.ts).`,
      }),
    ]
  }
}

/** Whether HTML is small enough. Quick tests come first: a build may have ten thousand pages. */
function isWithin(html: string, limit: number): boolean {
  // In UTF-8 a code unit of a string takes at most three bytes, and gzip adds hardly anything to them.
  if (html.length * 3 <= limit) return true
  if (gzipSync(html, { level: 1 }).length <= limit) return true
  return gzipSync(html, { level: 9 }).length <= limit
}

/** The styles and scripts that a page loads, as paths from the root. */
function filesOf({ file, tags }: BuiltPage): string[] {
  return tags
    .flatMap(({ name, attributes }) => {
      if (name === 'script') return attributes.get('src') ?? []
      return name === 'link' && attributes.get('rel') === 'stylesheet'
        ? (attributes.get('href') ?? [])
        : []
    })
    .map((url) => new URL(url, `file:///${file}`).pathname.slice(1))
}
