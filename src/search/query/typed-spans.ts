/** The days that a typed date can mean, whatever is typed: also such as no calendar has. */
import { isDayInCalendar, shiftDay } from '../../archive/calendar.ts'
import type { Expression } from '../../archive/date-words/expressions.ts'
import { inYear } from '../../archive/date-words/in-year.ts'
import type { Days } from '../../archive/date-words/in-year.ts'
import type { CalendarPoint, Point } from '../../archive/date-words/points.ts'

/** Days that an expression can mean. */
export interface Span extends Days {
  readonly isNear?: boolean
}

/** Every reading of an expression; of days without a year as they are in any. */
export function spansOf({ points }: Expression, typed: string): Span[] {
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
      // `the 5th of last month` counts from a day that no query has.
      if (typeof month === 'object') return []
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
