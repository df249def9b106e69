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

/** How many places each kind has in a round, about as many as it has words; what has more goes on in the next. */
const slots: Readonly<Record<SectionKind, number>> = {
  title: 8,
  linkedInTitle: 4,
  otherNames: 4,
  people: 4,
  linkedPeople: 8,
  quotation: 12,
  roles: 8,
  facts: 2,
  linkedPlaces: 6,
  summary: 40,
  linkedBodies: 10,
  linkedTopics: 6,
  notes: 8,
  context: 6,
  publishers: 4,
}
const round = sectionKinds.flatMap((kind) => Array.from({ length: slots[kind] }, () => kind))

const postings = round.map(postingIn)

/** What stands where a section has no word: it is counted as a word, and no search finds it. */
const FILLER = '.'

/**
 * The words of a document in their places.
 *
 * @param sections the words of each section, in the order of `sectionKinds`
 */
export function inPlaces(sections: readonly (readonly string[])[]): string {
  const words: string[] = []
  let isLeft = true
  let end = 0
  for (let n = 0; isLeft; n++) {
    isLeft = false
    sectionKinds.forEach((kind, i) => {
      const [list, size] = [sections[i]!, slots[kind]]
      for (let j = n * size; j < (n + 1) * size; j++) {
        words.push(list[j] ?? FILLER)
        if (j < list.length) end = words.length
      }
      if (list.length > (n + 1) * size) isLeft = true
    })
  }
  return words.slice(0, end).join(' ')
}

/**
 * What a word at a place counts.
 *
 * @param place among those of the document, from 0
 */
export const postingAt = (place: number): Posting => postings[place % round.length]!
