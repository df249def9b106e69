import { compare } from '../../archive/text/compare.ts'
import type { KnownWord } from '../query/vocabulary.ts'
import type { SearchDocument } from './document.ts'
import type { Piece, PiecesOf } from './pieces.ts'

/**
 * The words of documents, with spaces between them: each once, written as it is most often, the most
 * frequent first. The browser compares misspelt words with them.
 *
 * @param ofNames the words of names and titles, which are left out, because the catalogue has them
 */
export function vocabularyOf(
  documents: readonly SearchDocument[],
  ofNames: readonly KnownWord[],
  piecesOf: PiecesOf,
): string {
  const inNames = new Set(ofNames.map(({ word }) => word))
  const pieces = new Map<Piece, number>()
  for (const { text } of documents.flatMap(({ sections }) => sections)) {
    for (const piece of piecesOf(text)) pieces.set(piece, (pieces.get(piece) ?? 0) + 1)
  }
  const spellings = new Map<string, Map<string, number>>()
  for (const [{ known }, times] of pieces) {
    for (const { word, written } of known) {
      if (inNames.has(word) || /^\d+$/.test(word)) continue
      const counts = spellings.get(word) ?? new Map<string, number>()
      spellings.set(word, counts.set(written, (counts.get(written) ?? 0) + times))
    }
  }
  return [...spellings.values()]
    .map((counts) => ({
      written: mostFrequent(counts),
      times: [...counts.values()].reduce((a, b) => a + b),
    }))
    .sort((a, b) => b.times - a.times || compare(a.written, b.written))
    .map(({ written }) => written)
    .join(' ')
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))
  return first![0]
}
