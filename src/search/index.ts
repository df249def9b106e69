/** What the search asks of an index: where words stand. Pagefind in the browser, a map in tests. */

/** A place where a word stands in a document. */
export interface Place {
  /** Tells the part of the document, see `weights.ts`. */
  readonly weight: number
  /** Number of the word in the document. */
  readonly location: number
  /** Whether the word there is the one asked for, endings aside; else it only begins with it. */
  readonly isWhole: boolean
}

/** Places by document. */
export type Found = ReadonlyMap<string, readonly Place[]>

export interface Index {
  find(word: string): Promise<Found>
}
