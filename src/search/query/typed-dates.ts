/**
 * Takes dates and ranges of years out of what people type into a search field. The grammar is that of
 * dates in sources; here is only what is particular to typing: no capitals, days that no calendar has,
 * words such as `since` and `onwards`, and no day from which other words could count.
 */
import { datedIn, namesIn } from '../../archive/calendar-names.ts'
import { isDayInCalendar, shiftDay } from '../../archive/calendar.ts'
import { expressionsOf } from '../../archive/date-words/expressions.ts'
import type { Expression, Side } from '../../archive/date-words/expressions.ts'
import { inYear } from '../../archive/date-words/in-year.ts'
import type { Days } from '../../archive/date-words/in-year.ts'
import { Lexicon, englishLexicon, foldWord } from '../../archive/date-words/lexicon.ts'
import { english } from '../../archive/date-words/particles.ts'
import type { CalendarPoint, Point } from '../../archive/date-words/points.ts'
import { tokensOf } from '../../archive/date-words/tokens.ts'
import type { Token } from '../../archive/date-words/tokens.ts'
import { capitalized } from '../../archive/text/capitalized.ts'
import { FIRST_DAY, LAST_DAY, anyOf, dateInWords } from './date-query.ts'
import type { DateQuery, YearRange } from './date-query.ts'

/** What a query has of dates, and its other words. */
interface TakenDates {
  readonly date?: DateQuery
  readonly range?: YearRange
  readonly rest: string
}

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
  const any = anyOf(dates)
  if (!any) return undefined
  const whole = text.slice(start, end).trim()
  const isNear = expression.isNear ?? spans.some((span) => span.isNear)
  const date = {
    ...any,
    text: withCapitals(side ? whole : typed),
    ...(isNear && { instead: any.text }),
  }
  const isRange = side !== undefined || ['lasted', 'between'].includes(expression.form)
  const range = isRange && !date.readings ? wholeYears(date, whole) : undefined
  return { start, end, date, ...(range && { range }) }
}

/** Days that an expression can mean. */
interface Span extends Days {
  readonly isNear?: boolean
}

/** Every reading of an expression; of days without a year as they are in any. */
function spansOf({ points }: Expression, typed: string): Span[] {
  const meanings = points.map(meaningsOf)
  // With dots, the day is written first.
  const most = typed.includes('.') ? 1 : Math.max(...meanings.map((spans) => spans.length))
  const isYearless = points.some((point) => point.is === 'calendar' && point.year === undefined)
  const all = Array.from({ length: most }, (_, i) =>
    meanings.flatMap((spans) => spans[i] ?? spans[0] ?? []),
  )
    .filter((spans) => spans.length === points.length)
    .map((spans) => (isYearless ? inAnyYear(spans) : fromFirstToLast(spans)))
    .filter(({ from }) => isYearless || isPlausible(from))
  // Numbers that can be read in one way tell how the others are meant: `7/1/2021–7/14/2021`.
  const isTold = meanings.some((spans) => spans.length < most)
  return isTold ? all.sort((a, b) => lengthOf(a) - lengthOf(b)).slice(0, 1) : all
}

const lengthOf = ({ from, to }: Span) => Date.parse(to) - Date.parse(from)

const isPlausible = (day: string) => day > '1000' && day < '3000'

function fromFirstToLast(spans: readonly Span[]): Span {
  const days = spans.flatMap(({ from, to }) => [from, to]).sort()
  return { ...near(spans), from: days[0]!, to: days.at(-1)! }
}

const inAnyYear = (spans: readonly Span[]): Span => ({
  ...near(spans),
  from: `-${spans[0]!.from.slice(4)}`,
  to: `-${spans.at(-1)!.to.slice(4)}`,
})

const near = (spans: readonly Span[]) => (spans.some((s) => s.isNear) ? { isNear: true } : {})

/** A year that has every day. */
const LEAP_YEAR = 2000

/** The days that a point can mean: those of a numeric date in either order, of a winter in either year. */
function meaningsOf(point: Point): Span[] {
  switch (point.is) {
    case 'counted':
      return []
    case 'numeric':
      return point.dates.flatMap(({ year, ...rest }) =>
        inCalendar({ is: 'calendar', ...rest }, year),
      )
    case 'calendar': {
      const { year = LEAP_YEAR, month, months } = point
      const isNamed = point.year !== undefined || (month !== undefined && months === undefined)
      return isNamed && typeof year === 'number' ? inCalendar(point, year) : []
    }
  }
}

/** The days of a point in a year; in place of one that no calendar has, its month. */
function inCalendar(point: CalendarPoint, year: number): Span[] {
  return inYear(point, year).flatMap(({ from, to }) => {
    if (isDayInCalendar(from)) return [{ from, to: point.isWeek ? shiftDay(from, 6) : to }]
    const { month } = point
    const days = typeof month === 'number' ? inYear({ is: 'calendar', month }, year) : []
    return days.map((span) => ({ ...span, isNear: true }))
  })
}

/** `since` and what is like it, and what may stand between it and a date. */
const OPENER =
  /(?:(?<![\p{L}\p{N}])(since|from|through|thru|not) )?(?:(?<![\p{L}\p{N}])the )?(?:(?<![\p{L}\p{N}])years? )?$/iu
const END = String.raw`(?![\p{L}\p{M}]|\s*\p{N})`
const LATER = new RegExp(
  `^(?:\\+| onwards?| (?:and|or) (?:later|after|since)|\\s*(?:\\p{Pd}|to|until|till)\\s*(?:the )?(?:present|now|today))${END}`,
  'iu',
)
const EARLIER = new RegExp(`^ (?:and|or) (?:earlier|before)${END}`, 'iu')
/** After `from`, at the end: `from 2016 on`, but `from 2016 on fishing`. */
const ON = /^ on(?=$|[,.;])/iu
const POSSESSIVE = /^['’]s(?!\p{L})/iu

const openerSides: Readonly<Record<string, Side | 'not'>> = {
  since: 'onOrAfter',
  through: 'by',
  thru: 'by',
  not: 'not',
}

/** What is left where one side is ruled out: `not before 2004`. */
const otherSides = { before: 'onOrAfter', by: 'after', after: 'by', onOrAfter: 'before' } as const

/** Where a date begins and ends with the words that belong to it, and the side of it that they mean. */
function withWordsAround({ form, side, opening, end }: Expression, text: string) {
  const [before = '', opener = ''] = OPENER.exec(text.slice(0, opening)) ?? []
  const tail = text.slice(end)
  const [later] = LATER.exec(tail) ?? (opener ? ON.exec(tail) : undefined) ?? []
  const [earlier] = EARLIER.exec(tail) ?? []
  const [possessive = ''] = POSSESSIVE.exec(tail) ?? []
  const after = form === 'point' ? (later ?? earlier ?? possessive) : possessive
  const opened = openerSides[opener.toLowerCase()]
  const meant =
    opened === 'not'
      ? side && otherSides[side]
      : (side ?? opened ?? (later ? 'onOrAfter' : earlier ? 'by' : undefined))
  return {
    start: opening - before.length,
    end: end + after.length,
    side: form === 'point' ? meant : undefined,
  }
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
  typed.match(/\p{L}+/gu)?.some(isMonth)

const withCapitals = (text: string) =>
  text.replace(/\p{L}+/gu, (word) => (isMonth(word) ? capitalized(word) : word))

const isMonth = (word: string) => {
  const { senses = {} } = englishLexicon().at([foldWord(word)], 0) ?? {}
  return senses.month !== undefined || senses.shortMonth !== undefined
}

/** Languages whose names of months are read, too: those of which many readers type names. */
const locales = ['ar', 'ar-SY', 'de', 'el', 'es', 'fa', 'fr', 'he', 'it', 'ru', 'tr', 'uk']

let known: Lexicon | undefined

/** The words of dates: names of months in other languages only beside numbers, as they take time to load. */
function lexiconFor(text: string): Lexicon {
  return /\p{Nd}/u.test(text) ? (known ??= lexiconOfMonths()) : englishLexicon()
}

function lexiconOfMonths(): Lexicon {
  const names = locales.flatMap((locale) => [
    namesIn(locale, { month: 'long' }).months,
    namesIn(locale, datedIn('long')).months,
  ])
  const monthNames = Array.from({ length: 12 }, (_, i) => {
    const all = [english.monthNames?.[i + 1] ?? '', ...names.map((months) => months[i]!)]
    return [i + 1, all.filter(Boolean).join('|')]
  })
  // Hebrew writes “in” together with the month.
  return new Lexicon('en', {
    ...english,
    prefixes: 'ב',
    monthNames: Object.fromEntries(monthNames),
  })
}
