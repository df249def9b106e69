/** The days that a query asks for, and how an event’s days meet them. */
import { daysBetween, lastDayOf } from '../../archive/calendar.ts'
import { dateInWords, isMonth } from './date-in-words.ts'
import type { Days } from './date-in-words.ts'

/** The days that a typed date covers. A month or day without a year covers it in every year. */
export interface DateQuery {
  /** As typed, for messages: `12 July 2021`. */
  readonly text: string
  /**
   * First and last day, `2021-07-12`; without a year `--07-12`. Where an end is open (`since May 2021`),
   * it is `FIRST_DAY` or `LAST_DAY`.
   */
  readonly from: string
  readonly to: string
  /** What it can mean, where that is more than one date: `7/12/2021`, `winter 2008`. */
  readonly readings?: readonly DateQuery[]
  /** In words: what stands here in place of a day that no calendar has. */
  readonly instead?: string
}

/** `between 1999 and 2003`, `since 2016`, `before 2004`: the years, both counted. */
export interface YearRange {
  /** As typed, for messages and to be taken out of the query. */
  readonly text: string
  readonly from?: number | undefined
  readonly to?: number | undefined
}

/** What a query has of dates, and its other words. */
export interface TakenDates {
  readonly date?: DateQuery
  readonly range?: YearRange
  readonly rest: string
}

/** Takes the dates out of a text: `takeDates`, which the browser loads where a query may hold one. */
export type TakeDates = (text: string) => TakenDates

/** Where a range has no beginning: no day is before it. */
export const FIRST_DAY = '0000-01-01'
/** Where a range has no end. */
export const LAST_DAY = '9999-12-31'

/** An event that may have happened on other days than the query's is never as certain as one that cannot. */
const MOST_OF_VAGUE = 0.9
/** What every event has whose date may be within the query's, however unlikely … */
const LEAST_OF_VAGUE = 0.3
/** … and what it gains with the share of its days that the query covers. */
const GAIN_OF_SHARE = 0.6
/** An event of several days, of which some are the day or month that was asked for in any year. */
const PARTLY_IN_ANY_YEAR = 0.5
/** A date that spans more days than a month says nothing about a day or month of any year. */
const LONGEST_MONTH = 31

/** A range of years as the days that it covers. */
export const daysOfYears = ({ text, from, to }: YearRange): DateQuery => ({
  text,
  from: from === undefined ? FIRST_DAY : `${from}-01-01`,
  to: to === undefined ? LAST_DAY : `${to}-12-31`,
})

/**
 * How certainly a span of days is within a date: 1 where all of it is, less the more of its days are
 * not, 0 where none is. Of a date with several readings, the one it fits best counts.
 */
export function overlap({ from, to, readings }: DateQuery, [first, last]: Days): number {
  if (readings) return Math.max(...readings.map((reading) => overlap(reading, [first, last])))
  if (from.startsWith('--')) return overlapInAnyYear([from.slice(1), to.slice(1)], [first, last])
  if (first > to || last < from) return 0
  if (first >= from && last <= to) return 1
  const common = daysBetween(first > from ? first : from, last < to ? last : to)
  const share = common / daysBetween(first, last)
  return Math.min(MOST_OF_VAGUE, LEAST_OF_VAGUE + GAIN_OF_SHARE * share)
}

/** @param days the first and last day that were asked for, without a year: `-07-12` */
function overlapInAnyYear([from, to]: Days, [first, last]: Days): number {
  if (first.slice(0, 4) !== last.slice(0, 4) || daysBetween(first, last) > LONGEST_MONTH) return 0
  const [start, end] = [first.slice(4), last.slice(4)]
  // From December to January, the year ends within the days.
  const isOverNewYear = from > to
  if (isOverNewYear ? start > to && end < from : start > to || end < from) return 0
  const isWithin = isOverNewYear ? start >= from || end <= to : start >= from && end <= to
  return isWithin ? 1 : PARTLY_IN_ANY_YEAR
}

/** The month of days within one, the year of days within one; nothing for other dates. */
export function widerDate(date: DateQuery | undefined): DateQuery | undefined {
  if (!date) return undefined
  const { from, to, readings } = date
  if (readings) return anyOf(readings.flatMap((reading) => widerDate(reading) ?? []))
  if (from.startsWith('--') || from === FIRST_DAY || to === LAST_DAY) return undefined
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)]
  const days = [
    [`${month}-01`, lastDayOf(from)] as const,
    [`${year}-01-01`, `${year}-12-31`] as const,
  ].find(([first, last]) => first <= from && to <= last && !(first === from && to === last))
  return days && { text: dateInWords(days), from: days[0], to: days[1] }
}

/** One date that means any of several; nothing where there is none. */
export function anyOf(dates: readonly DateQuery[]): DateQuery | undefined {
  const readings = dates.filter(({ text }, i) => dates.findIndex((d) => d.text === text) === i)
  if (readings.length < 2) return readings[0]
  return {
    text: readings.map(({ text }) => text).join(' or '),
    from: readings.map(({ from }) => from).sort()[0]!,
    to: readings
      .map(({ to }) => to)
      .sort()
      .at(-1)!,
    readings,
  }
}

/** How a text would name a date, one name for each reading: `12 July 2021` for `12.7.2021`. */
export function namesOf({ text, from, to, readings }: DateQuery): string[] {
  if (readings) return readings.flatMap(namesOf)
  const isDayOrMonth = from === to || isMonth([from, to])
  return [isDayOrMonth ? dateInWords([from, to]) : text]
}
