/**
 * Everything that searching loads, as files by their path in the site: Pagefind's index over the
 * documents, the catalogue, the synonyms, the vocabulary, the texts of results, the scripts. The build
 * writes them; the dev server answers with them.
 */
import type { Archive } from '../../archive/archive.ts'
import { compare } from '../../archive/text/compare.ts'
import { scriptJson } from '../../formats/script-json.ts'
import { splitByScript } from '../query/names-by-script.ts'
import { packCatalogue } from '../query/packed-catalogue.ts'
import { buildCatalogue, buildNames } from './catalogue.ts'
import { searchDocuments } from './document.ts'
import { buildIndex } from './index-parts.ts'
import { bundleScripts } from './scripts.ts'
import { storedDocument } from './stored-document.ts'
import { vocabularyOf } from './vocabulary.ts'

/** Files by their path in the site. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>

/** The files of the search over an archive. */
export async function searchFiles(
  archive: Archive,
  language: string,
  documents = searchDocuments(archive),
): Promise<SiteFiles> {
  const { description, parts, files } = await buildIndex(documents, language)
  const [catalogue, names] = [buildCatalogue(archive), buildNames(archive)]
  const { latin, others } = splitByScript(names)
  const texts = archive.events.map(({ id }, n) => [id, storedDocument(documents[n]!)] as const)
  const entries: (readonly [string, Uint8Array])[] = [
    dataScript('catalogue', packCatalogue(catalogue)),
    dataScript('names', latin),
    dataScript('namesInOtherScripts', others),
    dataScript('synonyms', archive.subject.synonyms),
    dataScript('vocabulary', vocabularyOf(documents, catalogue, names)),
    dataScript('index', description),
    ...entryScripts('parts', parts),
    ...entryScripts('files', files),
    // One for each event: together they would be as heavy, and a page of results needs few of them.
    ...entryScripts('texts', texts),
    ...(await bundleScripts()),
  ]
  return new Map(entries.toSorted(([a], [b]) => compare(a, b)))
}

/**
 * Data as a classic script: it loads also when the site was opened as files (`file:`), where browsers
 * refuse `fetch`.
 */
const dataScript = (name: string, data: unknown) =>
  script(name, `(self.archiveSearch ??= {}).${name} = ${scriptJson(data)}\n`)

/** A set of data with a script for each entry. */
const entryScripts = (set: string, entries: Iterable<readonly [string, unknown]>) =>
  [...entries].map(([key, data]) => {
    const target = `((self.archiveSearch ??= {}).sets ??= {}).${set} ??= {}`
    return script(`${set}/${key}`, `(${target})[${scriptJson(key)}] = ${scriptJson(data)}\n`)
  })

const script = (name: string, code: string) => [`search/${name}.js`, Buffer.from(code)] as const
