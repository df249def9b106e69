import { describe, expect, test } from 'vitest'
import { parseDate } from '../../../src/archive/date.ts'
import { distanceInWords, isNotable } from '../../../src/archive/distance.ts'

const distance = (a: string, b: string) => distanceInWords(parseDate(a), parseDate(b))

describe('a distance in words', () => {
  test.each([
    ['2016-05-03', '2016-05-04', 'one day'],
    ['2016-05-03', '2016-05-16', 'thirteen days'],
    ['2016-05-03', '2016-05-17', 'two weeks'],
    ['2016-05-03', '2016-07-19', 'eleven weeks'],
    ['2016-05-03', '2016-09-01', 'four months'],
    ['2012-04-18', '2012-12-04', 'eight months'],
    ['2020-01-31', '2021-02-28', 'thirteen months'],
    ['2010-05-31', '2012-02-01', 'two years'],
    ['1994-12-01', '2026-11-21', '32 years'],
  ])('%s and %s: %s', (a, b, words) => {
    expect(distance(a, b)).toBe(words)
    expect(distance(b, a)).toBe(words)
  })

  test.each([
    // A month, and a day of another.
    ['2012-04', '2012-12-04', 'between seven and nine months'],
    // The days differ, and what is said of them does not.
    ['[2016-05-03..2016-05-04]', '2016-09-01', 'four months'],
    ['2016-05-03/2016-05-05', '2016-05-10', 'between five and seven days'],
    // As far as two months, and perhaps only a day.
    ['2016-05', '2016-06', 'at most nine weeks'],
    ['2014', '2016', 'between one and three years'],
  ])('%s and %s, of which the days are not known: %s', (a, b, words) => {
    expect(distance(a, b)).toBe(words)
  })

  test.each([
    ['2016-05-03', '2016-05-03'],
    ['2016-05', '2016-05-03'],
    ['[2015-10-12..]', '2016-05-03'],
    ['[..2013-04-10]', '2016-05-03'],
  ])('is not told of %s and %s', (a, b) => {
    expect(distance(a, b)).toBe('')
  })
})

test('a list tells a distance of 75 days or more, if it is certainly so long', () => {
  const isTold = (a: string, b: string) => isNotable(parseDate(a), parseDate(b))
  expect(isTold('2016-01-01', '2016-03-16')).toBe(true)
  expect(isTold('2016-01-01', '2016-03-15')).toBe(false)
  expect(isTold('2016-01', '2016-03-20')).toBe(false)
  expect(isTold('[2015-10-12..]', '2016-09-01')).toBe(false)
})
