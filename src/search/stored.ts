/**
 * What a result shows of a document. It takes the place of the text in Pagefind's fragments: the
 * index there has words to find by, the reader wants the sentences as they stand on the page.
 */
import type { SearchDocument, Section } from './document.ts'
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

/** Parts that a result can show. Title and people are in the catalogue. */
const shown: readonly SectionKind[] = ['quotation', 'summary', 'roles', 'notes']

export const storedDocument = ({ path, sections }: SearchDocument): StoredDocument => ({
  url: path,
  parts: sections.filter(({ kind }) => shown.includes(kind)).map(partOf),
})

const partOf = ({ kind, text, speaker }: Section): Part => ({
  kind,
  text,
  ...(speaker && { speaker }),
})
