/** The records of people, organizations, places and topics. */
import { z } from 'zod'
import { aliases } from './alias.ts'
import { changes } from './change.ts'
import { evidenceSchema, sourceLinkSchema } from './evidence.ts'
import { draft, id, line, list, period } from './fields.ts'
import { hintOf } from '../text/edit-distance.ts'
import { coordinatesMeant } from './meant.ts'

const entityFields = {
  name: line.describe('The preferred name.'),
  aliases: aliases.describe('Other spellings, acronyms, names in other scripts.'),
  draft,
  evidence: list(evidenceSchema)
    .default([])
    .describe('The sources of what the record says beyond a name.'),
  changes,
}

/** A term of office. */
export const officeSchema = z.strictObject({
  title: line.describe('The office, without the name of the body, as in “Secretary General”.'),
  organization: id.describe('The id of the body in which it was held.'),
  date: period.describe(
    'From when to when (EDTF interval), `2014-10-01/2024-10-01`; `2024/..` without an end, `../2016` without a beginning; `2009` where a source shows the office at that time alone.',
  ),
  evidence: list(sourceLinkSchema)
    .min(1, 'An office needs evidence: one source at least.')
    .describe('The sources that give the term.'),
})

/** The front matter of a person. */
export const personSchema = z.strictObject({
  ...entityFields,
  offices: list(officeSchema).default([]).describe('Terms of office, as sources give them.'),
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
    .meta({ type: ['string', 'number'], minimum: -limit, maximum: limit })
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
    .describe(
      '[latitude, longitude] in degrees; general geography, two decimals, of a building three or four.',
    ),
  precision: z
    .enum(precisions, `Expected one of ${precisions.join(', ')}.`)
    .describe('What the coordinates stand for: building, city, region or country.'),
  within: id.optional().describe('The id of the place that it lies in.'),
})
