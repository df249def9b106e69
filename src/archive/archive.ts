/**
 * The archive: records joined into one graph. Pages, data, search and formats are views over it.
 * Pure: it takes records and gives answers.
 */
import type { Redirect } from './address.ts'
import { lastChangeOf } from './last-change.ts'
import type { KnownSources } from './agreement.ts'
import { datingCheckOf } from './dating-check.ts'
import type { DatingCheck } from './dating-check.ts'
import type { Day } from './date.ts'
import { sourcesOf } from './dating.ts'
import { isTheme } from './theme.ts'
import { entityIdsOf, joinEvent, locationsOf } from './event.ts'
import type { ArchiveEvent } from './event.ts'
import type { Hash } from './fingerprint.ts'
import { bodyNames } from './independence.ts'
import { groupByEach, indexById } from './look-up.ts'
import { compareNames, sortName } from './names.ts'
import { newestAccess } from './newest-access.ts'
import { sortEvents } from './order.ts'
import { participantOf } from './participation.ts'
import { comparePeriods } from './period.ts'
import { verifyQuotation } from './quotation.ts'
import type { QuotationCheck } from './quotation.ts'
import type {
  Dating,
  Entity,
  EntityKind,
  EventRecord,
  Participation,
  Quotation,
  RecordOf,
  Records,
  SourceRecord,
} from './records.ts'
import { blankSubject } from './subject.ts'
import type { Subject } from './subject.ts'

/** An entity's part in an event. */
export interface Occurrence {
  readonly event: ArchiveEvent
  /** The participations in it; none where the event only points to the entity. */
  readonly participations: readonly Participation[]
}

/** A relation that another event states towards this one. */
export interface BackwardRelation {
  readonly from: ArchiveEvent
  readonly as: EventRecord['related'][number]['as']
  readonly note: string
}

/** The events beside an event. */
export interface Neighbours {
  readonly earlier: ArchiveEvent | undefined
  readonly later: ArchiveEvent | undefined
}

/** A term of office in a body, with who held it. */
export interface Holder {
  readonly person: RecordOf<'people'>
  readonly office: RecordOf<'people'>['offices'][number]
}

/** The graph. Lists are in the one order, oldest event first; entities and sources by name. */
export interface Archive {
  /** What the archive is about. */
  readonly subject: Subject
  /** Every event that was not withdrawn. */
  readonly events: readonly ArchiveEvent[]
  /** Withdrawn events: they keep their address and their place in the data, with the reason. */
  readonly withdrawn: readonly ArchiveEvent[]
  readonly sources: readonly SourceRecord[]
  readonly entities: { readonly [K in EntityKind]: readonly Extract<Entity, { kind: K }>[] }
  /** Years that hold an event, ascending. */
  readonly years: readonly number[]
  /** Whether any topic is a theme. Kept here, so that a page that asks does not depend on every topic. */
  readonly hasThemes: boolean
  /** Whether a place with coordinates has events: then there is a map. Kept here for the same reason. */
  readonly hasMap: boolean
  /** The day on which a record was last made, corrected, clarified or withdrawn. */
  readonly lastChange: Day | undefined
  /** Addresses of records that were merged into others, and where they lead; by address. */
  readonly redirects: readonly Redirect[]
  /** The event of that id, withdrawn or not. */
  event(id: string): ArchiveEvent
  /** The events before and after an event in the one order; neither of one that was withdrawn. */
  neighbours(id: string): Neighbours
  source(id: string): SourceRecord
  /** The source of that id, where there is one. */
  findSource(id: string): SourceRecord | undefined
  entity(id: string): Entity
  /** The entity of that id, where there is one. */
  findEntity(id: string): Entity | undefined
  /** The entity with this name or alias: sources name their publishers and agencies, they give no ids. */
  entityNamed(name: string): Entity | undefined
  /** Where an entity occurs, newest event first. */
  occurrences(id: string): readonly Occurrence[]
  /** Events that rest on a source, newest first. */
  eventsFrom(sourceId: string): readonly ArchiveEvent[]
  /** Entities whose records rest on a source. */
  entitiesFrom(sourceId: string): readonly Entity[]
  /** Places that lie in a place. */
  placesWithin(id: string): readonly Entity[]
  /** Who held an office in a body, by the title of the office and then by time. */
  holdersIn(id: string): readonly Holder[]
  /** Sources that an entity published, wrote, or whose text they carry. */
  sourcesBy(entity: Entity): readonly SourceRecord[]
  /** Relations that other events state towards this one. */
  relatedTo(id: string): readonly BackwardRelation[]
  /** Whether a quotation stands in its source; `quotationChecks` has the words for it. */
  quotationCheck(quotation: Quotation, sourceId: string): QuotationCheck
  /** How far a dating was worked out again; `datingChecks` has the words for it. */
  datingCheck(dating: Dating): DatingCheck
}

/** What the graph takes beside the records. */
export interface GraphOptions {
  /** Checks the quotations of held sources. */
  readonly hash?: Hash
  readonly redirects?: readonly Redirect[]
  /** What the archive is about; without it sides and types are called by their ids. */
  readonly subject?: Subject | undefined
}

/**
 * Joins records into the graph. Every look-up is made once, here.
 *
 * @throws {Error} from `event`, `source` and `entity`, when no record has the id: `src/checks` finds
 * dangling references first
 */
export function buildArchive(
  records: Records,
  { hash, redirects = [], subject = blankSubject }: GraphOptions = {},
): Archive {
  const sources = indexById(records.sources)
  const all = joinEvents(records.events, { sources, bodyOf: bodyNames(subject.bodies) })
  const events = all.filter((e) => !e.withdrawal)
  const newestFirst = events.toReversed()
  const entities = {
    people: byName(records.people.map((r) => ({ ...r, kind: 'people' as const }))),
    organizations: byName(
      records.organizations.map((r) => ({ ...r, kind: 'organizations' as const })),
    ),
    places: byName(records.places.map((r) => ({ ...r, kind: 'places' as const }))),
    topics: byName(records.topics.map((r) => ({ ...r, kind: 'topics' as const }))),
  }
  const everyEntity: readonly Entity[] = Object.values(entities).flat()
  const locations = new Set(events.flatMap(locationsOf).map(({ place }) => place))
  const eventsById = indexById(all)
  const placeOf = new Map(events.map(({ id }, place) => [id, place]))
  const entitiesById = indexById(everyEntity)
  const names = entitiesByName(everyEntity)
  const occurrences = occurrencesIn(newestFirst)
  const eventsBySource = groupByEach(newestFirst, sourcesBehind)
  const entitiesBySource = groupByEach(everyEntity, sourcesBehind)
  const placesByPlace = groupByEach(entities.places, (p) => (p.within ? [p.within] : []))
  const holders = Map.groupBy(
    entities.people
      .flatMap((person) => person.offices.map((office) => ({ person, office })))
      .sort(byOffice),
    ({ office }) => office.organization,
  )
  const sourcesByEntity = groupByEach(records.sources, (s) =>
    [s.publisher, s.agency, s.author].flatMap((name) => names.get(name ?? '')?.id ?? []),
  )
  const relations = relationsTowards(newestFirst)

  return {
    subject,
    events,
    withdrawn: all.filter((e) => e.withdrawal),
    sources: records.sources.toSorted(
      (a, b) => compareNames(a.title, b.title) || compareNames(a.id, b.id),
    ),
    entities,
    years: [...new Set(events.map((e) => e.year))],
    hasThemes: entities.topics.some(isTheme),
    hasMap: entities.places.some((p) => p.coordinates && locations.has(p.id)),
    lastChange: lastChangeOf([...all, ...records.sources, ...everyEntity]),
    redirects,
    event: (id) => found(eventsById, id),
    neighbours: (id) => {
      const place = placeOf.get(id) ?? NaN
      return { earlier: events[place - 1], later: events[place + 1] }
    },
    source: (id) => found(sources, id),
    findSource: (id) => sources.get(id),
    entity: (id) => found(entitiesById, id),
    findEntity: (id) => entitiesById.get(id),
    entityNamed: (name) => names.get(name),
    occurrences: (id) => occurrences.get(id) ?? [],
    eventsFrom: (id) => eventsBySource.get(id) ?? [],
    entitiesFrom: (id) => entitiesBySource.get(id) ?? [],
    placesWithin: (id) => placesByPlace.get(id) ?? [],
    holdersIn: (id) => holders.get(id) ?? [],
    sourcesBy: ({ id }) => sourcesByEntity.get(id) ?? [],
    relatedTo: (id) => relations.get(id) ?? [],
    quotationCheck: (quotation, sourceId) => {
      const source = found(sources, sourceId)
      if (source.fingerprint && !hash) {
        throw new Error('Checking quotations needs `hash`: buildArchive(records, { hash })')
      }
      return verifyQuotation(quotation.text, source, hash!)
    },
    datingCheck: (dating) => {
      const [source = ''] = sourcesOf(dating)
      return datingCheckOf(dating, sources.get(source))
    },
  }
}

/** Events by the year they stand under, newest year and event first. */
export function groupByYear(
  events: readonly ArchiveEvent[],
): { year: number; events: ArchiveEvent[] }[] {
  const years = Map.groupBy(sortEvents(events).toReversed(), (e) => e.year)
  return [...years].map(([year, list]) => ({ year, events: list }))
}

/** Events with what is worked out from their records, in the one order. */
function joinEvents(events: readonly EventRecord[], known: KnownSources): ArchiveEvent[] {
  const lastAccess = newestAccess(known.sources.values()) ?? '9999-12-31'
  return sortEvents(events.map((record) => joinEvent(record, known, lastAccess)))
}

/** Entities by every name they go by; where two share one, the first keeps it, and names beat aliases. */
function entitiesByName(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  // Of two entries of a map the later stays.
  const reversed = entities.toReversed()
  const aliases = reversed.flatMap((e) => e.aliases.map((a) => [a.name, e] as const))
  return new Map([...aliases, ...reversed.map((e) => [e.name, e] as const)])
}

function occurrencesIn(events: readonly ArchiveEvent[]): ReadonlyMap<string, Occurrence[]> {
  const occurrences = new Map<string, Occurrence[]>()
  for (const event of events) {
    const parts = Map.groupBy(event.participations, participantOf)
    for (const id of entityIdsOf(event)) {
      const occurrence = { event, participations: parts.get(id) ?? [] }
      const known = occurrences.get(id)
      if (known) known.push(occurrence)
      else occurrences.set(id, [occurrence])
    }
  }
  return occurrences
}

function relationsTowards(
  events: readonly ArchiveEvent[],
): ReadonlyMap<string, BackwardRelation[]> {
  const stated = events.flatMap((from) =>
    from.related.map(({ event, as, note }) => ({ event, relation: { from, as, note } })),
  )
  const byEvent = Map.groupBy(stated, (r) => r.event)
  return new Map(Array.from(byEvent, ([id, list]) => [id, list.map((r) => r.relation)]))
}

/** The sources of a record; of a person, those of the terms of office, too. */
const sourcesBehind = (record: EventRecord | Entity) => [
  ...record.evidence.map((e) => e.source),
  ...('offices' in record ? record.offices.flatMap((o) => o.evidence.map((e) => e.source)) : []),
]

function found<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id)
  if (value === undefined) throw new Error(`No record has the id \`${id}\`.`)
  return value
}

const byOffice = (a: Holder, b: Holder) =>
  compareNames(a.office.title, b.office.title) || comparePeriods(a.office.date, b.office.date)

const byName = <E extends Entity>(entities: E[]): E[] =>
  entities.sort((a, b) => compareNames(sortName(a), sortName(b)) || compareNames(a.id, b.id))
