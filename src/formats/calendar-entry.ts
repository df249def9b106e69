/** What a calendar has of an event of the graph, and the calendar of all events. */
import { addressOf } from '../archive/address.ts'
import type { UrlOf } from '../archive/address.ts'
import type { Archive } from '../archive/archive.ts'
import { areDaysKnown, isUncertain } from '../archive/date.ts'
import type { ArchiveDate, Day } from '../archive/date.ts'
import type { ArchiveEvent } from '../archive/event.ts'
import { eventText } from '../archive/event-text.ts'
import { lastChangeOf } from '../archive/last-change.ts'
import { newestAccess } from '../archive/newest-access.ts'
import type { Status } from '../archive/status.ts'
import { labelOf } from '../archive/subject.ts'
import { sourceIdsOf } from '../archive/support.ts'
import { icalendar } from './icalendar.ts'
import type { CalendarEntry } from './icalendar.ts'
import { recordUrn } from './identifiers.ts'

/**
 * How a calendar says whether an event took place. One that was put off did not take place on the day
 * that the calendar shows: there it is cancelled, and its title says what became of it.
 */
const statuses: Readonly<Record<Status, CalendarEntry['status']>> = {
  happened: 'CONFIRMED',
  planned: 'TENTATIVE',
  postponed: 'CANCELLED',
  cancelled: 'CANCELLED',
}

/** What a calendar knows of an event; nothing where its days are not known, or not surely. */
export function calendarEntryOf(archive: Archive, event: ArchiveEvent): CalendarEntry | undefined {
  const days = sureDaysOf(event.date)
  if (!days) return undefined
  const sources = sourceIdsOf(event.evidence).map((id) => archive.source(id))
  return {
    uid: recordUrn(archive.subject, 'events', event.id),
    first: days.earliest,
    last: days.latest,
    status: statuses[event.status],
    // A record without a history is as old as the newest reading of its sources.
    changed: lastChangeOf([event]) ?? newestAccess(sources)!,
    revision: event.changes.filter(({ kind }) => kind !== 'created').length,
    category: labelOf(archive.subject.types, event.type),
  }
}

/** The first and last day of a date that names days, and neither with `~` nor with `?`. */
function sureDaysOf(date: ArchiveDate): { earliest: Day; latest: Day } | undefined {
  const { earliest, latest } = date
  if (!areDaysKnown(date) || isUncertain(date)) return undefined
  return earliest !== null && latest !== null ? { earliest, latest } : undefined
}

/** The text of `/data/events.ics`: every event whose days are known and that was not withdrawn, oldest first. */
export function eventsIcs(archive: Archive, urlOf: UrlOf): string {
  const { subject, events } = archive
  const known = events.flatMap((event) => {
    const entry = calendarEntryOf(archive, event)
    const text = eventText(archive, event)
    return entry ? { entry, text, url: urlOf(addressOf('events', event.id)) } : []
  })
  const { name, description } = subject
  return icalendar({ name, description, events: known, leftOut: events.length - known.length })
}
