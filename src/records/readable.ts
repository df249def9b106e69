/** What can be read of a record whose other fields have faults. */
import { datingSchema } from '../archive/model/dating.ts'
import { statuses } from '../archive/model/event.ts'
import type { Dating, EventRecord } from '../archive/records.ts'
import type { FileOf } from './record.ts'

/** A dating of an event, with its path in the front matter. */
export interface PlacedDating {
  readonly path: readonly PropertyKey[]
  readonly dating: Dating
}

/** The datings of an event that can be read: all of them, where nothing is wrong with its record. */
export function readableDatings({ record, data }: FileOf<'events'>): PlacedDating[] {
  if (record) return record.datings.map((dating, i) => ({ path: ['datings', i], dating }))
  const { datings } = (data ?? {}) as { readonly datings?: unknown }
  if (!Array.isArray(datings)) return []
  return datings.flatMap((entry: unknown, i) => {
    const { data: dating } = datingSchema.safeParse(entry)
    return dating ? [{ path: ['datings', i], dating }] : []
  })
}

/** The status of an event, also where another field is wrong. */
export function writtenStatus({ record, data }: FileOf<'events'>): EventRecord['status'] {
  if (record) return record.status
  const { status } = (data ?? {}) as { readonly status?: unknown }
  return statuses.find((known) => known === status) ?? 'happened'
}
