/**
 * What a reader takes along of an event: plain data, from which the writers of formats work where there
 * is no graph, as in a browser.
 */
import type { EventText } from '../archive/event-text.ts'
import type { CitedWork } from './citation/work.ts'
import type { CalendarEntry } from './icalendar.ts'
import type { Cell } from './tables/table.ts'

/** An event, without its address: that depends on where the archive stands. */
export interface TakenEvent {
  readonly id: string
  /** Its row in the table of events. */
  readonly row: readonly Cell[]
  readonly text: Omit<EventText, 'preview'>
  /** As a work to cite, and its sources, in the order in which `text` has them. */
  readonly work: CitedWork
  readonly sources: readonly CitedWork[]
  /** Where its days are known. */
  readonly calendar?: CalendarEntry
}

/** Events that come in one file. */
export interface TakenFile {
  /** Tells whether events have the numbers that they had when a page was loaded. */
  readonly numbering: string
  /** What the cells of rows are. */
  readonly columns: readonly string[]
  readonly events: readonly TakenEvent[]
}

/** So many events come in one file. */
export const TAKEN_TOGETHER = 8
