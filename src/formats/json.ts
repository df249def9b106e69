/** The archive as data: what the pages show, with the field names of the records. */
import { addressOf } from '../archive/address.ts'
import type { ArchiveEvent } from '../archive/event.ts'
import type { FileContext } from './file-context.ts'

/**
 * The text of `/data/events.json`: every event, oldest first; then withdrawn ones, with the reason. Each
 * has a line of its own.
 */
export function eventsJson(from: FileContext): string {
  const { events: current, withdrawn } = from.archive
  const events = [...current, ...withdrawn].map((event) => eventData(from, event))
  return `{"events": [\n${events.map((event) => JSON.stringify(event)).join(',\n')}\n]}\n`
}

/** One event as data. */
function eventData({ archive, linkTo }: FileContext, event: ArchiveEvent) {
  return {
    id: event.id,
    url: linkTo(addressOf('events', event.id)),
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
