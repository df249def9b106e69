import { expect, test } from 'vitest'
import { parseDate } from '../../../src/archive/date.ts'
import { markOf, supporting } from '../../../src/archive/mark.ts'
import { inferred, read, stated } from '../small-records.ts'

const [day, run, month] = ['2015-10-12', '2015-10-12/2015-10-13', '2015-10']
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
  expect(markOf(parseDate(date), read(stated(date)), false)).toBe(mark)
})

test.each([
  ['a day', day, [inferred(day)], 'inferred'],
  ['several days: the last mark that applies wins', run, [inferred(run)], 'inferred'],
  ['several days that a source states, too', run, [inferred(run), stated(run)], 'days'],
  ['several days; a source dates a part', run, [inferred(run), ofPart(run)], 'inferred'],
  ['several days; a source gives the year', run, [inferred(run), stated('2015')], 'inferred'],
  ['more than the accepted date', month, [inferred('2015')], 'unknown'],
])('inferred from a list: %s', (_, date, datings, mark) => {
  expect(markOf(parseDate(date), read(...datings), false)).toBe(mark)
})

test('a disagreement wins over every other mark', () => {
  expect(markOf(parseDate(run), read(inferred(run)), true)).toBe('conflicting')
  expect(markOf(parseDate(day), read(stated(day)), true)).toBe('conflicting')
})

test('a date is supported by the datings of the whole event that lie within it', () => {
  const [within, ...others] = read(stated(day), stated('2015'), ofPart(day))
  expect(supporting(parseDate(month), [within!, ...others])).toEqual([within])
})
