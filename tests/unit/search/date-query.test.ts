import { expect, test } from 'vitest'
import { namesOf, overlap, widerDate } from '../../../src/search/query/date-query.ts'
import { takeDates } from '../../../src/search/query/typed-dates.ts'

const dateOf = (text: string) => takeDates(text).date!

test.each([
  ['2015', ['2015-10-12', '2015-10-13'], 1],
  ['2014', ['2015-10-12', '2015-10-13'], 0],
  ['12 July 2021', ['2021-07-12', '2021-07-12'], 1],
  ['July', ['2021-07-12', '2021-07-12'], 1],
  ['August', ['2021-07-12', '2021-07-12'], 0],
  ['11 September', ['2008-01-01', '2008-12-31'], 0],
] as const)('%s meets %j: %d', (text, span, expected) => {
  expect(overlap(dateOf(text), span)).toBe(expected)
})

test('a vague date may meet a year, the less surely the vaguer it is', () => {
  const date = dateOf('2016')
  const near = overlap(date, ['2015-10-12', '2016-12-31'])
  const far = overlap(date, ['2015-10-12', '2026-11-21'])
  expect(near).toBeLessThan(1)
  expect(far).toBeLessThan(near)
  expect(far).toBeGreaterThan(0)
})

test('the days of a month are counted as they are: a longer month covers more of a quarter', () => {
  const quarter = ['2015-01-01', '2015-03-31'] as const
  const [january, february, march] = ['January 2015', 'February 2015', 'March 2015'].map((text) =>
    overlap(dateOf(text), quarter),
  )
  expect(january).toBeGreaterThan(february!)
  expect(january).toBe(march)
})

test('a day without a year is met in part by several days, and not by more than a month', () => {
  const date = dateOf('12 July')
  expect(overlap(date, ['2021-07-12', '2021-07-13'])).toBeGreaterThan(0)
  expect(overlap(date, ['2021-07-12', '2021-07-13'])).toBeLessThan(1)
  expect(overlap(date, ['2021-07-01', '2021-07-31'])).toBeGreaterThan(0)
  expect(overlap(date, ['2021-07-01', '2021-08-01'])).toBe(0)
})

test('a day is widened to its month, a month to its year, a year to nothing', () => {
  const month = widerDate(dateOf('5 December 2012'))!
  expect(month).toEqual({ text: 'December 2012', from: '2012-12-01', to: '2012-12-31' })
  const year = widerDate(month)!
  expect(year).toEqual({ text: '2012', from: '2012-01-01', to: '2012-12-31' })
  expect(widerDate(year)).toBeUndefined()
})

test.each([
  ['12–14 October 2015', ['October 2015', '2015']],
  ['early May 2016', ['May 2016', '2016']],
  ['autumn 2013', ['2013']],
  ['7/12/2021', ['December 2021 or July 2021', '2021']],
  ['winter 2008–09', []],
  ['1990s', []],
  ['12 July', []],
  ['since May 2021', []],
  ['before 5 May 1870', []],
])('“%s” is widened to %j', (text, wider) => {
  const found: string[] = []
  for (let date = widerDate(dateOf(text)); date; date = widerDate(date)) found.push(date.text)
  expect(found).toEqual(wider)
})

test.each([
  ['since May 2021', ['2021-05-01', '2021-05-01'], 1],
  ['since May 2021', ['2021-04-30', '2021-04-30'], 0],
  ['before October 2023', ['1994-01-01', '2023-09-30'], 1],
  ['before October 2023', ['2023-10-01', '2023-10-01'], 0],
  ['7/12/2021', ['2021-12-07', '2021-12-07'], 1],
  ['7/12/2021', ['2021-07-12', '2021-07-12'], 1],
  ['7/12/2021', ['2021-08-01', '2021-08-01'], 0],
  ['December to January', ['2021-01-05', '2021-01-05'], 1],
  ['December to January', ['2021-02-05', '2021-02-05'], 0],
] as const)('%s meets %j: %d', (text, span, expected) => {
  expect(overlap(dateOf(text), span)).toBe(expected)
})

test('an event that may be on either side of a day is met the less surely the fewer of its days fit', () => {
  const span = ['2015-10-12', '2025-10-12'] as const
  const [early, late] = ['since May 2016', 'since May 2024'].map((text) =>
    overlap(dateOf(text), span),
  )
  expect(early).toBeLessThan(1)
  expect(late).toBeLessThan(early!)
  expect(late).toBeGreaterThan(0)
})

test.each([
  ['12.7.2021', ['12 July 2021']],
  ['Sept 11', ['11 September']],
  ['11/2014', ['November 2014']],
  ['7/12/2021', ['7 December 2021', '12 July 2021']],
  ['autumn 2013', ['autumn 2013']],
])('texts name %s as %j', (text, names) => {
  expect(namesOf(dateOf(text))).toEqual(names)
})
