/** Makes the catalogue from the graph, at build time. */
import { entityIdsOf } from '../archive/archive.ts'
import type { Archive, ArchiveEvent, Entity } from '../archive/archive.ts'
import { formatDate } from '../archive/date.ts'
import { detailOf } from '../archive/entity.ts'
import { supporting } from '../archive/mark.ts'
import type { PlaceRecord } from '../archive/records.ts'
import type { Catalogue, CatalogueEntity, CatalogueEvent } from './catalogue.ts'
import { wordsOf } from './words.ts'

/** @param pageOf the name under which Pagefind knows the document at a path */
export function buildCatalogue(archive: Archive, pageOf: (path: string) => string): Catalogue {
  const entities = Object.values(archive.entities).flat()
  const numbers = new Map(entities.map((entity, i) => [entity.id, i]))
  return {
    events: archive.events.map((event) => catalogueEvent(archive, event, numbers, pageOf)),
    entities: entities.map((entity) => catalogueEntity(archive, entity, pageOf)),
  }
}

function catalogueEvent(
  archive: Archive,
  event: ArchiveEvent,
  numbers: ReadonlyMap<string, number>,
  pageOf: (path: string) => string,
): CatalogueEvent {
  const basis = supporting(event.date, event.datings).map((d) => d.basis)
  const people = event.participations.filter((p) => p.person && p.as !== 'mentioned')
  return {
    id: event.id,
    page: pageOf(`/events/${event.id}/`),
    title: event.title,
    date: formatDate(event.date),
    span: [event.bounds.earliest, event.bounds.latest],
    mark: event.mark,
    type: event.type,
    basis: [...new Set(basis)].sort(),
    agreement: event.agreement,
    ...(event.isFounding && { founding: true as const }),
    people: [...new Set(people.map((p) => numbers.get(p.person!)!))],
    entities: filterIds(archive, event).map((id) => numbers.get(id)!),
  }
}

function catalogueEntity(
  archive: Archive,
  entity: Entity,
  pageOf: (path: string) => string,
): CatalogueEntity {
  const seen = new Set([wordsOf(entity.name).join(' ')])
  const aliases = entity.aliases
    .map((a) => a.name)
    .filter((name) => {
      const folded = wordsOf(name).join(' ')
      return !seen.has(folded) && seen.add(folded)
    })
  const detail = detailOf(archive, entity)
  return {
    id: entity.id,
    page: pageOf(`/${entity.kind}/${entity.id}/`),
    kind: entity.kind,
    name: entity.name,
    ...(aliases.length > 0 && { aliases }),
    ...(detail && { detail }),
    events: archive.occurrences(entity.id).length,
  }
}

/**
 * The entities under which an event is filtered: a place stands for where it happened, so places
 * that are only named are left out, and those around it are added.
 */
function filterIds(archive: Archive, event: ArchiveEvent): string[] {
  const named = new Set(event.places.filter((p) => p.as === 'mentioned').map((p) => p.place))
  const ids = [...entityIdsOf(event)].filter((id) => !named.has(id))
  const around = ids.flatMap((id) => placesAround(archive, id))
  return [...new Set([...ids, ...around])].sort()
}

function placesAround(archive: Archive, id: string): string[] {
  const entity = archive.entity(id)
  const within = entity.kind === 'places' ? (entity as PlaceRecord).within : undefined
  return within ? [within, ...placesAround(archive, within)] : []
}
