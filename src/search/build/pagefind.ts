/** Pagefind at build time: pages go in, the files of an index come out. */
import { close, createIndex } from 'pagefind'
import type { PagefindIndex } from 'pagefind'

/** A page to be indexed. */
export interface IndexedPage {
  /** Path from the root of the site. */
  readonly path: string
  readonly html: string
}

/** Files for Pagefind's own user interfaces and its worker, which this site does not use. */
const unused = /^pagefind.*\.(?:js|css)$|^wasm\.unknown\./

/**
 * The files of an index over pages, by their path in Pagefind's folder. Pages are added one after the
 * other, because the order decides the numbers that they get.
 */
export const indexPages = (
  pages: readonly IndexedPage[],
  language: string,
): Promise<Map<string, Uint8Array>> =>
  withIndex(language, async (index) => {
    for (const { path, html } of pages) {
      const { errors } = await index.addHTMLFile({ url: path, content: html })
      if (errors.length > 0) {
        throw new Error(`Pagefind could not read ${path}: ${errors.join('; ')}`)
      }
    }
    const { files } = await index.getFiles()
    return new Map(files.filter((f) => !unused.test(f.path)).map((f) => [f.path, f.content]))
  })

let script: Promise<string> | undefined

/** Pagefind's script for browsers. It is the same for every index. */
export const pagefindScript = (): Promise<string> =>
  (script ??= withIndex('en', async (index) => {
    const { files } = await index.getFiles()
    return new TextDecoder().decode(files.find((f) => f.path === 'pagefind.js')!.content)
  }))

async function withIndex<T>(language: string, use: (index: PagefindIndex) => Promise<T>) {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language })
    if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`)
    const result = await use(index)
    await index.deleteIndex()
    return result
  } finally {
    await close()
  }
}
