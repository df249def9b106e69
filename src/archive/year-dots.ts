/** A small drawing of events on one scale of years: position is time, height is number. */
import type { ArchiveEvent } from './event.ts'

/** The drawing, in units of which a year is ten wide; its base line is at 0, and up is negative. */
export interface YearDots {
  readonly width: number
  readonly height: number
  /** SVG path of a dot for each event, or of a bar for each year where there are too many. */
  readonly path: string
  readonly isBars: boolean
  /** From the first to the last year with an event. */
  readonly span: readonly [from: number, to: number]
  /** The dot of the one event that is told apart. */
  readonly own: readonly [x: number, y: number] | undefined
  /** Round years with their positions. */
  readonly decades: readonly (readonly [x: number, year: number])[]
}

/** Of more events in a year the drawing has a bar. */
const MOST_DOTS = 12
const YEAR = 10
const STEP = 6

/**
 * Draws events, oldest first, between the first and the last year of the archive.
 *
 * @param years those of the archive, in any order
 * @param own the event that the page is about
 */
export function yearDots(
  events: readonly ArchiveEvent[],
  years: readonly number[],
  own?: ArchiveEvent,
): YearDots {
  const first = Math.min(...years)
  const last = Math.max(...years)
  const byYear = Map.groupBy(events, (event) => event.year)
  const most = Math.max(0, ...[...byYear.values()].map((list) => list.length))
  const isBars = most > MOST_DOTS
  const xOf = (year: number) => (year - first + 0.5) * YEAR
  const heightOf = (count: number) => (isBars ? (count / most) * MOST_DOTS : count) * STEP
  const path = [...byYear].map(([year, list]) =>
    isBars
      ? `M${xOf(year)} 0v${(-Math.max(1, heightOf(list.length))).toFixed(1)}`
      : list.map((_, i) => `M${xOf(year)} ${yOf(i)}h0`).join(''),
  )
  const at = own ? (byYear.get(own.year)?.indexOf(own) ?? -1) : -1
  const inOrder = [...byYear.keys()].toSorted((a, b) => a - b)
  return {
    width: (last - first + 1) * YEAR,
    height: heightOf(most),
    path: path.join(''),
    isBars,
    span: inOrder.length > 0 ? [xOf(inOrder[0]!) - 5, xOf(inOrder.at(-1)!) + 5] : [0, 0],
    own: own && at >= 0 && !isBars ? [xOf(own.year), yOf(at)] : undefined,
    decades: Array.from({ length: last - first + 1 }, (_, i) => first + i)
      .filter((year) => year % 10 === 0)
      .map((year) => [xOf(year), year]),
  }
}

const yOf = (i: number) => -(i + 0.5) * STEP
