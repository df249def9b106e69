/** The days that a point of the calendar has in a year. */
import { lastDayOf } from '../calendar.ts'
import type { CalendarPoint } from './points.ts'

/** Days from a first to a last, both counted, as `2021-07-12`. */
export interface Days {
  readonly from: string
  readonly to: string
}

/**
 * What a point means in a year; winter, which belongs to two, may be the one that ends or that begins in
 * it. A day may be one that the calendar does not have.
 *
 * Seasons are the meteorological ones of the northern hemisphere. A third of a month has ten days, the
 * last one what is left, and a third of a decade whole years.
 */
export function inYear(point: CalendarPoint, year: number): Days[] {
  const { month, day, months: [first, last] = [1, 12], years = 1, third } = point
  if (typeof month === 'number') {
    if (day !== undefined) return [dayDays(year, month, day)]
    const { from, to } = monthDays(year, month)
    if (third === undefined) return [{ from, to }]
    const begin = 10 * third + 1
    return [
      {
        from: dayDays(year, month, begin).from,
        to: third === 2 ? to : dayDays(year, month, begin + 9).to,
      },
    ]
  }
  if (years > 1) {
    const [begin, end] = third === undefined ? [0, years - 1] : thirdsOfDecade[third]
    return [monthsDays(year + begin, 1, 12 * (end - begin + 1))]
  }
  if (third !== undefined) return [monthsDays(year, 4 * third + 1, 4 * third + 4)]
  const isWinter = last > 12 && !point.isOfTwoYears
  return [...(isWinter ? [monthsDays(year - 1, first, last)] : []), monthsDays(year, first, last)]
}

/** The first and the last year of each. */
const thirdsOfDecade = [
  [0, 3],
  [4, 6],
  [7, 9],
] as const

/** One day. */
export function dayDays(year: number, month: number, day: number): Days {
  const text = `${pad(year, 4)}-${pad(month)}-${pad(day)}`
  return { from: text, to: text }
}

/** The days of a month; the 13th is the first of the next year. */
export function monthDays(year: number, month: number): Days {
  const from = `${pad(year + Math.floor((month - 1) / 12), 4)}-${pad(((month - 1) % 12) + 1)}-01`
  return { from, to: lastDayOf(from) }
}

const monthsDays = (year: number, first: number, last: number): Days => ({
  from: monthDays(year, first).from,
  to: monthDays(year, last).to,
})

const pad = (n: number, length = 2) => String(n).padStart(length, '0')
