/**
 * Everything that searching loads, as files by their path in the site: Pagefind's index over the
 * documents, the catalogue, the synonyms, the vocabulary, the texts of results, what readers take along of
 * events, the scripts. The build writes them; the dev server answers with them.
 */
import { createHash } from 'node:crypto'
import type { Archive } from '../../archive/archive.ts'
import { compare } from '../../archive/text/compare.ts'
import { scriptJson } from '../../formats/script-json.ts'
import { TAKEN_TOGETHER } from '../../formats/taken-event.ts'
import type { TakenFile } from '../../formats/taken-event.ts'
import type { Catalogue } from '../query/catalogue.ts'
import { eventLine, packPieces } from '../query/event-pieces.ts'
import { splitByScript } from '../query/names-by-script.ts'
import { packCatalogue } from '../query/packed-catalogue.ts'
import { nameWords } from '../query/vocabulary.ts'
import { LISTS_IN_FILE } from '../query/word-pairs.ts'
import { buildCatalogue, buildNames } from './catalogue.ts'
import { searchDocuments } from './document.ts'
import { buildIndex, isLarge } from './index-parts.ts'
import { pieceReader } from './pieces.ts'
import { bundleScripts } from './scripts.ts'
import { storedDocument } from './stored-document.ts'
import { takenColumns, takenEvents } from './taken-events.ts'
import { vocabularyOf } from './vocabulary.ts'
import { pairListCount, wordPairs } from './word-pairs.ts'

/** Files by their path in the site. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>

type SiteFile = readonly [path: string, content: Uint8Array]

/** So many events of a large archive have their texts in one file: a page of results needs ten of these. */
const TOGETHER = 2

/** The files of the search over an archive. */
export async function searchFiles(archive: Archive, language: string): Promise<SiteFiles> {
  const files = await Array.fromAsync(makeSearchFiles(archive, language))
  return new Map(files.toSorted(([a], [b]) => compare(a, b)))
}

/** The files of the search over an archive, one after the other: together they take much memory. */
export async function* makeSearchFiles(
  archive: Archive,
  language: string,
  documents = searchDocuments(archive),
): AsyncGenerator<SiteFile> {
  const [catalogue, names] = [buildCatalogue(archive), buildNames(archive)]
  const { latin, others } = splitByScript(names)
  const isSplit = isLarge(documents)
  const piecesOf = pieceReader()
  const numbering = numberingOf(catalogue)
  if (isSplit) {
    const pairLists = pairListCount(catalogue.events.length)
    const outline = { numbering, together: TOGETHER, pairLists }
    yield dataScript('catalogue', packCatalogue(catalogue, outline))
    const pairs = wordPairs({ catalogue, names }, (n) => storedDocument(documents[n]!), piecesOf)
    for (let first = 0; first < pairLists; first += LISTS_IN_FILE) {
      const lists = pairs.slice(first, first + LISTS_IN_FILE)
      yield entryScript('pairs', String(first / LISTS_IN_FILE), { numbering, lists })
    }
    const pieces = packPieces(catalogue, numbering)
    yield dataScript('days', pieces.days)
    yield dataScript('facets', pieces.facets)
    for (let first = 0; first < catalogue.events.length; first += TOGETHER) {
      const texts = catalogue.events
        .slice(first, first + TOGETHER)
        .map((event, i) => storedDocument(documents[first + i]!, eventLine(event)))
      yield entryScript('texts', String(first / TOGETHER), { numbering, texts })
    }
  } else {
    yield dataScript('catalogue', packCatalogue(catalogue))
    // One for each event: together they would be as heavy, and a page of results needs few of them.
    for (const [n, { id }] of catalogue.events.entries()) {
      yield entryScript('texts', id, storedDocument(documents[n]!))
    }
  }
  const taken = takenEvents(archive)
  for (let first = 0; first < taken.length; first += TAKEN_TOGETHER) {
    const events = taken.slice(first, first + TAKEN_TOGETHER)
    const file: TakenFile = { numbering, columns: takenColumns, events }
    yield entryScript('taken', String(first / TAKEN_TOGETHER), file)
  }
  yield dataScript('names', latin)
  yield dataScript('namesInOtherScripts', others)
  yield dataScript('synonyms', archive.subject.synonyms)
  // The words of titles come before, on a line of their own, where the catalogue has no titles.
  const ofNames = nameWords(catalogue, names)
  const words = vocabularyOf(documents, ofNames, piecesOf)
  const inTitles = ofNames.map(({ written }) => written).join(' ')
  yield dataScript('vocabulary', isSplit ? `${inTitles}\n${words}` : words)
  const { description, parts, files } = await buildIndex(documents, language, piecesOf)
  yield dataScript('index', description)
  for (const [name, part] of parts) yield entryScript('parts', name, part)
  for (const [path, content] of files) yield entryScript('files', path, content)
  yield* await bundleScripts()
}

/** Tells whether events have the same numbers in two builds. */
const numberingOf = ({ events }: Catalogue) =>
  createHash('sha256')
    .update(events.map(({ id }) => id).join())
    .digest('hex')
    .slice(0, 8)

/**
 * Data as a classic script: it loads also when the site was opened as files (`file:`), where browsers
 * refuse `fetch`.
 */
const dataScript = (name: string, data: unknown) =>
  script(name, `(self.archiveSearch ??= {}).${name} = ${scriptJson(data)}\n`)

/** An entry of a set of data. */
function entryScript(set: string, key: string, data: unknown): SiteFile {
  const target = `((self.archiveSearch ??= {}).sets ??= {}).${set} ??= {}`
  return script(`${set}/${key}`, `(${target})[${scriptJson(key)}] = ${scriptJson(data)}\n`)
}

const script = (name: string, code: string): SiteFile => [`search/${name}.js`, Buffer.from(code)]
