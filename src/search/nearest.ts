/** The words of the archive that are nearest to a misspelt one. */
import { editDistance } from '../records/did-you-mean.ts'
import type { Vocabulary } from './vocabulary.ts'
import { foldWord } from './words.ts'

export interface KnownWord {
  /** As compared. */
  readonly word: string
  /** As written in the archive, for messages. */
  readonly written: string
  readonly isName: boolean
}

/** The vocabulary, ready to be compared with. */
export function readVocabulary({ names, words }: Vocabulary): KnownWord[] {
  const read = (list: string, isName: boolean) =>
    list
      .split(' ')
      .filter(Boolean)
      .map((written) => ({ word: foldWord(written), written, isName }))
  return [...read(names, true), ...read(words, false)]
}

/** How many letters may be wrong in a word of that length: names are what people misspell. */
const allowed = (length: number, isName: boolean) =>
  isName
    ? length < 4
      ? 0
      : length < 6
        ? 1
        : length < 11
          ? 2
          : 3
    : length < 5
      ? 0
      : length < 11
        ? 1
        : 2

/**
 * The nearest words, best first, at most three.
 *
 * @example
 * nearestWords('stoltenburg', known) // => [{ word: 'stoltenberg', … }]
 */
export function nearestWords(word: string, known: readonly KnownWord[]): KnownWord[] {
  return known
    .map((candidate, rank) => {
      const limit = allowed(word.length, candidate.isName) + 1
      const distance = editDistance(word, candidate.word, limit)
      // A wrong first letter is rare.
      const cost =
        distance + (word[0] === candidate.word[0] ? 0 : 0.6) + (candidate.isName ? 0 : 0.3)
      return { candidate, isNear: distance < limit, cost, rank }
    })
    .filter(({ isNear }) => isNear)
    .sort((a, b) => a.cost - b.cost || a.rank - b.rank)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}
