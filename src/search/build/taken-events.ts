/** What readers take along of events, made from the graph. */
import type { Archive } from '../../archive/archive.ts'
import type { ArchiveEvent } from '../../archive/event.ts'
import { eventText } from '../../archive/event-text.ts'
import { sourceIdsOf } from '../../archive/support.ts'
import { calendarEntryOf } from '../../formats/calendar-entry.ts'
import { workOfEvent, workOfSource } from '../../formats/citation/work.ts'
import { events } from '../../formats/tables/events.ts'
import type { TakenEvent } from '../../formats/taken-event.ts'

/** The columns of the table of events. */
export const takenColumns: readonly string[] = events.fields.map(({ name }) => name)

/** What a reader takes along of each event, oldest first. */
export function takenEvents(archive: Archive): TakenEvent[] {
  // The browser knows the addresses.
  const rows = events.rows({ archive, linkTo: () => '', urlOf: () => undefined })
  return archive.events.map((event, i) => takenEvent(archive, event, rows[i]!))
}

function takenEvent(archive: Archive, event: ArchiveEvent, row: TakenEvent['row']): TakenEvent {
  const { name, date, dateLine, summary, notices, places, sources } = eventText(archive, event)
  const calendar = calendarEntryOf(archive, event)
  return {
    id: event.id,
    row,
    text: { name, date, dateLine, summary, notices, places, sources },
    work: workOfEvent(archive, event, () => undefined),
    sources: sourceIdsOf(event.evidence).map((id) => workOfSource(archive, archive.source(id))),
    ...(calendar && { calendar }),
  }
}
