/** The words of the archive, against which a misspelt word is held. */
import type { Catalogue, Names } from './catalogue.ts'
import type { SearchDocument } from './document.ts'
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

/** Every word of the archive, names first. */
export const knownWords = (catalogue: Catalogue, names: Names, vocabulary: string): KnownWord[] => [
  ...nameWords(catalogue, names),
  ...wordsIn(vocabulary).map((word) => ({ ...word, isName: false })),
]

/** The words of names and titles, those of the entities in most events first. */
function nameWords({ entities, events }: Catalogue, names: Names): KnownWord[] {
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

const wordsIn = (text: string) =>
  tokensOf(text).flatMap(({ word, start, end }) =>
    isFiller(word) ? [] : { word, written: text.slice(start, end).replace(/['’]s$/, '') },
  )

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
