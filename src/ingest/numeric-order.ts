/** The order of dates in numbers, as an item shows it: `7/12/2021` is two dates, and beside `25/12/2021` one. */
import type { DateReading } from '../archive/date-words/several.ts'

/** Which of the first two numbers is the day. */
export type NumericOrder = 'day first' | 'month first'

/** The order of dates in numbers, where one of a text can only be read in one. */
export function orderIn(text: string): NumericOrder | undefined {
  const orders = Array.from(
    text.matchAll(/\b(\d{1,2})[./-](\d{1,2})[./-]\d{4}\b/g),
    ([, a, b]): NumericOrder | undefined =>
      Number(a) > 12 ? 'day first' : Number(b) > 12 ? 'month first' : undefined,
  )
  return orders.find((order) => order !== undefined)
}

/** Of what a date in numbers can mean, what it means in an order; of other words, all. */
export function inOrder(
  words: string,
  readings: readonly DateReading[],
  order: NumericOrder | undefined,
): readonly DateReading[] {
  const [, a, b] = /^(\d{1,2})[./-](\d{1,2})/.exec(words) ?? []
  if (order === undefined || a === undefined || b === undefined) return readings
  const month = (order === 'day first' ? b : a).padStart(2, '0')
  const fitting = readings.filter(({ date }) => date.earliest?.slice(5, 7) === month)
  return fitting.length > 0 ? fitting : readings
}
