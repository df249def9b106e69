/**
 * Dates in linked data. Programs take `startDate` for a fact, so it says a date only where that is as known as
 * ISO 8601 can say it: a day, month or year, or one of these to another. All else is EDTF alone.
 */
import type { ArchiveDate } from '../../archive/date.ts'
import type { Period } from '../../archive/period.ts'
import type { Literal } from './node.ts'

/** The beginning and the end of something, by the names that schema.org has for them. */
interface StartAndEnd {
  readonly startDate?: string
  readonly endDate?: string
}

/** The datatype of EDTF texts, as the Library of Congress names it. */
export const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF'

/** A day, month or year of which nothing is about or uncertain: EDTF and ISO 8601 write it alike. */
const plain = /^\d{4}(?:-\d\d){0,2}$/

/** When something took place; nothing for what is about, uncertain, open, or one day of several. */
export function startAndEnd({ text }: Pick<ArchiveDate, 'text'>): StartAndEnd {
  const [start = '', end] = text.split('/')
  if (!plain.test(start)) return {}
  if (end === undefined) return { startDate: start }
  return plain.test(end) ? { startDate: start, endDate: end } : {}
}

/**
 * From when to when a term lasted, as far as either is known. A single date says only that the office was
 * held at that time: it is no beginning and no end.
 */
export function termOf({ text }: Pick<Period, 'text'>): StartAndEnd {
  const [start = '', end] = text.split('/')
  if (end === undefined) return {}
  return {
    ...(plain.test(start) && { startDate: start }),
    ...(plain.test(end) && { endDate: end }),
  }
}

/** A date that can stand for itself: in ISO 8601 where that says all, else as EDTF. */
export const dateValue = ({ text }: Pick<ArchiveDate, 'text'>): string | Literal =>
  plain.test(text) ? text : { '@type': EDTF, '@value': text }
