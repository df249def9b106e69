/**
 * How many words each section of each document has in the index. The index says at which position in a
 * document a word stands; the lengths tell which section that is, and so how much the word counts.
 */
import { weights } from './weights.ts'
import type { SectionKind } from './weights.ts'

/** The kinds of sections in the order in which a document is indexed: the heaviest first. */
export const sectionKinds = (Object.keys(weights) as SectionKind[]).toSorted(
  (a, b) => weights[b] - weights[a],
)

/** For each kind in that order, the number of words of every document. */
export type SectionLengths = readonly (readonly number[])[]

/**
 * The weight of the section in which a word stands.
 *
 * @param position among the words of the document, from 0
 */
export function sectionWeight(lengths: SectionLengths, document: number, position: number): number {
  let end = 0
  const found = sectionKinds.find((_, i) => position < (end += lengths[i]![document]!))
  return weights[found ?? sectionKinds.at(-1)!]
}
