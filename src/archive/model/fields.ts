/**
 * The kinds of field that records are made of. Front matter arrives with every scalar as text, so nothing
 * is guessed: `2008` stays an EDTF date, and `12:30` never becomes a number.
 */
import { z } from 'zod'
import { parseDate } from '../date.ts'
import type { ArchiveDate } from '../date.ts'

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

/** The id of a record, with what to write where it is missing. */
export const idOf = (expected: string): z.ZodString =>
  z
    .string(expected)
    .regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
      'An id has lower-case letters a to z, digits and single hyphens, as in `harbour-opening`.',
    )
    .max(80, 'An id has at most 80 characters.')
/** The id of a record. */
export const id = idOf('Expected an id.')

/** A calendar day. It stays text. */
export const day = z
  .string('Expected a day.')
  .refine((value) => isDay(value), 'Expected a calendar day such as `2026-11-21`.')

/** A date in one of the accepted forms of EDTF, parsed. */
export const edtfDate = z
  .string(
    'Expected an EDTF date as text. A date in square brackets must be quoted, "[2015-10-12..]": YAML reads a list otherwise.',
  )
  .transform((value, ctx): ArchiveDate => {
    const read = readDate(value)
    if ('text' in read) return read
    ctx.addIssue({ code: 'custom', message: read.fault })
    return z.NEVER
  })

/** A whole number. */
export const integer = z
  .string('Expected a whole number.')
  .regex(/^-?\d{1,6}$/, 'Expected a whole number.')
  .transform(Number)

/** Yes or no. */
export const flag = z
  .enum(['true', 'false'], 'Expected `true` or `false`.')
  .transform((v) => v === 'true')

/** A list of some length. */
export const list = <T extends z.ZodType>(item: T): z.ZodArray<T> =>
  z
    .array(item, 'Expected a list: each entry on its own line after a hyphen.')
    .max(200, 'Expected at most 200 entries.')

/** An address of the web that leads where it seems to lead. */
export const webAddress = z
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
    return { fault: (error as Error).message }
  }
  const named = value.match(/\d{4}/g)!.map(Number)
  return named.some((year) => year < years.first || year > years.last)
    ? { fault: `Expected a year from ${years.first} to ${years.last}, got \`${value}\`.` }
    : date
}

function isDay(value: string): boolean {
  const read = readDate(value)
  return 'text' in read && value === read.earliest
}
