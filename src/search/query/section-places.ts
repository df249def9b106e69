/**
 * At which places of a record the words of each section stand. The index says at which place a word
 * stands; that alone tells the section, and so how much the word counts.
 */
import { isLinked, weights } from './weights.ts'
import type { SectionKind } from './weights.ts'
import type { Posting } from './word-index.ts'

/** The kinds of sections in the order in which a document is indexed: the heaviest first. */
export const sectionKinds = (Object.keys(weights) as SectionKind[]).toSorted(
  (a, b) => weights[b] - weights[a],
)

/** What a word of a section counts. */
export const postingIn = (kind: SectionKind): Posting => ({
  weight: weights[kind],
  ...(isLinked(kind) && { isLink: true as const }),
})

/**
 * So many rounds are enough for most documents: with fewer, more places would have no word. Titles need
 * one: of the forms of a word that a document has, the index tells only where the first stands.
 */
const ROUNDS = 4

/**
 * How many places each of `sectionKinds` has in a round, in the index of some documents; what has more
 * words goes on in the next round.
 *
 * @param documents the words of each, in a list for each of `sectionKinds`
 */
export const slotsFor = (documents: readonly (readonly (readonly string[])[])[]): number[] =>
  sectionKinds.map((kind, i) => {
    const words = documents.reduce((sum, sections) => sum + sections[i]!.length, 0)
    const rounds = kind === 'title' ? 1 : ROUNDS
    return Math.max(1, Math.ceil(words / (documents.length * rounds)))
  })

/** What stands where a section has no word: it is counted as a word, and no search finds it. */
const FILLER = '.'

/**
 * The words of a document in their places; empty for one without words. All rounds are whole: the index
 * has the number of words of each document, and packs few different numbers better.
 *
 * @param sections the words of each section, in the order of `sectionKinds`
 */
export function inPlaces(
  sections: readonly (readonly string[])[],
  slots: readonly number[],
): string {
  const rounds = Math.max(...sections.map((list, i) => Math.ceil(list.length / slots[i]!)))
  const words: string[] = []
  for (let round = 0; round < rounds; round++) {
    slots.forEach((size, i) => {
      const list = sections[i]!
      for (let j = round * size; j < (round + 1) * size; j++) words.push(list[j] ?? FILLER)
    })
  }
  return words.join(' ')
}

/** What a word counts at each place of a round; the places after it are those of the next. */
export const postingsOf = (slots: readonly number[]): Posting[] =>
  slots.flatMap((size, i) => Array.from({ length: size }, () => postingIn(sectionKinds[i]!)))
