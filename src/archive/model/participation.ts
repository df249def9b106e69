/** Who took part in an event. */
import { z } from 'zod'
import { id, line, lineOf, termOf, text } from './fields.ts'

const attendances = [
  'present',
  'host',
  'inviting',
  'invited',
  'mediating',
  'blocking',
  'mentioned',
] as const

const participationFields = {
  side: termOf('side').describe('The id of a side.'),
  as: z
    .enum(attendances, `Expected one of ${attendances.join(', ')}.`)
    .default('present')
    .describe(
      '`present` (unless told otherwise), `host`, `inviting`, `invited`, `mediating`, `blocking` or `mentioned`.',
    ),
  note: text.optional().describe('What a reader needs to understand the part taken.'),
}
const role = line.optional().describe('The role held at that time.')

/** What may be named in a participation: one of them. */
const participants = ['person', 'organization', 'unnamed'] as const

/** Who took part, in which role held at that time, on which side. */
export const participationSchema = z.preprocess(
  (value, ctx) => {
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (isMap && participants.filter((name) => Object.hasOwn(value, name)).length !== 1) {
      ctx.addIssue({
        code: 'custom',
        message: 'A participation has one of `person`, `organization` or `unnamed`.',
      })
      return z.NEVER
    }
    return value
  },
  z.union(
    [
      z.strictObject({
        person: id.describe('The id of a person.'),
        role: lineOf('A person needs the role held at that time: add `role: …`.').describe(
          'The role held at that time.',
        ),
        ...participationFields,
      }),
      z.strictObject({
        organization: id.describe('The id of an organization.'),
        role,
        ...participationFields,
      }),
      z.strictObject({
        unnamed: line.describe(
          'Who took part without a name, as in “senior officials of the ministry”.',
        ),
        role,
        ...participationFields,
      }),
    ],
    'Expected a participation: person, organization or unnamed, with its side.',
  ),
)
