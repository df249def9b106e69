/** Dates inferred from the order of a list: what the nearest dated entries say of an undated one. */
import { parseDate } from './date.ts'
import type { ArchiveDate, Day } from './date.ts'
import { isRead } from './dating.ts'
import type { EventRecord } from './records.ts'

/** An entry of a list that the list itself dates. */
export interface DatedEntry {
  /** Counted from the top. */
  readonly position: number
  readonly earliest: Day
  readonly latest: Day
}

/**
 * The entries of a source that it dates itself, from its top: by a stated or derived dating of an
 * event told there. Where one entry tells of several events the latest is its own date: an entry
 * looks back on earlier ones.
 */
export function datedEntries(events: readonly EventRecord[], source: string): DatedEntry[] {
  const entries = new Map<number, DatedEntry>()
  for (const event of events) {
    const spans = event.datings
      .filter(isRead)
      .filter((d) => !d.of && d.source === source)
      .map((d) => d.date)
    for (const { source: told, position } of event.evidence) {
      if (told !== source || position === undefined) continue
      for (const { earliest, latest } of spans) {
        if (earliest === null || latest === null) continue
        const known = entries.get(position)
        if (
          known &&
          (known.latest > latest || (known.latest === latest && known.earliest >= earliest))
        ) {
          continue
        }
        entries.set(position, { position, earliest, latest })
      }
    }
  }
  return [...entries.values()].sort((a, b) => a.position - b.position)
}

/**
 * The EDTF date that the order gives to the entry at a position: not before the first day of the
 * nearest dated entry on its older side, not after the last day of the nearest on its newer side.
 * Nothing where no other entry is dated.
 *
 * @example
 * // newest first, and the entry below is of 12–13 October 2015
 * dateByOrder(1, [{ position: 5, earliest: '2015-10-12', latest: '2015-10-13' }], 'newest-first')
 * // => the date '[2015-10-12..]'
 * @throws {RangeError} where the two neighbours do not stand in the order of the list
 */
export function dateByOrder(
  position: number,
  entries: readonly DatedEntry[],
  order: 'newest-first' | 'oldest-first',
): ArchiveDate | undefined {
  const above = entries.findLast((e) => e.position < position)
  const below = entries.find((e) => e.position > position)
  const [older, newer] = order === 'newest-first' ? [below, above] : [above, below]
  if (!older && !newer) return undefined
  const [from, to] = [older?.earliest ?? '', newer?.latest ?? '']
  return parseDate(from && from === to ? from : `[${from}..${to}]`)
}
