/** The years of a drawn overview: each of them, with or without events, on one scale. */
import type { ArchiveEvent } from './event.ts'

/** A year on the scale. */
export interface OverviewYear {
  readonly year: number
  /** In the order in which they were given. */
  readonly events: readonly ArchiveEvent[]
  /** In a year without events, the last of those without in a row; `null` where the row began earlier. */
  readonly silentUntil: number | null
  /** Its label: in full for the first year and for each decade, two digits of the others. */
  readonly label: string
}

/** So many years have room beside each other. */
export const MOST_YEARS = 40

/** Every year from the first to the last. */
export function overviewYears(
  groups: readonly { readonly year: number; readonly events: readonly ArchiveEvent[] }[],
): OverviewYear[] {
  const own = new Map(groups.map(({ year, events }) => [year, events]))
  const [first, last] = [Math.min(...own.keys()), Math.max(...own.keys())]
  return Array.from({ length: groups.length > 0 ? last - first + 1 : 0 }, (_, i) => {
    const year = first + i
    const isInner = year > first && !own.has(year - 1)
    let end = year
    while (!own.has(end + 1) && end < last) end++
    return {
      year,
      events: own.get(year) ?? [],
      silentUntil: own.has(year) || isInner ? null : end,
      label: i === 0 || year % 10 === 0 ? String(year) : String(year).slice(-2),
    }
  })
}
