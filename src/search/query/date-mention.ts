/** Documents that are about a date because they name it: `September 11` is a day and what happened on it. */
import { namesOf } from './date-query.ts'
import type { DateQuery } from './date-query.ts'
import type { SearchContext } from './outcome.ts'
import { documentsWith } from './term-matches.ts'
import { weights } from './weights.ts'
import { wordsOf } from './words.ts'

/** An event that has the words of the date in its title or another name is about that date, whenever it happened. */
const IN_NAME = 1
/** One that only mentions them answers in part. */
const MENTIONED = 0.25

/** How far each document that has the words of a date answers it, from 0 to 1, by its number. */
export async function mentionsOf(
  date: DateQuery,
  context: SearchContext,
): Promise<Map<number, number>> {
  const mentions = new Map<number, number>()
  for (const name of namesOf(date)) {
    const words = wordsOf(name).length
    for (const [document, match] of await documentsWith(name, context)) {
      const postings = match.postings.filter(({ isLink }) => !isLink)
      if (postings.length < words) continue
      const isInName = [weights.title, weights.otherNames].some(
        (weight) => postings.filter((p) => p.weight === weight).length >= words,
      )
      const known = mentions.get(document) ?? 0
      mentions.set(document, Math.max(known, isInName ? IN_NAME : MENTIONED))
    }
  }
  return mentions
}
