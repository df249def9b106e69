/** What `Intl` knows of dates in a language: names of months and weekdays, and the order of numbers. */

/** Which of a numeric date's first two numbers is the day. */
export type NumericOrder = 'day first' | 'month first' | 'either'

/** Asks for names as they stand in a whole date, of which many languages have another form. */
export const datedIn = (length: 'long' | 'short'): Intl.DateTimeFormatOptions => ({
  weekday: length,
  day: 'numeric',
  month: length,
})

interface CalendarNames {
  readonly months: readonly string[]
  readonly weekdays: readonly string[]
}

/** The twelve months and seven weekdays as `Intl` names them; nothing where the language counts them. */
export function namesIn(locale: string, options: Intl.DateTimeFormatOptions): CalendarNames {
  const format = formatter(locale, options)
  const nameOf = (type: 'month' | 'weekday', day: number) => {
    const name = format.formatToParts(day).find((part) => part.type === type)?.value ?? ''
    return /\p{N}/u.test(name) ? '' : name
  }
  return {
    months: Array.from({ length: 12 }, (_, i) => nameOf('month', Date.UTC(2021, i, 1))),
    // 1 February 2021 was a Monday.
    weekdays: options.weekday
      ? Array.from({ length: 7 }, (_, i) => nameOf('weekday', Date.UTC(2021, 1, i + 1)))
      : [],
  }
}

const formatter = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { timeZone: 'UTC', ...options })

/** How the countries of a language write dates in numbers; one that begins with the year, the day first. */
export function orderIn(tag: string): NumericOrder {
  const types = formatter(tag, { day: 'numeric', month: 'numeric', year: 'numeric' })
    .formatToParts(0)
    .map((part) => part.type)
  const isDayFirst = types.indexOf('day') < types.indexOf('month') || types[0] === 'year'
  return isDayFirst ? 'day first' : 'month first'
}
