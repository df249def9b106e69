/** Points that one expression ties together: what they share stands once. */
import type { CalendarPoint, Point, Year } from './points.ts'
import type { NumericDate } from './tokens.ts'

/** The points of one expression. */
export type Points = readonly [Point, ...Point[]]

/** Whether a point is a number that still lacks its month. */
export const isDayAlone = (point: Point): boolean =>
  point.is === 'calendar' && point.day !== undefined && point.month === undefined

/** Whether a point has a day of a month. */
export const hasDay = (point: Point): boolean => point.is === 'calendar' && point.day !== undefined

/** Whether two points are of one kind, so that words between them make one expression: days, months, years. */
export function goTogether(a: Point, b: Point): boolean {
  return kindOf(a) === kindOf(b)
}

/** Whether a point is a year and nothing else. */
export const isYear = (point: CalendarPoint): boolean => kindOf(point) === 'year'

function kindOf(point: Point): string {
  if (point.is === 'numeric') return 'day'
  if (point.is === 'counted') return point.unit
  if (point.day !== undefined) return 'day'
  if (point.month !== undefined) return 'month'
  if (point.months !== undefined) return 'season'
  return point.weekday === undefined ? 'year' : 'weekday'
}

/** Whether points joined by `and` follow one another at once: `12 and 13 October`, `Sunday and Monday`. */
export function isUnbroken(points: readonly Point[]): boolean {
  return points.every((point, i) => {
    const before = points[i - 1]
    if (before?.is !== 'calendar' || point.is !== 'calendar') return !before
    if (point.day !== undefined && before.day !== undefined) {
      return point.day === before.day + 1 || (point.day === 1 && before.day >= 28)
    }
    if (typeof point.month === 'number' && typeof before.month === 'number') {
      return point.month === (before.month % 12) + 1
    }
    if (point.weekday !== undefined && before.weekday !== undefined) {
      return point.weekday === (before.weekday % 7) + 1
    }
    return (
      typeof point.year === 'number' &&
      typeof before.year === 'number' &&
      point.year === before.year + 1
    )
  })
}

/** What several points share stands once: `12 to 13 October 2015`, `May 29-June 4`. */
export function joined([first, ...more]: Points): Points {
  const numeric = more.find((point) => point.is === 'numeric')
  const all = [first, ...more].filter((point) => point.is === 'calendar')
  /** The nearest point that has what one lacks: one after it, else one before it. */
  const nearest = (point: CalendarPoint, field: 'month' | 'year') => {
    const at = all.indexOf(point)
    return (
      all.slice(at).find((p) => p[field] !== undefined) ??
      all.slice(0, at).findLast((p) => p[field] !== undefined)
    )
  }
  const complete = (point: Point): Point => {
    if (point.is !== 'calendar') return point
    // `5.–7.3.2011`, `28.2.–7.3.2011`
    const { day, month: named } = point
    if (day !== undefined && numeric && point.year === undefined && typeof named !== 'object') {
      return { is: 'numeric', dates: numeric.dates.map((date) => beside(date, day, named)) }
    }
    const month = point.month ?? (hasDay(point) ? nearest(point, 'month')?.month : undefined)
    const dated = nearest(point, 'year')
    const year = point.year ?? (dated && yearBeside(dated, month))
    return { ...point, ...(month !== undefined && { month }), ...(year !== undefined && { year }) }
  }
  return [complete(first), ...more.map(complete)]
}

/** A day that shares its year, and its month where it names none, with a numeric date after it. */
const beside = ({ year, month }: NumericDate, day: number, named = month): NumericDate => ({
  year: named > month ? year - 1 : year,
  month: named,
  day,
})

/** The year of a month that shares its year with a date: `30 December to 2 January 2015` begins in the year before. */
function yearBeside(
  { year, month: of }: CalendarPoint,
  month: CalendarPoint['month'],
): Year | undefined {
  const isBefore = typeof month === 'number' && typeof of === 'number' && month > of
  if (!isBefore || year === undefined) return year
  return typeof year === 'number' ? year - 1 : { by: year.by - 1 }
}
