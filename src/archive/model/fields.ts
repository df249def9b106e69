/**
 * The kinds of field that records are made of. Front matter arrives with every scalar as text, so nothing
 * is guessed: `2008` stays an EDTF date, and `12:30` never becomes a number.
 */
import { z } from 'zod'
import { asWritten, dateAdvice, dateHint, outsideCalendar } from '../date-advice.ts'
import { acceptedForms, parseDate } from '../date.ts'
import type { ArchiveDate } from '../date.ts'
import { periodMeantBy } from '../period-meant.ts'
import { acceptedPeriods, parsePeriod } from '../period.ts'
import type { Period } from '../period.ts'
import { hintOf } from '../text/edit-distance.ts'
import { shortened } from '../text/shortened.ts'
import { dateShape, periodShape } from './date-pattern.ts'
import { addressMeant, flagMeant, isLanguage, isWebAddress, languageMeant } from './meant.ts'

const textOf = (most: number, expected = 'Expected text.'): z.ZodString =>
  z
    .string(expected)
    .trim()
    .min(1, 'Expected text, found nothing.')
    .max(most, `Expected at most ${most} characters.`)

/** Room for a long note. What is longer is a mistake, or a weight that pages would carry. */
const LONGEST = 2000
/** A text of several sentences. */
export const text = textOf(LONGEST)
/** A text that a record needs, with what to write where it is missing. */
export const needed = (expected: string): z.ZodString => textOf(LONGEST, expected)

/** A name, a title: what stands in one line wherever it is shown; with what to write where it is missing. */
export const lineOf = (expected?: string): z.ZodString =>
  textOf(300, expected).regex(/^[^\n]*$/, 'Expected one line, without a line break.')
/** A line that says for itself what it is. */
export const line = lineOf()

/**
 * What a record points to by its id, with what to write where it is missing. Whether there is such a
 * record, a check tells, which knows them all: it can say what was meant.
 */
export const idOf = (expected: string): z.ZodString => lineOf(expected)
/** What a record points to by its id. */
export const id = idOf('Expected an id.')

/** What an id looks like. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** So many characters an id may have. */
export const MAX_ID = 80

/** The id of a thing that a file defines, such as a side. */
export const ownId = z
  .string('Expected an id.')
  .regex(
    idPattern,
    'An id has lower-case letters a to z, digits and single hyphens, as in `harbour-opening`.',
  )
  .max(MAX_ID, `An id has at most ${MAX_ID} characters.`)

/** A calendar day. It stays text. */
export const day = z
  .string('Expected a day.')
  .meta({ format: 'date' })
  .refine((value) => isDay(value), {
    error: ({ input }) => dayAdvice(String(input)),
  })

/** A date in one of the accepted forms of EDTF, parsed. */
export const edtfDate = z
  .string({ error: ({ input }) => unquoted(input) })
  .meta(dateShape)
  .transform((value, ctx): ArchiveDate => {
    const read = readDate(value)
    if ('text' in read) return read
    ctx.addIssue({ code: 'custom', message: read.fault })
    return z.NEVER
  })

/** From when to when, parsed. */
export const period = z
  .string({ error: ({ input }) => unquotedPeriod(input) })
  .meta(periodShape)
  .transform((value, ctx): Period => {
    const read = readPeriod(value)
    if ('text' in read) return read
    ctx.addIssue({ code: 'custom', message: read.fault })
    return z.NEVER
  })

/** A whole number. */
export const integer = z
  .string('Expected a whole number.')
  .regex(/^-?\d{1,6}$/, 'Expected a whole number.')

/** A place in a list, counted from 1. */
export const place = z
  .string('Expected a whole number from 1.')
  .regex(/^[1-9]\d{0,5}$/, 'Expected a whole number from 1.')
  .meta({ type: ['string', 'integer'], minimum: 1, maximum: 999_999 })
  .transform(Number)

/** Yes or no. */
export const flag = z
  .enum(['true', 'false'], {
    error: ({ input }) =>
      typeof input === 'string'
        ? `Expected \`true\` or \`false\`, found \`${shortened(input)}\`.${hintOf(flagMeant(input))}`
        : 'Expected `true` or `false`.',
  })
  .meta({ type: ['string', 'boolean'], enum: ['true', 'false', true, false] })
  .transform((v) => v === 'true')

const languagePattern = /^[a-z]{2,3}(-[A-Za-z]{2,8})?$/

/** Whether a record is a draft. */
export const draft = flag
  .default(false)
  .describe('`true` while it is being written: shown by `npm run dev`, and never built.')

/** A language tag. */
export const language = z
  .string('Expected a language tag.')
  .meta({ pattern: languagePattern.source })
  .refine((value) => languagePattern.test(value) && isLanguage(value), {
    error: ({ input }) =>
      `Expected a language tag such as \`en\`, found \`${shortened(String(input))}\`.${hintOf(languageMeant(String(input)))}`,
  })

/** A list of some length. */
export const list = <T extends z.ZodType>(item: T): z.ZodArray<T> =>
  z
    .array(item, 'Expected a list: each entry on its own line after a hyphen.')
    .max(200, 'Expected at most 200 entries.')

/** An address of the web that leads where it seems to lead. */
export const webAddress = z
  .string('Expected a web address.')
  .max(2000, 'Expected a web address of at most 2000 characters.')
  .meta({ format: 'uri', pattern: '^https?://' })
  .refine(isWebAddress, {
    error: ({ input }) =>
      `Expected a web address that begins with https:// or http://, found \`${shortened(String(input))}\`.${hintOf(addressMeant(String(input)))}`,
  })
  .refine(
    (value) => !/^[^/]+\/\/[^/?#]*@/.test(value),
    'Expected a web address without a user’s name: before an @ it looks like another place.',
  )

/** The id of a side or type. The subject lists them, so a check tells whether it is one. */
export const termOf = (what: 'side' | 'type'): z.ZodString =>
  z.string(`Expected the id of a ${what}; content/archive.yaml lists them.`)

/** Years of a calendar that the archive's dates can mean; others are slips, and draw empty centuries. */
const years = { first: 1800, last: 2199 }

/** An EDTF date as it is read, or what is wrong with it. */
function readDate(value: string): ArchiveDate | { readonly fault: string } {
  if (value.length > 40) return { fault: 'Expected an EDTF date, found a long text.' }
  let date
  try {
    date = parseDate(value)
  } catch (error) {
    return { fault: error instanceof RangeError ? dateAdvice(value) : String(error) }
  }
  return yearFault(value) ?? date
}

/** A period as it is read, or what is wrong with it. */
function readPeriod(value: string): Period | { readonly fault: string } {
  try {
    const read = parsePeriod(value)
    return yearFault(value) ?? read
  } catch {
    const impossible = outsideCalendar(value)
    const found = `Expected a period, found \`${shortened(value)}\`${impossible ? `: ${impossible}` : ''}.`
    return { fault: found + (hintOf(periodMeantBy(value)) || ` Accepted: ${acceptedPeriods}.`) }
  }
}

function yearFault(value: string): { readonly fault: string } | undefined {
  const named = value.match(/\d{4}/g)!.map(Number)
  return named.some((year) => year < years.first || year > years.last)
    ? { fault: `Expected a year from ${years.first} to ${years.last}, got \`${value}\`.` }
    : undefined
}

/** Whether a text is a calendar day that the archive takes. */
export function isDay(value: string): boolean {
  const read = readDate(value)
  return 'text' in read && value === read.earliest
}

function dayAdvice(input: string): string {
  const impossible = outsideCalendar(input)
  const found = `Expected a calendar day such as \`2026-11-21\`, found \`${shortened(input)}\``
  return `${found}${impossible ? `: ${impossible}` : ''}.${dateHint(input)}`
}

/** What is said of a period that is no text: square brackets, which it does not have, make a list. */
const unquotedPeriod = (input: unknown) =>
  Array.isArray(input)
    ? `Expected a period, found a list: a period has no square brackets.${hintOf(periodMeantBy(input.join('/')))}`
    : `Expected a period: ${acceptedPeriods}.`

/** What is said of a date that is no text: mostly one in square brackets without quotation marks. */
function unquoted(input: unknown): string {
  if (input === undefined || input === null) return `Expected an EDTF date: ${acceptedForms}.`
  const ends: unknown[] = Array.isArray(input) ? input : []
  const date = `[${ends.join('..')}]`
  if (!('text' in readDate(date))) {
    return 'Expected an EDTF date as text. A date in square brackets must be quoted, "[2015-10-12..]": YAML reads a list otherwise.'
  }
  const lasted = ends.length === 2 ? `\`${ends.join('/')}\`, or ` : ''
  return `Expected an EDTF date, found a list: square brackets make one where they are not quoted. Did you mean ${lasted}\`${asWritten(date)}\`?`
}
