/** What was found, as the page shows it: filtered, in order, what is certain before what may be. */
import type { Catalogue, CatalogueEvent } from './catalogue.ts'
import { isWholeYears } from './date-in-words.ts'
import { daysOfYears, overlap } from './date-query.ts'
import type { DateQuery } from './date-query.ts'
import { passing, yearsInWords } from './filters.ts'
import type { Filters } from './filters.ts'
import type { Hit, Outcome, PartialHit } from './outcome.ts'
import { isEmpty } from './query.ts'
import type { Query } from './query.ts'
import type { Order } from './search-state.ts'

/** The groups, in the order in which they are shown. */
const groupNames = ['certain', 'reaching', 'possible', 'naming', 'partial'] as const
/**
 * `certain`: has all that was asked for. `reaching`: lasted from an earlier year into one that was
 * asked for. `possible`: its date only may be what was asked for. `naming`: its text names that date.
 * `partial`: has most of the words.
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

/** How an event stands to the date of the query, and to the years of the filters. */
function dated(
  { item }: Hit<CatalogueEvent>,
  { widened }: Outcome,
  { query, filters: { from, to } }: Asked,
): Pick<Result, 'group' | 'mayBe'> {
  const date = widened ?? query.date
  const asked = date ? within(date, item) : certain
  if (asked.group !== 'certain') {
    return query.terms.length > 0 ? { ...asked, group: 'certain' } : asked
  }
  return from || to
    ? within(daysOfYears({ from, to, text: yearsInWords({ from, to }) }), item)
    : certain
}

const certain = { group: 'certain' } as const

/**
 * How an event stands to a date. Of years, all that stand under them are certain, as on their pages: the
 * year that an event stands under is that of its first possible day.
 */
function within(
  date: DateQuery,
  { span, lasted }: CatalogueEvent,
): Pick<Result, 'group' | 'mayBe'> {
  const share = overlap(date, span)
  if (share === 0) return { group: 'naming' }
  const isOfYears = isWholeYears([date.from, date.to])
  if (share === 1 || (isOfYears && overlap(date, [span[0], span[0]]) > 0)) return certain
  if (!lasted || overlap(date, lasted) === 0) return { group: 'possible', mayBe: date.text }
  return isOfYears ? { group: 'reaching' } : certain
}

function inOrder(results: readonly Result[], query: Query, { order }: Asked) {
  // Where nothing is looked for, nothing is more relevant than anything else.
  if (order === 'relevance' && !isEmpty(query)) return results
  // Events are numbered from the oldest on.
  const sign = order === 'oldest' ? 1 : -1
  return results.toSorted((a, b) => sign * (a.hit.document - b.hit.document))
}
