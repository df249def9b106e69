import { compare } from '../../archive/text/compare.ts'
import type { Catalogue, Names } from '../query/catalogue.ts'
import { nameWords, wordsIn } from '../query/vocabulary.ts'
import type { SearchDocument } from './document.ts'

/**
 * The words of documents, with spaces between them: each once, written as it is most often, the most
 * frequent first. The browser compares misspelt words with them. Words of names and titles are left
 * out, because the catalogue has them.
 *
 * @param withTitles whether to list them, too, on a line before: a large catalogue has no titles
 */
export function vocabularyOf(
  documents: readonly SearchDocument[],
  catalogue: Catalogue,
  names: Names,
  withTitles = false,
): string {
  const known = nameWords(catalogue, names)
  const inNames = new Set(known.map(({ word }) => word))
  const spellings = new Map<string, Map<string, number>>()
  for (const { text } of documents.flatMap(({ sections }) => sections)) {
    for (const { word, written } of wordsIn(text)) {
      if (inNames.has(word) || /^\d+$/.test(word)) continue
      const counts = spellings.get(word) ?? new Map<string, number>()
      spellings.set(word, counts.set(written, (counts.get(written) ?? 0) + 1))
    }
  }
  const others = [...spellings.values()]
    .map((counts) => ({
      written: mostFrequent(counts),
      times: [...counts.values()].reduce((a, b) => a + b),
    }))
    .sort((a, b) => b.times - a.times || compare(a.written, b.written))
    .map(({ written }) => written)
    .join(' ')
  return withTitles ? `${known.map(({ written }) => written).join(' ')}\n${others}` : others
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))
  return first![0]
}
