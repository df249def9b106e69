/** Terms of office and eras: from when to when. */
import { describe, expect, test } from 'vitest'
import { periodMeantBy } from '../../../src/archive/period-meant.ts'
import {
  comparePeriods,
  formatPeriod,
  isAfter,
  isWithin,
  overlap,
  parsePeriod,
} from '../../../src/archive/period.ts'

describe('a period', () => {
  test.each([
    ['2014-10-01/2024-10-01', '1 October 2014 – 1 October 2024'],
    ['2014-10/2024-10', 'October 2014 – October 2024'],
    ['2013/2017', '2013–2017'],
    ['1995-12-05/1999', '5 December 1995 – 1999'],
    ['2024-10-01/..', 'from 1 October 2024'],
    ['../2016-10-17', 'until 17 October 2016'],
    ['2009', '2009'],
    ['2013?/2017', '2013–2017, beginning uncertain'],
    ['2013~/2017', 'about 2013 – 2017'],
  ])('%s is said as %s', (text, words) => {
    expect(formatPeriod(parsePeriod(text))).toBe(words)
  })

  test.each([
    '',
    '../..',
    '2014/2024/2030',
    '2024/2014',
    '2014/2014',
    '2014/2014-06',
    '2014/',
    '/2014',
    '2014-13/..',
    '[2014..]',
    'since 2014',
  ])('%j is none', (text) => {
    expect(() => parsePeriod(text)).toThrow(RangeError)
  })

  test('holds its first and last day, and every day beyond an open end', () => {
    const closed = parsePeriod('2014-10/2024-10-01')
    expect(
      ['2014-09-30', '2014-10-01', '2024-10-01', '2024-10-02'].map((d) => isWithin(d, closed)),
    ).toEqual([false, true, true, false])
    expect(isWithin('2199-01-01', parsePeriod('2024/..'))).toBe(true)
    expect(isWithin('1800-01-01', parsePeriod('../2016'))).toBe(true)
  })

  test.each([
    ['2014-10-01/', '2014-10-01/..'],
    ['/2016', '../2016'],
    ['2014-', '2014/..'],
    ['2014/present', '2014/..'],
    ['1 October 2014 - today', '2014-10-01/..'],
    ['since 2014', '2014/..'],
    ['from May 2014 to 2016', '2014-05/2016'],
    ['until 17 October 2016', '../2016-10-17'],
    ['[2014..2016]', '2014/2016'],
    ['[2014..]', '2014/..'],
    ['2014–2016', '2014/2016'],
    ['2014..2016', '2014/2016'],
    ['2024/2014', '2014/2024'],
    ['2014/2014', '2014'],
    ['1996/98', '1996/1998'],
    ['October 2014', '2014-10'],
  ])('%s means %s', (text, meant) => {
    expect(periodMeantBy(text)).toBe(meant)
  })

  test.each(['', 'now', '../..', 'a while', '2014/2024/2030', '2014-13/..', '2014/unknown'])(
    '%j means none',
    (text) => {
      expect(periodMeantBy(text)).toBeUndefined()
    },
  )

  test('stands before those that begin, or end, later; one without a beginning first', () => {
    const texts = ['2004/2008', '1996/..', '1996/2000', '../2001', '1996-05/1999']
    expect(
      texts
        .map(parsePeriod)
        .toSorted(comparePeriods)
        .map(({ text }) => text),
    ).toEqual(['../2001', '1996/2000', '1996/..', '1996-05/1999', '2004/2008'])
  })

  test.each([
    ['1996/2000', '1999/2003', true],
    ['1996/..', '1999/2003', true],
    ['../2001', '1999/..', true],
    ['1996/2000', '1998', true],
    // One may have ended on the day on which the other began, in the year that both name.
    ['1996/2000', '2000/2004', false],
    ['1996-05/2000-06-01', '2000-06-01/..', false],
    ['1996/2000', '2001/..', false],
    ['1998', '1998', false],
  ])('%s and %s have days in common beyond doubt: %s', (a, b, are) => {
    expect(overlap(parsePeriod(a), parsePeriod(b))).toBe(are)
    expect(overlap(parsePeriod(b), parsePeriod(a))).toBe(are)
  })

  test('comes after another where it begins on a later day than that ends', () => {
    const after = (later: string, earlier: string) =>
      isAfter(parsePeriod(later), parsePeriod(earlier))
    expect(after('2004/2008', '1994/2003')).toBe(true)
    expect(after('2003-12-31/2008', '1994/2003')).toBe(false)
    expect(after('2004/2008', '1994/..')).toBe(false)
    expect(after('../2008', '1994/2003')).toBe(false)
  })
})
