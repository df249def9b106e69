/** The words of the archive, against which a misspelt word is held. */
import type { Catalogue, Names } from './catalogue.ts'
import { isFiller } from './filler.ts'
import { tokensOf } from './words.ts'

export interface KnownWord {
  /** As compared. */
  readonly word: string
  /** As written in the archive, for messages. */
  readonly written: string
  /** Whether it stands in a name or a title. */
  readonly isName: boolean
}

/** Every word of the archive, names first. */
export const knownWords = (catalogue: Catalogue, names: Names, vocabulary: string): KnownWord[] => [
  ...nameWords(catalogue, names),
  ...wordsIn(vocabulary).map((word) => ({ ...word, isName: false })),
]

/** The words of names and titles, those of the entities in most events first. */
export function nameWords({ entities, events }: Catalogue, names: Names): KnownWord[] {
  const byUse = entities
    .map((entity, n) => ({ ...entity, texts: [entity.name, ...(names[n] ?? [])] }))
    .toSorted((a, b) => b.events - a.events)
  const texts = [...byUse.flatMap((entity) => entity.texts), ...events.map(({ title }) => title)]
  const unique = new Map<string, KnownWord>()
  for (const { word, written } of texts.flatMap(wordsIn)) {
    if (!unique.has(word)) unique.set(word, { word, written, isName: true })
  }
  return [...unique.values()]
}

/** The words of a text as compared and as written, fillers left out. */
export const wordsIn = (text: string) =>
  tokensOf(text).flatMap(({ word, start, end }) =>
    isFiller(word) ? [] : { word, written: text.slice(start, end).replace(/['’]s$/, '') },
  )
