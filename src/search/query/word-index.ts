/** What search needs of an index of words. In the browser Pagefind has it, see `pagefind-index.ts`. */
import type { StoredDocument } from './stored-document.ts'

/** One place in a document where a word stands. */
export interface Posting {
  /** How much words count there; tells the section of the document, see `weights.ts`. */
  readonly weight: number
}

/** Where a word stands, by the number of the document. */
export type Postings = ReadonlyMap<number, readonly Posting[]>

/** An index over numbered documents. */
export interface WordIndex {
  /** Where a folded word stands, in any of its forms: `harbours` finds `harbour`. */
  find(word: string): Promise<Postings>
  /** The texts of an event. */
  open(document: number): Promise<StoredDocument>
}
