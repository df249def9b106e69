/** Pagefind at build time: records go in, the files of an index come out. */
import { close, createIndex } from 'pagefind'
import type { PagefindIndex } from 'pagefind'

/** A record to be indexed. */
export interface IndexedRecord {
  /** Path from the root of the site; no two records have the same. */
  readonly path: string
  /** With spaces between them. */
  readonly words: string
}

/** What searching does not take: texts of results, for which this site has its own, and interfaces. */
const unneeded = /^fragment\/|\.(?:js|css)$/
/** So many records are on their way to Pagefind together. */
const AT_ONCE = 500
/** For languages whose words Pagefind does not know how to stem. */
const plainWasm = 'wasm.unknown.pagefind'

/**
 * The files of an index over records, by their path in Pagefind's folder.
 *
 * @param records in the order of their numbers; Pagefind leaves out those without words
 * @param language an ISO 639-1 code: it decides how words are stemmed
 */
export const indexRecords = (
  records: readonly IndexedRecord[],
  language: string,
): Promise<Map<string, Uint8Array>> =>
  withIndex(language, async (index) => {
    // Many at once: each waits for Pagefind's answer, which keeps them in the order in which they come.
    for (let first = 0; first < records.length; first += AT_ONCE) {
      await Promise.all(
        records.slice(first, first + AT_ONCE).map(async ({ path, words }) => {
          const { errors } = await index.addCustomRecord({ url: path, content: words, language })
          if (errors.length > 0) throw new Error(`Pagefind refused ${path}: ${errors.join('; ')}`)
        }),
      )
    }
    const { files } = await index.getFiles()
    const kept = files.filter(({ path }) => !unneeded.test(path))
    const stems = kept.some(({ path }) => path.startsWith('wasm.') && path !== plainWasm)
    return new Map(
      kept
        .filter(({ path }) => !stems || path !== plainWasm)
        .map(({ path, content }) => [path, content]),
    )
  })

let script: Promise<string> | undefined

/** Pagefind's script for browsers. It is the same for every index. */
export const pagefindScript = (): Promise<string> =>
  (script ??= withIndex('en', async (index) => {
    const { files } = await index.getFiles()
    return new TextDecoder().decode(files.find((f) => f.path === 'pagefind.js')!.content)
  }))

/** How many indexes are in use: Pagefind runs as a process of its own, which ends with the last. */
let inUse = 0

async function withIndex<T>(language: string, use: (index: PagefindIndex) => Promise<T>) {
  inUse++
  try {
    const { index, errors } = await createIndex({ forceLanguage: language })
    if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`)
    const result = await use(index)
    await index.deleteIndex()
    return result
  } finally {
    inUse--
    if (inUse === 0) await close()
  }
}
