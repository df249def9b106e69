/** Every disagreement of the archive, about dates (computed) and other facts (written down). */
import type { DateConflict } from './agreement.ts'
import type { Archive } from './archive.ts'
import type { ArchiveEvent } from './event.ts'
import type { Conflict } from './records.ts'

/** Claims about one thing that cannot all be true, each with its sources. */
export type Disagreement = { readonly event: ArchiveEvent } & (
  ({ readonly kind: 'date' } & DateConflict) | ({ readonly kind: 'fact' } & Conflict)
)

/** The disagreements of an event: about its date, about dates of its parts, about facts. */
export function disagreementsOf(event: ArchiveEvent): Disagreement[] {
  return [
    ...event.dateConflicts.map((conflict) => ({ event, kind: 'date' as const, ...conflict })),
    ...event.conflicts.map((conflict) => ({ event, kind: 'fact' as const, ...conflict })),
  ]
}

/** The disagreements of all events, newest event first. */
export const disagreements = (archive: Archive): Disagreement[] =>
  archive.events.toReversed().flatMap(disagreementsOf)
