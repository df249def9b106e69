/** Whether what pages load, and what a first search loads, stays as small as it should be. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { problemOf } from '../../records/problem.ts'
import type { Problem } from '../../records/problem.ts'

const KIB = 1024
/** The largest sizes allowed, in bytes, compressed with gzip as servers do, however many events there are. */
const limits = {
  /** A style sheet. */
  style: 7 * KIB,
  /** The script of every page. */
  siteScript: 3 * KIB,
  /** A script of the search. */
  searchScript: 40 * KIB,
  /** A search that is the first thing a reader does here, for a word in the heaviest part; without texts of results. */
  firstSearch: 192 * KIB,
} as const

/** What every first search loads, beside the style sheets of its page. */
const ofFirstSearch =
  /^(?:site\.js|search\/(?:index\.html|(?:page|catalogue|names|synonyms|index)\.js|files\/wasm\..*))$/
/** Of these it loads the one that its word needs. */
const oneOf = [/^search\/parts\//, /^search\/files\/index\//]

/** What is weighed, as a message says it. */
interface Load {
  readonly what: string
  readonly bytes: number
  readonly limit: number
}

/** The faults of a built folder: files that are too large, and a first search that loads too much. */
export function checkLoads(folder: string, files: readonly string[]): Problem[] {
  const weigh = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length
  const heaviest = (pattern: RegExp) =>
    files
      .filter((file) => pattern.test(file))
      .map((file) => ({ file, size: statSync(join(folder, file)).size }))
      .reduce((a, b) => (b.size > a.size ? b : a), { file: '', size: 0 }).file
  const found = files.flatMap((file) => {
    const limit = limitOf(file)
    return limit === undefined
      ? []
      : tooLarge(file, { what: 'the file has', bytes: weigh(file), limit })
  })
  const page = files.includes('search/index.html')
    ? readFileSync(join(folder, 'search/index.html'), 'utf8')
    : ''
  const sheets = files.filter((file) => file.endsWith('.css') && page.includes(`/${file}"`))
  const first = [
    ...files.filter((file) => ofFirstSearch.test(file)),
    ...sheets,
    ...oneOf.map(heaviest),
  ]
  const bytes = first.reduce((sum, file) => sum + (file === '' ? 0 : weigh(file)), 0)
  return [
    ...found,
    ...tooLarge('search/index.html', {
      what: 'a first search loads',
      bytes,
      limit: limits.firstSearch,
    }),
  ]
}

function limitOf(file: string): number | undefined {
  if (file.endsWith('.css')) return limits.style
  if (file === 'site.js') return limits.siteScript
  return /^search\/(?:page|suggest|nearest|dates|take|timeline)\.js$/.test(file)
    ? limits.searchScript
    : undefined
}

/** A fault where something is larger than it may be. */
const tooLarge = (file: string, { what, bytes, limit }: Load): Problem[] =>
  bytes <= limit
    ? []
    : [
        problemOf({
          file,
          line: 1,
          code: 'too-large',
          message: `Compressed, ${what} ${bytes} bytes; the limit is ${limit} (src/output/verify/loads.ts).`,
        }),
      ]
