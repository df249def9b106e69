/** What an event lacks of a query. */
import type { CatalogueEvent } from './catalogue.ts'
import { daysOfYears, overlap } from './date-query.ts'
import type { Hit, SearchContext } from './outcome.ts'
import { hasPhrase, phraseTexts } from './phrase.ts'
import type { Query } from './query.ts'
import type { Ranking } from './ranking.ts'

/**
 * How many documents are opened to look for a phrase. Of more, the others are taken to have it where they
 * have each two of its words side by side.
 */
const MOST_OPENED = 60
/** The same where pairs of words tell nearly as much as texts: about as many as a page of results opens anyway. */
const MOST_OPENED_WITH_PAIRS = 15

/** The words, the date and the years that an event lacks of a query, as typed. */
export const lackedWords = (
  hit: Hit<CatalogueEvent>,
  { query, terms, mentions }: Ranking,
): string[] => [
  ...terms.flatMap(({ typed, documents }) => (documents?.has(hit.document) ? [] : [typed])),
  ...[mentions.has(hit.document) ? undefined : query.date, query.range && daysOfYears(query.range)]
    .filter((date) => date !== undefined)
    .filter((date) => overlap(date, hit.item.span) === 0)
    .map((date) => date.text),
]

/**
 * The phrases that events lack, by number of the document. Their texts are opened, because the index
 * does not know in which order words stand.
 */
export async function lackedPhrases(
  hits: readonly Hit<CatalogueEvent>[],
  phrases: Query['phrases'],
  context: SearchContext,
): Promise<ReadonlyMap<number, string[]>> {
  const { index, eventsWithPairs } = context
  const lacked = new Map<number, string[]>(hits.map(({ document }) => [document, []]))
  for (const phrase of phrases) {
    const having =
      hits.length > MOST_OPENED_WITH_PAIRS && phrase.length > 1
        ? await eventsWithPairs(phrase)
        : undefined
    const candidates = hits.filter(({ document }) => !having || having.has(document))
    const most = having ? MOST_OPENED_WITH_PAIRS : phrase.length === 1 ? MOST_OPENED : Infinity
    const toOpen = candidates.slice(0, most)
    const opened = toOpen.map(async ({ document }) => {
      const texts = phraseTexts(document, await index.open(document), context)
      return hasPhrase(texts, phrase) ? [] : [document]
    })
    const without = new Set((await Promise.all(opened)).flat())
    const possible = new Set(candidates.map(({ document }) => document))
    for (const [document, list] of lacked) {
      if (without.has(document) || !possible.has(document)) list.push(`“${phrase.join(' ')}”`)
    }
  }
  return lacked
}
