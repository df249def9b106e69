/** Dates found in running text: where they stand, and what each by itself can mean. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDate } from '../../../src/archive/date.ts'
import { datesIn, readDateWords } from '../../../src/archive/date-words/read.ts'
import { phrases } from './date-phrases.ts'

const published = parseDate('2021-07-13')

/** The dates of a text: the words, and what they can mean. */
const found = (text: string, language = 'en') =>
  datesIn(text, { published, language }).map(({ start, end, readings }) => [
    text.slice(start, end),
    readings.map(({ date }) => date.text).join(' or '),
  ])

test.each([
  [
    'He came on Monday and left on 14 July 2021.',
    [
      ['Monday', '2021-07-12'],
      ['14 July 2021', '2021-07-14'],
    ],
  ],
  ['It was open from 3 to 5 May 2014.', [['3 to 5 May 2014', '2014-05-03/2014-05-05']]],
  [
    'It was on 3 May and, later, on 9 May 2014.',
    [
      ['3 May', '2014-05-03'],
      ['9 May 2014', '2014-05-09'],
    ],
  ],
  ['It was read on 7/12/2021.', [['7/12/2021', '2021-12-07 or 2021-07-12']]],
  ['There were 20 guests and 12 ships.', []],
  ['', []],
] as const)('%s', (text, dates) => {
  expect(found(text)).toEqual(dates)
})

test('a date far from another has a year of its own', () => {
  const far = 'and there was nothing at all to be told about it for a very long time'
  expect(found(`They met on 3 May 2014, ${far}, until they met on 9 May.`)).toEqual([
    ['3 May 2014', '2014-05-03'],
    ['9 May', '2021-05-09 or 2022-05-09'],
  ])
})

test.each([
  ['He will come on Friday.', 'coming', '2021-07-16'],
  ['The ferry on Friday.', undefined, '2021-07-09 or 2021-07-16'],
  ['He visited it on Friday.', 'past', '2021-07-09'],
])('the tense around a weekday: %s', (text, tense, date) => {
  expect(datesIn(text, { published })).toMatchObject([{ tense }])
  expect(found(text)).toEqual([['Friday', date]])
})

test('a date that makes up a whole text is read as `readDateWords` reads it', () => {
  let compared = 0
  for (const [language, table] of Object.entries(phrases)) {
    for (const [words, day] of table) {
      const source = { published: day ? parseDate(day) : undefined, language }
      const [date, ...others] = datesIn(words, source)
      if (!date || others.length > 0 || date.end - date.start < words.length) continue
      compared++
      expect(date.readings, words).toEqual(readDateWords(words, source).readings)
    }
  }
  expect(compared).toBeGreaterThan(100)
})

test('dates stand in the text, from left to right, none inside another', () => {
  const words = [
    'on',
    'Monday',
    '3',
    'and',
    '9',
    'May',
    '2014',
    'to',
    'last',
    'week',
    ',',
    'early',
    '7/12/2021',
    'in',
    'the',
    'of',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (parts) => {
      const text = parts.join(' ')
      let end = 0
      for (const date of datesIn(text, { published })) {
        expect(date.start).toBeGreaterThanOrEqual(end)
        expect(date.end).toBeGreaterThan(date.start)
        end = date.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})
