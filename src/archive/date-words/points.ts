/** The points of date expressions: one day, month, season or year as words give it. */
import { countedAt, isUnit, thirdBefore, whichAfter, whichBefore } from './counted.ts'
import type { CountedPoint, Parsed, Which } from './counted.ts'
import { has, skipOf } from './tokens.ts'
import type { NumericDate, Token } from './tokens.ts'

/** A year, or how far a year is from the source’s own: `last year` is -1. */
export type Year = number | { readonly by: number }

/** A day, month or year by the calendar; what the words leave out is not there. */
export interface CalendarPoint {
  readonly is: 'calendar'
  readonly day?: number
  /** 1 to 12, or how far from the source’s own: `the 4th inst.` is of the month 0 away. */
  readonly month?: number | { readonly by: number }
  readonly year?: Year
  /** 1 for Monday to 7. */
  readonly weekday?: number
  /** The first and last month of a season, half or quarter; winter goes from 12 to 14. */
  readonly months?: readonly [first: number, last: number]
  /** The winter of 2008–09 has two years; this is the first. */
  readonly isOfTwoYears?: boolean
  /** Which third of the month, year or decade, as in `late 1994`. */
  readonly third?: 0 | 1 | 2
  /** How many years it has, where it is a decade. */
  readonly years?: 10
  readonly which?: Which
  /** The week it is in, counted from the source’s own: `on Wednesday` beside `last week`. */
  readonly week?: number
  /** Whether the whole week of the day is meant: `the week of 5 July`. */
  readonly isWeek?: boolean
}

/** A date in numbers that can be read in more than one order. */
interface NumericPoint {
  readonly is: 'numeric'
  readonly dates: readonly NumericDate[]
}

/** A day, month, season or year, or a time counted from the source’s own day. */
export type Point = CalendarPoint | CountedPoint | NumericPoint

/** The point that begins at a token, where one does. */
export function pointAt(tokens: readonly Token[], start: number): Parsed<Point> {
  const at = skipOf(tokens, start)
  return (
    weekOfAt(tokens, at) ??
    numericAt(tokens, at) ??
    dayAt(tokens, at) ??
    countedAt(tokens, at) ??
    monthAt(tokens, at) ??
    seasonAt(tokens, at) ??
    yearAt(tokens, at) ??
    weekdayAt(tokens, at)
  )
}

/** `the week of 5 July 2021` */
function weekOfAt(tokens: readonly Token[], at: number): Parsed<Point> {
  if (!isUnit(tokens[at], 'week') || !has(tokens[at + 1], 'of')) return undefined
  const day = dayAt(tokens, skipOf(tokens, at + 1))
  return day && { value: { ...day.value, isWeek: true }, next: day.next }
}

function numericAt(tokens: readonly Token[], start: number): Parsed<Point> {
  const [at] = weekdayBefore(tokens, start)
  const { dates, dayAndMonth } = tokens[at] ?? {}
  if (dayAndMonth) return withYear(tokens, at + 1, { is: 'calendar', ...dayAndMonth })
  return dates && { value: { is: 'numeric', dates }, next: at + 1 }
}

/** `Monday 12 October 2015`, `October 12, 2015`, `2015年10月12日`, `12 October`, `16 January last`, `the 4th of this month`. */
function dayAt(tokens: readonly Token[], start: number): Parsed<CalendarPoint> {
  const [from, which] = whichBefore(tokens, start)
  const [at, weekdayNamed] = weekdayBefore(tokens, from)
  const weekday = { ...weekdayNamed, ...which }
  const day = dayNumber(tokens[at])
  if (day !== undefined) {
    const monthIs = skipTie(tokens, at + 1)
    const month = monthNumber(tokens[monthIs])
    if (month !== undefined) {
      return withYear(tokens, sameMonth(tokens, monthIs, month), {
        is: 'calendar',
        day,
        month,
        ...weekday,
      })
    }
    const counted = wholeUnitAt(tokens, monthIs, 'month')
    if (!counted) return undefined
    const { by } = counted.value
    return { value: { is: 'calendar', day, month: { by }, ...weekday }, next: counted.next }
  }
  const month = monthNumber(tokens[at])
  if (month !== undefined) {
    const dayIs = skipOf(tokens, at + 1)
    const found = dayNumber(tokens[dayIs])
    if (found === undefined) return undefined
    return withYear(tokens, dayIs + 1, { is: 'calendar', day: found, month, ...weekday })
  }
  const year = tokens[at]?.senses.year
  if (year === undefined) return undefined
  const monthIs = skipOf(tokens, at + 1)
  const later = monthNumber(tokens[monthIs])
  const dayIs = skipOf(tokens, monthIs + 1)
  const last = dayNumber(tokens[dayIs])
  if (later === undefined || last === undefined) return undefined
  return { value: { is: 'calendar', year, month: later, day: last, ...weekday }, next: dayIs + 1 }
}

/** `October 2015`, `2015 October`, `early October`, `last October`, `October last year`. */
function monthAt(tokens: readonly Token[], start: number): Parsed<Point> {
  const [part, third] = thirdBefore(tokens, start)
  const [at, which] = whichBefore(tokens, part)
  const year = tokens[at]?.senses.year
  if (year !== undefined) {
    const monthIs = skipOf(tokens, at + 1)
    const month = monthNumber(tokens[monthIs])
    return month === undefined
      ? undefined
      : { value: { is: 'calendar', year, month }, next: monthIs + 1 }
  }
  const month = monthNumber(tokens[at])
  if (month === undefined) return undefined
  const next = sameMonth(tokens, at, month)
  const found = withYear(tokens, next, { is: 'calendar', month, ...which, ...third })
  const point = found.value
  const isTied = (['dash', 'to', 'and', 'or'] as const).some((sense) => has(tokens[next], sense))
  const isFirst = isTied && monthNumber(tokens[next + 1]) !== undefined
  const isAlone =
    point.year === undefined && point.which === undefined && part === start && !isFirst
  return isAlone && isOtherWord(tokens[at]!) ? undefined : found
}

/** `autumn 2012`, `winter 2008–09`, `last spring`, `in the autumn`. */
function seasonAt(tokens: readonly Token[], start: number): Parsed<Point> {
  const [at, which] = whichBefore(tokens, thirdBefore(tokens, start)[0])
  const [monthsEnd, months] = monthsAt(tokens, at)
  if (!months) return undefined
  const pair = yearPairOf(tokens[skipOf(tokens, monthsEnd)])
  if (pair !== undefined) {
    const point = { is: 'calendar', months, year: pair, isOfTwoYears: true, ...which } as const
    return { value: point, next: skipOf(tokens, monthsEnd) + 1 }
  }
  const found = withYear(tokens, monthsEnd, { is: 'calendar', months, ...which })
  const { year } = found.value
  const mark = tokens[found.next]
  const second = tokens[found.next + 1]?.senses
  const isOfTwoYears =
    typeof year === 'number' &&
    (has(mark, 'dash') || has(mark, 'slash')) &&
    (second?.yearOfTwo === (year + 1) % 100 || second?.year === year + 1)
  return isOfTwoYears ? { value: { ...found.value, isOfTwoYears }, next: found.next + 2 } : found
}

/** The first year of `2008-09`, which elsewhere is a month. */
function yearPairOf(token: Token | undefined): number | undefined {
  const { year, month, day } = token?.dates?.[0] ?? {}
  const isPair = year !== undefined && day === undefined && month === (year + 1) % 100
  return isPair && token!.text.startsWith(String(year)) ? year : undefined
}

/** The months of a season, and of `the second half`, `the first quarter`. */
function monthsAt(
  tokens: readonly Token[],
  at: number,
): [next: number, months?: readonly [number, number]] {
  const { season, number, ordinal = number } = tokens[at]?.senses ?? {}
  if (season !== undefined) return [at + 1, [3 * season + 3, 3 * season + 5]]
  const length = has(tokens[at + 1], 'half') ? 6 : has(tokens[at + 1], 'quarter') ? 3 : 0
  const isPart = ordinal !== undefined && ordinal * length <= 12 && length > 0
  return isPart ? [at + 2, [(ordinal - 1) * length + 1, ordinal * length]] : [at]
}

/** `2008` where it can be nothing else, `the 1990s`, `late 1994`. */
function yearAt(tokens: readonly Token[], start: number): Parsed<Point> {
  const [at, third] = thirdBefore(tokens, start)
  const { year, decade } = tokens[at]?.senses ?? {}
  if (decade !== undefined) {
    return { value: { is: 'calendar', year: decade, years: 10, ...third }, next: at + 1 }
  }
  if (year === undefined) return undefined
  const before = tokens[start - 1]
  const isAfterWord =
    !before ||
    at > start ||
    tokens[at]!.isInParentheses ||
    beforeYears.some((sense) => has(before, sense)) ||
    isUnit(before, 'year') ||
    has(tokens[at + 1], 'unit') ||
    isFirstOfTwoYears(tokens, at, year)
  return isAfterWord ? { value: { is: 'calendar', year, ...third }, next: at + 1 } : undefined
}

/** `1999–2003`, `1999 to 2003`, `2014-16`, `2008/09`. */
function isFirstOfTwoYears(tokens: readonly Token[], at: number, first: number): boolean {
  const tie = tokens[at + 1]
  const { year, yearOfTwo } = tokens[at + 2]?.senses ?? {}
  if (has(tie, 'slash')) return year === first + 1 || yearOfTwo === (first + 1) % 100
  if (year !== undefined) return has(tie, 'dash') || has(tie, 'to')
  // With spaces around it, the dash may stand between a resolution and a sentence.
  return yearOfTwo !== undefined && has(tie, 'dash') && tie!.text.length === 1
}

/** After these words, a number of four digits is a year; elsewhere it may be that of a resolution. */
const beforeYears = [
  ...(['in', 'about', 'before', 'by', 'after', 'onOrAfter', 'between', 'this'] as const),
  ...(['dash', 'to', 'or'] as const),
]

/** `on Monday`, `last Monday`, `lundi dernier`, `Wednesday of last week`. */
function weekdayAt(tokens: readonly Token[], start: number): Parsed<Point> {
  const [at, before] = whichBefore(tokens, start)
  const weekday = tokens[at]?.senses.weekday ?? shortInParentheses(tokens[at])
  if (weekday === undefined) return undefined
  const [next, after] = whichAfter(tokens, at + 1)
  // `Friday week` is the one after the next.
  const isWeek = isUnit(tokens[at + 1], 'week')
  if (isWeek) return { value: { is: 'calendar', weekday, which: 'next' }, next: at + 2 }
  return { value: { is: 'calendar', weekday, ...before, ...after }, next }
}

/** The first day in `12 to 13 October`, the last in `October 12 to 13, 2015`. */
export function dayAloneAt(tokens: readonly Token[], start: number): Parsed<Point> {
  const [at, weekday] = weekdayBefore(tokens, start)
  const day = dayNumber(tokens[at])
  return day === undefined
    ? undefined
    : withYear(tokens, at + 1, { is: 'calendar', day, ...weekday })
}

/** Adds the year that follows, if one does: `2015`, `of last year`. */
function withYear(
  tokens: readonly Token[],
  at: number,
  point: CalendarPoint,
): { readonly value: CalendarPoint; readonly next: number } {
  const yearIs = skipTie(tokens, at)
  const year = tokens[yearIs]?.senses.year
  if (year !== undefined) return { value: { ...point, year }, next: yearIs + 1 }
  const counted = wholeUnitAt(tokens, skipOf(tokens, at), 'year')
  if (counted) {
    return { value: { ...point, year: { by: counted.value.by } }, next: counted.next }
  }
  const [next, which] = point.which ? [at, {}] : whichAfter(tokens, at)
  return { value: { ...point, ...which }, next }
}

/** `this month`, `last year`, where it is that; not `two months ago`, which is so many more or less. */
function wholeUnitAt(
  tokens: readonly Token[],
  at: number,
  unit: CountedPoint['unit'],
): Parsed<CountedPoint> {
  const counted = countedAt(tokens, at)
  return counted?.value.unit === unit && !counted.value.isRough ? counted : undefined
}

/** Passes over `of`, or the hyphens of `20-May-2021`. */
const skipTie = (tokens: readonly Token[], at: number) =>
  has(tokens[at], 'dash') ? at + 1 : skipOf(tokens, at)

function weekdayBefore(
  tokens: readonly Token[],
  start: number,
): [at: number, weekday: { weekday?: number }] {
  const at = skipOf(tokens, start)
  const { weekday, shortWeekday } = tokens[at]?.senses ?? {}
  const named = weekday ?? shortWeekday
  if (named === undefined || tokens[at]!.senses.number !== undefined) return [at, {}]
  return [skipOf(tokens, at + 1), { weekday: named }]
}

/** `كانون الأول/ديسمبر`: two names of one month. */
function sameMonth(tokens: readonly Token[], at: number, month: number): number {
  const isTwice = has(tokens[at + 1], 'slash') && monthNumber(tokens[at + 2]) === month
  return isTwice ? at + 3 : at + 1
}

const monthNumber = (token: Token | undefined) => token?.senses.month ?? token?.senses.shortMonth

function dayNumber(token: Token | undefined): number | undefined {
  const day = token?.senses.number ?? token?.senses.ordinal
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined
}

const shortInParentheses = (token: Token | undefined) =>
  token?.isInParentheses ? token.senses.shortWeekday : undefined

/** Alone, a shortened month may be any word; so may these English ones without their capital. */
const isOtherWord = (token: Token) => !has(token, 'month') || /^(?:may|march)$/.test(token.text)
