/**
 * How dates are said in English: a table of expressions, each with the EDTF date that it means. Some
 * (`on Monday`, `last year`) mean a date only together with that of their source. `dating-words.ts`
 * looks for them in a phrase.
 */
import { parseDate, shiftDay, weekdayOf } from './date.ts'
import type { ArchiveDate, Day } from './date.ts'
import { monthNames, monthNumber } from './text/months.ts'

/**
 * The date of a source, from which expressions such as `on Monday` count. It may be known only to the
 * month or year; an expression that needs more of it cannot be read.
 */
export class Origin {
  readonly #date: string
  #isUsed = false
  constructor(published: ArchiveDate | undefined) {
    const isSure = published?.form === 'moment' && published.at.qualifier !== '~'
    this.#date = isSure ? published.text.replace('?', '') : ''
  }
  /** Whether an expression has counted from it. */
  get isUsed(): boolean {
    return this.#isUsed
  }
  get day(): Day {
    return this.#upTo('2021-07-13'.length, 'day')
  }
  get month(): string {
    return this.#upTo('2021-07'.length, 'month')
  }
  get year(): number {
    return Number(this.#upTo('2021'.length, 'year'))
  }
  #upTo(length: number, unit: string): string {
    this.#isUsed = true
    if (this.#date.length >= length) return this.#date.slice(0, length)
    throw new UnreadError(`they count from the source’s date, which is not known to the ${unit}`)
  }
}

/** Words that mean a date, but it cannot be told which; the message says why. */
export class UnreadError extends Error {}

const weekdayNames = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

const part = {
  day: String.raw`(\d{1,2})(?:st|nd|rd|th)?(?: of)?`,
  month: `(${monthNames.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`,
  year: String.raw`((?:19|20)\d\d)`,
  weekday: `(?:(${weekdayNames.join('|')}|mon|tues?|wed|thu(?:rs)?|fri|sat|sun) )?`,
  /** Only where no day follows or goes before: `may` and `sat` are other words, too. */
  wholeWeekday: `(${weekdayNames.join('|')})`,
  to: '(?:-| to | and | through )',
  time: '(?: (?:morning|afternoon|evening|night))?',
}

/** Gives the EDTF date of a match. */
export type Reader = (match: readonly (string | undefined)[], origin: Origin) => string

/** The expressions. Where several match at one place in a text, the longest match counts. */
export const expressions: readonly (readonly [RegExp, Reader])[] = (
  [
    [String.raw`(\d{4}-\d\d-\d\d)`, ([iso]) => iso!],
    // 12 October 2015, Monday 12 July
    ['{weekday}{day} {month} {year}', ([w, d, m, y]) => onWeekday(w, dayOf(y, m, d))],
    ['{weekday}{month} {day} {year}', ([w, m, d, y]) => onWeekday(w, dayOf(y, m, d))],
    ['{weekday}{day} {month}', ([w, d, m], o) => onWeekday(w, lastDay(m, d, o))],
    ['{weekday}{month} {day}', ([w, m, d], o) => onWeekday(w, lastDay(m, d, o))],
    // 12-13 October 2015
    ['{day}{to}{day} {month} {year}', ([a, b, m, y]) => run(dayOf(y, m, a), dayOf(y, m, b))],
    ['{month} {day}{to}{day} {year}', ([m, a, b, y]) => run(dayOf(y, m, a), dayOf(y, m, b))],
    ['{day}{to}{day} {month}', ([a, b, m], o) => lastRun([m, a], [m, b], o)],
    ['{month} {day}{to}{day}', ([m, a, b], o) => lastRun([m, a], [m, b], o)],
    // 29 May - 4 June 2006
    [
      '{day} {month}{to}{day} {month} {year}',
      ([a, m, b, n, y]) => run(dayOf(y, m, a), dayOf(y, n, b)),
    ],
    [
      '{month} {day}{to}{month} {day} {year}',
      ([m, a, n, b, y]) => run(dayOf(y, m, a), dayOf(y, n, b)),
    ],
    ['{day} {month}{to}{day} {month}', ([a, m, b, n], o) => lastRun([m, a], [n, b], o)],
    ['{month} {day}{to}{month} {day}', ([m, a, n, b], o) => lastRun([m, a], [n, b], o)],
    // 30 December 2014 - 2 January 2015
    [
      '{day} {month} {year}{to}{day} {month} {year}',
      ([a, m, y, b, n, z]) => run(dayOf(y, m, a), dayOf(z, n, b)),
    ],
    [
      '{month} {day} {year}{to}{month} {day} {year}',
      ([m, a, y, n, b, z]) => run(dayOf(y, m, a), dayOf(z, n, b)),
    ],
    // January 2014, October-November 2014, December 2014 to January 2015
    ['{month} (?:of )?{year}', ([m, y]) => monthOf(y, m)],
    ['{month}{to}{month} {year}', ([m, n, y]) => run(monthOf(y, m), monthOf(y, n))],
    ['{month} {year}{to}{month} {year}', ([m, y, n, z]) => run(monthOf(y, m), monthOf(z, n))],
    // in June; not a bare `may`, which is another word, too
    [
      '(?:in|during|since|this|late|early|mid)[ -]{month}(?! (?:of )?\\d)',
      ([m], o) => lastMonth(m, o),
    ],
    ['last {month}(?! (?:of )?\\d)', ([m], o) => lastMonth(m, o, shiftMonth(o.month, -1))],
    // in 2008, 2014-2016; a bare year only where nothing else stands: `le 30 janvier 2017` is a day
    [
      '^{year}$|(?:in|during|since|of|late|early|mid|about|around|circa)[ -]{year}',
      ([y, z]) => (y ?? z)!,
    ],
    ['{year}{to}{year}', ([y, z]) => run(y!, z!)],
    // on Monday
    ['(?:this )?{wholeWeekday}{time}', ([w], o) => lastWeekday(w!, o.day)],
    ['last {wholeWeekday}{time}', ([w], o) => lastWeekday(w!, shiftDay(o.day, -1))],
    [
      '{wholeWeekday}{to}{wholeWeekday}{time}',
      ([v, w], o) => run(lastWeekday(v!, lastWeekday(w!, o.day)), lastWeekday(w!, o.day)),
    ],
    ['next {wholeWeekday}', ([w], o) => lastWeekday(w!, shiftDay(o.day, 7))],
    ['today|tonight|this (?:morning|afternoon|evening)', (_, o) => o.day],
    ['yesterday{time}|last (?:night|evening)', (_, o) => shiftDay(o.day, -1)],
    ['the day before yesterday', (_, o) => shiftDay(o.day, -2)],
    ['tomorrow{time}', (_, o) => shiftDay(o.day, 1)],
    ['(one|two|three|four|five|six|\\d) days? ago', ([n], o) => shiftDay(o.day, -numberOf(n!))],
    // last week, month, year
    ['this week', (_, o) => unknownDay(lastWeekday('monday', o.day), o.day)],
    [
      'last week',
      (_, o) => {
        const sunday = shiftDay(lastWeekday('monday', o.day), -1)
        return unknownDay(shiftDay(sunday, -6), sunday)
      },
    ],
    ['this month', (_, o) => o.month],
    ['last month', (_, o) => shiftMonth(o.month, -1)],
    ['next month', (_, o) => shiftMonth(o.month, 1)],
    [
      '(one|two|three|four|five|six|\\d) months? ago',
      ([n], o) => shiftMonth(o.month, -numberOf(n!)),
    ],
    ['this year', (_, o) => String(o.year)],
    ['last year', (_, o) => String(o.year - 1)],
    ['next year', (_, o) => String(o.year + 1)],
  ] satisfies [string, Reader][]
).map(([pattern, reader]) => [
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${pattern.replace(/\{([a-z]+)\}/gi, (_, name) => part[name as keyof typeof part])})(?![\p{L}\p{N}]|-\d)`,
    'uy',
  ),
  reader,
])

const pad = (n: number | string) => String(n).padStart(2, '0')
const monthOf = (year: string | undefined, month: string | undefined) =>
  `${year}-${pad(monthNumber(month!))}`
const dayOf = (year: string | undefined, month: string | undefined, day: string | undefined) =>
  `${monthOf(year, month)}-${pad(day!)}`

const run = (from: string, to: string) => (from === to ? from : `${from}/${to}`)
const unknownDay = (from: Day, to: Day) => (from === to ? from : `[${from}..${to}]`)

/** `2021-06` for `2021-07` and -1. */
function shiftMonth(month: string, by: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by
  return `${Math.floor(count / 12)}-${pad((count % 12) + 1)}`
}

/** The day itself where no weekday is named or the named one is right. */
function onWeekday(weekday: string | undefined, day: Day): Day {
  const actual = weekdayOf(parseDate(day).text)
  if (weekday && !actual.toLowerCase().startsWith(weekday.slice(0, 3))) {
    throw new UnreadError(`${day} is a ${actual}`)
  }
  return day
}

function lastWeekday(weekday: string, from: Day): Day {
  for (let back = 0; ; back++) {
    const day = shiftDay(from, -back)
    if (weekdayOf(day).toLowerCase() === weekday) return day
  }
}

function lastDay(month: string | undefined, day: string | undefined, origin: Origin): Day {
  const inYear = dayOf(String(origin.year), month, day)
  return inYear <= origin.day ? inYear : dayOf(String(origin.year - 1), month, day)
}

type MonthAndDay = readonly [month: string | undefined, day: string | undefined]

/** A run of days without a year: the last that began by the source's day. */
function lastRun(
  [fromMonth, fromDay]: MonthAndDay,
  [toMonth, toDay]: MonthAndDay,
  origin: Origin,
): string {
  const from = lastDay(fromMonth, fromDay, origin)
  const to = dayOf(from.slice(0, 4), toMonth, toDay)
  return run(from, to < from ? dayOf(String(Number(from.slice(0, 4)) + 1), toMonth, toDay) : to)
}

function lastMonth(month: string | undefined, origin: Origin, latest = origin.month): string {
  const inYear = monthOf(latest.slice(0, 4), month)
  return inYear <= latest ? inYear : shiftMonth(inYear, -12)
}

const numberOf = (text: string) => {
  const named = ['one', 'two', 'three', 'four', 'five', 'six'].indexOf(text)
  return named < 0 ? Number(text) : named + 1
}
