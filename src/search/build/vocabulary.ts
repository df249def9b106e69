import { compare } from '../../archive/text/compare.ts'
import type { Catalogue, Names } from '../query/catalogue.ts'
import { nameWords, wordsIn } from '../query/vocabulary.ts'
import type { SearchDocument } from './document.ts'

/**
 * The words of documents, with spaces between them: each once, written as it is most often, the most
 * frequent first. The browser compares misspelt words with them. Words of names and titles are left
 * out, because the catalogue has them.
 */
export function vocabularyOf(
  documents: readonly SearchDocument[],
  catalogue: Catalogue,
  names: Names,
): string {
  const inNames = new Set(nameWords(catalogue, names).map(({ word }) => word))
  const spellings = new Map<string, Map<string, number>>()
  for (const { text } of documents.flatMap(({ sections }) => sections)) {
    for (const { word, written } of wordsIn(text)) {
      if (inNames.has(word) || /^\d+$/.test(word)) continue
      const counts = spellings.get(word) ?? new Map<string, number>()
      spellings.set(word, counts.set(written, (counts.get(written) ?? 0) + 1))
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
