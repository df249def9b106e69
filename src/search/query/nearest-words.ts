import { editDistance } from '../../archive/text/edit-distance.ts'
import type { KnownWord } from './vocabulary.ts'

/**
 * The lengths from which a word may have one wrong letter, two, three: the longer it is, the less
 * likely another word is meant. Names may have more, since they are what people misspell.
 */
const lengths = { name: [4, 6, 11], other: [5, 11] }

/** Letters doubled, or not, where they should be: one mistake, however many they are. */
const DOUBLED_COST = 0.8
/** A wrong first letter is rare: it costs more than another one. */
const OTHER_INITIAL_COST = 0.6
/** Of words that are equally near, names come first. */
const NOT_A_NAME_COST = 0.3
/** More would only be guessed at. */
const MOST = 3

/**
 * The words of the archive that are nearest to a misspelt one, best first.
 *
 * @param known names before other words: of equals the first is taken
 * @example
 * nearestWords('habrour', known) // => [{ word: 'harbour', … }]
 */
export function nearestWords(word: string, known: readonly KnownWord[]): KnownWord[] {
  // Another number is not a misspelling of this one.
  if (/^\p{N}+$/u.test(word)) return []
  return known
    .map((candidate, rank) => {
      const limit = wrongLettersAllowed(word, candidate.isName) + 1
      const distance = Math.min(
        editDistance(word, candidate.word, limit),
        DOUBLED_COST + editDistance(withoutDoubles(word), withoutDoubles(candidate.word), limit),
      )
      const cost =
        distance +
        (candidate.word.startsWith(word.charAt(0)) ? 0 : OTHER_INITIAL_COST) +
        (candidate.isName ? 0 : NOT_A_NAME_COST)
      return { candidate, isNear: distance < limit, cost, rank }
    })
    .filter(({ isNear }) => isNear)
    .sort((a, b) => a.cost - b.cost || a.rank - b.rank)
    .slice(0, MOST)
    .map(({ candidate }) => candidate)
}

const withoutDoubles = (word: string) => word.replace(/(.)\1/gu, '$1')

const wrongLettersAllowed = ({ length }: string, isName: boolean) =>
  lengths[isName ? 'name' : 'other'].filter((least) => length >= least).length
