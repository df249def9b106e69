/**
 * Everything that searching loads, as files by their path in the site: Pagefind's index over the
 * documents, the catalogue, the synonyms, the vocabulary, the texts of results, the scripts. The build
 * writes them; the dev server answers with them.
 */
import type { Archive } from '../../archive/archive.ts'
import { compare } from '../../archive/text/compare.ts'
import { scriptJson } from '../../formats/script-json.ts'
import type { IndexDescription } from '../query/index-description.ts'
import { packCatalogue } from '../query/packed-catalogue.ts'
import type { StoredDocument } from '../query/stored-document.ts'
import { sectionKinds } from '../query/section-lengths.ts'
import { buildCatalogue, buildNames } from './catalogue.ts'
import { indexedSections, searchDocuments } from './document.ts'
import { indexRecords } from './pagefind.ts'
import { bundleScripts } from './scripts.ts'
import { storedDocument } from './stored-document.ts'
import { vocabularyOf } from './vocabulary.ts'

/** Files by their path in the site. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>

/** The files of the search over an archive. */
export async function searchFiles(archive: Archive, language: string): Promise<SiteFiles> {
  const documents = searchDocuments(archive)
  const { files, description } = await buildIndex(archive, language)
  const [catalogue, names] = [buildCatalogue(archive), buildNames(archive)]
  const entries: (readonly [string, Uint8Array])[] = [
    ...[...files].map(([path, content]) => [`pagefind/${path}`, content] as const),
    ...archive.events.map(
      ({ id }, n) =>
        [`search/texts/${id}.js`, textsScript(id, storedDocument(documents[n]!))] as const,
    ),
    ['search/files.js', dataScript('files', inBase64(files))],
    ['search/index.js', dataScript('index', description)],
    ['search/catalogue.js', dataScript('catalogue', packCatalogue(catalogue))],
    ['search/names.js', dataScript('names', names)],
    ['search/synonyms.js', dataScript('synonyms', archive.subject.synonyms)],
    ['search/vocabulary.js', dataScript('vocabulary', vocabularyOf(documents, catalogue, names))],
    ...(await bundleScripts()),
  ]
  return new Map(entries.toSorted(([a], [b]) => compare(a, b)))
}

/** The index over an archive: Pagefind's files, and what the browser must know of them. */
export async function buildIndex(
  archive: Archive,
  language: string,
): Promise<{ files: SiteFiles; description: IndexDescription }> {
  const documents = searchDocuments(archive).map((document) => ({
    path: document.path,
    sections: indexedSections(document),
  }))
  const records = documents.map(({ path, sections }) => ({ path, words: sections.flat() }))
  const files = await indexRecords(records, language)
  return {
    files,
    description: {
      startFiles: [...files.keys()].filter((path) => !path.includes('/')).sort(compare),
      sectionLengths: sectionKinds.map((_, i) =>
        documents.map(({ sections }) => sections[i]!.length),
      ),
    },
  }
}

/** For a site that was opened as files (`file:`): browsers then refuse `fetch`. */
const inBase64 = (files: SiteFiles) =>
  Object.fromEntries(
    [...files]
      .sort(([a], [b]) => compare(a, b))
      .map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]),
  )

/**
 * Data as a classic script: it loads also when the site was opened as files (`file:`), where browsers
 * refuse `fetch`.
 */
const dataScript = (name: string, data: unknown) =>
  Buffer.from(`(self.archiveSearch ??= {}).${name} = ${scriptJson(data)}\n`)

/** The texts of an event: one of many, so it adds to the others. */
const textsScript = (id: string, texts: StoredDocument) =>
  Buffer.from(
    `((self.archiveSearch ??= {}).texts ??= {})[${scriptJson(id)}] = ${scriptJson(texts)}\n`,
  )
