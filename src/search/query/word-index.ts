/** What search needs of an index of words. In the browser Pagefind has it, see `pagefind-index.ts`. */
import type { StoredDocument } from './stored-document.ts'

/** One place in a document where a word stands. */
export interface Posting {
  /** How much words count there, see `weights.ts`. */
  readonly weight: number
  /** Whether it stands in the name of an entity to which the document points, and not in its text. */
  readonly isLink?: true
}

/** Where a word stands, by the number of the document. */
export type Postings = ReadonlyMap<number, readonly Posting[]>

/** An index over numbered documents. */
export interface WordIndex {
  /** Where a folded word stands, in any of its forms: `harbours` finds `harbour`. */
  find(word: string): Promise<Postings>
  /** The texts of an event; afterwards the catalogue has what its line shows. */
  open(document: number): Promise<StoredDocument>
}
