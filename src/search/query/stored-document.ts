/**
 * The texts of a document that results show. They take the place of the text in Pagefind's fragments,
 * which has only the words to find a document by, not the sentences that stand on its page.
 */
import type { SectionKind } from './weights.ts'

/** A text of a document that a result can quote. */
export interface Part {
  readonly kind: SectionKind
  readonly text: string
  /** For a quotation: who said it. */
  readonly speaker?: string
}

/** A document as a result loads it. */
export interface StoredDocument {
  /** Path of its page from the root of the site. */
  readonly url: string
  readonly parts: readonly Part[]
}
