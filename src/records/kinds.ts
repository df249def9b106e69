/** The kinds of record, in the order in which they are read. */
import type { Kind } from '../archive/records.ts'
import { schemas } from '../archive/model/schemas.ts'

/** The kinds of record. */
export const kinds = Object.keys(schemas) as Kind[]

/**
 * The record that a path of the site leads to, whether there is one or not; nothing for other pages.
 *
 * @example
 * recordAt('/events/pier-storm/#dating') // => { kind: 'events', id: 'pier-storm' }
 */
export function recordAt(path: string): { kind: Kind; id: string } | undefined {
  const [, folder, id] = /^\/([a-z]+)\/([^/#?]+)/.exec(path) ?? []
  const kind = kinds.find((known) => known === folder)
  return kind && id !== undefined ? { kind, id } : undefined
}
