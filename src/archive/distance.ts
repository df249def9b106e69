/** How far apart two dates are, in words. */
import { daysBetween } from './calendar.ts'
import type { Day, Span } from './date.ts'
import { count } from './text/count.ts'
import { numberWord } from './text/number-word.ts'

/** In the list of a year a distance is told from so many days on: shorter ones are seen in the dates. */
const NOTABLE_DAYS = 75

/** A unit of distances, and how many of it lie between two days. */
interface DistanceUnit {
  readonly name: string
  readonly between: (first: Day, last: Day) => number
  /** Above so many the next unit is used. */
  readonly most: number
}

const days = (first: Day, last: Day) => daysBetween(first, last) - 1

/** Of the last month, which is not whole, the part that a month of mean length has. */
function months(first: Day, last: Day): number {
  const [[y1, m1, d1], [y2, m2, d2]] = [numbersOf(first), numbersOf(last)]
  return (y2 - y1) * 12 + (m2 - m1) + (d2 - d1) / 30.44
}

const numbersOf = (day: Day) => day.split('-').map(Number) as [number, number, number]

const units: readonly DistanceUnit[] = [
  { name: 'day', between: days, most: 13 },
  { name: 'week', between: (first, last) => days(first, last) / 7, most: 12 },
  { name: 'month', between: months, most: 19 },
  { name: 'year', between: (first, last) => months(first, last) / 12, most: Infinity },
]

/**
 * The distance between two dates in words, whichever is the earlier; where their days are not known, the
 * least and the greatest that it can be. Nothing where that cannot be said: a side is open, or both may be
 * the same day.
 *
 * @example
 * distanceInWords(parseDate('2012-04-18'), parseDate('2012-12-04')) // => 'eight months'
 * distanceInWords(parseDate('2012-04'), parseDate('2012-12-04')) // => 'between seven and nine months'
 */
export function distanceInWords(a: Span, b: Span): string {
  const ends = endsOf(a, b)
  if (!ends) return ''
  const [least, greatest] = ends
  const unit = units.find(({ between, most }) => Math.round(between(...greatest)) <= most)!
  const [from, to] = [unit.between(...least), unit.between(...greatest)]
  const [rounded, roundedUp] = [Math.round(from), Math.round(to)]
  if (rounded === roundedUp) return inWords(rounded, unit)
  // The true distance lies between the two numbers: the first is rounded down, the second up.
  const [low, high] = [Math.floor(from), Math.ceil(to)]
  return low === 0
    ? `at most ${inWords(high, unit)}`
    : `between ${numberWord(low)} and ${inWords(high, unit)}`
}

/** Whether two dates are so far apart that a list which has both of them should say so. */
export function isNotable(a: Span, b: Span): boolean {
  const ends = endsOf(a, b)
  return ends !== undefined && days(...ends[0]) >= NOTABLE_DAYS
}

const inWords = (n: number, { name }: DistanceUnit) => count(n, name).replace(/^\d+/, numberWord(n))

/** The days between which the distance is least, and those between which it is greatest. */
function endsOf(
  a: Span,
  b: Span,
): readonly [least: readonly [Day, Day], greatest: readonly [Day, Day]] | undefined {
  if (!a.earliest || !a.latest || !b.earliest || !b.latest) return undefined
  if (a.latest < b.earliest) {
    return [
      [a.latest, b.earliest],
      [a.earliest, b.latest],
    ]
  }
  if (b.latest < a.earliest) {
    return [
      [b.latest, a.earliest],
      [b.earliest, a.latest],
    ]
  }
  return undefined
}
