/** Where events happened: places that sources only name are left out. */
import type { Archive } from './archive.ts'
import { locationsOf } from './event.ts'
import type { ArchiveEvent } from './event.ts'
import type { RecordOf } from './records.ts'

/** A place, and the events that happened there. */
export interface EventPlace {
  readonly place: RecordOf<'places'>
  /** Newest first; one at least. */
  readonly events: readonly ArchiveEvent[]
}

/** So many places have room on one page, and on its maps. */
export const MOST_PLACES = 300

/** Every place where an event happened: those with most events first, then by name. */
export const eventPlaces = (archive: Archive): EventPlace[] =>
  archive.entities.places
    .map((place) => ({ place, events: eventsAt(archive, place.id) }))
    .filter(({ events }) => events.length > 0)
    .toSorted((a, b) => b.events.length - a.events.length)

/** The events that happened at a place, newest first; those that only mention it are left out. */
export const eventsAt = (archive: Pick<Archive, 'occurrences'>, id: string): ArchiveEvent[] =>
  archive
    .occurrences(id)
    .map(({ event }) => event)
    .filter((event) => locationsOf(event).some(({ place }) => place === id))
