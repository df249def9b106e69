import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shiftDay } from '../../../src/archive/calendar.ts'
import {
  acceptedForms,
  areDisjoint,
  bounded,
  contains,
  formatDate,
  formatDateInList,
  htmlDateTime,
  parseDate,
  weekdayOf,
  yearsOf,
} from '../../../src/archive/date.ts'

test.each([
  ['2021-07-12', '2021-07-12', '2021-07-12', '12 July 2021', '12 Jul'],
  ['2016-02', '2016-02-01', '2016-02-29', 'February 2016', undefined], // a leap year
  ['2008', '2008-01-01', '2008-12-31', '2008', undefined],
  ['2015-10-12/2015-10-13', '2015-10-12', '2015-10-13', '12–13 October 2015', '12–13 Oct'],
  ['2006-05-29/2006-06-04', '2006-05-29', '2006-06-04', '29 May – 4 June 2006', '29 May – 4 Jun'],
  [
    '2014-12-30/2015-01-02',
    '2014-12-30',
    '2015-01-02',
    '30 December 2014 – 2 January 2015',
    undefined,
  ],
  ['2014-10/2014-11', '2014-10-01', '2014-11-30', 'October–November 2014', 'October–November'],
  ['2014-12/2015-01', '2014-12-01', '2015-01-31', 'December 2014 – January 2015', undefined],
  ['2014/2016', '2014-01-01', '2016-12-31', '2014–2016', undefined],
  ['[2015-10-12..]', '2015-10-12', null, 'on or after 12 October 2015', 'on or after 12 Oct'],
  ['[..2013-04-10]', null, '2013-04-10', 'on or before 10 April 2013', undefined],
  ['[..2016]', null, '2016-12-31', 'on or before 2016', undefined],
  [
    '[2018-02-05..2018-02-09]',
    '2018-02-05',
    '2018-02-09',
    'between 5 and 9 February 2018',
    undefined,
  ],
  ['[2011-01..2011-02]', '2011-01-01', '2011-02-28', 'January or February 2011', undefined],
  ['2016~', '2015-01-01', '2017-12-31', 'about 2016', undefined],
  ['2016-01~', '2015-12-01', '2016-02-29', 'about January 2016', undefined],
  ['2015-02~', '2015-01-01', '2015-03-31', 'about February 2015', undefined],
  ['2016-03-01~', '2016-02-29', '2016-03-02', 'about 1 March 2016', undefined],
  ['2016?', '2016-01-01', '2016-12-31', '2016, uncertain', undefined],
  [
    '2015-10-12?/2015-10-13~',
    '2015-10-12',
    '2015-10-14',
    '12 October 2015, uncertain – about 13 October 2015',
    undefined,
  ],
])('%s is from %s to %s: %s', (text, earliest, latest, words, short) => {
  const date = parseDate(text)
  expect(parseDate(text)).toMatchObject({ earliest, latest })
  expect(formatDate(date)).toBe(words)
  if (short) expect(formatDateInList(date, Number(/\d{4}/.exec(text)![0]))).toBe(short)
})

test.each([
  ['2016-09-16', '16 Sep 2016'],
  ['2016-09', 'September 2016'],
  ['[2016-09-19..2017-01-16]', 'between 19 Sep 2016 and 16 Jan 2017'],
  ['2011-01-25?/2011-01-26?', '25–26 Jan 2011, uncertain'],
  ['2024-07-09/2024-07-11?', '9–11 Jul 2024, end uncertain'],
  ['2024-07-09?/2024-07-11', '9–11 Jul 2024, beginning uncertain'],
])('a list says %s as “%s”', (text, words) => {
  expect(formatDateInList(parseDate(text))).toBe(words)
})

test.each([
  '',
  ' 2021',
  'July 2021',
  '2021-13',
  '2021-00',
  '2021-02-29',
  '2100-02-29',
  '2021-02-30',
  '2021-04-31',
  '2021-7-12',
  '21-07-12',
  '20210712',
  '2021-07-12T00:00',
  '2015-21',
  '201X',
  '2015-10-12/',
  '/2015',
  '2015-10-13/..',
  '../2016',
  '2014/2015/2016',
  '[]',
  '[..]',
  '[2015]',
  '[2015..2016~]',
  '[2015?..]',
  '{2015,2016}',
  '[2015,2016]',
  '2016%',
  '2016~?',
  '-2016',
  '+2016',
  '２０１６',
])('“%s” is refused', (text) => {
  expect(() => parseDate(text)).toThrow(
    new RangeError(`Expected an EDTF date, got \`${text}\`. Accepted: ${acceptedForms}.`),
  )
})

test.each([
  '2016/2014',
  '2015-10-13/2015-10-12',
  '2015-10-12/2015-10-12',
  '[2016..2014]',
  '2015/2015-10',
  '[2015-10-12..2015-10]',
])('“%s” does not run forward', (text) => {
  expect(() => parseDate(text)).toThrow(
    new RangeError(
      `\`${text}\` does not run forward in time: the second date must come after the first.`,
    ),
  )
})

test.each([
  ['2015-10', '2015-10-12', true],
  ['2015-10', '2015-10-12/2015-11-02', false],
  ['[2015-10-12..]', '2021', true],
  ['[2015-10-12..]', '2015', false],
  ['[2015-10-12..]', '[..2016]', false],
  ['[..2016]', '[..2015-12-31]', true],
  ['2016', '2016~', false],
])('%s contains %s: %s', (outer, inner, expected) => {
  expect(contains(parseDate(outer), parseDate(inner))).toBe(expected)
})

test.each([
  ['2008', '2006-10-16', true],
  ['2015-10', '2015-10-12', false],
  ['[2015-10-12..]', '2015-10-11', true],
  ['[2015-10-12..]', '2015-10', false],
  ['[..2016]', '[2017..]', true],
])('%s and %s have no day in common: %s', (a, b, expected) => {
  expect(areDisjoint(parseDate(a), parseDate(b))).toBe(expected)
  expect(areDisjoint(parseDate(b), parseDate(a))).toBe(expected)
})

test('open sides are bounded for filters and drawings only', () => {
  const accessed = '2026-11-21'
  expect(bounded(parseDate('[2015-10-12..]'), accessed)).toEqual({
    earliest: '2015-10-12',
    latest: accessed,
  })
  expect(bounded(parseDate('[..2013-04-10]'), accessed)).toEqual({
    earliest: '2013-01-01',
    latest: '2013-04-10',
  })
  expect(yearsOf(parseDate('[2024-10-12..]'), accessed)).toEqual([2024, 2025, 2026])
  expect(yearsOf(parseDate('2014-12-30/2015-01-02'), accessed)).toEqual([2014, 2015])
})

test.each([
  ['2021-07-12', '2021-07-12'],
  ['2014-11', '2014-11'],
  ['2008', '2008'],
  ['2008?', undefined],
  ['[2015-10-12..]', undefined],
  ['2015-10-12/2015-10-13', undefined],
])('%s has the HTML value %s', (text, expected) => {
  expect(htmlDateTime(parseDate(text))).toBe(expected)
})

test('days have the weekday that calendars give them', () => {
  expect(['2021-07-12', '2015-10-12', '2000-02-29', '1994-12-01'].map(weekdayOf)).toEqual([
    'Monday',
    'Monday',
    'Tuesday',
    'Thursday',
  ])
})

/** Days as text, made without the code under test. */
const days = fc
  .integer({ min: Date.UTC(1901, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))

test('every day keeps its text, its span and its number in words, in any time zone', () => {
  fc.assert(
    fc.property(days, (day) => {
      const date = parseDate(day)
      expect([date.earliest, date.latest]).toEqual([day, day])
      expect(formatDate(date).split(' ')[0]).toBe(String(Number(day.slice(8))))
      expect(formatDate(date).endsWith(day.slice(0, 4))).toBe(true)
      expect(shiftDay(shiftDay(day, 40), -40)).toBe(day)
    }),
  )
})

test('a span runs forward and lies within what it widens to', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => {
      const text = day.slice(0, length)
      const plain = parseDate(text)
      expect(plain.earliest! <= day && day <= plain.latest!).toBe(true)
      expect(contains(parseDate(`${text}~`), plain)).toBe(true)
      expect(parseDate(`${text}?`)).toMatchObject({
        earliest: plain.earliest,
        latest: plain.latest,
      })
      expect(contains(parseDate(`[${text}..]`), plain)).toBe(true)
      expect(contains(parseDate(`[..${text}]`), plain)).toBe(true)
    }),
  )
})

test('any text is a date or is refused with a RangeError', () => {
  const near = fc.stringMatching(/^[0-9[\]./~?-]{0,24}$/)
  fc.assert(
    fc.property(fc.oneof(fc.string(), near), (text) => {
      try {
        expect(formatDate(parseDate(text))).not.toBe('')
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError)
      }
    }),
    { numRuns: 2000 },
  )
})
