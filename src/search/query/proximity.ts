/** How close together the words of a query stand in a text, which the index does not know. */
import { stemSetOf } from './stem-set.ts'
import type { StemSet } from './stem-set.ts'
import { isStopWord } from './stop-words.ts'
import type { TermMatches } from './term-matches.ts'
import { wordsOf } from './words.ts'

/** Words that are further apart than this have nothing to do with one another. */
const WINDOW = 8
/** What words lose towards the end of the window: there they count half of what they do side by side. */
const LOSS_OVER_WINDOW = 0.5

/**
 * The weight of those terms of a query that stand close together in one of some texts: less, the
 * further apart they are, and 0 where no two are within the window.
 */
export function proximity(texts: readonly string[], terms: readonly TermMatches[]): number {
  const stems = terms.map((term) => stemSetOf(term.words, term.prefix ? [term.prefix] : []))
  return Math.max(0, ...texts.map((text) => proximityIn(text, terms, stems)))
}

function proximityIn(
  text: string,
  terms: readonly TermMatches[],
  stems: readonly StemSet[],
): number {
  const words = wordsOf(text).filter((word) => !isStopWord(word))
  const found = words.flatMap((word, position) => {
    const term = stems.findIndex((set) => set.has(word))
    return term < 0 ? [] : [{ position, term }]
  })
  let best = 0
  found.forEach((first, i) => {
    const seen = new Set<number>()
    let weight = 0
    for (const { position, term } of found.slice(i)) {
      const gap = position - first.position - seen.size
      if (gap >= WINDOW) break
      if (seen.has(term)) continue
      seen.add(term)
      weight += terms[term]!.weight
      if (seen.size > 1) {
        best = Math.max(best, weight * (1 - (LOSS_OVER_WINDOW * Math.max(gap, 0)) / WINDOW))
      }
    }
  })
  return best
}
