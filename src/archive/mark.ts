/** The one set of marks for dates, and the words that always stand beside them. */
import { contains, isKnownDay, isSeveralDays } from './date.ts'
import type { ArchiveDate } from './date.ts'
import type { Dating } from './records.ts'

/** The marks of dates, in words; of several that apply the last one wins. */
export const marks = {
  day: 'day known',
  unknown: 'day not known',
  days: 'several days',
  inferred: 'inferred from a list',
  conflicting: 'sources disagree about the date',
} as const

/** One of them. */
export type Mark = keyof typeof marks

/** Every mark, in the order of precedence. */
export const markNames = Object.keys(marks) as Mark[]

/** The mark of an accepted date; the last of `marks` that applies wins. */
export function markOf(
  date: ArchiveDate,
  datings: readonly Dating[],
  isConflicting: boolean,
): Mark {
  if (isConflicting) return 'conflicting'
  if (isInferred(date, datings)) return 'inferred'
  if (isSeveralDays(date)) return 'days'
  return isKnownDay(date) ? 'day' : 'unknown'
}

/** The datings of the whole event that lie within its accepted date, and so support it. */
export function supporting(date: ArchiveDate, datings: readonly Dating[]): Dating[] {
  return datings.filter((d) => !d.of && contains(date, d.date))
}

/** Whether nothing but the order of a list supports the date. */
function isInferred(date: ArchiveDate, datings: readonly Dating[]): boolean {
  const support = supporting(date, datings)
  return support.length > 0 && support.every((d) => d.basis === 'inferred')
}
