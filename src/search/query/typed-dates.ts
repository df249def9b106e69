/**
 * Takes dates and ranges of years out of what people type into a search field. The grammar is that of
 * dates in sources; here is only what is particular to typing: no capitals, days that no calendar has,
 * words such as `since` and `onwards`, and no day from which other words could count.
 */
import { shiftDay } from '../../archive/calendar.ts'
import { expressionsOf } from '../../archive/date-words/expressions.ts'
import type { Expression, Side } from '../../archive/date-words/expressions.ts'
import { tokensOf } from '../../archive/date-words/tokens.ts'
import type { Token } from '../../archive/date-words/tokens.ts'
import { capitalized } from '../../archive/text/capitalized.ts'
import { dateInWords } from './date-in-words.ts'
import { FIRST_DAY, LAST_DAY, anyOf } from './date-query.ts'
import type { DateQuery, TakenDates, YearRange } from './date-query.ts'
import { isEnglishMonth, lexiconFor } from './typed-lexicon.ts'
import { spansOf } from './typed-spans.ts'
import type { Span } from './typed-spans.ts'
import { withWordsAround } from './words-around-dates.ts'

/**
 * Takes the dates out of a query: a range of whole years, and of other dates the longest.
 *
 * @example
 * takeDates('Berg 12 July 2021')
 * // => { date: { text: '12 July 2021', from: '2021-07-12', to: '2021-07-12' }, rest: 'Berg ' }
 */
export function takeDates(text: string): TakenDates {
  const all = foundIn(text)
  const ranged = longest(all, (found) => found.range !== undefined)
  const others = ranged ? without(text, ranged) : text
  const dated = longest(ranged ? foundIn(others) : all, (found) => found.range === undefined)
  return {
    ...(ranged?.range && { range: ranged.range }),
    ...(dated && { date: dated.date }),
    rest: dated ? without(others, dated) : others,
  }
}

/** A piece of a query that is a date. */
interface Found {
  /** Where it begins and ends, with the words that belong to it alone. */
  readonly start: number
  readonly end: number
  readonly date: DateQuery
  /** The same, where it is a range of whole years. */
  readonly range?: YearRange
}

/** The longest; of several the last, as in `Resolution 1973 2011`. */
const longest = (found: readonly Found[], fits: (found: Found) => boolean) =>
  found.filter(fits).sort((a, b) => b.end - b.start - (a.end - a.start) || b.end - a.end)[0]

const without = (text: string, { start, end }: Found) =>
  `${text.slice(0, start)} ${text.slice(end)}`

/** An expression; `isNear` where it stands for days that have no name of their own, or no calendar has. */
interface Typed extends Expression {
  readonly isNear?: boolean
}

function foundIn(text: string): Found[] {
  // “May” and “March” alone are more often names and words than months, with a capital, too.
  const lower = text.toLowerCase()
  const tokens = tokensOf(lower.length === text.length ? lower : text, lexiconFor(text))
  return [...expressionsIn(tokens), ...tokens.flatMap(yearIn)].flatMap(
    (expression) => foundAs(expression, text) ?? [],
  )
}

/** The date expressions of a query; where it has only unfinished ones, those within them. */
function expressionsIn(tokens: readonly Token[]): Typed[] {
  const all = expressionsOf(tokens)
  const finished = all.filter((expression) => 'points' in expression)
  if (finished.length > 0 || all.length === 0) return finished
  // Of `the first week of July 2021`, the month is near enough.
  const placed = all.find((e) => 'unfinished' in e && e.unfinished === 'placed')
  return expressionsIn(tokens.slice(1)).map((e) =>
    placed && e.start > placed.start && e.start < placed.end
      ? { ...e, opening: placed.start, start: placed.start, isNear: true }
      : e,
  )
}

/** A year among other words, and that of a date in numbers which cannot be: `99/99/2021`. */
function yearIn({ senses, start, end, text }: Token): Typed[] {
  const [digits] = /^\d{4}(?=[-/.])|(?<=[-/.])\d{4}$/.exec(text) ?? []
  const isNear = digits !== undefined && Object.keys(senses).length === 0
  const year = senses.year ?? (isNear ? Number(digits) : undefined)
  if (year === undefined) return []
  const points = [{ is: 'calendar', year }] as const
  return [{ form: 'point', points, isAbout: false, isNear, opening: start, start, end }]
}

function foundAs(expression: Typed, text: string): Found | undefined {
  const typed = text.slice(expression.start, expression.end)
  const spans = spansOf(expression, typed)
  const isYearless = spans.some(({ from }) => from.startsWith('--'))
  if (isYearless && !isDayOrEnglishMonth(expression, typed)) return undefined
  const { start, end, ...around } = withWordsAround(expression, text)
  const side = isYearless ? undefined : around.side
  const dates = spans.map((span) => dateOf(span, side))
  const read = anyOf(dates)
  if (!read) return undefined
  const whole = text.slice(start, end).trim()
  const isNear = expression.isNear ?? spans.some((span) => span.isNear)
  const date = {
    ...read,
    text: withCapitals(side ? whole : typed),
    ...(isNear && { instead: read.text }),
  }
  const isRange = side !== undefined || ['lasted', 'between'].includes(expression.form)
  const range = isRange && !date.readings ? wholeYears(date, whole) : undefined
  return { start, end, date, ...(range && { range }) }
}

const sideWords = { before: 'before', by: 'until', after: 'after', onOrAfter: 'since' } as const

/** The days of a span, or those on one side of it, and their words. */
function dateOf({ from, to }: Span, side: Side | undefined): DateQuery {
  const words = dateInWords([from, to])
  const text = side ? `${sideWords[side]} ${words}` : words
  switch (side) {
    case 'before':
      return { text, from: FIRST_DAY, to: shiftDay(from, -1) }
    case 'by':
      return { text, from: FIRST_DAY, to }
    case 'after':
      return { text, from: shiftDay(to, 1), to: LAST_DAY }
    case 'onOrAfter':
      return { text, from, to: LAST_DAY }
    case undefined:
      return { text, from, to }
  }
}

/** A date as a range of years, where it begins and ends with one. */
function wholeYears({ from, to }: DateQuery, text: string): YearRange | undefined {
  if (!from.endsWith('-01-01') || !to.endsWith('-12-31')) return undefined
  return {
    text,
    ...(from !== FIRST_DAY && { from: Number(from.slice(0, 4)) }),
    ...(to !== LAST_DAY && { to: Number(to.slice(0, 4)) }),
  }
}

/** Names of months in other languages are other words, too: they count beside a day or year. */
const isDayOrEnglishMonth = ({ points }: Expression, typed: string) =>
  points.some((point) => point.is === 'calendar' && point.day !== undefined) ||
  typed.match(/\p{L}+/gu)?.some(isEnglishMonth)

const withCapitals = (text: string) =>
  text.replace(/\p{L}+/gu, (word) => (isEnglishMonth(word) ? capitalized(word) : word))
