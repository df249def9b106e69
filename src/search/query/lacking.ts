/** What an event lacks of a query. */
import type { CatalogueEvent } from './catalogue.ts'
import { daysOfYears, overlap } from './date-query.ts'
import type { Hit, SearchContext } from './outcome.ts'
import { hasPhrase } from './phrase.ts'
import type { Query } from './query.ts'
import type { Ranking } from './ranking.ts'

/** How many documents are opened to look for a phrase, at most. */
const MOST_OPENED = 200

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
 * does not know in which order words stand; of more events than can be opened none is an answer.
 */
export async function lackedPhrases(
  hits: readonly Hit<CatalogueEvent>[],
  phrases: Query['phrases'],
  { index, catalogue, names }: SearchContext,
): Promise<ReadonlyMap<number, string[]>> {
  const textsOf = async ({ item, document }: Pick<Hit<CatalogueEvent>, 'item' | 'document'>) => {
    const { sections } = await index.open(document)
    return [
      item.title,
      ...(names[document] ?? []),
      item.date,
      ...item.entities.map((n) => catalogue.entities[n]!.name),
      ...sections.map(({ text }) => text),
    ]
  }
  const lacked = hits.map(async ({ item, document }, i) => {
    const texts = phrases.length > 0 && i < MOST_OPENED ? await textsOf({ item, document }) : []
    const others = phrases.filter((phrase) => !hasPhrase(texts, phrase))
    return [document, others.map((phrase) => `“${phrase.join(' ')}”`)] as const
  })
  return new Map(await Promise.all(lacked))
}
