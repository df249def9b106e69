/** A file of `/data/`: what is said of it, and how it is made. */
import type { Table } from './tables/table.ts'
import type { FileContext } from './file-context.ts'

/** A file to download. */
export interface Download {
  /** Its path in `/data/`. */
  readonly name: string
  readonly mediaType: string
  /** What it holds, as a link to it says. */
  readonly title: string
  /** What else a reader must know, in a sentence or two; what is code stands in backticks. */
  readonly description: string
  /** Where it is a table: its columns. */
  readonly table?: Table
  /** Files of one kind stand together, below what is said of all of them. */
  readonly group?: { readonly title: string; readonly description: string }
  /**
   * Gives its text.
   *
   * @param before the files above it in the list: one that tells of others comes after them
   */
  readonly write: (from: FileContext, before: readonly WrittenFile[]) => string
}

/** A file as it was written. */
export interface WrittenFile extends Download {
  readonly text: string
  /** How many bytes the text has in UTF-8. */
  readonly bytes: number
  /** SHA-256 of these bytes, in hexadecimal. */
  readonly sha256: string
}

/** The type of a file without its parameters, `text/csv`. */
export const bareType = ({ mediaType }: Pick<Download, 'mediaType'>): string =>
  mediaType.replace(/;.*/, '')
