/**
 * The archive: records joined into one graph. Pages, data, search and formats are views over it.
 * Pure: it takes records and gives answers.
 */
import type { Merger } from './address.ts'
import { agreementOf, dateConflictsOf } from './agreement.ts'
import type { Agreement, DateConflict } from './agreement.ts'
import { bounded, parseDate, yearOf, yearsOf } from './date.ts'
import type { ArchiveDate, Day } from './date.ts'
import { datingCheckOf } from './dating-check.ts'
import type { DatingCheck } from './dating-check.ts'
import type { Hash } from './fingerprint.ts'
import { bodyNames } from './independence.ts'
import type { BodyOf } from './independence.ts'
import { markOf } from './mark.ts'
import type { Mark } from './mark.ts'
import { compareNames, sortName } from './names.ts'
import { firstDay, sortEvents } from './order.ts'
import { verifyQuotation } from './quotation.ts'
import type { Verdict } from './quotation.ts'
import { entityKinds } from './records.ts'
import type {
  Change,
  Dating,
  EntityKind,
  EventRecord,
  OrganizationRecord,
  Participation,
  PersonRecord,
  PlaceRecord,
  Quotation,
  Records,
  SourceRecord,
  TopicRecord,
} from './records.ts'
import { blankSubject } from './subject.ts'
import type { Subject } from './subject.ts'
import { withdrawalOf } from './withdrawal.ts'

/** An event with what the archive works out from its record. */
export type ArchiveEvent = Omit<EventRecord, 'date'> & {
  readonly date: ArchiveDate
  readonly mark: Mark
  /** Place of the first evidence in its source, negative where the source runs newest first. */
  readonly position: number
  /** The year it stands under: that of its earliest possible day. */
  readonly year: number
  /** Every year that its date can touch, ascending; open ends bounded. */
  readonly years: readonly number[]
  /** First and last possible day, open ends bounded; for drawings and filters only. */
  readonly bounds: { readonly earliest: Day; readonly latest: Day }
  /** Whether a founding source is among its evidence. */
  readonly isFounding: boolean
  /** Whether sources agree about the date; computed. */
  readonly agreement: Agreement
  /** Where they do not: about the whole event, or about a part of it; each with its sides. */
  readonly dateConflicts: readonly DateConflict[]
  /** Where it was withdrawn: when and why. It keeps its address and is on no list. */
  readonly withdrawal: Change | undefined
}

/** An authority record that events point to. */
export type Entity = (PersonRecord | OrganizationRecord | PlaceRecord | TopicRecord) & {
  readonly kind: EntityKind
}

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

/** The graph. Lists are in the one order, oldest event first; entities and sources by name. */
export interface Archive {
  /** What the archive is about. */
  readonly subject: Subject
  /** Every event that was not withdrawn. */
  readonly events: readonly ArchiveEvent[]
  /** Withdrawn events: they keep their address and their place in the data, with the reason. */
  readonly withdrawn: readonly ArchiveEvent[]
  readonly sources: readonly SourceRecord[]
  readonly entities: Readonly<Record<EntityKind, readonly Entity[]>>
  /** Years that hold an event, ascending. */
  readonly years: readonly number[]
  /** Addresses of records that were merged into others, and where they lead; by address. */
  readonly merged: readonly Merger[]
  /** The event of that id, withdrawn or not. */
  event(id: string): ArchiveEvent
  source(id: string): SourceRecord
  entity(id: string): Entity
  /** The entity of that id, where there is one. */
  findEntity(id: string): Entity | undefined
  /** The entity whose name or alias this is: how sources' publishers and agencies meet their records. */
  entityNamed(name: string): Entity | undefined
  /** Where an entity occurs, newest event first. */
  occurrences(id: string): readonly Occurrence[]
  /** Events that rest on a source, newest first. */
  eventsFrom(sourceId: string): readonly ArchiveEvent[]
  /** Entities whose records rest on a source. */
  entitiesFrom(sourceId: string): readonly Entity[]
  /** Places that lie in a place. */
  placesWithin(id: string): readonly Entity[]
  /** Sources that an entity published, wrote, or whose text they carry. */
  sourcesBy(entity: Entity): readonly SourceRecord[]
  /** Relations that other events state towards this one. */
  relatedTo(id: string): readonly BackwardRelation[]
  /** Whether a quotation stands in its source; `verdicts` has the words for it. */
  verdict(quotation: Quotation, sourceId: string): Verdict
  /** How far a dating was worked out again; `datingChecks` has the words for it. */
  datingCheck(dating: Dating): DatingCheck
}

/** What the graph needs beside the records. */
export interface Given {
  /** For the verdicts on quotations of held sources. */
  readonly hash?: Hash
  readonly merged?: readonly Merger[]
  /** What the archive is about; without it sides and types are called by their ids. */
  readonly subject?: Subject | undefined
}

/**
 * Joins records into the graph.
 *
 * @throws {Error} from the look-ups, when no record has the id: the checks of `src/records` find
 * dangling references first
 */
export function buildArchive(
  records: Records,
  { hash, merged = [], subject = blankSubject }: Given = {},
): Archive {
  const sources = new Map(records.sources.map((s) => [s.id, s]))
  const lastAccess =
    [...sources.values()]
      .map((s) => s.accessed)
      .sort()
      .at(-1) ?? '9999-12-31'
  const bodyOf = bodyNames(subject.bodies)
  const all = sortEvents(
    records.events.map((record) => joinEvent(record, sources, lastAccess, bodyOf)),
  )
  const eventsById = new Map(all.map((e) => [e.id, e]))
  const events = all.filter((e) => !e.withdrawal)
  const newestFirst = events.toReversed()
  const entities = Object.fromEntries(
    entityKinds.map((kind) => [
      kind,
      byName(records[kind].map((record) => ({ ...record, kind }) as Entity)),
    ]),
  ) as Record<EntityKind, Entity[]>
  const everyEntity = entityKinds.flatMap((kind) => entities[kind])
  const entitiesById = new Map(everyEntity.map((e) => [e.id, e]))
  const names = new Map(
    everyEntity
      .toReversed()
      .flatMap((e) => [...e.aliases.map((a) => a.name), e.name].map((n) => [n, e])),
  )
  const occurrences = groupOccurrences(newestFirst)

  return {
    subject,
    events,
    withdrawn: all.filter((e) => e.withdrawal),
    sources: records.sources.toSorted(
      (a, b) => compareNames(a.title, b.title) || compareNames(a.id, b.id),
    ),
    entities,
    years: [...new Set(events.map((e) => e.year))],
    merged,
    event: (id) => found(eventsById, id),
    source: (id) => found(sources, id),
    entity: (id) => found(entitiesById, id),
    findEntity: (id) => entitiesById.get(id),
    entityNamed: (name) => names.get(name),
    occurrences: (id) => occurrences.get(id) ?? [],
    eventsFrom: (id) => newestFirst.filter((e) => e.evidence.some((ev) => ev.source === id)),
    entitiesFrom: (id) => everyEntity.filter((e) => e.evidence.some((ev) => ev.source === id)),
    placesWithin: (id) => entities.places.filter((p) => (p as PlaceRecord).within === id),
    sourcesBy: (entity) =>
      [...sources.values()].filter((s) =>
        [s.publisher, s.agency, s.author].some((name) => name && names.get(name) === entity),
      ),
    relatedTo: (id) =>
      newestFirst.flatMap((from) =>
        from.related.filter((r) => r.event === id).map(({ as, note }) => ({ from, as, note })),
      ),
    verdict: (quotation, sourceId) => {
      const { fingerprint } = found(sources, sourceId)
      if (fingerprint && !hash)
        throw new Error('Verdicts need `hash`: buildArchive(records, { hash })')
      return verifyQuotation(quotation.text, fingerprint, hash!)
    },
    datingCheck: (dating) => datingCheckOf(dating, sources.get(dating.source ?? '')),
  }
}

/** Events by the year they stand under, newest year and event first. */
export function groupByYear(
  events: readonly ArchiveEvent[],
): { year: number; events: ArchiveEvent[] }[] {
  const years = Map.groupBy(sortEvents(events).toReversed(), (e) => e.year)
  return [...years].map(([year, list]) => ({ year, events: list }))
}

function joinEvent(
  record: EventRecord,
  sources: ReadonlyMap<string, SourceRecord>,
  lastAccess: Day,
  bodyOf: BodyOf,
): ArchiveEvent {
  const date = parseDate(record.date)
  const first = record.evidence[0]
  const newestFirst = first && sources.get(first.source)?.order === 'newest-first'
  const dating = record.datings.find((d) => d.date === record.date)
  const accessed = sources.get(dating?.source ?? '')?.accessed ?? lastAccess
  const agreement = agreementOf(date, record.datings, (id) => sources.get(id), bodyOf)
  return {
    ...record,
    date,
    mark: markOf(date, record.datings, agreement === 'conflicting'),
    position: (first?.position ?? 0) * (newestFirst ? -1 : 1),
    year: yearOf(firstDay(date)),
    years: yearsOf(date, accessed),
    bounds: bounded(date, accessed),
    isFounding: record.evidence.some((e) => sources.get(e.source)?.founding),
    agreement,
    dateConflicts: dateConflictsOf(record.datings),
    withdrawal: withdrawalOf(record),
  }
}

function groupOccurrences(events: readonly ArchiveEvent[]): Map<string, Occurrence[]> {
  const result = new Map<string, Occurrence[]>()
  for (const event of events) {
    for (const id of entityIdsOf(event)) {
      const participations = event.participations.filter(
        (p) => p.person === id || p.organization === id,
      )
      result.set(id, [...(result.get(id) ?? []), { event, participations }])
    }
  }
  return result
}

/** Every entity that an event points to, each once. */
export function entityIdsOf(event: ArchiveEvent): Set<string> {
  const speakers = event.evidence.flatMap((e) => e.quotations.map((q) => q.speaker))
  return new Set([
    ...event.participations.flatMap((p) => p.person ?? p.organization ?? []),
    ...event.organizations,
    ...event.places.map((p) => p.place),
    ...event.topics,
    ...speakers.filter((s) => s !== 'unnamed' && s !== 'source'),
  ])
}

function found<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id)
  if (value === undefined) throw new Error(`No record has the id \`${id}\`.`)
  return value
}

const byName = (entities: Entity[]) =>
  entities.toSorted((a, b) => compareNames(sortName(a), sortName(b)) || compareNames(a.id, b.id))
