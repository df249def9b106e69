/** People, organizations, places and topics as a table. */
import { addressOf } from '../../archive/address.ts'
import { roundedCoordinates } from '../../archive/entity.ts'
import { kindWords } from '../../archive/kind-words.ts'
import { schemas } from '../../archive/model/schemas.ts'
import { recordSourcesOf } from '../../archive/record-sources.ts'
import type { Entity, RecordOf } from '../../archive/records.ts'
import { aliasesOf, idColumn, summaryColumn, urlColumn } from './shared-columns.ts'
import { recordedIn, tableOf } from './table.ts'

const recorded = recordedIn(schemas.topics)
const ofPlace = recordedIn(schemas.places, { inEveryRow: false })

const placeIn = (entity: Entity): RecordOf<'places'> | undefined =>
  entity.kind === 'places' ? entity : undefined

function pointOf(entity: Entity) {
  const place = placeIn(entity)
  return place?.coordinates && roundedCoordinates(place.coordinates, place.precision)
}

/** The table. */
export const entities = tableOf<Entity>({
  name: 'entities',
  title: 'People, organizations, places and topics',
  description: 'A row for each record that events point to; by kind, and then by name.',
  primaryKey: ['id'],
  rows: ({ archive }) => Object.values(archive.entities).flat(),
  columns: [
    idColumn,
    {
      name: 'kind',
      description: 'What it is: a `person`, an `organization`, a `place` or a `topic`.',
      constraints: { required: true, enum: Object.values(kindWords).map(({ one }) => one) },
      value: ({ kind }) => kindWords[kind].one,
    },
    urlColumn(({ kind, id }) => addressOf(kind, id)),
    { ...recorded('name'), value: ({ name }) => name },
    { ...recorded('aliases'), value: aliasesOf },
    {
      name: 'latitude',
      description:
        'Of a place: degrees to the north of the equator, no more exact than `precision`.',
      type: 'number',
      value: (entity) => pointOf(entity)?.[0],
    },
    {
      name: 'longitude',
      description: 'Of a place: degrees to the east of Greenwich, no more exact than `precision`.',
      type: 'number',
      value: (entity) => pointOf(entity)?.[1],
    },
    { ...ofPlace('precision'), value: (entity) => placeIn(entity)?.precision },
    {
      ...ofPlace('within'),
      references: { table: 'entities', column: 'id' },
      value: (entity) => placeIn(entity)?.within,
    },
    summaryColumn,
    {
      name: 'sources',
      description:
        'The ids of the sources of what the record says beyond a name; of people, of their terms of office, too, which stand in `events.jsonld`.',
      value: (entity) => recordSourcesOf(entity).map(({ source }) => source),
    },
  ],
})
