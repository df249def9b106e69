/** Whether pages stay as small as they should be. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { problemOf } from '../../records/problem.ts'
import type { Problem } from '../../records/problem.ts'
import type { BuiltPage } from './built-page.ts'

const KIB = 1024
/** The largest sizes allowed, in bytes, compressed with gzip as servers do. */
export const limits = {
  /** An event's page with its styles and scripts: what a server sends before the first reply. */
  eventPage: 14 * KIB,
  /** The home page, without its styles and scripts, however many events there are. */
  home: 40 * KIB,
  /** A page for printing: up to 300 events with all that is said of each. */
  print: 256 * KIB,
  /** Any other page, without its styles and scripts. */
  page: 128 * KIB,
} as const

/** What a page may weigh. */
function limitOf(file: string): number {
  if (isEventPage(file)) return limits.eventPage
  if (file.startsWith('print/')) return limits.print
  return file === 'index.html' ? limits.home : limits.page
}

const isEventPage = (file: string) => /^events\/[^/]+\/index\.html$/.test(file)

/** How heavy a page is, as far as its text tells. */
export interface Weight {
  /** It weighs no more than so many bytes. */
  readonly atMost: number
  /** The styles and scripts that count with it. */
  readonly loads: readonly string[]
}

/** Weighs a page. Most are so small that nothing need be compressed. */
export function weightOf(page: BuiltPage, bytes: Uint8Array): Weight {
  const isEvent = isEventPage(page.file)
  // An event page shares its limit with styles and scripts.
  const isSmall = bytes.length <= (isEvent ? 0.6 : 1) * limitOf(page.file)
  return {
    atMost: isSmall ? bytes.length : gzipSync(bytes, { level: 1 }).length,
    loads: isEvent ? filesOf(page) : [],
  }
}

/** Tells whether a page is too heavy. Its text is asked for only where that is not clear without it. */
type SizeCheck = (file: string, weight: Weight, text: () => Uint8Array) => Problem[]

/** A check of the pages of one folder. It compresses each style and script only once. */
export function sizeCheck(folder: string): SizeCheck {
  const sizes = new Map<string, number>()
  const sizeOf = (file: string) => {
    const known = sizes.get(file)
    if (known !== undefined) return known
    const bytes = gzipSync(readFileSync(join(folder, file)), { level: 9 }).length
    sizes.set(file, bytes)
    return bytes
  }
  return (file, { atMost, loads }, text) => {
    const isEvent = isEventPage(file)
    const limit = limitOf(file)
    const rest = loads.reduce((sum, loaded) => sum + sizeOf(loaded), 0)
    if (atMost + rest <= limit) return []
    const bytes = gzipSync(text(), { level: 9 }).length
    if (bytes + rest <= limit) return []
    const parts = isEvent ? `${bytes} bytes and ${rest} for styles and scripts` : `${bytes} bytes`
    return [
      problemOf({
        file,
        line: 1,
        code: 'too-large',
        message: `Compressed, the page has ${parts}; the limit is ${limit} (src/output/verify/size.ts).`,
      }),
    ]
  }
}

/** The styles and scripts that a page loads, as paths from the root. */
function filesOf({ file, tags }: BuiltPage): string[] {
  return tags
    .flatMap(({ element: { name, attributes } }) => {
      if (name === 'script') return attributes.get('src') ?? []
      return name === 'link' && attributes.get('rel') === 'stylesheet'
        ? (attributes.get('href') ?? [])
        : []
    })
    .map((url) => new URL(url, `file:///${file}`).pathname.slice(1))
}
