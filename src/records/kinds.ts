/** The kinds of record, in the order in which they are read. */
import type { Kind } from '../archive/records.ts'
import { schemas } from '../archive/model/schemas.ts'
import { didYouMean } from '../archive/text/edit-distance.ts'

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

/** One record of a kind. */
export const kindNames: Readonly<Record<Kind, string>> = {
  events: 'event',
  sources: 'source',
  people: 'person',
  organizations: 'organization',
  places: 'place',
  topics: 'topic',
}

/**
 * The kind that a word stands for: `person` or `people`.
 *
 * @throws {Error} where it stands for none
 */
export function kindCalled(word: string): Kind {
  const kind = kinds.find((known) => known === word || kindNames[known] === word)
  if (kind) return kind
  const names = Object.values(kindNames)
  throw new Error(
    `There is no kind \`${word}\`; expected one of ${names.join(', ')}.${didYouMean(word, names)}`,
  )
}
