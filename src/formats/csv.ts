/**
 * Tables as CSV (RFC 4180), for spreadsheets and statistics: UTF-8 with a byte order mark, a header, lines
 * ended by CR LF.
 */
import type { Cell, Table } from './tables/table.ts'
import type { FileContext } from './file-context.ts'

/** By this mark a spreadsheet knows UTF-8; without it Excel shows “FaÃ§ade”. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The text of a table with such names of columns and such rows. */
export const csvText = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK + [columns, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')

/** Writes the text of a table’s file. */
export const csvOf =
  ({ fields, rows }: Table) =>
  (from: FileContext): string =>
    csvText(
      fields.map(({ name }) => name),
      rows(from),
    )

/** Numbers and yes or no are written as they are: a number below zero is no formula. */
const cellOf = (value: Cell): string =>
  typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : csvCell([value ?? ''].flat())

/**
 * A cell with some texts. Spreadsheets evaluate what begins like a formula, and a formula
 * can send the rest of the sheet to somebody's server; an apostrophe before it makes it plain text.
 *
 * @example
 * csvCell(['=HYPERLINK("https://x.example")']) // => `"'=HYPERLINK(""https://x.example"")"`
 */
export function csvCell(texts: readonly string[]): string {
  const text = texts.join('; ')
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
