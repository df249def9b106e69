/** The archive as data: the same graph as the pages, in the content model's own field names. */
import type { Archive, ArchiveEvent } from '../archive/archive.ts'
import { plainText } from '../records/markdown.ts'

/** What `/data/events.json` holds: every event, oldest first. */
export function eventsJson(archive: Archive): string {
  return `${JSON.stringify({ events: archive.events.map(eventData) }, null, 1)}\n`
}

/** One event as data; `url` is relative to the file. */
export function eventData(event: ArchiveEvent) {
  return {
    id: event.id,
    url: `../events/${event.id}/`,
    title: event.title,
    date: event.date.text,
    datings: event.datings,
    type: event.type,
    places: event.places,
    participations: event.participations,
    organizations: event.organizations,
    topics: event.topics,
    summary: plainText(event.body),
    evidence: event.evidence,
    conflicts: event.conflicts,
    related: event.related,
    changes: event.changes,
  }
}
