/** Reads the words of a dating: every EDTF date that they can mean. */
import { areDisjoint, contains, parseDate } from '../date.ts'
import type { ArchiveDate } from '../date.ts'
import { expressionsOf } from './expressions.ts'
import type { Expression, Unfinished } from './expressions.ts'
import { isYear } from './joining.ts'
import type { Points } from './joining.ts'
import type { CountedPoint } from './counted.ts'
import type { CalendarPoint, Point } from './points.ts'
import { particlesOf } from './languages.ts'
import { Lexicon } from './lexicon.ts'
import { meaningsOf } from './meanings.ts'
import type { Context, Tense } from './meanings.ts'
import { Origin, UnreadError } from './origin.ts'
import { english } from './particles.ts'
import { tokensOf } from './tokens.ts'
import type { Token } from './tokens.ts'

/** One date that words can mean, and on what ground. */
export interface DateReading {
  readonly date: ArchiveDate
  /** `stated` where the words give it alone, `derived` where they count from the source’s own date. */
  readonly basis: 'stated' | 'derived'
}

/** What the words of a dating say. */
export interface DateWords {
  /** Every date that they can mean; none where they cannot be read. */
  readonly readings: readonly DateReading[]
  /** Why they cannot be read, as the end of a sentence that begins with them. */
  readonly unread?: string
  /** Whether they give a date and no year. */
  readonly hasNoYear: boolean
  /** Whether they speak of what was to come. */
  readonly tense: Tense
}

/** The source that words stand in. */
export interface SourceOfWords {
  /** When it was published, where that is known. */
  readonly published?: ArchiveDate | undefined
  /** The tag of its language; words of English are always read. */
  readonly language?: string | undefined
}

/**
 * Every date that words can mean.
 *
 * - A day without a year, and a weekday, is the last by the source’s day or the first after it; the tense
 *   and a weekday tell which, and where they do not, both count. `7/12/2021` is two dates as well.
 * - Seasons are the meteorological ones of the northern hemisphere; `early`, `late 1994` is some time in
 *   1994: where such a part ends is not drawn anywhere.
 * - A week begins on Monday or on Sunday.
 *
 * @example
 * readDateWords('met on Monday', { published: parseDate('2021-07-13') }) // => readings: 2021-07-12, derived
 */
export function readDateWords(
  words: string,
  { published, language = 'en' }: SourceOfWords = {},
): DateWords {
  const tokens = tokensOf(words, lexiconOf(language))
  const tense = tenseOf(tokens, words)
  const found = expressionsOf(tokens)
  const expressions = completed(found.filter((e): e is Expression => 'points' in e))
  const hasNoYear =
    expressions.length > 0 && expressions.every(({ points }) => points.every((p) => isRelative(p)))
  const rest = { hasNoYear, tense }
  const unfinished = found.find((e): e is Unfinished => 'unfinished' in e)
  if (unfinished) return { readings: [], unread: whyUnfinished(unfinished), ...rest }
  if (expressions.length === 0) return { readings: [], unread: 'have no date', ...rest }

  const isLasting = tokens.some((token) => token.senses.lasting !== undefined)
  const read = expressions.map((e) => readOne(e, { published, tense, isLasting }))
  const sets = read.filter((r) => typeof r !== 'string')
  const [unread] = read.filter((r) => typeof r === 'string')
  // A weekday beside a full date needs no other day to be known.
  if (sets.length === 0) return { readings: [], ...(unread && { unread }), ...rest }
  return { readings: together(sets), ...rest }
}

/**
 * Whether a date may be given for words that can mean `reading`: it is the same or wider. What lasted and
 * what took place some time within the same days are never the same.
 */
export function agrees(date: ArchiveDate, reading: ArchiveDate): boolean {
  if (!contains(date, reading)) return false
  if (reading.form === 'interval') return date.form === 'interval' || date.form === 'moment'
  if (date.form !== 'interval') return true
  // An interval knows its first and last day, month or year; words that know less do not give it.
  return reading.form === 'moment' && fineness[reading.at.unit] >= fineness[date.start.unit]
}

const fineness = { year: 0, month: 1, day: 2 }

function readOne(
  expression: Expression,
  { published, ...context }: Omit<Context, 'origin'> & Pick<SourceOfWords, 'published'>,
): DateReading[] | string {
  const origin = new Origin(published)
  try {
    const dates = meaningsOf(expression, { origin, ...context })
    return dates.map((date) => ({ date, basis: origin.isUsed ? 'derived' : 'stated' }))
  } catch (error) {
    if (error instanceof UnreadError) return error.message
    if (error instanceof RangeError) return 'give no date of the calendar'
    throw error
  }
}

const whyUnfinished = ({ unfinished }: Unfinished) =>
  unfinished === 'anchored' ? 'count from a day that other words give' : 'do not give one date'

/** What stands once in a phrase counts for all of it: `last year, in August`; `on Wednesday … last week`. */
function completed(expressions: readonly Expression[]): Expression[] {
  const points = expressions.flatMap((e) => e.points)
  const years = new Set(
    points.flatMap((p) => (p.is === 'calendar' && typeof p.year === 'number' ? p.year : [])),
  )
  const countedIn = (unit: CountedPoint['unit']) =>
    expressions.flatMap(({ form, points: [p] }) =>
      form === 'point' && p.is === 'counted' && p.unit === unit ? p.by : [],
    )[0]
  const yearBy = countedIn('year')
  const year = years.size === 1 ? [...years][0] : yearBy === undefined ? undefined : { by: yearBy }
  const week = countedIn('week')
  const complete = (p: Point): Point => {
    if (p.is !== 'calendar' || p.which) return p
    if (week !== undefined && isOnlyWeekday(p)) return { ...p, week }
    return year !== undefined && isYearless(p) ? { ...p, year } : p
  }
  const filled = expressions.map((e) => ({ ...e, points: mapPoints(e.points, complete) }))
  const isFilled = filled.some((e, i) => e.points.some((p, j) => p !== expressions[i]!.points[j]))
  return isFilled
    ? filled.filter(({ form, points: [p] }) => form !== 'point' || !isOnlyUnit(p))
    : filled
}

const mapPoints = ([first, ...more]: Points, change: (point: Point) => Point): Points => [
  change(first),
  ...more.map(change),
]

const isOnlyWeekday = (p: CalendarPoint) =>
  p.weekday !== undefined && p.day === undefined && p.month === undefined

const isYearless = (p: CalendarPoint) =>
  p.year === undefined &&
  typeof p.month !== 'object' &&
  (p.month !== undefined || p.months !== undefined)

/** A year or week that other points took in. */
const isOnlyUnit = (p: Point) =>
  p.is === 'counted'
    ? p.unit === 'year' || p.unit === 'week'
    : p.is === 'calendar' && typeof p.year === 'number' && isYear(p)

const isRelative = (point: Point) =>
  point.is === 'counted' || (point.is === 'calendar' && typeof point.year !== 'number')

/** Several dates in one phrase: those that lie in one another are one; others are each a reading, and the time from the first to the last. */
function together(sets: readonly (readonly DateReading[])[]): DateReading[] {
  const [first = [], ...more] = sets
  const merged: DateReading[][] = [[...first]]
  for (const set of more) {
    const at = merged.findIndex((known) => nested(known, set).length > 0)
    if (at < 0) merged.push([...set])
    else merged[at] = nested(merged[at]!, set)
  }
  const readings = merged.flat()
  return distinct(merged.length > 1 ? [...readings, ...spanning(merged)] : readings)
}

/** Of each two dates of which one contains the other, the narrower. */
function nested(a: readonly DateReading[], b: readonly DateReading[]): DateReading[] {
  return distinct(
    a.flatMap((one) =>
      b.flatMap((other) => {
        const narrower = contains(one.date, other.date)
          ? other
          : contains(other.date, one.date)
            ? one
            : undefined
        if (!narrower) return []
        const basis =
          one.basis === 'stated' || other.basis === 'stated' ? narrower.basis : 'derived'
        return [{ date: narrower.date, basis }]
      }),
    ),
  )
}

/** The time from the first of several dates to the last, for every choice of readings that leaves them apart. */
function spanning(sets: readonly (readonly DateReading[])[]): DateReading[] {
  const [first = [], ...rest] = sets
  return rest
    .reduce<DateReading[][]>(
      (choices, set) => choices.flatMap((chosen) => set.map((reading) => [...chosen, reading])),
      first.map((reading) => [reading]),
    )
    .slice(0, MOST_CHOICES)
    .flatMap((chosen) => {
      const starts = chosen.flatMap(({ date }) => date.earliest ?? [])
      const ends = chosen.flatMap(({ date }) => date.latest ?? [])
      const isApart = chosen.some((a) => chosen.some((b) => areDisjoint(a.date, b.date)))
      const [from, to] = [starts.toSorted()[0], ends.toSorted().at(-1)]
      if (from === undefined || to === undefined || from >= to) return []
      if (!isApart && chosen.every(({ date }) => date.earliest !== null && date.latest !== null)) {
        return []
      }
      const basis = chosen.some((r) => r.basis === 'derived') ? 'derived' : 'stated'
      return [{ date: parseDate(`${from}/${to}`), basis } as const]
    })
}

/** A phrase is short; one that can mean more is better worked out by hand. */
const MOST_CHOICES = 16

const distinct = (readings: readonly DateReading[]): DateReading[] =>
  readings.filter(({ date }, i) => readings.findIndex((r) => r.date.text === date.text) === i)

function tenseOf(tokens: readonly Token[], words: string): Tense {
  const isComing = tokens.some((token) => token.senses.coming !== undefined)
  const isPast =
    tokens.some((token) => token.senses.past !== undefined) ||
    tokens.some(
      (token) =>
        token.senses.coming === undefined &&
        /^\p{Ll}{3,}ed$/u.test(words.slice(token.start, token.end)),
    )
  if (isComing === isPast) return undefined
  return isComing ? 'coming' : 'past'
}

const englishLexicon = new Lexicon('en', english)
const lexicons = new Map([['en', englishLexicon]])

function lexiconOf(language: string): Lexicon {
  const known = lexicons.get(language)
  if (known) return known
  const lexicon = new Lexicon(language, particlesOf(language), englishLexicon)
  lexicons.set(language, lexicon)
  return lexicon
}
