/** The index over an archive in parts, as the browser loads it. */
import { createHash } from 'node:crypto'
import { WHOLE, partOf } from '../query/index-parts.ts'
import type { IndexDescription, IndexPart } from '../query/index-parts.ts'
import { inPlaces } from '../query/section-places.ts'
import { indexedSections } from './document.ts'
import type { SearchDocument } from './document.ts'
import { indexRecords } from './pagefind.ts'
import { pieceReader } from './pieces.ts'

/** What the browser loads of an index; Pagefind's files are in base64. */
export interface BuiltIndex {
  readonly description: IndexDescription
  /** By name. */
  readonly parts: ReadonlyMap<string, IndexPart>
  /** Files that no part carries, by their path in Pagefind's folder. */
  readonly files: ReadonlyMap<string, string>
}

/**
 * An archive of more documents is large: the list of them in every part of the index would weigh more
 * than its words, their fields more than all else that a first search loads, and a file for each were
 * too many.
 */
const MOST_OF_SMALL = 1000

/** Whether documents are so many that what is known of them comes in pieces. */
export const isLarge = ({ length }: readonly SearchDocument[]): boolean => length > MOST_OF_SMALL

/** The index over documents. */
export async function buildIndex(
  documents: readonly SearchDocument[],
  language: string,
  piecesOf = pieceReader(),
): Promise<BuiltIndex> {
  const sections = documents.map((document) => indexedSections(document, piecesOf))
  const build = createHash('sha256').update(JSON.stringify(sections)).digest('hex').slice(0, 8)
  const names = isLarge(documents) ? [WHOLE] : [...new Set(sections.flat(2).map(partOf))].sort()
  const files = new Map<string, string>()
  const built = names.map(async (name) => {
    const own =
      name === WHOLE
        ? sections
        : sections.map((lists) => lists.map((words) => words.filter((w) => partOf(w) === name)))
    const isRecord = own.map((lists) => lists.some((words) => words.length > 0))
    const records = own.map((lists, i) => ({ path: documents[i]!.path, words: inPlaces(lists) }))
    const all = await indexRecords(
      records.filter((_, i) => isRecord[i]),
      language,
    )
    const isOnlyChunk = [...all.keys()].filter(isChunk).length === 1
    const [inPart, apart] = [new Map<string, string>(), files]
    for (const [path, bytes] of all) {
      const isApart = isWasm(path) || (isChunk(path) && !isOnlyChunk)
      const target = isApart ? apart : inPart
      target.set(path, Buffer.from(bytes).toString('base64'))
    }
    const inRecords = isRecord.map(Number).join('')
    return [name, { build, files: Object.fromEntries(inPart), records: inRecords }] as const
  })
  const parts = new Map(await Promise.all(built))
  const wasm = [...files.keys()].find(isWasm) ?? ''
  return { description: { build, parts: names, wasm }, parts, files }
}

const isWasm = (path: string) => path.startsWith('wasm.')
const isChunk = (path: string) => path.endsWith('.pf_index')
