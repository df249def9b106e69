import type { Part, StoredDocument } from '../query/stored-document.ts'
import type { SectionKind } from '../query/weights.ts'
import type { SearchDocument, Section } from './document.ts'

/** The sections that a result can show. Title and people are in the catalogue. */
const stored: readonly SectionKind[] = ['quotation', 'summary', 'roles', 'notes']

/** What a result needs of a document. */
export const storedDocument = ({ sections }: SearchDocument): StoredDocument => ({
  parts: sections.filter(({ kind }) => stored.includes(kind)).map(partOf),
})

const partOf = ({ kind, text, speaker }: Section): Part => ({
  kind,
  text,
  ...(speaker && { speaker }),
})
