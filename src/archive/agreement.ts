/** Whether sources agree about a date: computed from the datings, never typed in. */
import { areDisjoint, contains, isSeveralDays } from './date.ts'
import type { ArchiveDate } from './date.ts'
import { isRead, sourcesOf } from './dating.ts'
import { areIndependent } from './independence.ts'
import type { BodyOf } from './independence.ts'
import type { Dating, SourceRecord } from './records.ts'
import { compare } from './text/compare.ts'

/** The grades of agreement, in words. */
export const agreements = {
  single: 'at most one independent source for the date',
  corroborated: 'independent sources agree on the date',
  conflicting: 'sources disagree about the date',
} as const

/** One of them. */
export type Agreement = keyof typeof agreements

/** One version of when something happened: datings that can all be true together. */
export interface DateVersion {
  /** The dates that they give, narrowest first; the first stands for the version. */
  readonly dates: readonly ArchiveDate[]
  readonly datings: readonly Dating[]
  /** Those that are part of no other version. */
  readonly own: readonly Dating[]
  /** How many sources give this version and no other; a compiled dating counts as one. */
  readonly count: number
}

/** Sources that disagree about the date of one thing. */
export interface DateConflict {
  /** The part of the event that they date; nothing where it is the whole event. */
  readonly of: string | undefined
  /** At least two, by date. A wide dating is part of every version that it can be true with. */
  readonly versions: readonly DateVersion[]
}

/** What is known of sources beside the datings. */
export interface KnownSources {
  readonly sources: ReadonlyMap<string, SourceRecord>
  /** Makes the names of one body one. */
  readonly bodyOf?: BodyOf
}

/**
 * The agreement about an event's date, the first that holds: conflicting, corroborated, single.
 */
export function agreementOf(
  date: ArchiveDate,
  datings: readonly Dating[],
  { sources, bodyOf }: KnownSources,
): Agreement {
  if (dateConflictsOf(datings).length > 0) return 'conflicting'
  const support = datings
    .filter(isRead)
    .filter((d) => !d.of && contains(date, d.date))
    .flatMap((d) => sources.get(d.source) ?? [])
  const isCorroborated = support.some((a) => support.some((b) => areIndependent(a, b, bodyOf)))
  return isCorroborated ? 'corroborated' : 'single'
}

/** Where the datings of an event disagree: about the whole first, then about its parts by name. */
export function dateConflictsOf(datings: readonly Dating[]): DateConflict[] {
  const things = Map.groupBy(datings, (d) => d.of ?? '')
  return [...things.keys()].sort().flatMap((of) => {
    const claims = things.get(of)!
    const isDisputed = claims.some((a) => claims.some((b) => contradict(a, b)))
    return isDisputed ? [{ of: of || undefined, versions: versionsOf(claims) }] : []
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
 * Sorts datings into versions, narrow ones first. Each is added to every version in which it
 * contradicts no dating, and begins a new version where there is none.
 */
function versionsOf(claims: readonly Dating[]): DateVersion[] {
  const versions: Dating[][] = []
  for (const claim of claims.toSorted(byWidth)) {
    const fitting = versions.filter((datings) => datings.every((d) => !contradict(d, claim)))
    if (fitting.length === 0) versions.push([claim])
    for (const datings of fitting) datings.push(claim)
  }
  return versions
    .map((datings) => {
      const own = datings.filter((d) => !versions.some((v) => v !== datings && v.includes(d)))
      return {
        dates: [...new Map(datings.map((d) => [d.date.text, d.date])).values()],
        datings,
        own,
        count: new Set(own.map((d) => sourcesOf(d).join(' '))).size,
      }
    })
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
