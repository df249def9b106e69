/**
 * Dates of the archive: the few forms of EDTF (Extended Date/Time Format, Library of Congress, now in
 * ISO 8601-2) that it accepts, the span of days each can mean, and how it is said in words.
 *
 * Days stay text (`2021-07-12`) or UTC: a local `Date` would carry the time zone of whichever
 * machine builds the site, and shift a day.
 */
import { UTCDate } from '@date-fns/utc'
// Each from its own file: the whole package takes seconds to load.
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { addYears } from 'date-fns/addYears'
import { namesIn } from './calendar-names.ts'
import { isDayInCalendar, lastDayOf, shiftDay } from './calendar.ts'

/** A calendar day as text, `2021-07-12`. Compares by code unit. */
export type Day = string

/** The first and last day that a date can mean; `null` where that side is open. */
export interface Span {
  readonly earliest: Day | null
  readonly latest: Day | null
}

/** How much time a date names. */
export type Unit = 'day' | 'month' | 'year'

/** A day, month or year, with EDTF's qualifier: `~` about, `?` uncertain. */
interface Moment {
  readonly unit: Unit
  readonly first: Day
  readonly last: Day
  readonly qualifier: '~' | '?' | ''
}

/**
 * A parsed EDTF date. `moment` is one day, month or year; `interval` lasted from start to end;
 * the others are one unknown day within their bounds.
 */
export type ArchiveDate = Span & { readonly text: string } & (
    | { readonly form: 'moment'; readonly at: Moment }
    | { readonly form: 'interval' | 'between'; readonly start: Moment; readonly end: Moment }
    | { readonly form: 'on-or-after' | 'on-or-before'; readonly at: Moment }
  )

/** What is accepted, for messages. */
export const acceptedForms =
  '2021-07-12, 2014-11, 2008, 2015-10-12/2015-10-13, "[2015-10-12..]", "[..2016]" or "[2018-02-05..2018-02-09]"; ' +
  'a day, month or year may end in ~ (about) or ? (uncertain)'

/**
 * Reads an EDTF date in one of the accepted forms.
 *
 * @example
 * parseDate('2014-11') // span 2014-11-01 to 2014-11-30
 * @throws {RangeError} naming the text and the accepted forms
 */
export function parseDate(text: string): ArchiveDate {
  const [, inner] = /^\[(.*)\]$/.exec(text) ?? []
  if (inner !== undefined) return parseUnknownDay(text, inner)
  const parts = text.split('/')
  if (parts.length === 1) {
    const at = parseMoment(text, text)
    return { text, form: 'moment', at, ...widened(at) }
  }
  if (parts.length !== 2) throw notADate(text)
  const [start, end] = ordered(text, parts[0]!, parts[1]!)
  return {
    text,
    form: 'interval',
    start,
    end,
    earliest: widened(start).earliest,
    latest: widened(end).latest,
  }
}

/** Whether every day of `inner` is a day of `outer`. An open side contains any. */
export function contains(outer: Span, inner: Span): boolean {
  return (
    (outer.earliest === null || (inner.earliest !== null && outer.earliest <= inner.earliest)) &&
    (outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest))
  )
}

/** Whether two spans have no day in common. */
export function areDisjoint(a: Span, b: Span): boolean {
  return isBefore(a, b) || isBefore(b, a)
}

/** Every year that a date can touch, ascending. An open side is bounded as `bounded` says. */
export function yearsOf(date: ArchiveDate, accessed: Day): number[] {
  const { earliest, latest } = bounded(date, accessed)
  const [from, to] = [yearOf(earliest), Math.max(yearOf(earliest), yearOf(latest))]
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

/**
 * A span with both sides closed, for filters and drawings: an open end by the day the source was
 * accessed, an open start by 1 January of the year of its end.
 */
export function bounded(span: Span, accessed: Day): { earliest: Day; latest: Day } {
  const latest = span.latest ?? accessed
  return { earliest: span.earliest ?? `${latest.slice(0, 4)}-01-01`, latest }
}

/** `2021` for `2021-07-12`. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** Whether the date names one calendar day. */
export const isKnownDay = (date: ArchiveDate): boolean =>
  date.form === 'moment' && date.at.unit === 'day' && date.at.qualifier !== '~'

/** Whether the date is a run of known days, `2015-10-12/2015-10-13`. */
export const isSeveralDays = (date: ArchiveDate): boolean =>
  date.form === 'interval' && date.start.unit === 'day' && date.end.unit === 'day'

/** Whether the day is known, or each of several. */
export const areDaysKnown = (date: ArchiveDate): boolean => isKnownDay(date) || isSeveralDays(date)

/** Of an event that lasted: the first and last day of which that is certain; nothing where none is. */
export function surelyLasted(date: ArchiveDate): readonly [Day, Day] | undefined {
  if (date.form !== 'interval') return undefined
  const [first, last] = [widened(date.start).latest, widened(date.end).earliest]
  return first <= last ? [first, last] : undefined
}

/**
 * A date in words.
 *
 * @example
 * formatDate(parseDate('2015-10-12/2015-10-13')) // => '12–13 October 2015'
 */
export const formatDate = (date: ArchiveDate, within?: number): string =>
  inWords(date, { months: 'long', within })

/**
 * A date in words as lists have it: the months of days are cut to three letters.
 *
 * @param within a year that the reader already sees; it is left out
 * @example
 * formatDateInList(parseDate('2016-09-16')) // => '16 Sep 2016'
 * formatDateInList(parseDate('2015-10-12/2015-10-13'), 2015) // => '12–13 Oct'
 */
export const formatDateInList = (date: ArchiveDate, within?: number): string =>
  inWords(date, { months: 'short', within })

/** How dates are said. */
interface Manner {
  readonly months: 'long' | 'short'
  /** A year that is left out. */
  readonly within?: number | undefined
}

function inWords(date: ArchiveDate, manner: Manner): string {
  const say = (m: Moment) => qualified(m, formatMoment(m, manner))
  switch (date.form) {
    case 'moment':
      return say(date.at)
    case 'on-or-after':
      return `on or after ${say(date.at)}`
    case 'on-or-before':
      return `on or before ${say(date.at)}`
    case 'between':
      return isOneOfTwo(date)
        ? formatRange(date, { tight: ' or ', loose: ' or ' }, manner)
        : `between ${formatRange(date, { tight: ' and ', loose: ' and ' }, manner)}`
    case 'interval': {
      const range = formatRange(date, { tight: '–', loose: ' – ' }, manner)
      switch (`${date.start.qualifier} ${date.end.qualifier}`) {
        case ' ':
          return range
        case '? ?':
          return `${range}, uncertain`
        case '? ':
          return `${range}, beginning uncertain`
        case ' ?':
          return `${range}, end uncertain`
        case '~ ~':
          return `about ${range}`
        default:
          return `${say(date.start)} – ${say(date.end)}`
      }
    }
  }
}

/** Whether the second of two units follows the first at once, so that there is nothing between them. */
const isOneOfTwo = ({ start, end }: { readonly start: Moment; readonly end: Moment }) =>
  start.unit === end.unit && shiftDay(start.last, 1) === end.first

/** Whether a text is a date in one of the accepted forms. */
export function isDate(text: string): boolean {
  try {
    parseDate(text)
    return true
  } catch {
    return false
  }
}

/** A plain day in words, `21 November 2026`. */
export const formatDay = (day: Day): string => formatDate(parseDate(day))

/** The weekday of a day, `Monday`. */
export const weekdayOf = (day: Day): string => english.long.weekdays[weekdayNumber(day) - 1]!

/** 1 for Monday to 7, as ISO 8601 counts. */
export const weekdayNumber = (day: Day): number => utc(day).getDay() || 7

/** Whether a part of a date is marked as “about” (`~`) or “uncertain” (`?`). */
export const isUncertain = ({ text }: Pick<ArchiveDate, 'text'>): boolean => /[~?]/.test(text)

/** The machine-readable value of an HTML `time` element; none for what HTML cannot say. */
export const htmlDateTime = (date: ArchiveDate): string | undefined =>
  date.form === 'moment' && !date.at.qualifier ? date.text : undefined

const pattern = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?]?)$/

function parseMoment(whole: string, part: string): Moment {
  const match = pattern.exec(part)
  if (!match) throw notADate(whole)
  const [, year, month, day, qualifier] = match
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`
  if (!isDayInCalendar(first)) throw notADate(whole)
  const unit: Unit = day ? 'day' : month ? 'month' : 'year'
  const last = unit === 'day' ? first : unit === 'month' ? lastDayOf(first) : `${year}-12-31`
  return { unit, first, last, qualifier: (qualifier ?? '') as Moment['qualifier'] }
}

function parseUnknownDay(text: string, inner: string): ArchiveDate {
  const parts = inner.split('..')
  if (parts.length !== 2 || /[~?]/.test(inner)) throw notADate(text)
  const [from, to] = parts as [string, string]
  if (from && to) {
    const [start, end] = ordered(text, from, to)
    return { text, form: 'between', start, end, earliest: start.first, latest: end.last }
  }
  if (!from && !to) throw notADate(text)
  const at = parseMoment(text, from || to)
  return from
    ? { text, form: 'on-or-after', at, earliest: at.first, latest: null }
    : { text, form: 'on-or-before', at, earliest: null, latest: at.last }
}

function ordered(text: string, from: string, to: string): [Moment, Moment] {
  const [start, end] = [parseMoment(text, from), parseMoment(text, to)]
  if (start.first < end.first && start.last < end.last) return [start, end]
  throw new RangeError(
    `\`${text}\` does not run forward in time: the second date must come after the first.`,
  )
}

/** `~` widens by one unit on each side: that is how wide the archive takes "about" to be. */
function widened({ unit, first, last, qualifier }: Moment): { earliest: Day; latest: Day } {
  if (qualifier !== '~') return { earliest: first, latest: last }
  const shift = { day: addDays, month: addMonths, year: addYears }[unit]
  const latest = iso(shift(utc(last), 1))
  return {
    earliest: iso(shift(utc(first), -1)),
    latest: unit === 'month' ? lastDayOf(latest) : latest,
  }
}

function isBefore(a: Span, b: Span): boolean {
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest
}

function formatMoment({ unit, first }: Moment, { months, within }: Manner): string {
  const inYear = within === yearOf(first)
  if (unit === 'year') return first.slice(0, 4)
  if (unit === 'month') return inYear ? monthOf(first) : `${monthOf(first)} ${first.slice(0, 4)}`
  const day = `${Number(first.slice(8))} ${monthOf(first, months)}`
  return inYear ? day : `${day} ${first.slice(0, 4)}`
}

function qualified({ qualifier }: Moment, words: string): string {
  if (qualifier === '~') return `about ${words}`
  return qualifier === '?' ? `${words}, uncertain` : words
}

/** Says what both ends share only once: `12–13 October 2015`, `29 May – 4 June 2006`, `2014–2016`. */
function formatRange(
  { start, end }: { readonly start: Moment; readonly end: Moment },
  { tight, loose }: { readonly tight: string; readonly loose: string },
  manner: Manner,
): string {
  const last = formatMoment(end, manner)
  const sameYear = yearOf(start.first) === yearOf(end.first)
  if (start.unit === 'day' && end.unit === 'day' && sameYear) {
    const sameMonth = start.first.slice(0, 7) === end.first.slice(0, 7)
    if (sameMonth) return `${Number(start.first.slice(8))}${tight}${last}`
    const month = monthOf(start.first, manner.months)
    return `${Number(start.first.slice(8))} ${month}${loose}${last}`
  }
  if (start.unit === 'month' && end.unit === 'month' && sameYear) {
    return `${monthOf(start.first)}${tight}${last}`
  }
  const bothYears = start.unit === 'year' && end.unit === 'year'
  return `${formatMoment(start, manner)}${bothYears ? tight : loose}${last}`
}

/** Names in English. date-fns has them, too, with so much beside them that it loads for a sixth of a second. */
const english = {
  long: namesIn('en', { weekday: 'long', day: 'numeric', month: 'long' }),
  short: namesIn('en', { month: 'short' }),
}

const monthOf = (day: Day, length: 'long' | 'short' = 'long') =>
  english[length].months[Number(day.slice(5, 7)) - 1]!

const utc = (day: Day) => new UTCDate(`${day}T00:00:00Z`)
const iso = (date: Date): Day => date.toISOString().slice(0, 10)

const notADate = (text: string) =>
  new RangeError(`Expected an EDTF date, got \`${text}\`. Accepted: ${acceptedForms}.`)
