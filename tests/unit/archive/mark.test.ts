import { expect, test } from 'vitest'
import { parseDate } from '../../../src/archive/date.ts'
import { markOf, supporting } from '../../../src/archive/mark.ts'
import type { Status } from '../../../src/archive/status.ts'
import { inferred, read, stated } from '../small-records.ts'

const [day, run, month] = ['2015-10-12', '2015-10-12/2015-10-13', '2015-10']
interface Options {
  readonly isConflicting?: boolean
  readonly status?: Status
}

const markFor = (
  date: string,
  datings: readonly Parameters<typeof read>[number][],
  options: Options = {},
) => {
  const { isConflicting = false, status = 'happened' } = options
  return markOf({ date: parseDate(date), datings: read(...datings), status }, isConflicting)
}
const ofPart = (date: string) => stated(date, 'the dinner')

test.each([
  ['2015-10-12', 'day'],
  ['2015-10-12?', 'day'],
  ['2015-10-12~', 'unknown'],
  [month, 'unknown'],
  ['2015', 'unknown'],
  ['[2015-10-12..]', 'unknown'],
  ['2015-10/2015-11', 'unknown'],
  [run, 'days'],
])('%s, stated by a source, has the mark: %s', (date, mark) => {
  expect(markFor(date, [stated(date)])).toBe(mark)
})

test.each([
  ['a day', day, [inferred(day)], 'inferred'],
  ['several days: the last mark that applies wins', run, [inferred(run)], 'inferred'],
  ['several days that a source states, too', run, [inferred(run), stated(run)], 'days'],
  ['several days; a source dates a part', run, [inferred(run), ofPart(run)], 'inferred'],
  ['several days; a source gives the year', run, [inferred(run), stated('2015')], 'inferred'],
  ['more than the accepted date', month, [inferred('2015')], 'unknown'],
])('inferred from a list: %s', (_, date, datings, mark) => {
  expect(markFor(date, datings)).toBe(mark)
})

test('a disagreement wins over every other mark', () => {
  expect(markFor(run, [inferred(run)], { isConflicting: true })).toBe('conflicting')
  expect(markFor(day, [stated(day)], { isConflicting: true })).toBe('conflicting')
})

test.each(['planned', 'postponed', 'cancelled'] as const)(
  'what is %s has a mark of its own, whatever is known of its date',
  (status) => {
    expect(markFor(day, [stated(day)], { status, isConflicting: true })).toBe('announced')
  },
)

test('a date is supported by the datings of the whole event that lie within it', () => {
  const [within, ...others] = read(stated(day), stated('2015'), ofPart(day))
  expect(supporting(parseDate(month), [within!, ...others])).toEqual([within])
})
