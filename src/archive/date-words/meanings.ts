/** What date expressions mean: days of the calendar, as EDTF. */
import { isDayInCalendar, shiftDay } from '../calendar.ts'
import { formatDay, parseDate, weekdayNumber } from '../date.ts'
import type { ArchiveDate, Day } from '../date.ts'
import type { CountedPoint } from './counted.ts'
import { lasted, oneSide, within } from './edtf-text.ts'
import type { Expression } from './expressions.ts'
import type { CalendarPoint, Point } from './points.ts'
import { dayDays, inYear, monthDays } from './in-year.ts'
import type { Days } from './in-year.ts'
import { UnreadError, lastWeekday, weeksOf } from './origin.ts'
import type { Origin } from './origin.ts'

/** Whether the words tell of what was past, or of what was to come. */
export type Tense = 'past' | 'coming' | undefined

/** In which the words stand. */
export interface Context {
  readonly origin: Origin
  readonly tense: Tense
  /** Whether the words say that it went on for the whole time. */
  readonly isLasting: boolean
  /** Whether they say that it was some time while something went on. */
  readonly isWithin: boolean
}

/**
 * Every date that an expression can mean.
 *
 * @throws {UnreadError} where it means none, or the day of the source would have to be known
 */
export function meaningsOf(expression: Expression, context: Context): ArchiveDate[] {
  const { form, points, isAbout, side } = expression
  const { origin, tense, isLasting, isWithin } = context
  const [first] = points
  const last = points.at(-1)!
  if (form === 'apart') throw new UnreadError('name dates apart from one another')
  if (form === 'point') {
    // `docked on Monday … until 4 June` tells of what was past, and of a day that was to come.
    const days = daysOf(first, side ? { origin, tense: undefined } : context)
    return days.map((d) => parseDate(side ? oneSide(d, side) : within(d, isAbout)))
  }
  const ends = pairs(
    daysOf(first, { origin, tense: undefined }),
    daysOf(last, { origin, tense: undefined }),
  )
  const inTense = ends.filter(([from, to]) => {
    if (!origin.isUsed || !tense) return true
    return tense === 'past' ? from.from <= origin.days.to : to.to >= origin.days.from
  })
  const chosen = inTense.length > 0 ? inTense : ends
  if (chosen.length === 0) throw new UnreadError('do not run forward in time')
  return chosen.flatMap(([from, to]) => {
    const some = within({ from: from.from, to: to.to }, false)
    const whole = lasted(from, to, isAbout)
    const texts = [
      ...(form !== 'lasted' || isWithin ? [some] : []),
      ...(form === 'lasted' || form === 'either or both' || (form === 'between' && isLasting)
        ? [whole]
        : []),
    ]
    return texts.map(parseDate)
  })
}

/** The days that a point can mean, one entry for each reading. */
function daysOf(point: Point, context: Pick<Context, 'origin' | 'tense'>): Days[] {
  switch (point.is) {
    case 'numeric':
      return inCalendar(
        point.dates.map(({ year, month, day }) =>
          day === undefined ? monthDays(year, month) : dayDays(year, month, day),
        ),
      )
    case 'counted':
      return distinct(counted(point, context))
    case 'calendar':
      return distinct(
        calendarDays(point, context).flatMap((days) =>
          point.isWeek ? weeksOf(days.from, 0) : [days],
        ),
      )
  }
}

function calendarDays(
  point: CalendarPoint,
  { origin, tense }: Pick<Context, 'origin' | 'tense'>,
): Days[] {
  const { month, year, weekday, which, day } = point
  if (typeof month === 'object') {
    const months = origin.counting((from) => [monthAway(from, month.by)])
    return inCalendar(
      months.map(({ from }) => dayDays(Number(from.slice(0, 4)), Number(from.slice(5, 7)), day!)),
    )
  }
  if (year !== undefined) {
    const years = typeof year === 'number' ? [year] : origin.years.map((of) => of + year.by)
    return onWeekday(inCalendar(years.flatMap((of) => inYear(point, of))), weekday)
  }
  if (month === undefined && point.months === undefined) {
    return weekdays(point, { origin, tense })
  }
  const { from, to } = origin.days
  const near = [...new Set([from, to])].map((of) => nearest(point, of))
  const past = near.flatMap((n) => n.past)
  const coming = near.flatMap((n) => n.coming)
  if (which === 'last') return [...past, ...near.flatMap((n) => n.beforeYear)]
  if (which === 'next') return coming
  const both = onWeekday(distinct([...past, ...coming]), weekday)
  if (which === 'this') return both.filter((days) => days.from.slice(0, 4) === to.slice(0, 4))
  const inTense = both.filter((days) =>
    tense === 'past' ? days.from <= to : tense === 'coming' ? days.to >= from : true,
  )
  return inTense.length > 0 ? inTense : both
}

/** What a point without a year means nearest to a day: the last by then, the first from then on. */
function nearest(point: CalendarPoint, day: Day) {
  const year = Number(day.slice(0, 4))
  // As far as the leap years before and after.
  const all = Array.from({ length: 17 }, (_, i) => inYear(point, year - 8 + i))
    .flat()
    .filter(isInCalendar)
  const isLast = point.which === 'last'
  const isNext = point.which === 'next'
  return {
    past: all.filter(({ from, to }) => (isLast ? to < day : from <= day)).slice(-1),
    coming: all.filter(({ from, to }) => (isNext ? from > day : to >= day)).slice(0, 1),
    beforeYear: all.filter(({ from }) => from.startsWith(String(year - 1))),
  }
}

function weekdays(
  { weekday, which, week }: CalendarPoint,
  { origin, tense }: Pick<Context, 'origin' | 'tense'>,
): Days[] {
  if (weekday === undefined) throw new UnreadError('give no date of the calendar')
  const day = (of: Day): Days => ({ from: of, to: of })
  return origin.counting((of) => {
    const past = lastWeekday(weekday, of)
    const coming = shiftDay(past, past === of ? 0 : 7)
    const inWeeks = (by: number) => weeksOf(of, by).map(({ to }) => lastWeekday(weekday, to))
    const meant = {
      last: [lastWeekday(weekday, shiftDay(of, -1)), ...inWeeks(-1)],
      next: [shiftDay(past, 7), ...inWeeks(1)],
      this: [past, coming],
    }
    if (week !== undefined) return inWeeks(week).map(day)
    if (which) return meant[which].map(day)
    if (tense === 'past') return [day(past)]
    if (tense === 'coming') return [day(coming), day(shiftDay(past, 7))]
    return [day(past), day(shiftDay(past, 7))]
  })
}

function counted(
  { unit, by, side, isRough, third }: CountedPoint,
  { origin, tense }: Pick<Context, 'origin' | 'tense'>,
): Days[] {
  return origin.counting((of) => {
    if (unit === 'day') {
      const day = shiftDay(of, by)
      return [{ from: day, to: day }]
    }
    if (third !== undefined && unit !== 'week') return [thirdOf(of, { unit, by, third })]
    if (unit === 'week' && isRough) {
      const day = shiftDay(of, 7 * by)
      return [
        { from: day, to: day },
        { from: shiftDay(day, -3), to: shiftDay(day, 3) },
      ]
    }
    const wholes =
      unit === 'week'
        ? weeksOf(of, by)
        : unit === 'month'
          ? [monthAway(of, by)]
          : [yearAway(of, by)]
    if (by !== 0) return wholes
    const past = wholes.map(({ from }) => ({ from, to: of }))
    const coming = wholes.map(({ to }) => ({ from: of, to }))
    if (side === 'earlier' || tense === 'past') return past
    if (side === 'later' || tense === 'coming') return coming
    return [...past, ...coming]
  })
}

function thirdOf(
  day: Day,
  { unit, by, third }: { unit: 'month' | 'year'; by: number; third: 0 | 1 | 2 },
): Days {
  const { from } = unit === 'month' ? monthAway(day, by) : yearAway(day, by)
  const month = unit === 'month' ? { month: Number(from.slice(5, 7)) } : {}
  return inYear({ is: 'calendar', ...month, third }, Number(from.slice(0, 4)))[0]!
}

function monthAway(day: Day, by: number): Days {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + by
  return monthDays(Math.floor(count / 12), (count % 12) + 1)
}

function yearAway(day: Day, by: number): Days {
  const year = Number(day.slice(0, 4)) + by
  return { from: `${year}-01-01`, to: `${year}-12-31` }
}

const isInCalendar = ({ from }: Days) => isDayInCalendar(from)

function inCalendar(all: readonly Days[]): Days[] {
  const there = all.filter(isInCalendar)
  if (there.length > 0) return there
  throw new UnreadError('name a day that no calendar has')
}

/** Those that fall on the weekday that is named. */
function onWeekday(all: readonly Days[], weekday: number | undefined): Days[] {
  const right = all.filter(({ from }) => weekday === undefined || weekdayNumber(from) === weekday)
  if (right.length > 0) return right
  throw new UnreadError(
    `name another weekday than that of ${all.map(({ from }) => formatDay(from)).join(' or ')}`,
  )
}

const distinct = (all: readonly Days[]): Days[] =>
  all.filter(({ from, to }, i) => all.findIndex((d) => d.from === from && d.to === to) === i)

/** First and last days that belong together: each first with the next last, each last with the first before it. */
function pairs(firsts: readonly Days[], lasts: readonly Days[]): (readonly [Days, Days])[] {
  const follows = (from: Days, to: Days) => to.from > from.from && to.to > from.to
  return firsts.flatMap((from) => {
    const to = lasts
      .filter((last) => follows(from, last))
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))[0]
    const isNearest = to && !firsts.some((other) => other.from > from.from && follows(other, to))
    return isNearest ? [[from, to] as const] : []
  })
}
