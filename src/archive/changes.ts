/** The archive's own history: what was changed in which record, and why. */
import { addressOf } from './address.ts'
import type { Archive } from './archive.ts'
import type { Day } from './date.ts'
import { entityIdsOf } from './event.ts'
import type { ArchiveEvent } from './event.ts'
import { NEWEST } from './long-list.ts'
import { entityKinds } from './records.ts'
import type { Change, Entity, Kind } from './records.ts'
import { compare } from './text/compare.ts'

/** A change, with the anchor that leads to it on the page of its record. */
export interface AnchoredChange {
  readonly change: Change
  /** Its kind and its day: `corrected-2026-11-24`. */
  readonly anchor: string
}

/** A change with the record it was made in. */
export interface RecordedChange extends AnchoredChange {
  readonly record: {
    readonly kind: Kind
    readonly id: string
    /** An event's or source's title, an entity's name. */
    readonly name: string
    readonly address: string
  }
}

/** What was changed on a day. */
export interface ChangeDay {
  readonly on: Day
  readonly changes: readonly RecordedChange[]
}

/**
 * The changes of a record, each with its anchor. The second of a kind and day ends in `-2`: a record's
 * list only grows at its end, so an anchor stays.
 */
export const anchored = (changes: readonly Change[]): AnchoredChange[] =>
  changes.map((change, i) => {
    const isLike = ({ kind, on }: Change) => kind === change.kind && on === change.on
    const place = changes.slice(0, i + 1).filter(isLike).length
    return { change, anchor: `${change.kind}-${change.on}${place > 1 ? `-${place}` : ''}` }
  })

/** Changes of all records, withdrawn events among them, by day: newest first, then by address. */
export const changesOf = (archive: Archive): ChangeDay[] =>
  byDay([
    ...[...archive.events, ...archive.withdrawn].flatMap((e) => recorded('events', e, e.name)),
    ...archive.sources.flatMap((s) => recorded('sources', s, s.title)),
    ...entityKinds.flatMap((kind) => archive.entities[kind].flatMap(recordedEntity)),
  ])

/** Changes of an entity and of its events, in the same order. */
export const changesAbout = (archive: Archive, entity: Entity): ChangeDay[] =>
  byDay([
    ...recordedEntity(entity),
    ...everyEventOf(archive, entity.id).flatMap((e) => recorded('events', e, e.name)),
  ])

/** The events that point to an entity, those among them that were withdrawn: their changes tell of it, too. */
export const everyEventOf = (
  { occurrences, withdrawn }: Pick<Archive, 'occurrences' | 'withdrawn'>,
  id: string,
): ArchiveEvent[] => [
  ...occurrences(id).map(({ event }) => event),
  ...withdrawn.filter((event) => entityIdsOf(event).has(id)),
]

/** The events whose records were made last, each with the day: newest first. */
export const recentlyAdded = (
  { events }: Pick<Archive, 'events'>,
  most: number,
): { event: ArchiveEvent; on: Day }[] =>
  events
    .toReversed()
    .flatMap((event) => {
      const made = event.changes.find(({ kind }) => kind === 'created')
      return made ? [{ event, on: made.on }] : []
    })
    .toSorted((a, b) => compare(b.on, a.on))
    .slice(0, most)

/** The newest days, until they have as many changes as one page shows of a long list. */
export function newestDays(days: readonly ChangeDay[]): ChangeDay[] {
  let seen = 0
  return days.filter(({ changes }) => {
    const isNewest = seen < NEWEST
    seen += changes.length
    return isNewest
  })
}

/** Days by year, newest first. */
export const changesByYear = (days: readonly ChangeDay[]): { year: string; days: ChangeDay[] }[] =>
  [...Map.groupBy(days, ({ on }) => on.slice(0, 4))].map(([year, own]) => ({ year, days: own }))

function byDay(all: readonly RecordedChange[]): ChangeDay[] {
  const days = Map.groupBy(all, (c) => c.change.on)
  return [...days.keys()]
    .sort()
    .toReversed()
    .map((on) => ({
      on,
      changes: days.get(on)!.sort((a, b) => compare(a.record.address, b.record.address)),
    }))
}

const recordedEntity = (entity: Entity) => recorded(entity.kind, entity, entity.name)

function recorded(
  kind: Kind,
  { id, changes }: { id: string; changes: readonly Change[] },
  name: string,
): RecordedChange[] {
  const record = { kind, id, name, address: addressOf(kind, id) }
  return anchored(changes).map((change) => ({ ...change, record }))
}
