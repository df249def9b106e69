/** What stands once in a phrase and counts for all of it: its year, its week. */
import type { CountedPoint } from './counted.ts'
import type { Expression } from './expressions.ts'
import { isYear } from './joining.ts'
import type { Points } from './joining.ts'
import type { CalendarPoint, Point } from './points.ts'

/** Expressions with the year or week that stands beside them: `last year, in August`; `on Wednesday … last week`. */
export function completed(expressions: readonly Expression[]): Expression[] {
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
