/**
 * The Gregorian calendar without a library, so that the search can use it in a browser. Days are text,
 * `2021-07-12`, and are counted in UTC: in local time a day may have 23 hours.
 */

/** Whether the calendar has a day: `2021-02-30` is none. */
export function isDayInCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** The last day of the month of a day: the one before the first of the next. */
export const lastDayOf = (day: string): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10)

const DAY_MS = 86_400_000

/** The day that is so many after another, or before it where the number is negative. */
export const shiftDay = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10)

/** How many days there are from one to another, both counted. */
export const daysBetween = (first: string, last: string): number =>
  (Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / DAY_MS + 1
