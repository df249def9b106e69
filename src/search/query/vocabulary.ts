/** The words of the archive, among which the nearest to a misspelt one is sought. */
import { hasLine, namesOfEntities } from './catalogue.ts'
import type { Catalogue, Names } from './catalogue.ts'
import { isStopWord } from './stop-words.ts'
import { tokensOf } from './words.ts'

/** A word that the archive has. */
export interface KnownWord {
  /** Folded, to be compared. */
  readonly word: string
  /** As the archive writes it, for messages. */
  readonly written: string
  /** Whether it stands in a name or a title. */
  readonly isName: boolean
}

/**
 * All words of the archive, those of names and titles first.
 *
 * @param vocabulary the other words, as the build lists them; on a line before them, of a large archive, the
 *   words of titles
 */
export const knownWords = (catalogue: Catalogue, names: Names, vocabulary: string): KnownWord[] => [
  ...nameWords(catalogue, names),
  ...vocabulary
    .split('\n')
    .flatMap((words, i, { length }) =>
      wordsIn(words).map((word) => ({ ...word, isName: i < length - 1 })),
    ),
]

/** The words of names and titles, each once; those of the entities in most events first. */
export function nameWords(catalogue: Catalogue, names: Names): KnownWord[] {
  const { entities, events } = catalogue
  const byUse = namesOfEntities(catalogue, names)
    .map((texts, n) => ({ texts, events: entities[n]!.events }))
    .toSorted((a, b) => b.events - a.events)
  // Of a large archive the titles come later, and their words with the vocabulary.
  const ofEvents = events.flatMap((event, n) => [
    ...(hasLine(event) ? [event.title] : []),
    ...(names[n] ?? []),
  ])
  const texts = [...byUse.flatMap((entity) => entity.texts), ...ofEvents]
  const unique = new Map<string, KnownWord>()
  for (const { word, written } of texts.flatMap((text) => wordsIn(text))) {
    if (!unique.has(word)) unique.set(word, { word, written, isName: true })
  }
  return [...unique.values()]
}

/** The words of a text, folded and as written; stop words are left out. */
export const wordsIn = (
  text: string,
  tokens = tokensOf(text),
): { word: string; written: string }[] =>
  tokens.flatMap(({ word, start, end }) =>
    isStopWord(word) ? [] : { word, written: text.slice(start, end).replace(/['’]s$/, '') },
  )
