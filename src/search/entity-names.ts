/**
 * Names of entities as an index of their own: they are in the catalogue already, so Pagefind need
 * not carry them a second time.
 */
import { acronymsOf } from './acronyms.ts'
import type { Catalogue, Names } from './catalogue.ts'
import type { Found, Index, Place } from './index.ts'
import { stemOf } from './stem.ts'
import { weights } from './weights.ts'
import { withoutParticles, wordsOf } from './words.ts'

/**
 * An index over documents and names together. Documents are numbered as in the catalogue: events,
 * then entities.
 *
 * @param documents the index of events and, after them, of themes
 */
export function withNames(documents: Index, catalogue: Catalogue, names: Names): Index {
  const { events, entities, themes } = catalogue
  const named = entities.map(({ name }, n) => ({
    document: events.length + n,
    name: formsOf(name),
    aliases: (names[n] ?? []).flatMap(formsOf),
  }))
  return {
    open: (document) => documents.open(document),
    find: async (word) => {
      const found = new Map<number, readonly Place[]>()
      for (const [document, places] of await documents.find(word)) {
        const theme = themes[document - events.length]
        found.set(theme === undefined ? document : events.length + theme, places)
      }
      for (const { document, name, aliases } of named) {
        const places = [...placesIn(name, word, 'title'), ...placesIn(aliases, word, 'people')]
        if (places.length > 0) found.set(document, [...places, ...(found.get(document) ?? [])])
      }
      return found as Found
    },
  }
}

const formsOf = (name: string) => [
  ...wordsOf(name).flatMap((word) => [word, ...withoutParticles(word)]),
  ...acronymsOf(name),
]

function placesIn(words: readonly string[], word: string, part: 'title' | 'people'): Place[] {
  return words
    .filter((other) => other.startsWith(word) || stemOf(other) === stemOf(word))
    .map((other) => ({ weight: weights[part], isWhole: stemOf(other) === stemOf(word) }))
}
