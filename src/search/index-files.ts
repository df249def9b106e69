/**
 * Everything that searching loads, as files by their path in the site: Pagefind's index over the
 * documents, the catalogue, the vocabulary, the scripts. The build writes them, the dev server
 * answers with them.
 */
import { gunzipSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import type { Archive } from '../archive/archive.ts'
import { buildCatalogue } from './build-catalogue.ts'
import { documentHtml, searchDocuments } from './document.ts'
import type { SearchDocument } from './document.ts'
import { bundleScripts } from './scripts.ts'
import { buildVocabulary } from './vocabulary.ts'

export type SiteFiles = ReadonlyMap<string, Uint8Array>

/** The files of the search over an archive. */
export async function searchFiles(archive: Archive, language: string): Promise<SiteFiles> {
  const documents = searchDocuments(archive)
  const pagefind = await indexDocuments(documents, language)
  const pages = pagesByPath(pagefind)
  const catalogue = buildCatalogue(archive, (path) => pages.get(path) ?? '')
  const entries: [string, Uint8Array][] = [
    ...pagefind,
    ['search/catalogue.js', dataScript('catalogue', catalogue)],
    ['search/vocabulary.js', dataScript('vocabulary', buildVocabulary(documents))],
    ...(await bundleScripts(pagefind.get('pagefind/pagefind.js')!)),
  ]
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What Pagefind writes for its ready-made interfaces, and nobody here loads. */
const unused = /-ui\.|-highlight\.|-worker\.|^wasm\.unknown\./

async function indexDocuments(documents: readonly SearchDocument[], language: string) {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language })
    if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`)
    // In order: Pagefind's output depends on the order of its input.
    for (const document of documents) {
      const { errors } = await index.addHTMLFile({
        url: document.path,
        content: documentHtml(document, language),
      })
      if (errors.length > 0) {
        throw new Error(`Pagefind could not read ${document.path}: ${errors.join('; ')}`)
      }
    }
    const { files } = await index.getFiles()
    await index.deleteIndex()
    return new Map(
      files
        .filter((f) => !unused.test(f.path))
        .map((f) => [`pagefind/${f.path}`, f.content] as const),
    )
  } finally {
    await close()
  }
}

/** The names that Pagefind gave the documents, by their path; its fragments tell. */
function pagesByPath(files: SiteFiles): Map<string, string> {
  const pages = new Map<string, string>()
  for (const [path, content] of files) {
    const [, page] = /\/fragment\/(.+)\.pf_fragment$/.exec(path) ?? []
    if (!page) continue
    const json = gunzipSync(content).toString('utf8').slice('pagefind_dcd'.length)
    pages.set((JSON.parse(json) as { url: string }).url, page)
  }
  return pages
}

/**
 * Data as a classic script: the one way to load it that also works when the archive is opened from
 * disk, where browsers refuse `fetch`.
 */
const dataScript = (name: string, data: unknown) =>
  Buffer.from(`(self.archiveSearch ??= {}).${name} = ${JSON.stringify(data)}\n`)
