import { editDistance } from '../../archive/text/edit-distance.ts'
import { namesOfEntities } from './catalogue.ts'
import type { Catalogue, CatalogueEntity, Names } from './catalogue.ts'
import { isStopWord } from './stop-words.ts'
import { bareWords, wordsOf } from './words.ts'

/** How many letters of a word may be wrong, as a share of the longer word: a reader chooses among these. */
const MOST_WRONG = 0.4
/** Shorter words are near to anything. */
const SHORTEST = 3
const MOST = 3

/**
 * The entities that have a name nearest to words which the archive does not have, best first. Names in
 * other scripts lead to them, too.
 *
 * @param typed the words as typed
 */
export function nearestNames(
  typed: readonly string[],
  catalogue: Catalogue,
  names: Names,
): CatalogueEntity[] {
  const wanted = typed
    .flatMap((word) => [...wordsOf(word), ...bareWords(word)])
    .filter((word) => word.length >= SHORTEST)
  return namesOfEntities(catalogue, names)
    .map((texts, n) => {
      const words = texts
        .flatMap(wordsOf)
        .filter((word) => word.length >= SHORTEST && !isStopWord(word))
      const entity = catalogue.entities[n]!
      return { entity, wrong: Math.min(...wanted.flatMap((w) => words.map((o) => wrongIn(w, o)))) }
    })
    .filter(({ wrong }) => wrong <= MOST_WRONG)
    .sort((a, b) => a.wrong - b.wrong || b.entity.events - a.entity.events)
    .slice(0, MOST)
    .map(({ entity }) => entity)
}

/** The share of letters that are wrong in a word, where another one is meant; 1 where too many are. */
export function wrongIn(word: string, other: string): number {
  const length = Math.max(word.length, other.length)
  const limit = Math.floor(length * MOST_WRONG) + 1
  const distance = editDistance(word, other, limit)
  return distance < limit ? distance / length : 1
}
