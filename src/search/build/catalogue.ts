/** Builds the catalogue from the graph. */
import type { Archive } from '../../archive/archive.ts'
import type { ArchiveEvent } from '../../archive/event.ts'
import type { Entity } from '../../archive/records.ts'
import { formatDate, surelyLasted } from '../../archive/date.ts'
import { detailOf } from '../../archive/entity.ts'
import { isTheme } from '../../archive/theme.ts'
import { supporting } from '../../archive/mark.ts'
import { capitalized } from '../../archive/text/capitalized.ts'
import type { Catalogue, CatalogueEntity, CatalogueEvent, Names } from '../query/catalogue.ts'
import { entitiesAround, whoTookPart } from './document.ts'
import { nameKey } from '../query/name-key.ts'

/** The catalogue of an archive. */
export function buildCatalogue(archive: Archive): Catalogue {
  const entities = Object.values(archive.entities).flat()
  const numbers = new Map(entities.map((entity, i) => [entity.id, i]))
  return {
    events: archive.events.map((event) => catalogueEvent(archive, event, numbers)),
    entities: entities.map((entity) => catalogueEntity(archive, entity)),
    themes: entities.filter(isTheme).map((entity) => numbers.get(entity.id)!),
  }
}

function catalogueEvent(
  archive: Archive,
  event: ArchiveEvent,
  numbers: ReadonlyMap<string, number>,
): CatalogueEvent {
  const basis = supporting(event.date, event.datings).map((d) => d.basis)
  const lasted = surelyLasted(event.date)
  return {
    id: event.id,
    title: event.name,
    date: capitalized(formatDate(event.date)),
    span: [event.bounds.earliest, event.bounds.latest],
    ...(lasted && { lasted }),
    mark: event.mark,
    type: event.type,
    basis: [...new Set(basis)].sort(),
    agreement: event.agreement,
    ...(event.isFounding && { founding: true as const }),
    people: [...new Set(whoTookPart(event).map((id) => numbers.get(id)!))],
    entities: entitiesAround(archive, event)
      .map((e) => numbers.get(e.id)!)
      .sort((a, b) => a - b),
  }
}

function catalogueEntity(archive: Archive, entity: Entity): CatalogueEntity {
  const role = entity.kind === 'people' && detailOf(archive, entity)
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    ...(role && { role }),
    events: archive.occurrences(entity.id).length,
  }
}

/** The names of events and entities beside the preferred one, by their number in the index. */
export const buildNames = (archive: Archive): Names =>
  [...archive.events, ...Object.values(archive.entities).flat()].map(otherNames)

function otherNames({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): string[] {
  const seen = new Set([nameKey(name)])
  return aliases
    .map((alias) => alias.name)
    .filter((other) => {
      const key = nameKey(other)
      return !seen.has(key) && seen.add(key)
    })
}
