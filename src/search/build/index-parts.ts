/** The index over an archive in parts, as the browser loads it. */
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { WHOLE, partOf } from '../query/index-parts.ts'
import type { IndexDescription, IndexPart } from '../query/index-parts.ts'
import { isRecordList, withoutIds } from '../query/record-ids.ts'
import { inPlaces, slotsFor } from '../query/section-places.ts'
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
 * An archive of more documents is large: an index for each first letter would take a third of the build, their
 * fields weigh more than all else that a first search loads, and a file for each were too many.
 */
const MOST_OF_SMALL = 500

/** Whether documents are so many that what is known of them comes in pieces. */
export const isLarge = ({ length }: readonly SearchDocument[]): boolean => length > MOST_OF_SMALL

/** The index over documents. */
export async function buildIndex(
  documents: readonly SearchDocument[],
  language: string,
  piecesOf = pieceReader(),
): Promise<BuiltIndex> {
  const sections = documents.map((document) => indexedSections(document, piecesOf))
  const slots = slotsFor(sections)
  const build = createHash('sha256')
    .update(JSON.stringify([slots, sections]))
    .digest('hex')
    .slice(0, 8)
  const byPart = isLarge(documents)
    ? sections.map((lists) => new Map([[WHOLE, lists]]))
    : sections.map(inParts)
  const names = [...new Set(byPart.flatMap((parts) => [...parts.keys()]))].sort()
  const files = new Map<string, string>()
  const built = names.map(async (name) => {
    const records = byPart.map((parts, i) => ({
      path: documents[i]!.path,
      words: inPlaces(parts.get(name) ?? [], slots),
    }))
    const withWords = records.filter(({ words }) => words !== '')
    const all = await indexRecords(withWords, language)
    const isOnlyChunk = [...all.keys()].filter(isChunk).length === 1
    const [inPart, apart] = [new Map<string, string>(), files]
    for (const [path, bytes] of all) {
      const isApart = isWasm(path) || (isChunk(path) && !isOnlyChunk)
      const target = isApart ? apart : inPart
      const kept = isRecordList(path) ? lighter(bytes, path, withWords.length) : Buffer.from(bytes)
      target.set(path, kept.toString('base64'))
    }
    const isRecord = records.map(({ words }) => (words === '' ? 0 : 1)).join('')
    return [name, { build, files: Object.fromEntries(inPart), records: isRecord }] as const
  })
  const parts = new Map(await Promise.all(built))
  const wasm = [...files.keys()].find(isWasm) ?? ''
  return { description: { build, parts: names, slots, wasm }, parts, files }
}

/** The words of a document by the part that has them. */
function inParts(lists: readonly (readonly string[])[]): Map<string, readonly string[][]> {
  const parts = new Map<string, string[][]>()
  lists.forEach((words, i) => {
    for (const word of words) {
      const name = partOf(word)
      let own = parts.get(name)
      if (!own) parts.set(name, (own = lists.map(() => [])))
      own[i]!.push(word)
    }
  })
  return parts
}

/** A list of records without their ids, compressed as Pagefind does. */
function lighter(bytes: Uint8Array, path: string, count: number): Buffer {
  const list = gunzipSync(bytes).toString('latin1')
  return gzipSync(Buffer.from(withoutIds(list, path, count), 'latin1'), { level: 9 })
}

const isWasm = (path: string) => path.startsWith('wasm.')
const isChunk = (path: string) => path.endsWith('.pf_index')
