/** The conflicts of an entry: those that its datings do not show already. */
import { contradict } from '../archive/agreement.ts'
import type { Conflict, Dating } from '../archive/records.ts'
import type { Entry } from './compiled-list.ts'
import type { FindSource } from './datings.ts'

type EntryConflict = Entry['conflicts'][number]

export interface SortedConflicts {
  readonly conflicts: readonly Conflict[]
  /** Those about dates that the event's datings show. */
  readonly shown: readonly string[]
  /** Those about dates of which some sides are datings and others are not. */
  readonly partlyShown: readonly string[]
  /** Those that two sources of the archive do not make. */
  readonly leftOut: readonly string[]
}

/** Sorts an entry's conflicts; claims without a source of the archive are left out. */
export function conflictsOf(
  entry: Entry,
  datings: readonly Dating[],
  find: FindSource,
): SortedConflicts {
  const conflicts: Conflict[] = []
  const shown: string[] = []
  const partlyShown: string[] = []
  const leftOut: string[] = []
  for (const { about, claims } of entry.conflicts) {
    const filed = claims.flatMap(({ value, source }) => {
      const id = find(source)?.id
      return id === undefined ? [] : [{ value, source: id }]
    })
    if (filed.length < 2) {
      leftOut.push(about)
      continue
    }
    const display = isAboutDates({ about, claims }) ? displayOf(filed, datings) : 'none'
    if (display === 'whole') shown.push(about)
    else conflicts.push({ about, claims: filed })
    if (display === 'part') partlyShown.push(about)
  }
  return { conflicts, shown, partlyShown, leftOut }
}

const isAboutDates = ({ about }: EntryConflict) =>
  /\b(dates?|days?|weeks?|when|length)\b/i.test(about)

/** Whether datings of the claims' sources contradict each other, and whether each claim is one. */
function displayOf(claims: readonly { source: string }[], datings: readonly Dating[]) {
  const sources = [...new Set(claims.map((c) => c.source))]
  const own = datings.filter((d) => d.source !== undefined && sources.includes(d.source))
  const disagree = own.some((a) =>
    own.some((b) => a.source !== b.source && a.of === b.of && contradict(a, b)),
  )
  if (!disagree) return 'none'
  return sources.every((s) => own.some((d) => d.source === s)) ? 'whole' : 'part'
}
