/** The pages of records as linked data: what the record is about, and the publications that it rests on. */
import type { ArchiveEvent } from '../../archive/event.ts'
import { recordSourcesOf } from '../../archive/record-sources.ts'
import type { Entity, SourceRecord } from '../../archive/records.ts'
import { sourceIdsOf } from '../../archive/support.ts'
import type { FileContext } from '../file-context.ts'
import { entityNode } from './entity.ts'
import { eventNode } from './event.ts'
import { listed } from './node.ts'
import type { Node } from './node.ts'
import { citation, sourceNode } from './source.ts'
import type { PageData } from './web-page.ts'

/** The page of an event. What was withdrawn is no event any more, only a page that says so. */
export const eventPage = (from: FileContext, event: ArchiveEvent): PageData => ({
  about: event.withdrawal ? [] : [eventNode(from, event)],
  properties: {
    creativeWorkStatus: event.withdrawal && 'Withdrawn',
    // The whole date, as EDTF: the event has no more of it than ISO 8601 can say.
    temporalCoverage: event.date.text,
    citation: cited(from, sourceIdsOf(event.evidence)),
  },
})

/** The page of a person, an organization, a place or a topic. */
export const entityPage = (from: FileContext, entity: Entity): PageData => ({
  about: [entityNode(from, entity)],
  properties: {
    citation: cited(
      from,
      recordSourcesOf(entity).map(({ source }) => source),
    ),
  },
})

/** The page of a source. */
export const sourcePage = (from: FileContext, source: SourceRecord): PageData => ({
  about: [sourceNode(from, source)],
})

const cited = (from: FileContext, ids: readonly string[]): readonly Node[] | undefined =>
  listed(ids.map((id) => citation(from, id)))
