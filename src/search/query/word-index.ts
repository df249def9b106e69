/** What search needs of an index of words. In the browser Pagefind provides it, see `engine.ts`. */
import type { StoredDocument } from './stored-document.ts'

/** One place in a document where a word stands. */
export interface Posting {
  /** How much words count there; tells the section of the document, see `weights.ts`. */
  readonly weight: number
  /** Whether the word asked for stands there, in any of its forms; else a word that begins with it. */
  readonly isWhole: boolean
}

/** Where a word stands, by the number of the document. */
export type Postings = ReadonlyMap<number, readonly Posting[]>

/** An index over numbered documents. */
export interface WordIndex {
  /** Where a folded word, or a longer one that begins with it, stands. */
  find(word: string): Promise<Postings>
  /** The texts of a document. */
  open(document: number): Promise<StoredDocument>
}
