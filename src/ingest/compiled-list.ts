/**
 * A compiled list of events, as `npm run import` reads it: one JSON file, every event with the
 * publications that it rests on. Keys that are not named here are working notes and not read.
 */
import { z } from 'zod'
import { parseDate } from '../archive/date.ts'
import { eventTypes, sourceKinds } from '../records/schema.ts'

const text = z.string().trim().min(1, 'Expected text, found nothing.')
const optionalText = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || undefined)

const edtfDate = z.string().superRefine((value, ctx) => {
  try {
    parseDate(value)
  } catch (error) {
    ctx.addIssue({ code: 'custom', message: (error as Error).message })
  }
})

const optionalDate = edtfDate.nullish().transform((value) => value ?? undefined)

const address = z
  .string()
  .refine((value) => URL.canParse(value), 'Expected the address of a publication.')

/** A publication, as one event of the list names it. */
const mentionSchema = z.object({
  url: address,
  publisher: text,
  /** In square brackets where it is not the title as published. */
  title: text,
  published: optionalDate,
  kind: z.enum(sourceKinds).nullish(),
  language: optionalText,
  standing: z.enum(['original', 'copy', 'mirror', 'forum']).nullish(),
  restsOn: optionalText,
  author: optionalText,
  /** The id of a founding source, where the publication is one of the two items. */
  founding: optionalText,
  note: optionalText,
})

const datingSchema = z.discriminatedUnion('basis', [
  z.object({
    basis: z.enum(['stated', 'derived']),
    date: edtfDate,
    source: address,
    words: text,
    note: optionalText,
  }),
  z.object({
    basis: z.literal('inferred'),
    date: edtfDate,
    source: address,
    words: optionalText,
    note: text,
  }),
  z.object({
    basis: z.literal('compiled'),
    date: edtfDate,
    sources: z.array(address).min(1),
    words: optionalText,
    note: optionalText,
  }),
])

const entrySchema = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Expected an id such as `la-hulpe-conference`.'),
  title: text,
  date: edtfDate,
  datings: z.array(datingSchema),
  type: z.enum(eventTypes),
  places: z.array(text),
  people: z.array(
    z.object({ name: text, role: text, side: z.enum(['Israel', 'NATO', 'other', 'unknown']) }),
  ),
  organizations: z.array(text),
  topics: z.array(text),
  summary: text,
  quotation: z.object({ text, speaker: text, source: address }).nullish(),
  conflicts: z.array(
    z.object({ about: text, claims: z.array(z.object({ value: text, source: address })) }),
  ),
  sources: z.array(mentionSchema).min(1, 'An event needs one publication at least.'),
})

const listSchema = z.object({ events: z.array(entrySchema) })

export type Entry = z.output<typeof entrySchema>
export type Mention = z.output<typeof mentionSchema>
export type EntryDating = z.output<typeof datingSchema>

/** The list cannot be read; the message names the file and, by line, every place in it. */
export class ListError extends Error {
  constructor(file: string, faults: readonly string[]) {
    super(faults.map((fault) => `${file}  ${fault}`).join('\n'))
    this.name = 'ListError'
  }
}

/**
 * Reads a compiled list.
 *
 * @param file the file's name, for messages
 * @throws {ListError} with every fault in it
 */
export function parseList(json: string, file: string): Entry[] {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch (error) {
    throw new ListError(file, [`Not JSON: ${(error as Error).message}`])
  }
  const result = listSchema.safeParse(data)
  if (!result.success) {
    throw new ListError(
      file,
      result.error.issues.map(({ path, message }) => `${pathText(path)}: ${message}`),
    )
  }
  const { events } = result.data
  const twins = events.flatMap(({ id }, i) => {
    const first = events.findIndex((e) => e.id === id)
    return first < i ? [`events[${i}].id: \`${id}\` is the id of events[${first}], too.`] : []
  })
  if (twins.length > 0) throw new ListError(file, twins)
  return events
}

/** `events[3].sources[0].kind`, as jq and editors write a path. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((p) => (typeof p === 'number' ? `[${p}]` : `.${String(p)}`))
    .join('')
    .replace(/^\./, '') || 'The file'
