/** Dates as people type them into a search field. */
import { isDayInCalendar, lastDayOf } from '../../archive/calendar.ts'
import { expressionsOf } from '../../archive/date-words/expressions.ts'
import type { Expression } from '../../archive/date-words/expressions.ts'
import { inYear } from '../../archive/date-words/in-year.ts'
import { englishLexicon, foldWord } from '../../archive/date-words/lexicon.ts'
import type { Point } from '../../archive/date-words/points.ts'
import { tokensOf } from '../../archive/date-words/tokens.ts'
import type { Token } from '../../archive/date-words/tokens.ts'
import { capitalized } from '../../archive/text/capitalized.ts'

/** The days that a typed date covers. A month or day without a year covers it in every year. */
export interface DateQuery {
  /** As typed, for messages: `12 July 2021`. */
  readonly text: string
  /** First and last day, `2021-07-12`; without a year `--07-12`. */
  readonly from: string
  readonly to: string
}

type Days = [from: string, to: string]

const DAY_MS = 86_400_000

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

/** A year that has every day. */
const LEAP_YEAR = 2000

/**
 * Takes the date out of a query: the longest, where it has several.
 *
 * @example
 * takeDate('Berg 12 July 2021')
 * // => { date: { text: '12 July 2021', from: '2021-07-12', to: '2021-07-12' }, rest: 'Berg ' }
 */
export function takeDate(text: string): { date?: DateQuery; rest: string } {
  // “May” and “March” alone are more often names and words than months, with a capital, too.
  const lower = text.toLowerCase()
  const tokens = tokensOf(lower.length === text.length ? lower : text, englishLexicon())
  const found = datesIn(tokens)
    .concat(tokens.flatMap(bareYear))
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0]
  if (!found) return { rest: text }
  const [from, to] = found.days
  const words = withCapitals(text.slice(found.start, found.end))
  return {
    date: { text: words, from, to },
    rest: `${text.slice(0, found.start)} ${text.slice(found.end)}`,
  }
}

/** Some days that a piece of a query names. */
interface FoundDays {
  readonly days: Days
  readonly start: number
  readonly end: number
}

/** The dates of a query; of one that no calendar has, such as 30 February 2014, what it may have meant. */
function datesIn(tokens: readonly Token[]): FoundDays[] {
  if (tokens.length === 0) return []
  const found = expressionsOf(tokens).flatMap((expression) => {
    const days = 'points' in expression ? daysOf(expression) : undefined
    return days ? [{ days, start: expression.start, end: expression.end }] : []
  })
  return found.length > 0 ? found : datesIn(tokens.slice(1))
}

function bareYear({ senses: { year }, start, end }: Token): FoundDays[] {
  return year === undefined ? [] : [{ days: [`${year}-01-01`, `${year}-12-31`], start, end }]
}

/** The days from the first to the last that an expression names, without a year where it names none. */
function daysOf({ points }: Expression): Days | undefined {
  const spans = points.map(spanOf)
  if (!spans.every((span) => span !== undefined)) return undefined
  const days = spans.flatMap(({ from, to }) => [from, to]).sort()
  const [first, last] = [days[0]!, days.at(-1)!]
  const isYearless = points.some((point) => point.is === 'calendar' && point.year === undefined)
  return isYearless ? [withoutYear(first), withoutYear(last)] : [first, last]
}

function spanOf(point: Point) {
  if (point.is === 'counted') return undefined
  if (point.is === 'numeric') {
    const { year, ...rest } = point.dates[0]!
    return inCalendar(inYear({ is: 'calendar', ...rest }, year))
  }
  const { year = LEAP_YEAR, month, months } = point
  const isNamed = point.year !== undefined || (month !== undefined && months === undefined)
  return isNamed && typeof year === 'number' ? inCalendar(inYear(point, year)) : undefined
}

/** The days, where the calendar has them; a winter may be one of two. */
function inCalendar(readings: readonly { from: string; to: string }[]) {
  const days = { from: readings[0]!.from, to: readings.at(-1)!.to }
  return isDayInCalendar(days.from) && isDayInCalendar(days.to) ? days : undefined
}

/** The month of a day, the year of a month; nothing for other dates. */
export function widerDate(date: DateQuery | undefined): DateQuery | undefined {
  if (!date) return undefined
  const { from, to } = date
  const [year, month] = from.split('-')
  if (!year || !month) return undefined
  if (from === to) {
    const first = `${year}-${month}-01`
    return { text: `${monthName(first)} ${year}`, from: first, to: lastDayOf(first) }
  }
  const isMonth = from.slice(0, 7) === to.slice(0, 7)
  return isMonth ? { text: year, from: `${year}-01-01`, to: `${year}-12-31` } : undefined
}

const monthFormat = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })
const monthName = (day: string) => monthFormat.format(new Date(`${day}T00:00:00Z`))

/**
 * How certainly a span of days is within a date: 1 where all of it is, less the more of its days are
 * not, 0 where none is.
 */
export function overlap({ from, to }: DateQuery, [first, last]: readonly [string, string]): number {
  if (from.startsWith('--')) return overlapInAnyYear([from.slice(1), to.slice(1)], [first, last])
  if (first > to || last < from) return 0
  if (first >= from && last <= to) return 1
  const share = daysIn(from, to) / daysIn(first, last)
  return Math.min(MOST_OF_VAGUE, LEAST_OF_VAGUE + GAIN_OF_SHARE * share)
}

/** @param days the first and last day that were asked for, without a year: `-07-12` */
function overlapInAnyYear([from, to]: Days, [first, last]: Days): number {
  if (first.slice(0, 4) !== last.slice(0, 4) || daysIn(first, last) > LONGEST_MONTH) return 0
  const [start, end] = [first.slice(4), last.slice(4)]
  if (start > to || end < from) return 0
  return start >= from && end <= to ? 1 : PARTLY_IN_ANY_YEAR
}

const withoutYear = (day: string) => `-${day.slice(4)}`

const withCapitals = (text: string) =>
  text.replace(/\p{L}+/gu, (word) => (isMonth(word) ? capitalized(word) : word))

const isMonth = (word: string) => {
  const { senses = {} } = englishLexicon().at([foldWord(word)], 0) ?? {}
  return senses.month !== undefined || senses.shortMonth !== undefined
}

/** How many days there are from one to another, both counted. */
const daysIn = (first: string, last: string) =>
  (Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / DAY_MS + 1
