/** The archive as data: what the pages show, with the field names of the records. */
import type { Archive } from '../archive/archive.ts'
import type { ArchiveEvent } from '../archive/event.ts'

/**
 * The text of `/data/events.json`: every event, oldest first; then withdrawn ones, with the reason. Each
 * has a line of its own.
 */
export function eventsJson(archive: Archive): string {
  const events = [...archive.events, ...archive.withdrawn].map((e) => eventData(archive, e))
  return `{"events": [\n${events.map((event) => JSON.stringify(event)).join(',\n')}\n]}\n`
}

/** One event as data; `url` is relative to the file. */
function eventData(archive: Archive, event: ArchiveEvent) {
  return {
    id: event.id,
    url: `../events/${event.id}/`,
    title: event.title,
    aliases: event.aliases,
    status: event.status,
    date: event.date.text,
    agreement: event.agreement,
    datings: event.datings.map((d) => ({ ...d, date: d.date.text, check: archive.datingCheck(d) })),
    type: event.type,
    places: event.places,
    participations: event.participations,
    organizations: event.organizations,
    topics: event.topics,
    summary: event.plain,
    evidence: event.evidence.map((e) => ({
      ...e,
      quotations: e.quotations.map((q) => ({ ...q, check: archive.quotationCheck(q, e.source) })),
    })),
    conflicts: event.conflicts,
    related: event.related,
    changes: event.changes,
    isFounding: event.isFounding,
    isWithdrawn: event.withdrawal !== undefined,
  }
}
