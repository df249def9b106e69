/**
 * From when to when: a term of office, an era. An interval of EDTF (ISO 8601-2) whose ends are days, months
 * or years, either of which may be open (`..`); or one date, where no more is known than that time.
 */
import { contains, formatDate, parseDate } from './date.ts'
import type { ArchiveDate, Day, Span } from './date.ts'
import { compare } from './text/compare.ts'

/** A period. An open end is `undefined`; where one date is all that is known, both ends are that date. */
export interface Period {
  readonly text: string
  readonly from: ArchiveDate | undefined
  readonly to: ArchiveDate | undefined
}

/** What is accepted, for messages. */
export const acceptedPeriods =
  '`2014-10-01/2024-10-01`, `2024-10-01/..` (no end is given), `../2016` (no beginning is given) or `2009` (at that time)'

/**
 * Reads a period in one of the accepted forms.
 *
 * @throws {RangeError} naming the text and the accepted forms
 */
export function parsePeriod(text: string): Period {
  const [from = '', to, ...more] = text.split('/')
  if (more.length > 0 || (from === '..' && (to ?? '..') === '..')) throw notAPeriod(text)
  // A closed period runs forward in time like any interval of the archive.
  if (to !== undefined && from !== '..' && to !== '..') parseDate(text)
  return { text, from: end(text, from), to: end(text, to ?? from) }
}

/**
 * A period in words.
 *
 * @example
 * formatPeriod(parsePeriod('2014-10/2024-10')) // => 'October 2014 – October 2024'
 * formatPeriod(parsePeriod('2024-10/..')) // => 'from October 2024'
 */
export function formatPeriod({ text, from, to }: Period): string {
  if (from && to) return formatDate(parseDate(text))
  return from ? `from ${formatDate(from)}` : `until ${formatDate(to!)}`
}

/** The first and last day that belong to a period for certain or perhaps; `null` where it is open. */
export const spanOfPeriod = ({ from, to }: Period): Span => ({
  earliest: from?.earliest ?? null,
  latest: to?.latest ?? null,
})

/** Whether a day belongs to a period, or may. */
export const isWithin = (day: Day, period: Period): boolean =>
  contains(spanOfPeriod(period), { earliest: day, latest: day })

/** Whether a period begins only after another has ended. */
export function isAfter(later: Period, earlier: Period): boolean {
  const [begun, ended] = [spanOfPeriod(later).earliest, spanOfPeriod(earlier).latest]
  return begun !== null && ended !== null && ended < begun
}

/** By beginning, then by end: oldest first. */
export function comparePeriods(a: Period, b: Period): number {
  const [one, other] = [spanOfPeriod(a), spanOfPeriod(b)]
  return (
    compare(one.earliest ?? FIRST, other.earliest ?? FIRST) ||
    compare(one.latest ?? LAST, other.latest ?? LAST)
  )
}

/** Whether two periods have more than a day in common, however their months and years are read. */
export const overlap = (a: Period, b: Period): boolean =>
  latestStart(a) < earliestEnd(b) && latestStart(b) < earliestEnd(a)

const latestStart = ({ from }: Period) => from?.latest ?? FIRST
const earliestEnd = ({ to }: Period) => to?.earliest ?? LAST

/** Days before and after all others, for open ends. */
const [FIRST, LAST] = ['0000-01-01', '9999-12-31']

function end(text: string, part: string): ArchiveDate | undefined {
  if (part === '..') return undefined
  const date = parseDate(part)
  if (date.form !== 'moment') throw notAPeriod(text)
  return date
}

const notAPeriod = (text: string) =>
  new RangeError(`Expected a period, got \`${text}\`. Accepted: ${acceptedPeriods}.`)
