/** How the days that words can mean are written as EDTF, each as short as it goes. */
import { lastDayOf, shiftDay } from '../calendar.ts'
import type { Day } from '../date.ts'
import type { Side } from './expressions.ts'
import type { Days } from './in-year.ts'

/** Some time within the days: a day, month or year where they are just that. */
export function within({ from, to }: Days, isAbout: boolean): string {
  const [start, end] = [unitText(from, { from, to }), unitText(to, { from, to })]
  if (start === end) return start + (isAbout ? '~' : '')
  return `[${start}..${end}]`
}

/** The shortest text of one end of some days: of whole years the year, of whole months the month. */
function unitText(day: Day, { from, to }: Days): string {
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return day.slice(0, 4)
  if (from.endsWith('-01') && to === lastDayOf(to)) return day.slice(0, 7)
  return day
}

/** What lasted from some days to others; within their bounds where one of them has no name of its own. */
export function lasted(from: Days, to: Days, isAbout: boolean): string {
  const [start, end] = [from, to].map((days) =>
    days.from === days.to ? days.from : within(days, false),
  )
  const about = isAbout ? '~' : ''
  const isPlain = [start!, end!].every((text) => !text.startsWith('['))
  return isPlain ? `${start!}${about}/${end!}${about}` : `${from.from}/${to.to}`
}

/** What was before or after some days. */
export function oneSide({ from, to }: Days, side: Side): string {
  switch (side) {
    case 'before':
      return `[..${shiftDay(from, -1)}]`
    case 'by':
      return `[..${unitText(to, { from, to })}]`
    case 'after':
      return `[${shiftDay(to, 1)}..]`
    case 'onOrAfter':
      return `[${unitText(from, { from, to })}..]`
  }
}
