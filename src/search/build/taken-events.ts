/** What readers take along of events, made from the graph. */
import { urlsAt } from '../../archive/address.ts'
import type { Archive } from '../../archive/archive.ts'
import type { ArchiveEvent } from '../../archive/event.ts'
import { eventText } from '../../archive/event-text.ts'
import { sourceIdsOf } from '../../archive/support.ts'
import { calendarEntryOf } from '../../formats/calendar-entry.ts'
import { workOfEvent, workOfSource } from '../../formats/citation/work.ts'
import { eventRow, withAddress } from '../../formats/csv.ts'
import type { TakenEvent } from '../../formats/taken-event.ts'

/** What a reader takes along of an event. */
export function takenEvent(archive: Archive, event: ArchiveEvent): TakenEvent {
  const { name, date, dateLine, summary, notices, places, sources } = eventText(archive, event)
  const calendar = calendarEntryOf(archive, event)
  return {
    id: event.id,
    row: withAddress(eventRow(event)),
    text: { name, date, dateLine, summary, notices, places, sources },
    work: workOfEvent(archive, event, urlsAt(undefined)),
    sources: sourceIdsOf(event.evidence).map((id) => workOfSource(archive, archive.source(id))),
    ...(calendar && { calendar }),
  }
}
