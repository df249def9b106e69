/** Whether sources agree about a date: computed from the datings, never typed in. */
import { areDisjoint, contains, isSeveralDays } from './date.ts'
import type { ArchiveDate } from './date.ts'
import { isRead, sourcesOf } from './dating.ts'
import { areIndependent } from './independence.ts'
import type { Dating, SourceRecord } from './records.ts'

/** The grades of agreement, in words. */
export const agreements = {
  single: 'no second independent source gives the date',
  corroborated: 'independent sources agree on the date',
  conflicting: 'sources disagree about the date',
} as const

export type Agreement = keyof typeof agreements

/** Claims of when that can all be true together. */
export interface Side {
  /** The dates they give, narrowest first; the first stands for the side. */
  readonly dates: readonly ArchiveDate[]
  readonly datings: readonly Dating[]
  /** How many sources make them; a compiled dating counts as one. */
  readonly count: number
}

/** Claims about the date of one thing that cannot all be true. */
export interface DateConflict {
  /** The part of the event that they date; nothing where it is the whole. */
  readonly of: string | undefined
  /** Two at least, by date. A wide claim stands on every side that it agrees with. */
  readonly sides: readonly Side[]
}

/**
 * The agreement about an event's date, the first that holds: conflicting, corroborated, single.
 *
 * @param sourceOf the record of a source; nothing where there is none
 */
export function agreementOf(
  date: ArchiveDate,
  datings: readonly Dating[],
  sourceOf: (id: string) => SourceRecord | undefined,
): Agreement {
  if (dateConflictsOf(datings).length > 0) return 'conflicting'
  const support = datings
    .filter(isRead)
    .filter((d) => !d.of && contains(date, d.date))
    .flatMap((d) => sourceOf(d.source) ?? [])
  const isCorroborated = support.some((a) => support.some((b) => areIndependent(a, b)))
  return isCorroborated ? 'corroborated' : 'single'
}

/** Where the datings of an event disagree: about the whole first, then about its parts by name. */
export function dateConflictsOf(datings: readonly Dating[]): DateConflict[] {
  const things = Map.groupBy(datings, (d) => d.of ?? '')
  return [...things.keys()].sort().flatMap((of) => {
    const claims = things.get(of)!
    const isDisputed = claims.some((a) => claims.some((b) => contradict(a, b)))
    return isDisputed ? [{ of: of || undefined, sides: sidesOf(claims) }] : []
  })
}

/** Whether two datings of the same thing cannot both be true. */
export function contradict(a: Dating, b: Dating): boolean {
  if (areDisjoint(a.date, b.date)) return true
  return isSeveralDays(a.date) && isSeveralDays(b.date) && !haveSameEnds(a.date, b.date)
}

const haveSameEnds = (a: ArchiveDate, b: ArchiveDate) =>
  a.earliest === b.earliest && a.latest === b.latest

/**
 * The narrowest claims open the sides; each further claim joins every side that it contradicts
 * nobody of.
 */
function sidesOf(claims: readonly Dating[]): Side[] {
  const sides: Dating[][] = []
  for (const claim of claims.toSorted(byWidth)) {
    const fitting = sides.filter((side) => side.every((d) => !contradict(d, claim)))
    if (fitting.length === 0) sides.push([claim])
    for (const side of fitting) side.push(claim)
  }
  return sides
    .map((datings) => ({
      dates: [...new Map(datings.map((d) => [d.date.text, d.date])).values()],
      datings,
      count: new Set(datings.map((d) => sourcesOf(d).join(' '))).size,
    }))
    .toSorted((a, b) => compare(sortKey(a.dates[0]!), sortKey(b.dates[0]!)))
}

const byWidth = (a: Dating, b: Dating) =>
  width(a.date) - width(b.date) || compare(sortKey(a.date), sortKey(b.date))

/** Days from the first to the last that a date can mean; open spans are widest. */
function width({ earliest, latest }: ArchiveDate): number {
  if (earliest === null || latest === null) return Infinity
  return (Date.parse(latest) - Date.parse(earliest)) / 86_400_000
}

const sortKey = ({ earliest, text }: ArchiveDate) => `${earliest ?? ''} ${text}`
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
