/**
 * Names of entities as an index of their own: they are in the catalogue already, so Pagefind need
 * not carry them a second time.
 */
import { acronymsOf } from './acronyms.ts'
import type { Catalogue, Names } from './catalogue.ts'
import type { Index, Place } from './index.ts'
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
    words: [
      ...formsOf(name).map((form) => ({ ...form, weight: weights.title })),
      ...(names[n] ?? []).flatMap(formsOf).map((form) => ({ ...form, weight: weights.people })),
    ],
  }))
  return {
    open: (document) => documents.open(document),
    find: async (word) => {
      const found = new Map<number, readonly Place[]>()
      for (const [document, places] of await documents.find(word)) {
        const theme = themes[document - events.length]
        found.set(theme === undefined ? document : events.length + theme, places)
      }
      const stem = stemOf(word)
      for (const { document, words } of named) {
        const places = words
          .filter((form) => form.stem === stem || form.word.startsWith(word))
          .map((form) => ({ weight: form.weight, isWhole: form.stem === stem }))
        if (places.length > 0) found.set(document, [...places, ...(found.get(document) ?? [])])
      }
      return found
    },
  }
}

/** The words of a name, with its acronym. */
function formsOf(name: string) {
  const words = wordsOf(name).flatMap((word) => [word, ...withoutParticles(word)])
  return [...words, ...acronymsOf(name)].map((word) => ({ word, stem: stemOf(word) }))
}
