/** How a node points to an entity that has a record of its own. */
import type { EntityKind } from '../../archive/records.ts'
import { recordUrn } from '../identifiers.ts'
import type { FileContext } from '../file-context.ts'
import type { Node } from './node.ts'

/** What schema.org calls the kinds of entities. */
export const entityTypes: Readonly<Record<EntityKind, string>> = {
  people: 'Person',
  organizations: 'Organization',
  places: 'Place',
  topics: 'DefinedTerm',
}

/** An entity by its identifier, with its name for whoever reads no other page. */
export function namedEntity({ archive }: Pick<FileContext, 'archive'>, id: string): Node {
  const { kind, name } = archive.entity(id)
  return { '@type': entityTypes[kind], '@id': recordUrn(archive.subject, kind, id), name }
}

/** An entity by its identifier alone. */
export const entityOf = ({ archive }: Pick<FileContext, 'archive'>, id: string): Node => ({
  '@id': recordUrn(archive.subject, archive.entity(id).kind, id),
})

/** A source by its identifier alone. */
export const sourceOf = ({ archive }: Pick<FileContext, 'archive'>, id: string): Node => ({
  '@id': recordUrn(archive.subject, 'sources', id),
})
