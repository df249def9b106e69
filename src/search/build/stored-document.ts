import type { EventLine } from '../query/event-pieces.ts'
import type { StoredDocument } from '../query/stored-document.ts'
import type { SectionKind } from '../query/weights.ts'
import type { SearchDocument } from './document.ts'

/** The sections that a result can show. Title and people are in the catalogue. */
const stored: readonly SectionKind[] = ['quotation', 'summary', 'roles', 'notes']

/**
 * What a result needs of a document.
 *
 * @param line what the line of the event shows, where the catalogue does not have it
 */
export const storedDocument = ({ sections }: SearchDocument, line?: EventLine): StoredDocument => ({
  ...(line && { line }),
  sections: sections.filter(({ kind }) => stored.includes(kind)),
})
