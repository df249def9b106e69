/** The texts of an event that results show: the index has only its words, in another order. */
import type { EventLine } from './event-pieces.ts'
import type { SectionKind } from './weights.ts'

/** A text of a document. Its kind decides how much its words count, see `weights.ts`. */
export interface Section {
  readonly kind: SectionKind
  readonly text: string
  /** For a quotation: who said it. */
  readonly speaker?: string
}

/** What a result loads of an event: the sections that it can quote, and of a large archive its line. */
export interface StoredDocument {
  readonly line?: EventLine
  readonly sections: readonly Section[]
}
