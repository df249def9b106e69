/** Every disagreement of the archive, about dates (computed) and other facts (written down). */
import type { DateConflict } from './agreement.ts'
import type { Archive, ArchiveEvent } from './archive.ts'
import type { Conflict } from './records.ts'

/** Claims about one thing that cannot all be true, each side with its sources. */
export type Disagreement = { readonly event: ArchiveEvent } & (
  ({ readonly kind: 'date' } & DateConflict) | ({ readonly kind: 'fact' } & Conflict)
)

/** Disagreements by event, newest first: about its date, about dates of its parts, about facts. */
export function disagreements(archive: Archive): Disagreement[] {
  return archive.events
    .toReversed()
    .flatMap((event) => [
      ...event.dateConflicts.map((conflict) => ({ event, kind: 'date' as const, ...conflict })),
      ...event.conflicts.map((conflict) => ({ event, kind: 'fact' as const, ...conflict })),
    ])
}
