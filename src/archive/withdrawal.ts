/** Withdrawn events leave timeline, search and lists, and keep their address with the reason. */
import type { Change, EventRecord } from './records.ts'

/** When and why an event was withdrawn; nothing where it stands. */
export const withdrawalOf = (event: Pick<EventRecord, 'changes'>): Change | undefined =>
  event.changes.find((c) => c.kind === 'withdrawn')

/** Whether an event was withdrawn. */
export const isWithdrawn = (event: Pick<EventRecord, 'changes'>): boolean =>
  withdrawalOf(event) !== undefined
