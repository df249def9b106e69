/**
 * Everything that searching loads, as files by their path in the site: Pagefind's index over the
 * documents, the catalogue, the synonyms, the vocabulary, the scripts. The build writes them; the dev
 * server answers with them.
 */
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Archive } from '../../archive/archive.ts'
import { compare } from '../../archive/text/compare.ts'
import { scriptJson } from '../../formats/script-json.ts'
import { packCatalogue } from '../query/packed-catalogue.ts'
import { SIGNATURE, documentNames } from '../query/pagefind-format.ts'
import { buildCatalogue, buildNames } from './catalogue.ts'
import { indexedPage, searchDocuments } from './document.ts'
import type { SearchDocument } from './document.ts'
import { fileProtocolScripts } from './file-protocol.ts'
import { indexPages } from './pagefind.ts'
import { bundleScripts } from './scripts.ts'
import { storedDocument } from './stored-document.ts'
import { vocabularyOf } from './vocabulary.ts'

/** Files by their path in the site. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>

/** The files of the search over an archive. */
export async function searchFiles(archive: Archive, language: string): Promise<SiteFiles> {
  const documents = searchDocuments(archive)
  const pages = documents.map((d) => ({ path: d.path, html: indexedPage(d, language) }))
  const index = await indexPages(pages, language)
  storeDocuments(index, documents)
  const indexHash = hashOf(index)
  const [catalogue, names] = [buildCatalogue(archive, indexHash), buildNames(archive)]
  const entries: (readonly [string, Uint8Array])[] = [
    ...[...index].map(([path, content]) => [`pagefind/${path}`, content] as const),
    ...fileProtocolScripts(index),
    ['search/catalogue.js', dataScript('catalogue', packCatalogue(catalogue))],
    ['search/names.js', dataScript('names', names)],
    ['search/synonyms.js', dataScript('synonyms', archive.subject.synonyms)],
    ['search/vocabulary.js', dataScript('vocabulary', vocabularyOf(documents, catalogue, names))],
    ...(await bundleScripts()),
  ]
  return new Map(entries.toSorted(([a], [b]) => compare(a, b)))
}

/** The hash that Pagefind gave the index: it changes with the documents. Empty where there are none. */
function hashOf(files: SiteFiles): string {
  const entry = JSON.parse(Buffer.from(files.get('pagefind-entry.json')!).toString()) as {
    languages: Record<string, { hash: string }>
  }
  return Object.values(entry.languages)[0]?.hash ?? ''
}

/** Replaces the text in Pagefind's fragments by what results show. */
function storeDocuments(files: Map<string, Uint8Array>, documents: readonly SearchDocument[]) {
  if (documents.length === 0) return
  const [meta] = [...files].find(([path]) => path.endsWith('.pf_meta'))!
  const names = documentNames(gunzipSync(files.get(meta)!))
  names.forEach((name, n) => {
    const path = `fragment/${name}.pf_fragment`
    const fragment = gunzipSync(files.get(path)!).toString('utf8').slice(SIGNATURE.length)
    const document = documents[n]
    if ((JSON.parse(fragment) as { url: string }).url !== document?.path) {
      throw new Error('Pagefind no longer keeps documents in the order in which they were added.')
    }
    const stored = JSON.stringify(storedDocument(document))
    files.set(path, gzipSync(SIGNATURE + stored, { level: 9 }))
  })
  if (names.length !== documents.length) {
    throw new Error(`Pagefind keeps ${names.length} of ${documents.length} documents.`)
  }
}

/**
 * Data as a classic script: it loads also when the site was opened as files (`file:`), where browsers
 * refuse `fetch`.
 */
const dataScript = (name: string, data: unknown) =>
  Buffer.from(`(self.archiveSearch ??= {}).${name} = ${scriptJson(data)}\n`)
