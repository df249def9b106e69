/** The words of the archive that are nearest to a misspelt one. */
import { editDistance } from '../../archive/text/edit-distance.ts'
import type { KnownWord } from './vocabulary.ts'

/** How many letters may be wrong, by the length of the word; names are what people misspell. */
const limits = { name: [4, 6, 11], other: [5, 11] }

const allowed = ({ length }: string, isName: boolean) =>
  limits[isName ? 'name' : 'other'].filter((least) => length >= least).length

/** A wrong first letter is rare. */
const OTHER_INITIAL = 0.6
const NOT_A_NAME = 0.3

/**
 * The nearest words, best first, at most three.
 *
 * @example
 * nearestWords('habrour', known) // => [{ word: 'harbour', … }]
 */
export function nearestWords(word: string, known: readonly KnownWord[]): KnownWord[] {
  return known
    .map((candidate, rank) => {
      const limit = allowed(word, candidate.isName) + 1
      const distance = editDistance(word, candidate.word, limit)
      const cost =
        distance +
        (word[0] === candidate.word[0] ? 0 : OTHER_INITIAL) +
        (candidate.isName ? 0 : NOT_A_NAME)
      return { candidate, isNear: distance < limit, cost, rank }
    })
    .filter(({ isNear }) => isNear)
    .sort((a, b) => a.cost - b.cost || a.rank - b.rank)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}
