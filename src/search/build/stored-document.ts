import type { Part, StoredDocument } from '../query/stored-document.ts'
import type { SectionKind } from '../query/weights.ts'
import type { SearchDocument, Section } from './document.ts'

/** The sections that a result can show. Title and people are in the catalogue. */
const shown: readonly SectionKind[] = ['quotation', 'summary', 'roles', 'notes']

/** What results show of a document. */
export const storedDocument = ({ path, sections }: SearchDocument): StoredDocument => ({
  url: path,
  parts: sections.filter(({ kind }) => shown.includes(kind)).map(partOf),
})

const partOf = ({ kind, text, speaker }: Section): Part => ({
  kind,
  text,
  ...(speaker && { speaker }),
})
