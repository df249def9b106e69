/**
 * What a result shows of a document. It takes the place of the text in Pagefind's fragments: the
 * index there has words to find by, the reader wants the sentences as they stand on the page.
 */
import type { SectionKind } from './weights.ts'

export interface Part {
  readonly kind: SectionKind
  readonly text: string
  /** For a quotation: who said it. */
  readonly speaker?: string
}

/** A document as it is loaded for a result. */
export interface StoredDocument {
  readonly url: string
  readonly parts: readonly Part[]
}
