/** The one order of events, the same on every machine. */
import type { ArchiveDate } from './date.ts'
import { compare } from './text/compare.ts'

/** What the order looks at. */
export interface Ordered {
  readonly id: string
  readonly date: ArchiveDate
  /** Place of the first evidence in its source, negative where the source runs newest first. */
  readonly position: number
}

/**
 * Events by earliest possible day, latest possible day, position, id: oldest first.
 * Timeline, years and lists show it turned round.
 */
export function sortEvents<T extends Ordered>(events: readonly T[]): T[] {
  return events.toSorted(compareEvents)
}

/** Compares by code unit, not by locale. */
function compareEvents(a: Ordered, b: Ordered): number {
  return (
    compare(firstDay(a.date), firstDay(b.date)) ||
    compare(a.date.latest ?? '9999-12-31', b.date.latest ?? '9999-12-31') ||
    a.position - b.position ||
    compare(a.id, b.id)
  )
}

/** The day that an event is ordered by: an open start counts from 1 January of the year of its end. */
export const firstDay = ({ earliest, latest }: ArchiveDate): string =>
  earliest ?? `${latest?.slice(0, 4) ?? '0000'}-01-01`
