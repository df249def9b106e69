/** What was found, as the page shows it: filtered, in order, what is certain before what may be. */
import type { Catalogue, CatalogueEvent } from './catalogue.ts'
import { onlyMayBeIn, passing, yearsInWords } from './filters.ts'
import type { Filters } from './filters.ts'
import type { Hit, Outcome, PartialHit } from './outcome.ts'
import { isEmpty } from './query.ts'
import type { Query } from './query.ts'
import type { Order } from './search-state.ts'

/** The groups, in the order in which they are shown. */
const groupNames = ['certain', 'possible', 'naming', 'partial'] as const
/**
 * `certain`: has all that was asked for; of a year those that stand under it, as on its page.
 * `possible`: its date only may be what was asked for. `naming`: its text names that date. `partial`: has most of the words.
 */
export type GroupName = (typeof groupNames)[number]

/** An event as a result. */
export interface Result {
  readonly hit: Hit<CatalogueEvent> | PartialHit
  readonly group: GroupName
  /** The date or years that its own date may be, or may not be, in words: `2016`, `3 May 2016`. */
  readonly mayBe?: string
}

/** What was asked, and where to look it up. */
interface Asked {
  readonly query: Query
  /** Those chosen and those of the query. */
  readonly filters: Filters
  readonly order: Order
  readonly catalogue: Catalogue
}

/**
 * The results that the filters leave, group by group. Where words and a date were asked for together
 * the best come first, whether their date is certain or not.
 */
export function resultsOf(outcome: Outcome, asked: Asked): Result[] {
  const { query, filters, catalogue } = asked
  const { events, partial } = outcome
  const left = new Set(
    passing({ events: [...events, ...partial].map((hit) => hit.item), filters, catalogue }),
  )
  const results = [
    ...events.map((hit): Result => ({ ...dated(hit, outcome, asked), hit })),
    ...partial.map((hit): Result => ({ ...dated(hit, outcome, asked), hit, group: 'partial' })),
  ].filter(({ hit }) => left.has(hit.item))
  const groups = Map.groupBy(results, ({ group }) => group)
  return groupNames.flatMap((name) => inOrder(groups.get(name) ?? [], query, asked))
}

/** How certain the date of an event is to be what was asked for. */
function dated(
  { item, overlap }: Hit<CatalogueEvent>,
  { widened }: Outcome,
  { query, filters }: Asked,
): Pick<Result, 'group' | 'mayBe'> {
  const date = widened ?? query.date?.text
  if (date !== undefined && overlap !== undefined && overlap < 1) {
    const isCounted = query.terms.length > 0 || isOwnYear(item, date)
    const group = isCounted ? 'certain' : overlap > 0 ? 'possible' : 'naming'
    return { group, ...(overlap > 0 && { mayBe: date }) }
  }
  return onlyMayBeIn(item, filters)
    ? { group: 'possible', mayBe: yearsInWords(filters) }
    : { group: 'certain' }
}

/** Whether a date is a year, and the event stands under it, as on its page. */
const isOwnYear = ({ span }: CatalogueEvent, date: string) =>
  /^\d{4}$/.test(date) && span[0].startsWith(date)

function inOrder(results: readonly Result[], query: Query, { order, catalogue }: Asked) {
  // Where nothing is looked for, nothing is more relevant than anything else.
  if (order === 'relevance' && !isEmpty(query)) return results
  const positions = new Map(catalogue.events.map((event, i) => [event, i]))
  const sign = order === 'oldest' ? 1 : -1
  const positionOf = ({ hit }: Result) => positions.get(hit.item)!
  return results.toSorted((a, b) => sign * (positionOf(a) - positionOf(b)))
}
