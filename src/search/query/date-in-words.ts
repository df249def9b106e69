/** Days in words, as messages and texts name them. */
import { lastDayOf } from '../../archive/calendar.ts'

/** A first and a last day, `2021-07-12`, or without a year `--07-12`. */
export type Days = readonly [from: string, to: string]

/** Days as short as they go: `12 July 2021`, `July`, `2021`, `December 2008 to February 2009`. */
export function dateInWords([from, to]: Days): string {
  if (from === to) return inWords(from, ['day', 'month', 'year'])
  const parts = isWholeYears([from, to])
    ? (['year'] as const)
    : isWholeMonths([from, to])
      ? (['month', 'year'] as const)
      : (['day', 'month', 'year'] as const)
  return [...new Set([inWords(from, parts), inWords(to, parts)])].join(' to ')
}

/** Whether days are those of one year or of several. */
export const isWholeYears = ([from, to]: Days): boolean =>
  from.endsWith('-01-01') && to.endsWith('-12-31') && !from.startsWith('--')

/** A leap year, for days without a year. */
const ANY_YEAR = '2000'

function inWords(day: string, parts: readonly ('day' | 'month' | 'year')[]): string {
  const isYearless = day.startsWith('--')
  const date = isYearless ? `${ANY_YEAR}-${day.slice(2)}` : day
  const words = {
    day: String(Number(date.slice(8))),
    month: monthFormat.format(new Date(`${date}T00:00:00Z`)),
    year: isYearless ? undefined : String(Number(date.slice(0, 4))),
  }
  return parts.flatMap((part) => words[part] ?? []).join(' ')
}

const monthFormat = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })

/** Whether days are those of one month. */
export const isMonth = ([from, to]: Days): boolean =>
  from.slice(0, 7) === to.slice(0, 7) && isWholeMonths([from, to])

const isWholeMonths = ([from, to]: Days) => {
  const last = to.startsWith('--') ? `${ANY_YEAR}-${to.slice(2)}` : to
  return from.endsWith('-01') && last === lastDayOf(last)
}
