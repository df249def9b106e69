/** Who occurs in the same events as an entity, by how often. */
import type { Archive } from './archive.ts'
import { entityIdsOf } from './event.ts'
import type { Counted } from './name-index.ts'
import type { Entity } from './records.ts'
import { compare } from './text/compare.ts'

/** The people and the organizations that occur with an entity. */
export interface Companions {
  readonly people: readonly Counted[]
  readonly organizations: readonly Counted[]
}

/** Of each kind so many are told. */
const MOST = 8

/** Those that share two events or more with an entity, the most frequent first; of equals by id. */
export function companionsOf(archive: Archive, { id }: Pick<Entity, 'id'>): Companions {
  const counts = new Map<string, number>()
  for (const { event } of archive.occurrences(id)) {
    for (const other of entityIdsOf(event)) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  counts.delete(id)
  const people: Counted[] = []
  const organizations: Counted[] = []
  const ordered = [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, m], [b, n]) => n - m || compare(a, b))
  for (const [other, count] of ordered) {
    const entity = archive.entity(other)
    if (entity.kind === 'people') people.push({ entity, count })
    if (entity.kind === 'organizations') organizations.push({ entity, count })
    if (people.length >= MOST && organizations.length >= MOST) break
  }
  return { people: people.slice(0, MOST), organizations: organizations.slice(0, MOST) }
}
