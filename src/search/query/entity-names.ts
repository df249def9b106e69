import { acronymsOf } from './acronyms.ts'
import type { Catalogue, Names } from './catalogue.ts'
import { stemOf } from './stem.ts'
import { weights } from './weights.ts'
import type { Posting, Postings, WordIndex } from './word-index.ts'
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
      ...nameWords(name).map((word) => ({ word, stem: stemOf(word), weight: weights.title })),
      ...(names[events.length + n] ?? [])
        .flatMap(nameWords)
        .map((word) => ({ word, stem: stemOf(word), weight: weights.people })),
    ],
  }))
  /** The index stems words of its own language alone: names of others are found in the forms that they have. */
  const inDocuments = async (word: string, stem: string): Promise<Postings> => {
    const postings = await documents.find(word)
    if (postings.size > 0) return postings
    const forms = named.flatMap(({ stems }) =>
      stems.filter((s) => s.stem === stem && s.word !== word),
    )
    const found = await Promise.all(
      [...new Set(forms.map((form) => form.word))].map((form) => documents.find(form)),
    )
    return new Map(found.flatMap((of) => [...of]))
  }

  return {
    open: (document) => documents.open(document),
    find: async (word) => {
      const found = new Map<number, readonly Posting[]>()
      const stem = stemOf(word)
      for (const [document, postings] of await inDocuments(word, stem)) {
        const theme = themes[document - events.length]
        found.set(theme === undefined ? document : events.length + theme, postings)
      }
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

/** The words by which a name is found: its own, and its acronym. */
function nameWords(name: string): string[] {
  const words = tokensOf(name).flatMap(({ word, start, end }) => [
    word,
    ...bareWords(name.slice(start, end)),
  ])
  return [...words, ...acronymsOf(name)]
}
