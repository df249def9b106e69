/** The records of people, organizations, places and topics. */
import { z } from 'zod'
import { changes } from './change.ts'
import { evidenceSchema } from './evidence.ts'
import { id, language, line, list } from './fields.ts'
import { hintOf } from '../text/edit-distance.ts'
import { coordinatesMeant } from './meant.ts'

interface Alias {
  readonly name: string
  readonly lang?: string | undefined
}

const alias = z.union([
  line.transform((name): Alias => ({ name })),
  z.strictObject({
    name: line.describe('The spelling, acronym or name in another script.'),
    lang: language.optional().describe('Its language, for other scripts.'),
  }),
])

const entityFields = {
  name: line.describe('The preferred name.'),
  aliases: list(alias).default([]).describe('Other spellings, acronyms, names in other scripts.'),
  evidence: list(evidenceSchema)
    .default([])
    .describe('The sources of what the record says beyond a name.'),
  changes,
}

/** The front matter of a person. */
export const personSchema = z.strictObject({
  ...entityFields,
  sort: line
    .optional()
    .describe('The name to sort by, as in “Berg, Anna van den”; else the last word of the name.'),
})
/** The front matter of an organization. */
export const organizationSchema = z.strictObject(entityFields)

/** The front matter of a topic. */
export const topicSchema = z.strictObject(entityFields)

const precisions = ['building', 'city', 'region', 'country'] as const

const coordinate = (limit: number) =>
  z
    .string('Expected a number of degrees.')
    .regex(/^-?\d{1,3}(\.\d{1,4})?$/, 'Expected degrees with at most four decimals.')
    .transform(Number)
    .refine((n) => Math.abs(n) <= limit, `Expected at most ${limit} degrees.`)

/** The front matter of a place. */
export const placeSchema = z.strictObject({
  ...entityFields,
  coordinates: z
    .preprocess(
      (value, ctx) => {
        const meant = coordinatesMeant(value)
        if (meant === undefined) return value
        const message = `Expected [latitude, longitude] in degrees, with at most four decimals.${hintOf(meant)}`
        ctx.addIssue({ code: 'custom', message })
        return z.NEVER
      },
      z.tuple([coordinate(90), coordinate(180)], 'Expected [latitude, longitude].'),
    )
    .optional()
    .describe('[latitude, longitude] in degrees; general geography, two decimals.'),
  precision: z
    .enum(precisions, `Expected one of ${precisions.join(', ')}.`)
    .describe('What the coordinates stand for: building, city, region or country.'),
  within: id.optional().describe('The id of the place that it lies in.'),
})
