/** The list of the archive's words, against which the browser holds a misspelt one. */
import { compare } from '../../archive/text/compare.ts'
import type { Catalogue, Names } from '../query/catalogue.ts'
import { nameWords, wordsIn } from '../query/vocabulary.ts'
import type { SearchDocument } from './document.ts'

/**
 * The words of documents, as they are most often written, the most frequent first, parted by spaces.
 * Those of names and titles are left out: the catalogue has them.
 */
export function vocabularyOf(
  documents: readonly SearchDocument[],
  catalogue: Catalogue,
  names: Names,
) {
  const known = new Set(nameWords(catalogue, names).map(({ word }) => word))
  const words = new Map<string, Map<string, number>>()
  for (const { text } of documents.flatMap(({ sections }) => sections)) {
    for (const { word, written } of wordsIn(text)) {
      if (known.has(word) || /^\d+$/.test(word)) continue
      const forms = words.get(word) ?? new Map<string, number>()
      words.set(word, forms.set(written, (forms.get(written) ?? 0) + 1))
    }
  }
  return [...words.values()]
    .map((forms) => {
      const times = [...forms.values()].reduce((a, b) => a + b)
      const [[written]] = [...forms].sort(([a, m], [b, n]) => n - m || compare(a, b)) as [
        [string, number],
      ]
      return { written, times }
    })
    .sort((a, b) => b.times - a.times || compare(a.written, b.written))
    .map(({ written }) => written)
    .join(' ')
}
