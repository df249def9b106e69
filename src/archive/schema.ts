/**
 * The records of the archive, one strict schema per kind, shared by the site and the command line.
 * Every field carries the sentence that the documentation shows for it.
 *
 * Front matter arrives with every scalar as text (see `frontmatter.ts`), so nothing is guessed:
 * `2008` stays an EDTF date and `12:30` never becomes a number.
 */
import { z } from 'zod'
import { parseDate } from './date.ts'
import type { ArchiveDate } from './date.ts'

export const bases = ['stated', 'derived', 'inferred', 'compiled'] as const

const textOf = (most: number, expected = 'Expected text.') =>
  z
    .string(expected)
    .trim()
    .min(1, 'Expected text, found nothing.')
    .max(most, `Expected at most ${most} characters.`)

/** Room for a long note. What is longer is a mistake, or a weight that pages would carry. */
const LONGEST = 2000
const text = textOf(LONGEST)
/** A text that a record needs, with what to write where it is missing. */
const needed = (expected: string) => textOf(LONGEST, expected)

/** A name, a title: what stands in one line wherever it is shown. */
const lineOf = (expected?: string) =>
  textOf(300, expected).regex(/^[^\n]*$/, 'Expected one line, without a line break.')
const line = lineOf()

const idOf = (expected: string) =>
  z
    .string(expected)
    .regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
      'An id has lower-case letters a to z, digits and single hyphens, as in `harbour-opening`.',
    )
    .max(80, 'An id has at most 80 characters.')
const id = idOf('Expected an id.')

const day = z
  .string('Expected a day.')
  .refine((value) => isDay(value), 'Expected a calendar day such as `2026-11-21`.')

const edtfDate = z
  .string(
    'Expected an EDTF date as text. A date in square brackets must be quoted, "[2015-10-12..]": YAML reads a list otherwise.',
  )
  .transform((value, ctx): ArchiveDate => {
    const read = readDate(value)
    if ('text' in read) return read
    ctx.addIssue({ code: 'custom', message: read.fault })
    return z.NEVER
  })

const integer = z
  .string('Expected a whole number.')
  .regex(/^-?\d{1,6}$/, 'Expected a whole number.')
  .transform(Number)

const flag = z.enum(['true', 'false'], 'Expected `true` or `false`.').transform((v) => v === 'true')

const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item, 'Expected a list: each entry on its own line after a hyphen.')
    .max(200, 'Expected at most 200 entries.')

const webAddress = z
  .string('Expected a web address.')
  .max(2000, 'Expected a web address of at most 2000 characters.')
  .refine(
    (value) => /^https?:\/\/[^\s"<>\\^`{|}]+$/.test(value) && URL.canParse(value),
    'Expected a web address that begins with https:// or http://.',
  )
  .refine(
    (value) => !/^[^/]+\/\/[^/?#]*@/.test(value),
    'Expected a web address without a user’s name: before an @ it looks like another place.',
  )

/** The id of a side or type. The subject lists them, so a check tells whether it is one. */
const termOf = (what: 'side' | 'type') =>
  z.string(`Expected the id of a ${what}; content/archive.yaml lists them.`)

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
      basis: z.literal('inferred').describe('From the order of a list.'),
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
  position: integer.optional().describe('The entry’s place in the source, counted from its top.'),
  locator: line.optional().describe('Where in the source, as in “paragraphs 1 to 6”.'),
  note: text
    .optional()
    .describe('What of the record rests on this source alone, where that matters.'),
  quotations: list(quotationSchema).default([]).describe('Short quotations from the source.'),
})

/** An event’s link to a place. */
export const placeLinkSchema = z.strictObject({
  place: id.describe('The id of the place.'),
  as: z
    .enum(['location', 'mentioned'], 'Expected `location` or `mentioned`.')
    .default('location')
    .describe('`location` (it happened there) or `mentioned` (the sources name it).'),
  note: text.optional().describe('Where the place is not certain, or its part needs a word.'),
})

export const attendances = ['present', 'host', 'inviting', 'invited', 'mentioned'] as const

const participationFields = {
  side: termOf('side').describe('The id of a side.'),
  as: z
    .enum(attendances, `Expected one of ${attendances.join(', ')}.`)
    .default('present')
    .describe('`present` (unless told otherwise), `host`, `inviting`, `invited` or `mentioned`.'),
  note: text.optional().describe('What a reader needs to understand the part taken.'),
}
const role = line.optional().describe('The role held at that time.')

/** Who took part: what may be named in a participation, one of them. */
export const participants = ['person', 'organization', 'unnamed'] as const

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

/** A disagreement that cannot be a dating, each side with its source. */
export const conflictSchema = z.strictObject({
  about: line.describe('What the sources disagree about.'),
  claims: list(
    z.strictObject({
      value: text.describe('What this side says.'),
      source: id.describe('The source that says so.'),
    }),
  )
    .min(2, 'A conflict needs two claims at least.')
    .describe('The claims; they cannot all be true.'),
})

export const relations = ['follows-from', 'answers', 'same-series', 'mentions', 'see-also'] as const

export const relatedSchema = z.strictObject({
  event: id.describe('The id of the other event.'),
  as: z
    .enum(relations, `Expected one of ${relations.join(', ')}.`)
    .describe('`follows-from`, `answers`, `same-series`, `mentions` or `see-also`.'),
  note: text.describe('The reason, as a sentence.'),
})

const on = day.describe('The day of the change.')
const reason = (kind: string) =>
  needed(`A record that was ${kind} says why: add \`why: …\`.`).describe('The reason.')
const oldAndNew = (field: string) =>
  needed(`A correction keeps the old value and the new one: add \`${field}: …\`.`)

const created = z.strictObject({
  on,
  kind: z.literal('created').describe('The record came into the archive.'),
  why: text.optional().describe('Where it needs a word.'),
})
const corrected = z.strictObject({
  on,
  kind: z.literal('corrected').describe('It said something wrong.'),
  was: oldAndNew('was').describe('What the record said.'),
  now: oldAndNew('now').describe('What it says now.'),
  why: reason('corrected'),
})
const clarified = z.strictObject({
  on,
  kind: z.literal('clarified').describe('It said something unclear, or too little.'),
  was: text.optional().describe('What the record said.'),
  now: text.optional().describe('What it says now.'),
  why: reason('clarified'),
})
const withdrawn = z.strictObject({
  on,
  kind: z.literal('withdrawn').describe('Only for events: it no longer stands.'),
  why: reason('withdrawn'),
})

const changesOf = <Change extends z.ZodType>(change: Change) =>
  list(change).default([]).describe('What was changed in this record, oldest first.')

/** What was changed in an event, and why. The kind of change decides what must come with it. */
export const changeSchema = z.discriminatedUnion(
  'kind',
  [created, corrected, clarified, withdrawn],
  'Expected one of created, corrected, clarified, withdrawn.',
)

/** Changes of a record that is not an event. */
const changes = changesOf(
  z.discriminatedUnion(
    'kind',
    [created, corrected, clarified],
    'Expected one of created, corrected, clarified. Only events are withdrawn; a record that was merged into another leaves a line in content/addresses.txt.',
  ),
)

export const eventSchema = z.strictObject({
  title: line.describe('What happened, in one line, without the date.'),
  date: edtfDate.describe('The accepted date (EDTF), never narrower than the evidence.'),
  datings: list(datingSchema)
    .min(1, 'An event needs one dating at least.')
    .describe('The claims of when that the date rests on.'),
  type: termOf('type').describe('The id of a type.'),
  places: list(placeLinkSchema)
    .default([])
    .describe('Where it happened, and places that the sources name.'),
  participations: list(participationSchema).default([]).describe('Who took part.'),
  organizations: list(id).default([]).describe('The organizations involved.'),
  topics: list(id).default([]).describe('What it was about.'),
  evidence: list(evidenceSchema)
    .min(1, 'An event needs evidence: one source at least.')
    .describe('The sources it rests on; the first is the one that places it in a list.'),
  conflicts: list(conflictSchema)
    .default([])
    .describe('What sources disagree about, other than dates.'),
  related: list(relatedSchema).default([]).describe('Other events, with the reason.'),
  changes: changesOf(changeSchema),
})

export const sourceKinds = [
  'article',
  'web page',
  'press release',
  'speech',
  'report',
  'post',
  'video',
  'book',
] as const

export const sourceSchema = z.strictObject({
  title: line.describe(
    'The title as published; in square brackets where it is the archive’s description.',
  ),
  kind: z
    .enum(sourceKinds, `Expected one of ${sourceKinds.join(', ')}.`)
    .describe(`One of ${sourceKinds.join(', ')}.`),
  publisher: line.describe('Who published it, always written the same way.'),
  agency: line.optional().describe('The news agency whose text it carries.'),
  author: line.optional().describe('The author, as the publication names them.'),
  published: edtfDate
    .optional()
    .describe('When it was published (EDTF); left out where not known.'),
  accessed: day.describe('The day it was read.'),
  url: webAddress.optional().describe('Its address; left out where not known.'),
  archived: webAddress.optional().describe('The address of a stored copy.'),
  language: z
    .string('Expected a language tag.')
    .regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})?$/, 'Expected a language tag such as `en`.')
    .refine(isLanguage, 'Expected a language tag such as `en`.')
    .describe('Its language, as a tag such as `en`.'),
  order: z
    .enum(['newest-first', 'oldest-first'], 'Expected `newest-first` or `oldest-first`.')
    .optional()
    .describe('For a list of events: `newest-first` or `oldest-first`.'),
  standing: z
    .enum(['original', 'copy', 'mirror', 'forum'], 'Expected one of original, copy, mirror, forum.')
    .optional()
    .describe(
      '`original`, `copy` (it carries another’s text), `mirror` or `forum`; left out where not known.',
    ),
  restsOn: line
    .optional()
    .describe(
      'The agency or body whose text it carries or reports; several are parted by a semicolon.',
    ),
  held: flag
    .default(false)
    .describe('`true` where the archive had the text and keeps its fingerprint.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'Expected 64 hexadecimal digits.')
    .optional()
    .describe('The SHA-256 of the bytes of a held source.'),
  founding: flag
    .default(false)
    .describe(
      '`true` for a source that the archive was built from; `content/archive.yaml` lists them, too.',
    ),
  note: text.optional().describe('What a reader should know about the publication.'),
  changes,
})

interface Alias {
  readonly name: string
  readonly lang?: string | undefined
}

const alias = z.union([
  line.transform((name): Alias => ({ name })),
  z.strictObject({
    name: line.describe('The spelling, acronym or name in another script.'),
    lang: z
      .string()
      .regex(/^[a-z]{2,3}$/, 'Expected a language tag such as `he`.')
      .optional()
      .describe('Its language, for other scripts.'),
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

export const personSchema = z.strictObject({
  ...entityFields,
  sort: line
    .optional()
    .describe('The name to sort by, as in “Berg, Anna van den”; else the last word of the name.'),
})
export const organizationSchema = z.strictObject(entityFields)
export const topicSchema = z.strictObject(entityFields)

export const precisions = ['building', 'city', 'region', 'country'] as const

const coordinate = (limit: number) =>
  z
    .string('Expected a number of degrees.')
    .regex(/^-?\d{1,3}(\.\d{1,4})?$/, 'Expected degrees with at most four decimals.')
    .transform(Number)
    .refine((n) => Math.abs(n) <= limit, `Expected at most ${limit} degrees.`)

export const placeSchema = z.strictObject({
  ...entityFields,
  coordinates: z
    .tuple([coordinate(90), coordinate(180)], 'Expected [latitude, longitude].')
    .optional()
    .describe('[latitude, longitude] in degrees; general geography, two decimals.'),
  precision: z
    .enum(precisions, `Expected one of ${precisions.join(', ')}.`)
    .describe('What the coordinates stand for: building, city, region or country.'),
  within: id.optional().describe('The id of the place that it lies in.'),
})

// What the archive is about is made of the same kinds of field, see `subject.ts`.
export { id, line, list, webAddress }

/** The kinds of record, by the folder of `content/` that holds them. */
export const schemas = {
  events: eventSchema,
  sources: sourceSchema,
  people: personSchema,
  organizations: organizationSchema,
  places: placeSchema,
  topics: topicSchema,
} as const

/** Years of a calendar that the archive's dates can mean; others are slips, and draw empty centuries. */
const years = { first: 1800, last: 2199 }

/** An EDTF date as it is read, or what is wrong with it. */
function readDate(value: string): ArchiveDate | { readonly fault: string } {
  if (value.length > 40) return { fault: 'Expected an EDTF date, found a long text.' }
  let date
  try {
    date = parseDate(value)
  } catch (error) {
    return { fault: (error as Error).message }
  }
  const named = value.match(/\d{4}/g)!.map(Number)
  return named.some((year) => year < years.first || year > years.last)
    ? { fault: `Expected a year from ${years.first} to ${years.last}, got \`${value}\`.` }
    : date
}

/** Whether browsers and `Intl` know the tag as one; `zz` is well-formed, `en-abc` is not. */
function isLanguage(value: string): boolean {
  try {
    return new Intl.Locale(value).toString() !== ''
  } catch {
    return false
  }
}

function isDay(value: string): boolean {
  const read = readDate(value)
  return 'text' in read && value === read.earliest
}
