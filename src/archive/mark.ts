/** The one set of marks for dates, and the words that always stand beside them. */
import { contains, isKnownDay, isSeveralDays } from './date.ts'
import type { ArchiveDate } from './date.ts'
import type { Dating, EventRecord } from './records.ts'

/** The marks of dates, in words; of several that apply the last one wins. */
export const marks = {
  day: 'day known',
  unknown: 'day not known',
  days: 'several days',
  inferred: 'inferred, not told',
  conflicting: 'sources disagree about the date',
  announced: 'planned, postponed or cancelled',
} as const

/** One of them. */
export type Mark = keyof typeof marks

/** Every mark, in the order of precedence. */
export const markNames = Object.keys(marks) as Mark[]

/** The mark of an event's accepted date; the last of `marks` that applies wins. */
export function markOf(
  { date, datings, status }: Pick<EventRecord, 'date' | 'datings' | 'status'>,
  isConflicting: boolean,
): Mark {
  if (status !== 'happened') return 'announced'
  if (isConflicting) return 'conflicting'
  if (isInferred(date, datings)) return 'inferred'
  if (isSeveralDays(date)) return 'days'
  return isKnownDay(date) ? 'day' : 'unknown'
}

/** The datings of the whole event that lie within its accepted date, and so support it. */
export function supporting(date: ArchiveDate, datings: readonly Dating[]): Dating[] {
  return datings.filter((d) => !d.of && contains(date, d.date))
}

/** Whether nothing supports the date but the order of a list, or the day of the source. */
function isInferred(date: ArchiveDate, datings: readonly Dating[]): boolean {
  const support = supporting(date, datings)
  return support.length > 0 && support.every((d) => d.basis === 'inferred')
}
