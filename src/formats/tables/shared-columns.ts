/** Columns that several tables have. */
import type { Span } from '../../archive/date.ts'
import type { ArchiveEvent } from '../../archive/event.ts'
import type { Alias } from '../../archive/model/alias.ts'
import type { Column } from './table.ts'

/** What a row of an event is made from. */
export interface OfEvent {
  readonly event: ArchiveEvent
  /** Its place in the list of the event’s record, counted from 1. */
  readonly number: number
}

/**
 * The columns that say to which event a row belongs.
 *
 * @param what the record has a list of
 */
export const ofEvent = (what: string): Column<OfEvent>[] => [
  {
    name: 'event',
    description: 'The id of the event.',
    constraints: { required: true },
    references: { table: 'events', column: 'id' },
    value: ({ event }) => event.id,
  },
  {
    name: 'number',
    description: `Which ${what} of the event it is, counted from 1.`,
    type: 'integer',
    constraints: { required: true },
    value: ({ number }) => number,
  },
  {
    name: 'eventDate',
    description: 'The accepted date of the event (EDTF).',
    constraints: { required: true },
    value: ({ event }) => event.date.text,
  },
  {
    name: 'eventTitle',
    description: 'The title of the event.',
    constraints: { required: true },
    value: ({ event }) => event.title,
  },
]

/** The days that a date can mean, for programs that read no EDTF. */
export const daysOf = <Row>(dateOf: (row: Row) => Span): Column<Row>[] => [
  {
    name: 'earliest',
    description: 'The first day that the date can mean; empty where that side is open.',
    type: 'date',
    value: (row) => dateOf(row).earliest,
  },
  {
    name: 'latest',
    description: 'The last day that the date can mean; empty where that side is open.',
    type: 'date',
    value: (row) => dateOf(row).latest,
  },
]

/** The id of a record: what other tables point to. */
export const idColumn: Column<{ readonly id: string }> = {
  name: 'id',
  description: 'The permanent id.',
  constraints: { required: true, unique: true },
  value: ({ id }) => id,
}

/** The address of the page of what a row is about. */
export const urlColumn = <Row>(addressOf: (row: Row) => string): Column<Row> => ({
  name: 'url',
  description:
    'The address of its page: relative to the file, where the archive does not know its own.',
  constraints: { required: true },
  value: (row, { linkTo }) => linkTo(addressOf(row)),
})

/** Other names, without what they are names in. */
export const aliasesOf = ({ aliases }: { readonly aliases: readonly Alias[] }): string[] =>
  aliases.map(({ name }) => name)

/** What a record says in the archive’s own words. */
export const summaryColumn: Column<{ readonly plain: string }> = {
  name: 'summary',
  description: 'In the archive’s own words, as plain text in one line.',
  value: ({ plain }) => plain.replace(/\s+/g, ' '),
}
