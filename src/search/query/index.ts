/** What the search asks of an index: where words stand. Pagefind in the browser, a map in tests. */

import type { StoredDocument } from './stored.ts'

/** A place where a word stands in a document. */
export interface Place {
  /** Tells the part of the document, see `weights.ts`. */
  readonly weight: number
  /** Whether the word there is the one asked for, endings aside; else it only begins with it. */
  readonly isWhole: boolean
}

/** Places by the number of the document. */
export type Found = ReadonlyMap<number, readonly Place[]>

export interface Index {
  find(word: string): Promise<Found>
  /** What a document says. */
  open(document: number): Promise<StoredDocument>
}
