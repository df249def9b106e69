/** Dates as people type them into a search field. */
import { capitalized } from '../../archive/text/capitalized.ts'
import { monthNames, monthNumber } from '../../archive/text/months.ts'

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

// What the patterns of dates are made of. Each but TO captures what is read of it.
const MONTH = `(${monthNames.map((m) => `${m.slice(0, 3)}(?:${m.slice(3)})?`).join('|')}|sept)\\.?`
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '((?:19|20)\\d\\d)'
const DECADE = '((?:19|20)\\d)0s'
const TO = '\\s*(?:-|–|—|to|until|and|/)\\s*'
/** "May" and "March" alone are more often words than months. */
const MONTH_ALONE = `(${monthNames.filter((m) => m.length > 5 || /^(?:april|june|july)$/.test(m)).join('|')})`

interface Form {
  /** None of its groups is optional: each has captured something in every match. */
  readonly pattern: RegExp
  /** The days of a match; nothing where no calendar has them. */
  readonly read: (groups: string[]) => Days | undefined
}

/** The forms of a date, the longest first: the first that matches is taken. */
const forms: readonly Form[] = [
  form(`${YEAR}-(\\d\\d)-(\\d\\d)`, ([y, m, d]) => oneDay(y, m, d)),
  form(`${YEAR}-(\\d\\d)(?!\\d|-)`, ([y, m]) => oneMonth(y, m)),
  form(`${DAY}[./]\\s?(\\d{1,2})[./]\\s?${YEAR}`, ([d, m, y]) => oneDay(y, m, d)),
  form(`${DAY}${TO}${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}`, ([d, e, m, y]) =>
    joined(oneDay(y, numberOf(m), d), oneDay(y, numberOf(m), e)),
  ),
  form(`${MONTH}\\s+${DAY}${TO}${DAY},?\\s+${YEAR}`, ([m, d, e, y]) =>
    joined(oneDay(y, numberOf(m), d), oneDay(y, numberOf(m), e)),
  ),
  form(`${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}`, ([d, m, y]) => oneDay(y, numberOf(m), d)),
  form(`${MONTH}\\s+${DAY},?\\s+${YEAR}`, ([m, d, y]) => oneDay(y, numberOf(m), d)),
  form(`${MONTH}\\s+(?:of\\s+)?${YEAR}`, ([m, y]) => oneMonth(y, numberOf(m))),
  form(`${YEAR},?\\s+${MONTH}`, ([y, m]) => oneMonth(y, numberOf(m))),
  form(`${YEAR}${TO}${YEAR}`, (years) => {
    const [first, last] = years.toSorted()
    return [`${first}-01-01`, `${last}-12-31`]
  }),
  form(DECADE, ([d]) => [`${d}0-01-01`, `${d}9-12-31`]),
  form(YEAR, ([y]) => [`${y}-01-01`, `${y}-12-31`]),
  form(`${DAY}\\s+(?:of\\s+)?${MONTH}`, ([d, m]) => dayOfAnyYear(numberOf(m), d)),
  form(`${MONTH}\\s+${DAY}`, ([m, d]) => dayOfAnyYear(numberOf(m), d)),
  form(MONTH_ALONE, ([m]) => monthOfAnyYear(numberOf(m))),
]

/**
 * Takes the date out of a query.
 *
 * @example
 * takeDate('Berg 12 July 2021')
 * // => { date: { text: '12 July 2021', from: '2021-07-12', to: '2021-07-12' }, rest: 'Berg ' }
 */
export function takeDate(text: string): { date?: DateQuery; rest: string } {
  for (const { pattern, read } of forms) {
    const match = pattern.exec(text)
    const days = match && read(match.slice(1))
    if (!days) continue
    const [from, to] = days[0] <= days[1] ? days : [days[1], days[0]]
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
    return { date: { text: withCapitals(match[0].trim()), from, to }, rest }
  }
  return { rest: text }
}

/** The month of a day, the year of a month; nothing for other dates. */
export function widerDate(date: DateQuery | undefined): DateQuery | undefined {
  if (!date) return undefined
  const { from, to } = date
  const [year, month] = from.split('-')
  if (!year || !month) return undefined
  if (from === to) {
    const text = withCapitals(`${monthNames[Number(month) - 1]} ${year}`)
    return { text, from: `${year}-${month}-01`, to: lastDayOf(year, month) }
  }
  const isMonth = from.slice(0, 7) === to.slice(0, 7)
  return isMonth ? { text: year, from: `${year}-01-01`, to: `${year}-12-31` } : undefined
}

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

function form(pattern: string, read: Form['read']): Form {
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${pattern}(?![\\p{L}\\p{N}])`, 'iu'),
    read,
  }
}

function oneDay(y = '', m = '', d = ''): Days | undefined {
  const text = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  return isDay(text) ? [text, text] : undefined
}

function oneMonth(y = '', m = ''): Days | undefined {
  const first = `${y}-${m.padStart(2, '0')}-01`
  return isDay(first) ? [first, lastDayOf(y, m)] : undefined
}

/** A year that has every day. */
const LEAP_YEAR = '2000'

function dayOfAnyYear(m = '', d = ''): Days | undefined {
  const [day] = oneDay(LEAP_YEAR, m, d) ?? []
  return day === undefined ? undefined : [withoutYear(day), withoutYear(day)]
}

const monthOfAnyYear = (m: string): Days => [`--${m}-01`, withoutYear(lastDayOf(LEAP_YEAR, m))]

const withoutYear = (day: string) => `-${day.slice(4)}`

const joined = (a?: Days, b?: Days): Days | undefined => a && b && [a[0], b[1]]

const withCapitals = (text: string) =>
  text.replace(/\p{L}+/gu, (word) => (monthNumber(word) === 0 ? word : capitalized(word)))

const numberOf = (month = '') => String(monthNumber(month)).padStart(2, '0')

// Days are read and counted in UTC: in local time a day may have 23 hours. `archive/date.ts` can do
// the same, but would bring a library of many times this file's size into the browser.

const isDay = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The last day of a month: the one before the first of the next. */
const lastDayOf = (year: string, month: string) =>
  new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)

/** How many days there are from one to another, both counted. */
const daysIn = (first: string, last: string) =>
  (Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / DAY_MS + 1
