/** What a record rests on. */
import { z } from 'zod'
import { id, line, list, place, text } from './fields.ts'

/** Words as the source has them. */
export const quotationSchema = z.strictObject({
  text: text.describe(
    'The words, short and as the source has them; an omission of the archive is […].',
  ),
  speaker: line.describe(
    'The id of a person or organization, `unnamed`, or `source` for the source’s own wording.',
  ),
  note: text.optional().describe('What a reader needs to place the words.'),
})

/** The link from a record to a source. */
export const evidenceSchema = z.strictObject({
  source: id.describe('The id of the source.'),
  position: place.optional().describe('The entry’s place in the source, counted from its top.'),
  locator: line.optional().describe('Where in the source, as in “paragraphs 1 to 6”.'),
  note: text
    .optional()
    .describe('What this source has of the matter, where a reader needs to know.'),
  quotations: list(quotationSchema).default([]).describe('Short quotations from the source.'),
})

/** The link from a fact, such as a term of office, to a source that gives it. */
export const sourceLinkSchema = evidenceSchema.pick({ source: true, locator: true, note: true })
