/** How many events each year has, for a picture of more events than can be drawn one by one. */
import { areDaysKnown } from './date.ts'
import type { ArchiveEvent } from './event.ts'

/** A year, with or without events. */
export interface YearCount {
  readonly year: number
  readonly all: number
  /** Those of which the day or days are known. */
  readonly known: number
}

/**
 * The years of decades, from that of the first event to that of the last, each decade whole; decades
 * without an event are left out.
 */
export function decadesOf(events: readonly ArchiveEvent[]): YearCount[][] {
  const byYear = Map.groupBy(events, (event) => event.year)
  const decades = new Set([...byYear.keys()].map((year) => Math.floor(year / 10)))
  return [...decades]
    .sort((a, b) => a - b)
    .map((decade) =>
      Array.from({ length: 10 }, (_, i) => {
        const year = decade * 10 + i
        const own = byYear.get(year) ?? []
        const known = own.filter(({ date }) => areDaysKnown(date))
        return { year, all: own.length, known: known.length }
      }),
    )
}
