/** The texts of an event that results show. The index has only its words, in another order. */
import type { SectionKind } from './weights.ts'

/** A text of a document that a result can quote. */
export interface Part {
  readonly kind: SectionKind
  readonly text: string
  /** For a quotation: who said it. */
  readonly speaker?: string
}

/** An event as a result loads it. */
export interface StoredDocument {
  readonly parts: readonly Part[]
}
