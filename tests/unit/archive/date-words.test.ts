import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shiftDay } from '../../../src/archive/calendar.ts'
import { contains, formatDate, parseDate, weekdayOf } from '../../../src/archive/date.ts'
import { agrees, readDateWords } from '../../../src/archive/date-words/read.ts'
import { phrases } from './date-phrases.ts'

const dateOf = (text: string) => (text ? parseDate(text) : undefined)

/** What words mean, as the table writes it. */
function read(words: string, published = '', language = 'en') {
  const { readings, unread } = readDateWords(words, { published: dateOf(published), language })
  if (unread !== undefined) return ['unread', unread]
  const bases = [...new Set(readings.map((r) => r.basis))]
  return [bases.join(' and '), readings.map((r) => r.date.text).join(' or ')]
}

describe.each(Object.entries(phrases))('in a source in `%s`', (language, table) => {
  test.each(table)('“%s” (%s) is %s: %s', (words, published, basis, readings) => {
    expect(read(words, published, language)).toEqual([basis, readings])
  })
})

test('the table has two hundred phrases in at least fourteen languages', () => {
  expect(Object.values(phrases).flat().length).toBeGreaterThan(200)
  expect(Object.keys(phrases).length).toBeGreaterThan(14)
})

test.each([
  ['will arrive on 5 May', 'coming'],
  ['is to open on 5 May', 'coming'],
  ['is scheduled for 5 May', 'coming'],
  ['visited on 5 May', 'past'],
  ['was held on 5 May', 'past'],
  ['5 May', undefined],
  ['said on Monday that they will meet on 5 May', undefined],
])('“%s” speaks of what was %s', (words, tense) => {
  expect(readDateWords(words).tense).toBe(tense)
})

test.each([
  ['on 5 May', true],
  ['on Monday', true],
  ['yesterday', true],
  ['on Monday, 5 May 2014', false],
  ['in 2014, on 5 May', false],
  ['last May', true],
  ['a visit', false],
])('whether “%s” has no year: %s', (words, hasNoYear) => {
  expect(readDateWords(words, { published: parseDate('2014-05-06') }).hasNoYear).toBe(hasNoYear)
})

test('a source known only to its month gives every day that it could mean', () => {
  expect(read('on Monday', '2021-07')[1]).toBe(
    '[2021-06-28..2021-07-26] or [2021-07-05..2021-08-02]',
  )
  expect(read('today', '2021-07?')[1]).toBe('2021-07')
})

test.each([
  // The same, or wider.
  ['2021-07-12', '2021-07-12', true],
  ['2021-07', '2021-07-12', true],
  ['[2021-07-11..2021-07-12]', '2021-07-12', true],
  ['2021-07-11/2021-07-12', '2021-07-12', true],
  ['2021-07-12?', '2021-07-12', true],
  ['2021-07-12~', '2021-07-12', true],
  ['[..2021-07-12]', '2021-07-12', true],
  ['2021-07', '2021-07-11/2021-07-12', true],
  ['2021/2022', '2021', true],
  // Narrower, or another.
  ['2021-07-12', '2021-07', false],
  ['1999', '1999~', false],
  ['2021-07-13', '2021-07-12', false],
  ['[2021-07-12..2021-07-13]', '2021-07-12/2021-07-14', false],
  // What lasted, and what took place some time within the same days.
  ['2021-07-11/2021-07-12', '[2021-07-11..2021-07-12]', false],
  ['[2021-07-11..2021-07-12]', '2021-07-11/2021-07-12', false],
  // Words that give a month do not give the first and last day of what lasted.
  ['2021-07-01/2021-07-31', '2021-07', false],
])('the date %s may be given for words that mean %s: %s', (date, reading, isGiven) => {
  expect(agrees(parseDate(date), parseDate(reading))).toBe(isGiven)
})

const days = fc
  .integer({ min: Date.UTC(1950, 0, 1) / 86_400_000, max: Date.UTC(2090, 11, 31) / 86_400_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))

test('what the archive writes for a date, it reads back as that date', () => {
  const forms: ((from: string, to: string) => string)[] = [
    (from) => from,
    (from) => `${from}~`,
    (from) => `[${from}..]`,
    (from) => `[..${from}]`,
    (from, to) => `${from}/${to}`,
    (from, to) => `${from}~/${to}~`,
    (from, to) => `[${from}..${to}]`,
  ]
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom(4, 7, 10),
      fc.constantFrom(...forms),
      (day, later, n, form) => {
        const [from, to] = [day.slice(0, n), shiftDay(day, later).slice(0, n)]
        fc.pre(from !== to)
        const text = form(from, to)
        expect(read(formatDate(parseDate(text)))).toEqual(['stated', text])
      },
    ),
  )
})

test('no day without a year, and no weekday, is read further than a year from its source', () => {
  const words = fc.oneof(
    days.map((day) => formatDate(parseDate(day)).replace(/ \d{4}$/, '')),
    days.map((day) => `on ${weekdayOf(day)}`),
    fc.constantFrom('yesterday', 'last week', 'next month', 'ten days ago', 'this year'),
  )
  fc.assert(
    fc.property(words, days, (phrase, published) => {
      const { readings } = readDateWords(phrase, { published: parseDate(published) })
      const near = parseDate(`[${shiftDay(published, -366 * 8)}..${shiftDay(published, 366 * 8)}]`)
      const year = parseDate(`[${shiftDay(published, -366)}..${shiftDay(published, 366)}]`)
      expect(readings).not.toEqual([])
      for (const { date } of readings) {
        expect(contains(phrase.startsWith('29 February') ? near : year, date)).toBe(true)
      }
    }),
  )
})

test('every reading of a day and month is of that day and month', () => {
  fc.assert(
    fc.property(days, days, (day, published) => {
      const words = formatDate(parseDate(day)).replace(/ \d{4}$/, '')
      for (const { date } of readDateWords(words, { published: parseDate(published) }).readings) {
        expect(date.text.slice(4)).toBe(day.slice(4))
      }
    }),
  )
})

test('a phrase with many dates has no more readings than can be weighed', () => {
  const { readings } = readDateWords('on Monday, on Tuesday … '.repeat(80), {
    published: parseDate('2021-07-13'),
  })
  expect(readings.length).toBeLessThan(40)
})

test('any text is read or not, and never fails', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            '5',
            '31',
            'May',
            'Monday',
            'to',
            'and',
            '-',
            '/',
            '2014',
            'last',
            'week',
          ),
          fc.constantFrom(
            'ago',
            'between',
            'before',
            'early',
            'winter',
            '(',
            'الاول',
            '月',
            '12/1/2014',
          ),
        ),
        { maxLength: 8 },
      ),
      fc.constantFrom('en', 'de', 'ar', 'ja', 'xx'),
      (parts, language) => {
        const published = parseDate('2021-07-13')
        const { readings, unread } = readDateWords(parts.join(' '), { published, language })
        expect(readings.length > 0).toBe(unread === undefined)
      },
    ),
    { numRuns: 500 },
  )
})
