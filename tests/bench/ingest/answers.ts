/** Right answers of `npm run bench:ingest`: what a text alone gives, as a careful editor would record it. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import yaml from 'js-yaml'
import { z } from 'zod'

/** One answer, or several of which any is right. */
const oneOrMore = z
  .union([z.string(), z.array(z.string()).min(1)])
  .transform((value) => (typeof value === 'string' ? [value] : value))

/** Neither finding it nor leaving it out counts. */
const optional = z.boolean().default(false)

const personSchema = z.strictObject({
  id: oneOrMore,
  /** Wordings of which the draft's role should have all words of one; none where the text gives no role. */
  role: oneOrMore.optional(),
  side: oneOrMore,
  as: z.string().default('present'),
  optional,
})

const eventSchema = z.strictObject({
  /** A short label; its words help to find the event among the drafts. */
  name: z.string(),
  date: oneOrMore,
  type: oneOrMore,
  status: oneOrMore.default(['happened']),
  people: z.array(personSchema).default([]),
  /** Bodies that belong to the event, as participants or otherwise. */
  organizations: z.array(z.string()).default([]),
  places: z.array(z.string()).default([]),
  /** Told as what was before, beside the matter of the text. */
  background: z.boolean().default(false),
  /** The event that stands in the content and that this one should be matched with; none is right otherwise. */
  matches: z.string().optional(),
  optional,
})

const answerFields = {
  kind: oneOrMore,
  language: z.string(),
  publisher: z.string().optional(),
  published: oneOrMore.optional(),
  /** Flags of the command, where the text is taken in with some. */
  flags: z.record(z.string(), z.string()).default({}),
  /** Events that the text retells: the content is read without them. */
  retells: z.array(z.string()).default([]),
  /** Other records that the text is to be read without, as if their subjects were new. */
  without: z.array(z.string()).default([]),
  events: z.array(eventSchema).min(1),
  quotations: z
    .array(z.strictObject({ text: z.string(), speaker: oneOrMore, optional }))
    .default([]),
}

const answerSchema = z.strictObject(answerFields)
const itemsSchema = z.array(
  z.strictObject({ ...answerFields, name: z.string(), sha256: z.string() }),
)

/** What is right for a text. */
export type Answer = z.output<typeof answerSchema>
/** An event that is in a text. */
export type RightEvent = Answer['events'][number]
/** A person of such an event. */
export type RightPerson = RightEvent['people'][number]

/** A text with its right answer. */
export interface Text {
  readonly name: string
  readonly file: string
  readonly answer: Answer
}

/** The texts of a folder, each with the answer that stands beside it under the same name. */
export function textsIn(folder: string): Text[] {
  const files = readdirSync(folder).sort()
  return files
    .filter((file) => !file.endsWith('.yaml'))
    .map((file) => {
      const name = file.replace(/\.[a-z]+$/, '')
      const path = join(folder, `${name}.yaml`)
      return {
        name,
        file: join(folder, file),
        answer: readAnswer(readFileSync(path, 'utf8'), path),
      }
    })
}

/**
 * Reads a right answer.
 *
 * @throws {Error} naming the file and what is wrong in it
 */
export function readAnswer(text: string, path: string): Answer {
  return read(answerSchema, text, path)
}

/** The answers for news items that the project does not hold, with the digests of their files. */
export const readItems = (path: string): z.output<typeof itemsSchema> =>
  read(itemsSchema, readFileSync(path, 'utf8'), path)

function read<T>(schema: z.ZodType<T>, text: string, path: string): T {
  // The core schema leaves dates as they are written.
  const result = schema.safeParse(yaml.load(text, { schema: yaml.CORE_SCHEMA }))
  if (result.success) return result.data
  throw new Error(`${path}: ${z.prettifyError(result.error)}`)
}
