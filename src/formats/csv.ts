/** The archive as a table with a row for each event, for spreadsheets and statistics. */
import type { Archive } from '../archive/archive.ts'
import type { ArchiveEvent } from '../archive/event.ts'

/** The columns in their order. Several ids in a cell are separated by a semicolon and a space. */
const columns: Readonly<Record<string, (event: ArchiveEvent) => string | readonly string[]>> = {
  id: (event) => event.id,
  url: (event) => `../events/${event.id}/`,
  title: (event) => event.title,
  status: (event) => event.status,
  date: (event) => event.date.text,
  earliest: (event) => event.date.earliest ?? '',
  latest: (event) => event.date.latest ?? '',
  type: (event) => event.type,
  agreement: (event) => event.agreement,
  places: (event) => event.places.filter((p) => p.as === 'location').map((p) => p.place),
  people: (event) => present(event).flatMap((p) => ('person' in p ? p.person : [])),
  organizations: (event) => [
    ...present(event).flatMap((p) => ('organization' in p ? p.organization : [])),
    ...event.organizations,
  ],
  topics: (event) => event.topics,
  sources: (event) => event.evidence.map((e) => e.source),
  summary: (event) => event.plain.replace(/\s+/g, ' '),
}

const present = (event: ArchiveEvent) => event.participations.filter((p) => p.as !== 'mentioned')

/** By this mark a spreadsheet knows UTF-8; without it Excel shows “FaÃ§ade”. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The cells of an event's row, in the order of the columns. */
export type EventRow = readonly (string | readonly string[])[]

/** The row of an event. */
export const eventRow = (event: ArchiveEvent): EventRow =>
  Object.values(columns).map((valueOf) => valueOf(event))

/** A row with another address of the event; nothing where none is known. */
export const withAddress = (row: EventRow, address = ''): EventRow =>
  row.with(Object.keys(columns).indexOf('url'), address)

/** The text of a table with some rows (RFC 4180), below a header. */
export const eventsTable = (rows: readonly EventRow[]): string =>
  BYTE_ORDER_MARK +
  [Object.keys(columns), ...rows]
    .map((row) => `${row.map((value) => csvCell([value].flat())).join(',')}\r\n`)
    .join('')

/** The text of `/data/events.csv`: every event not withdrawn, oldest first. */
export const eventsCsv = ({ events }: Pick<Archive, 'events'>): string =>
  eventsTable(events.map(eventRow))

/**
 * A cell with some texts, each once. Spreadsheets evaluate what begins like a formula, and a formula
 * can send the rest of the sheet to somebody's server; an apostrophe before it makes it plain text.
 *
 * @example
 * csvCell(['=HYPERLINK("https://x.example")']) // => `"'=HYPERLINK(""https://x.example"")"`
 */
export function csvCell(texts: readonly string[]): string {
  const text = [...new Set(texts)].join('; ')
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
