/** What readers take along of events, made from the graph. */
import type { Archive } from '../../archive/archive.ts'
import type { ArchiveEvent } from '../../archive/event.ts'
import { eventText } from '../../archive/event-text.ts'
import { sourceIdsOf } from '../../archive/support.ts'
import { calendarEntryOf } from '../../formats/calendar-entry.ts'
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
    addresses: sourceIdsOf(event.evidence).map((id) => {
      const { url, archived } = archive.source(id)
      return url ?? archived ?? ''
    }),
    ...(calendar && { calendar }),
  }
}
