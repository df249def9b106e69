/** The other names of an entity or an event. */
import { z } from 'zod'
import { language, line, list } from './fields.ts'

/** A name beside the preferred one. */
export interface Alias {
  readonly name: string
  /** The tag of its language; nothing for spellings and acronyms in the archive’s own. */
  readonly lang?: string | undefined
}

const alias = z.union([
  line.transform((name): Alias => ({ name })),
  z.strictObject({
    name: line.describe('The spelling, acronym or name in another script.'),
    lang: language.optional().describe('Its language, where it is another than the archive’s.'),
  }),
])

/** A list of names; each is text, or a name with its language. */
export const aliases: z.ZodDefault<z.ZodArray<typeof alias>> = list(alias).default([])
