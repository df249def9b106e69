/** Datings: the claims of when something happened. */
import { z } from 'zod'
import { edtfDate, id, idOf, line, needed, text } from './fields.ts'

const bases = ['stated', 'derived', 'inferred', 'compiled'] as const

const datingDate = edtfDate.describe('The EDTF date that this claim gives.')
const datingOf = line
  .optional()
  .describe(
    'Where the dating is of a part of the event: which part, as in “the meeting with the minister”.',
  )
const sourceOfClaim = (basis: string) =>
  idOf(
    `A dating that is ${basis} names the one source that makes the claim: source: <id>`,
  ).describe('The source that makes the claim.')

/** A date that the words of a source give, alone or with the source's own date. */
const datingFromWords = <const Basis extends 'stated' | 'derived'>(
  basis: Basis,
  meaning: string,
  example: string,
) =>
  z.strictObject({
    date: datingDate,
    basis: z.literal(basis).describe(meaning),
    source: sourceOfClaim(basis),
    words: needed(`A ${basis} date needs the words it comes from: words: ${example}`).describe(
      'The words that the date rests on, as the source has them.',
    ),
    of: datingOf,
    note: text.optional().describe('What a reader needs to follow the dating.'),
  })

/** One claim of when. How the date is known decides what must come with it. */
export const datingSchema = z.discriminatedUnion(
  'basis',
  [
    datingFromWords('stated', 'The words give the date.', 'On 12-13 October 2015'),
    datingFromWords('derived', 'Computed from the words and the source’s own date.', 'on Monday'),
    z.strictObject({
      date: datingDate,
      basis: z
        .literal('inferred')
        .describe(
          'From the order of a list; or, as `"[..2021-07-13]"`, from the day on which the source was published, or accessed where that is not known.',
        ),
      source: sourceOfClaim('inferred'),
      of: datingOf,
      note: needed('An inferred date says what it is inferred from: add `note: …`.').describe(
        'The premise.',
      ),
    }),
    z.strictObject({
      date: datingDate,
      basis: z.literal('compiled').describe('Only several publications together give the date.'),
      sources: z
        .array(id, 'A compiled dating names its publications: sources: [ … ]')
        .min(1, 'A compiled dating names its publications: sources: [ … ]')
        .max(200, 'Expected at most 200 entries.')
        .describe('The publications that only together give the date.'),
      words: text.optional().describe('Words that it rests on, as one of them has them.'),
      of: datingOf,
      note: needed('A compiled dating says what it was put together from: add `note: …`.').describe(
        'What it was put together from.',
      ),
    }),
  ],
  `Expected one of ${bases.join(', ')}.`,
)
