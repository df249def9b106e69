/** The day a source was published, from which words such as `on Monday` count, and what counts from it. */
import { shiftDay } from '../calendar.ts'
import { weekdayNumber, yearOf } from '../date.ts'
import type { ArchiveDate, Day } from '../date.ts'
import type { Days } from './in-year.ts'

/** Words that mean a date, but it cannot be told which; the message says why. */
export class UnreadError extends Error {}

/** Where a week begins: on Monday, in some countries on Sunday. */
const weekStarts = [1, 7]

/** The day of a source; it may be known only to the month or year, and is then any day of that. */
export class Origin {
  readonly #days: Days | undefined
  #isUsed = false

  constructor(published: ArchiveDate | undefined) {
    const { earliest, latest } = published ?? { earliest: null, latest: null }
    this.#days = earliest && latest ? { from: earliest, to: latest } : undefined
  }

  /** Whether anything has counted from it. */
  get isUsed(): boolean {
    return this.#isUsed
  }

  /** Its first and its last possible day, which are one where it is known. */
  get days(): Days {
    this.#isUsed = true
    if (this.#days) return this.#days
    throw new UnreadError('count from the day the source was published, which is not known')
  }

  /**
   * What counts from the source’s day. Where only its month or year is known, it is any of the days that
   * the first and the last of them give.
   *
   * @param count gives for one day what the words can mean then, always as many, in one order
   */
  counting(count: (day: Day) => readonly Days[]): Days[] {
    const { from, to } = this.days
    const last = count(to)
    return count(from).map((days, i) => ({ from: days.from, to: last[i]!.to }))
  }

  /** Every year that it can be in. */
  get years(): number[] {
    const { from, to } = this.days
    return from.slice(0, 4) === to.slice(0, 4) ? [yearOf(from)] : [yearOf(from), yearOf(to)]
  }
}

/** The last day of a weekday that is not after `day`. */
export const lastWeekday = (weekday: number, day: Day): Day =>
  shiftDay(day, -((weekdayNumber(day) - weekday + 7) % 7))

/** The weeks that are so many from the one of `day`, by each beginning of a week. */
export const weeksOf = (day: Day, by: number): Days[] =>
  weekStarts.map((start) => {
    const from = shiftDay(lastWeekday(start, day), 7 * by)
    return { from, to: shiftDay(from, 6) }
  })
