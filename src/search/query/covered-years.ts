/** Queries for days of which the archive has no events. */
import type { Catalogue } from './catalogue.ts'
import { daysOfYears, overlap } from './date-query.ts'
import type { Query } from './query.ts'

/**
 * The first and the last year of the archive's events, where a query asks only for days before or after
 * them.
 */
export function coveredYears(
  { date, range }: Query,
  { events }: Catalogue,
): readonly [first: number, last: number] | undefined {
  const days = events.flatMap(({ span }) => span).sort()
  const [first, last] = [days[0], days.at(-1)].map((day) => Number(day?.slice(0, 4)))
  const isOutside = [date, range && daysOfYears(range)].some(
    (asked) =>
      asked && !asked.from.startsWith('--') && !overlap(asked, [`${first}-01-01`, `${last}-12-31`]),
  )
  return days.length > 0 && isOutside ? [first!, last!] : undefined
}
