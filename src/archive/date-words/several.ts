/** Phrases with several dates: whether they are one, told twice, or apart. */
import { areDisjoint, contains, parseDate } from '../date.ts'
import type { ArchiveDate } from '../date.ts'

/** One date that words can mean, and on what ground. */
export interface DateReading {
  readonly date: ArchiveDate
  /** `stated` where the words give it alone, `derived` where they count from the source’s own date. */
  readonly basis: 'stated' | 'derived'
}

/**
 * The readings of a phrase from those of its dates. Dates that lie in one another are one; others are each
 * a reading, and so is the time from the first to the last.
 */
export function together(sets: readonly (readonly DateReading[])[]): DateReading[] {
  const [first = [], ...more] = sets
  const merged: DateReading[][] = [[...first]]
  for (const set of more) {
    const at = merged.findIndex((known) => nested(known, set).length > 0)
    if (at < 0) merged.push([...set])
    else merged[at] = nested(merged[at]!, set)
  }
  const readings = merged.flat()
  return distinct(merged.length > 1 ? [...readings, ...spanning(merged)] : readings)
}

/** Of each two dates of which one contains the other, the narrower. */
function nested(a: readonly DateReading[], b: readonly DateReading[]): DateReading[] {
  return distinct(
    a.flatMap((one) =>
      b.flatMap((other) => {
        const narrower = contains(one.date, other.date)
          ? other
          : contains(other.date, one.date)
            ? one
            : undefined
        if (!narrower) return []
        const basis =
          one.basis === 'stated' || other.basis === 'stated' ? narrower.basis : 'derived'
        return [{ date: narrower.date, basis }]
      }),
    ),
  )
}

/** The time from the first of several dates to the last, for every choice of readings that leaves them apart. */
function spanning(sets: readonly (readonly DateReading[])[]): DateReading[] {
  const [first = [], ...rest] = sets
  return rest
    .reduce<DateReading[][]>(
      (choices, set) =>
        choices
          .flatMap((chosen) => set.map((reading) => [...chosen, reading]))
          .slice(0, MOST_CHOICES),
      first.map((reading) => [reading]),
    )
    .flatMap((chosen) => {
      const starts = chosen.flatMap(({ date }) => date.earliest ?? [])
      const ends = chosen.flatMap(({ date }) => date.latest ?? [])
      const isApart = chosen.some((a) => chosen.some((b) => areDisjoint(a.date, b.date)))
      const [from, to] = [starts.toSorted()[0], ends.toSorted().at(-1)]
      if (from === undefined || to === undefined || from >= to) return []
      if (!isApart && chosen.every(({ date }) => date.earliest !== null && date.latest !== null)) {
        return []
      }
      const basis = chosen.some((r) => r.basis === 'derived') ? 'derived' : 'stated'
      return [{ date: parseDate(`${from}/${to}`), basis } as const]
    })
}

/** A phrase is short; one that can mean more is better worked out by hand. */
const MOST_CHOICES = 16

const distinct = (readings: readonly DateReading[]): DateReading[] =>
  readings.filter(({ date }, i) => readings.findIndex((r) => r.date.text === date.text) === i)
