import { acronymsOf } from './acronyms.ts'
import type { Catalogue, Names } from './catalogue.ts'
import { stemOf } from './stem.ts'
import { weights } from './weights.ts'
import type { Posting, WordIndex } from './word-index.ts'
import { bareWords, tokensOf } from './words.ts'

/**
 * An index over documents and the names of entities together. The names are in the catalogue, which
 * the browser has anyway, so the index of documents need not carry them a second time. Documents have the
 * numbers that they have in the catalogue: events, then entities.
 *
 * @param documents the index of events and, after them, of themes
 */
export function withEntityNames(
  documents: WordIndex,
  catalogue: Catalogue,
  names: Names,
): WordIndex {
  const { events, entities, themes } = catalogue
  const named = entities.map(({ name }, n) => ({
    document: events.length + n,
    stems: [
      ...nameStems(name).map((stem) => ({ stem, weight: weights.title })),
      ...(names[events.length + n] ?? [])
        .flatMap(nameStems)
        .map((stem) => ({ stem, weight: weights.people })),
    ],
  }))
  return {
    open: (document) => documents.open(document),
    find: async (word) => {
      const found = new Map<number, readonly Posting[]>()
      for (const [document, postings] of await documents.find(word)) {
        const theme = themes[document - events.length]
        found.set(theme === undefined ? document : events.length + theme, postings)
      }
      const stem = stemOf(word)
      for (const { document, stems } of named) {
        const postings = stems
          .filter((other) => other.stem === stem)
          .map(({ weight }) => ({ weight }))
        if (postings.length > 0) found.set(document, [...postings, ...(found.get(document) ?? [])])
      }
      return found
    },
  }
}

/** The stems of the words by which a name is found: its own, and its acronym. */
function nameStems(name: string): string[] {
  const words = tokensOf(name).flatMap(({ word, start, end }) => [
    word,
    ...bareWords(name.slice(start, end)),
  ])
  return [...words, ...acronymsOf(name)].map(stemOf)
}
