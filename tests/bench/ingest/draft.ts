/** What `npm run ingest -- <file> --dry-run --json` prints, as far as the bench reads it. */
import { z } from 'zod'

const list = <T extends z.ZodType>(entry: T) => z.array(entry).default([])

const participation = z.object({
  person: z.string().optional(),
  organization: z.string().optional(),
  unnamed: z.string().optional(),
  role: z.string().optional(),
  side: z.string().optional(),
  as: z.string().default('present'),
})

const quotation = z.object({ text: z.string(), speaker: z.string().default('') })

const draftSchema = z.object({
  item: z.object({
    kind: z.string().optional(),
    language: z.string().optional(),
    published: z.string().optional(),
  }),
  events: list(
    z.object({
      id: z.string(),
      matches: z.string().optional(),
      title: z.string().default(''),
      date: z.string().optional(),
      type: z.string().optional(),
      status: z.string().default('happened'),
      places: list(z.object({ place: z.string() })),
      participations: list(participation),
      organizations: list(z.string()),
      quotations: list(quotation),
    }),
  ),
  needs: list(z.string()),
})

/** The drafts that an item became. */
export type Draft = z.output<typeof draftSchema>
/** One of its events. */
export type DraftEvent = Draft['events'][number]

/**
 * Reads what the command printed.
 *
 * @throws {Error} saying what is not as the bench expects it
 */
export function readDraft(printed: string): Draft {
  const result = draftSchema.safeParse(JSON.parse(printed))
  if (result.success) return result.data
  throw new Error(`The command printed something else: ${z.prettifyError(result.error)}`)
}
