/** What to write in place of a date that cannot be read. */
import { lastDayOf } from './calendar.ts'
import { acceptedForms, formatDateInList, isDate, parseDate } from './date.ts'
import { datesMeantBy } from './date-meant.ts'
import { hintOf } from './text/edit-distance.ts'

/** A date as front matter has it: what begins with a bracket is quoted, or YAML reads a list. */
export const asWritten = (date: string): string => (date.startsWith('[') ? `"${date}"` : date)

/** ` Did you mean \`2013-06-17\`?` for the dates that a text can mean; nothing where it means none. */
export const dateHint = (text: string): string => hintOf(...datesMeantBy(text).map(asWritten))

/** Says of a text that is not a date of the archive what is wrong with it, and what would be right. */
export function dateAdvice(text: string): string {
  const turned = turnedRound(text)
  if (turned) {
    return `\`${text}\` does not run forward in time: the second date must come after the first. Did you mean \`${asWritten(turned)}\`?`
  }
  const expected = `Expected an EDTF date, got \`${text}\``
  const impossible = outsideCalendar(text)
  if (impossible) return `${expected}: ${impossible}.${dateHint(text)}`
  const other = otherEdtf(text)
  if (other !== undefined) {
    const written = other ? ` Write it so: \`${asWritten(other)}\`.` : ''
    return `${expected}, a form of EDTF that the archive does not take.${written}\nAccepted: ${acceptedForms}.`
  }
  const hint = dateHint(text)
  return hint ? `${expected}.${hint}` : `${expected}. Accepted: ${acceptedForms}.`
}

/** The interval with its ends the other way round, where that is one; the date where both are the same. */
function turnedRound(text: string): string | undefined {
  const [, open = '', from, separator, to, close = ''] =
    /^(\[?)([\d~?-]+)(\/|\.\.)([\d~?-]+)(\]?)$/.exec(text) ?? []
  if (!from || !to) return undefined
  const turned = from === to ? from : `${open}${to}${separator}${from}${close}`
  return isDate(turned) ? turned : undefined
}

/** The month or day in a text that no calendar has, `June has 30 days`. */
export function outsideCalendar(text: string): string | undefined {
  for (const [, year = '', month = '', day] of text.matchAll(
    /(?<!\d)(\d{4})-(\d\d)(?:-(\d\d))?(?!\d)/g,
  )) {
    const number = Number(month)
    // From 21 on it may be a season.
    if (number === 0 || (number > 12 && (day !== undefined || number < 21))) {
      return `there is no month ${month}`
    }
    if (day === undefined || number > 12) continue
    const first = `${year}-${month}-01`
    const days = Number(lastDayOf(first).slice(-2))
    // How long February is depends on the year.
    const name = formatDateInList(
      parseDate(`${year}-${month}`),
      month === '02' ? undefined : Number(year),
    )
    if (Number(day) > days) return `${name} has ${days} days`
    if (day === '00') {
      return `a month begins with day 01; for the whole month write \`${year}-${month}\``
    }
  }
  return undefined
}

/**
 * How the archive writes a date that is EDTF in a form that it does not take; empty where it cannot say
 * such a thing, and nothing where the text is no such form.
 */
function otherEdtf(text: string): string | undefined {
  const [, decade] = /^(\d{3})[Xxu]$/.exec(text) ?? []
  if (decade) return `[${decade}0..${decade}9]`
  const [, century] = /^(\d\d)(?:[Xxu]{2})$/.exec(text) ?? []
  if (century) return `[${century}00..${century}99]`
  const [, ten] = /^(\d{4}-\d\d-\d)[Xxu]$/.exec(text) ?? []
  const tenDays = `[${ten}${ten?.endsWith('0') ? 1 : 0}..${ten}9]`
  if (ten) return isDate(tenDays) ? tenDays : ''
  const [, whole] = /^(\d{4}(?:-\d\d)?)(?:-(?:[Xxu]{2})){1,2}$/.exec(text) ?? []
  if (whole) return whole
  const [, year, division] = /^(\d{4})-([2-4]\d)$/.exec(text) ?? []
  if (year && division) return months(Number(year), Number(division))
  const [, after] = /^([\d-]+)\/(?:\.\.)?$/.exec(text) ?? []
  if (after && isDate(after)) return `[${after}..]`
  const [, before] = /^(?:\.\.)?\/([\d-]+)$/.exec(text) ?? []
  if (before && isDate(before)) return `[..${before}]`
  const [, set] = /^[[{]([\d.,\s-]+)[\]}]$/.exec(text) ?? []
  if (set) {
    const ends = set.split(/\s*(?:,|\.\.)\s*/).filter(Boolean)
    const between = `[${ends[0]}..${ends.at(-1)}]`
    return isDate(between) ? between : ''
  }
  return /^Y-?\d{5,}|^-\d{4}$|^\d{4}S\d$/.test(text) ? '' : undefined
}

/** The months of a part of a year: seasons from 21, quarters from 33, thirds from 37, halves from 40. */
function months(year: number, division: number): string | undefined {
  const month = (n: number) =>
    `${year + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`
  const run = (first: number, length: number) => `[${month(first)}..${month(first + length - 1)}]`
  if (division >= 21 && division <= 24) return run((division - 21) * 3 + 2, 3)
  if (division >= 25 && division <= 32) return ''
  if (division >= 33 && division <= 36) return run((division - 33) * 3, 3)
  if (division >= 37 && division <= 39) return run((division - 37) * 4, 4)
  return division <= 41 ? run((division - 40) * 6, 6) : undefined
}
