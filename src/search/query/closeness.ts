/** How close together the words of a query stand in a text: what the index does not keep. */
import { markerOf } from './marker.ts'
import type { Matches } from './matches.ts'
import { isFiller } from './filler.ts'
import { wordsOf } from './words.ts'

/** Words further apart than this have nothing to do with one another. */
const WINDOW = 8

/**
 * The weight of the words that stand together somewhere in the texts, less the further they are
 * apart; 0 where no two do.
 */
export function closeness(texts: readonly string[], terms: readonly Matches[]): number {
  const markers = terms.map((term) => markerOf(term.words, term.begun ? [term.begun] : []))
  return Math.max(0, ...texts.map((text) => closenessIn(text, terms, markers)))
}

function closenessIn(
  text: string,
  terms: readonly Matches[],
  markers: readonly ReturnType<typeof markerOf>[],
): number {
  const words = wordsOf(text).filter((word) => !isFiller(word))
  const found = words.flatMap((word, place) => {
    const term = markers.findIndex((marker) => marker.has(word))
    return term < 0 ? [] : [{ place, term }]
  })
  let best = 0
  found.forEach((first, i) => {
    const seen = new Set<number>()
    let weight = 0
    for (const { place, term } of found.slice(i)) {
      const gap = place - first.place - seen.size
      if (gap >= WINDOW) break
      if (seen.has(term)) continue
      seen.add(term)
      weight += terms[term]!.weight
      if (seen.size > 1) best = Math.max(best, weight * (1 - (0.5 * Math.max(gap, 0)) / WINDOW))
    }
  })
  return best
}
