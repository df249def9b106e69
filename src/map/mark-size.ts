/** How large marks are: their areas are proportional to their numbers of events. */
import type { RecordOf } from '../archive/records.ts'

type Precision = RecordOf<'places'>['precision']

/** The sizes of the marks of a map. */
export interface RadiusScale {
  readonly radiusOf: (events: number) => number
  /** So many events, or fewer, have the smallest mark: a still smaller one would not be seen. */
  readonly fewest: number
  /** The most events that a place has. */
  readonly most: number
}

const SMALLEST = 2.5
/** No place has a larger mark than this. */
const LARGEST = 15
/** All events together would have this one. */
const WHOLE = 36
/** The radius of one event, where there are few. */
const UNIT = 4.5

/**
 * The sizes for places with so many events each.
 *
 * @param total how many events there are, each counted once
 */
export function radiusScale(counts: readonly number[], total: number): RadiusScale {
  const most = Math.max(1, ...counts)
  const unit = Math.min(UNIT, LARGEST / Math.sqrt(most), WHOLE / Math.sqrt(total))
  return {
    radiusOf: (events) => Math.max(unit * Math.sqrt(events), SMALLEST),
    fewest: Math.max(1, Math.floor((SMALLEST / unit) ** 2)),
    most,
  }
}

/** Round numbers of events to show the sizes by, the smallest first: three at most. */
export function sizesToShow({ fewest, most }: RadiusScale): number[] {
  const round = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000]
  const larger = round.filter((n) => n > fewest && n <= most)
  return [...new Set([fewest, ...[larger.at(-3), larger.at(-1)].filter((n) => n !== undefined)])]
}

/** How far a ring is around a mark whose place is somewhere in a region or a country; 0 without one. */
export const ringOf = (precision: Precision): number =>
  ({ building: 0, city: 0, region: 4, country: 8 })[precision]

/** Half the side of a square as large as a disc: the mark of a building. */
export const halfSideOf = (radius: number): number => (radius * Math.sqrt(Math.PI)) / 2
