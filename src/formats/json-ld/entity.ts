/** People, organizations, places and topics, as schema.org calls them. */
import { addressOf } from '../../archive/address.ts'
import { firstSentence } from '../../archive/entity.ts'
import type { Entity } from '../../archive/records.ts'
import { recordUrn } from '../identifiers.ts'
import type { FileContext } from '../file-context.ts'
import { otherNames } from './node.ts'
import type { Node } from './node.ts'
import { personFacts } from './person.ts'
import { placeFacts } from './place.ts'
import { entityTypes } from './reference.ts'
import { topicFacts } from './topic.ts'

/** An entity, with what its page says of it. */
export const entityNode = (from: FileContext, entity: Entity): Node => ({
  '@type': entityTypes[entity.kind],
  '@id': recordUrn(from.archive.subject, entity.kind, entity.id),
  url: from.linkTo(addressOf(entity.kind, entity.id)),
  name: entity.name,
  alternateName: otherNames(entity.aliases),
  description: firstSentence(entity) || undefined,
  ...factsOf(from, entity),
})

/** What only entities of a kind have. */
function factsOf(from: FileContext, entity: Entity): Node {
  switch (entity.kind) {
    case 'people':
      return personFacts(from, entity)
    case 'places':
      return placeFacts(from, entity)
    case 'topics':
      return topicFacts(from)
    case 'organizations':
      return {}
  }
}
