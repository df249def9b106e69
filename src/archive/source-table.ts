/**
 * The sources of an event, each once, with what it says of the date. Where sources disagree about the date of
 * the whole event they stand in groups, by the version that each gives.
 */
import type { DateVersion } from './agreement.ts'
import { sourcesOf } from './dating.ts'
import type { ArchiveEvent } from './event.ts'
import type { Dating, Evidence } from './records.ts'

/** One source; of a compiled dating, all that only together give it. */
export interface SourceRow {
  readonly sources: readonly string[]
  readonly datings: readonly Dating[]
  /** Where in the source, and what of the event it has; told once. */
  readonly evidence: readonly Evidence[]
}

/** The sources that give one version of the date. */
export interface SourceGroup {
  /** Nothing where sources do not disagree, and for those that take no part in the disagreement. */
  readonly version: DateVersion | undefined
  readonly rows: readonly SourceRow[]
}

/** The sources of an event in groups, in the order of the versions; one group where there is only one. */
export function sourceGroups({
  datings,
  evidence,
  dateConflicts,
}: Pick<ArchiveEvent, 'datings' | 'evidence' | 'dateConflicts'>): SourceGroup[] {
  const versions = dateConflicts.find(({ of }) => !of)?.versions ?? []
  const told = new Set<string>()
  /** What is said of a source in one row is not said again in the next. */
  const rowOf = (sources: readonly string[], own: readonly Dating[]): SourceRow => {
    const fresh = sources.filter((source) => !told.has(source))
    for (const source of fresh) told.add(source)
    return { sources, datings: own, evidence: evidence.filter((e) => fresh.includes(e.source)) }
  }
  const rowsOf = (own: readonly Dating[]) =>
    [...Map.groupBy(own, (d) => sourcesOf(d).join(' ')).values()].map((list) =>
      rowOf(sourcesOf(list[0]!), list),
    )

  const groups: SourceGroup[] = versions.map((version) => ({
    version,
    rows: rowsOf(datings.filter((d) => version.own.includes(d))),
  }))
  const inNone = datings.filter((d) => !versions.some(({ own }) => own.includes(d)))
  const dated = rowsOf(inNone)
  const undated = [...new Set(evidence.map((e) => e.source))]
    .filter((source) => !told.has(source))
    .map((source) => rowOf([source], []))
  const rest = { version: undefined, rows: [...dated, ...undated] }
  return rest.rows.length > 0 ? [...groups, rest] : groups
}
