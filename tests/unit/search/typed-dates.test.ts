import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { namesIn } from '../../../src/archive/calendar-names.ts'
import { english } from '../../../src/archive/date-words/particles.ts'
import { mayHoldDate } from '../../../src/search/query/may-hold-date.ts'
import { takeDates } from '../../../src/search/query/typed-dates.ts'
import { wordsOf } from '../../../src/search/query/words.ts'

/** Dates that are read where the browser does not load what reads them would be missed. */
const isSeen = (text: string) => {
  const { date, range } = takeDates(text)
  return mayHoldDate(text) || !(date ?? range)
}

/** What is left of a query without its dates. */
const restOf = (text: string) => wordsOf(takeDates(text).rest)

/** By what is typed: the first and the last day that are searched. */
const days = [
  // Days
  ['12 July 2021', '2021-07-12', '2021-07-12'],
  ['12th of July, 2021', '2021-07-12', '2021-07-12'],
  ['4th of July 2006', '2006-07-04', '2006-07-04'],
  ['July 12, 2021', '2021-07-12', '2021-07-12'],
  ['Sept. 11 2001', '2001-09-11', '2001-09-11'],
  ['Monday 12 July 2021', '2021-07-12', '2021-07-12'],
  ['4-Jul-2021', '2021-07-04', '2021-07-04'],
  ['2021-07-12', '2021-07-12', '2021-07-12'],
  ['2021-7-12', '2021-07-12', '2021-07-12'],
  ['2021/7/12', '2021-07-12', '2021-07-12'],
  ['12.7.2021', '2021-07-12', '2021-07-12'],
  ['12.07.21', '2021-07-12', '2021-07-12'],
  ['7.12.2021', '2021-12-07', '2021-12-07'],
  ['13/7/2021', '2021-07-13', '2021-07-13'],
  ['7/13/2021', '2021-07-13', '2021-07-13'],
  ['7/7/2021', '2021-07-07', '2021-07-07'],
  ['around 12 July 2021', '2021-07-12', '2021-07-12'],
  ['12 July', '--07-12', '--07-12'],
  ['may 5', '--05-05', '--05-05'],
  // Several days
  ['12–13 October 2015', '2015-10-12', '2015-10-13'],
  ['12 to 14 October 2015', '2015-10-12', '2015-10-14'],
  ['October 12-13, 2015', '2015-10-12', '2015-10-13'],
  ['12.–14.10.2015', '2015-10-12', '2015-10-14'],
  ['12/7/2021–14/7/2021', '2021-07-12', '2021-07-14'],
  ['7/1/2021–7/14/2021', '2021-07-01', '2021-07-14'],
  ['the week of 5 July 2021', '2021-07-05', '2021-07-11'],
  ['30 December to 2 January', '--12-30', '--01-02'],
  // Months
  ['October 2015', '2015-10-01', '2015-10-31'],
  ['Nov 2014', '2014-11-01', '2014-11-30'],
  ['Nov. 2014', '2014-11-01', '2014-11-30'],
  ['2014 November', '2014-11-01', '2014-11-30'],
  ['2015-10', '2015-10-01', '2015-10-31'],
  ['11/2014', '2014-11-01', '2014-11-30'],
  ['11.2014', '2014-11-01', '2014-11-30'],
  ['2014/11', '2014-11-01', '2014-11-30'],
  ['2014-5', '2014-05-01', '2014-05-31'],
  ['February 2016', '2016-02-01', '2016-02-29'],
  ['June', '--06-01', '--06-30'],
  ['February', '--02-01', '--02-29'],
  ['Jan–Mar 2014', '2014-01-01', '2014-03-31'],
  ['between may and july 2014', '2014-05-01', '2014-07-31'],
  ['from May 2014 to June 2015', '2014-05-01', '2015-06-30'],
  ['2014-07/2014-09', '2014-07-01', '2014-09-30'],
  // Parts of months
  ['early May 2016', '2016-05-01', '2016-05-10'],
  ['mid-May 2016', '2016-05-11', '2016-05-20'],
  ['the end of May 2016', '2016-05-21', '2016-05-31'],
  // Seasons and other parts of years
  ['spring 2013', '2013-03-01', '2013-05-31'],
  ['summer of 2010', '2010-06-01', '2010-08-31'],
  ['autumn 2013', '2013-09-01', '2013-11-30'],
  ['fall 2013', '2013-09-01', '2013-11-30'],
  ['winter 2008-09', '2008-12-01', '2009-02-28'],
  ['winter 2008–2009', '2008-12-01', '2009-02-28'],
  ['late 2004', '2004-09-01', '2004-12-31'],
  ['beginning of 2016', '2016-01-01', '2016-04-30'],
  ['the end of 2012', '2012-09-01', '2012-12-31'],
  ['first half of 2009', '2009-01-01', '2009-06-30'],
  ['2nd quarter of 2009', '2009-04-01', '2009-06-30'],
  // Years and decades
  ['2014', '2014-01-01', '2014-12-31'],
  ['in the year 2014', '2014-01-01', '2014-12-31'],
  ['2014’s', '2014-01-01', '2014-12-31'],
  ['2008/09', '2008-01-01', '2009-12-31'],
  ['1999/2000', '1999-01-01', '2000-12-31'],
  ['1990s', '1990-01-01', '1999-12-31'],
  ['the 1990s', '1990-01-01', '1999-12-31'],
  ['90s', '1990-01-01', '1999-12-31'],
  ['the ’90s', '1990-01-01', '1999-12-31'],
  ['the nineties', '1990-01-01', '1999-12-31'],
  ['early 2000s', '2000-01-01', '2003-12-31'],
  ['mid-1990s', '1994-01-01', '1996-12-31'],
  ['late 90s', '1997-01-01', '1999-12-31'],
  // One side of a date finer than a year
  ['since May 2021', '2021-05-01', '9999-12-31'],
  ['after 7 October 2023', '2023-10-08', '9999-12-31'],
  ['before October 2023', '0000-01-01', '2023-09-30'],
  ['until 7 October 2023', '0000-01-01', '2023-10-07'],
  ['since 11/2014', '2014-11-01', '9999-12-31'],
  ['before late 2004', '0000-01-01', '2004-08-31'],
  // Without a year there is no side.
  ['since October 7', '--10-07', '--10-07'],
  // Names of months in other languages
  ['октябрь 2023', '2023-10-01', '2023-10-31'],
  ['7 октября 2023', '2023-10-07', '2023-10-07'],
  ['Ekim 2023', '2023-10-01', '2023-10-31'],
  ['أكتوبر 2023', '2023-10-01', '2023-10-31'],
  ['تشرين الأول 2023', '2023-10-01', '2023-10-31'],
  ['אוקטובר 2023', '2023-10-01', '2023-10-31'],
  ['באוקטובר 2023', '2023-10-01', '2023-10-31'],
  ['٢٠٢٣-١٠-٠٧', '2023-10-07', '2023-10-07'],
] as const

describe('a date', () => {
  test.each(days)('“%s” goes from %s to %s', (text, from, to) => {
    expect(takeDates(text)).toMatchObject({ date: { from, to } })
    expect(mayHoldDate(text)).toBe(true)
    expect(takeDates(text).range).toBeUndefined()
    expect(restOf(text).filter((word) => !['in', 'the', 'from'].includes(word))).toEqual([])
  })

  test.each(days)('“%s” is found among other words', (text, from, to) => {
    const query = `Lapid ${text} Brussels`
    expect(takeDates(query).date).toMatchObject({ from, to })
    expect(restOf(query)).toEqual(expect.arrayContaining(['lapid', 'brussels']))
  })
})

describe('years', () => {
  test.each([
    ['between 1999 and 2003', 1999, 2003],
    ['between the years 1999 and 2003', 1999, 2003],
    ['from 1999 to 2003', 1999, 2003],
    ['the years 1999 to 2003', 1999, 2003],
    ['1999–2003', 1999, 2003],
    ['1999-2003', 1999, 2003],
    ['1999 — 2003', 1999, 2003],
    ['1999–03', 1999, 2003],
    ['2014-16', 2014, 2016],
    ['1999 until 2003', 1999, 2003],
    ['1999 through 2003', 1999, 2003],
    ['January 1999 to December 2003', 1999, 2003],
    ['2003-1999', 1999, 2003],
    ['between 2003 and 1999', 1999, 2003],
    ['since 2016', 2016, undefined],
    ['since the 1990s', 1990, undefined],
    ['after 2016', 2017, undefined],
    ['later than 2016', 2017, undefined],
    ['not before 2016', 2016, undefined],
    ['from 2016 onwards', 2016, undefined],
    ['2016 onward', 2016, undefined],
    ['2016 and later', 2016, undefined],
    ['2016+', 2016, undefined],
    ['2016–present', 2016, undefined],
    ['2016 to the present', 2016, undefined],
    ['after 31/12/2016', 2017, undefined],
    ['before 2004', undefined, 2003],
    ['prior to 2004', undefined, 2003],
    ['earlier than 2004', undefined, 2003],
    ['until 2004', undefined, 2004],
    ['till 2004', undefined, 2004],
    ['up to 2004', undefined, 2004],
    ['through 2004', undefined, 2004],
    ['by 2004', undefined, 2004],
    ['2004 or earlier', undefined, 2004],
    ['no later than 2004', undefined, 2004],
    ['not later than 2004', undefined, 2004],
  ])('“%s” are from %s to %s', (text, from, to) => {
    const range = { text, ...(from && { from }), ...(to && { to }) }
    expect(takeDates(text)).toEqual({ range, rest: ' ' })
    expect(mayHoldDate(text)).toBe(true)
    const among = takeDates(`Lapid ${text}, Brussels`)
    expect(among.range).toEqual(range)
    expect(wordsOf(among.rest)).toEqual(['lapid', 'brussels'])
  })

  test('are asked for by “from 2016 on”, where nothing follows', () => {
    expect(takeDates('Lapid from 2016 on').range).toEqual({ text: 'from 2016 on', from: 2016 })
  })

  test('may stand beside another date', () => {
    expect(takeDates('July since 2016')).toMatchObject({
      date: { text: 'July' },
      range: { text: 'since 2016', from: 2016 },
    })
  })

  test.each(['letter from 2016', 'from 2016 on fishing'])('are not asked for by “%s”', (text) => {
    expect(takeDates(text)).toMatchObject({ date: { text: '2016' } })
    expect(takeDates(text).range).toBeUndefined()
  })
})

test.each([
  ['7/12/2021', ['7 December 2021', '12 July 2021']],
  ['12/07/2021', ['12 July 2021', '7 December 2021']],
  ['12/7/21', ['12 July 2021', '7 December 2021']],
  ['7-12-2021', ['7 December 2021', '12 July 2021']],
  ['٧/١٠/٢٠٢٣', ['7 October 2023', '10 July 2023']],
  ['after 7/12/2021', ['after 7 December 2021', 'after 12 July 2021']],
  ['winter 2008', ['December 2007 to February 2008', 'December 2008 to February 2009']],
  ['13/12/2021', undefined],
  ['12.7.2021', undefined],
])('“%s” can be %j', (text, readings) => {
  const { date } = takeDates(`Lapid ${text}`)
  expect(date?.text).toBe(text)
  expect(date?.readings?.map((reading) => reading.text)).toEqual(readings)
  // In place of what was typed, each reading means itself alone.
  for (const { text: words, from, to } of date?.readings ?? []) {
    expect(takeDates(words).date).toEqual({ text: words, from, to })
  }
})

test.each([
  ['30 February 2014', 'February 2014', '2014-02-01', '2014-02-28'],
  ['31/4/2021', 'April 2021', '2021-04-01', '2021-04-30'],
  ['31 April', 'April', '--04-01', '--04-30'],
  ['since 30 February 2014', 'since February 2014', '2014-02-01', '9999-12-31'],
  ['99/99/2021', '2021', '2021-01-01', '2021-12-31'],
  ['2021-13-45', '2021', '2021-01-01', '2021-12-31'],
  ['0/0/2021', '2021', '2021-01-01', '2021-12-31'],
  ['13/2014', '2014', '2014-01-01', '2014-12-31'],
  ['the first week of July 2021', 'July 2021', '2021-07-01', '2021-07-31'],
  ['first Monday of May 2014', 'May 2014', '2014-05-01', '2014-05-31'],
])('“%s” is searched as %s', (text, instead, from, to) => {
  expect(takeDates(`Lapid ${text}`).date).toMatchObject({ instead, from, to })
  expect(restOf(`Lapid ${text}`).filter((word) => word !== 'the')).toEqual(['lapid'])
})

test.each([
  ...['may', 'May', 'march', 'mr March', 'second', 'fall', 'the fall of Kabul', 'spring', 'mars'],
  ...[
    'resolution 2231',
    '1701',
    'MC-MED 7',
    'F-16',
    'F-35',
    '6 ministers',
    'Article 5',
    '24 hours',
    '5th of last month',
    'first ult',
  ],
  ...[
    '24/7',
    '16+1',
    '50/50',
    '31.31',
    '12345',
    '20210712',
    '2400th',
    'half',
    'on',
    'since',
    'to now',
  ],
])('“%s” is not a date', (text) => {
  expect(takeDates(text)).toEqual({ rest: text })
})

test.each([
  ['resolution 2231 2015', '2015', ['resolution', '2231']],
  ['Resolution 1973 2011', '2011', ['resolution', '1973']],
  ['MC-MED 7 2014', '2014', ['mc', 'med', '7']],
  ['F-35 since May 2021', 'since May 2021', ['f', '35']],
  ['7 October attack', '7 October', ['attack']],
])('“%s” has the date %s and the words %j', (text, date, words) => {
  expect(takeDates(text).date?.text).toBe(date)
  expect(restOf(text)).toEqual(words)
})

test('whatever is typed, dates are taken out of it', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...['since', 'before', 'between', 'and', 'to', '–', '/', '.', 'from', 'on', 'not', 'early'],
      ...['mid', 'winter', 'first', 'half', 'week', 'of', 'May', 'октября', '90s', '1990s', "'s"],
      ...['31', '0', '00', '99', '2014', '0000', '9999', '12/7/21', '9999-12-31', '1/1/0000'],
    ),
    fc.nat(10_000).map(String),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
  )
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom('', ' '), (pieces, between) => {
      const text = pieces.join(between)
      const { date, range } = takeDates(text)
      if (range) expect(text).toContain(range.text)
      if (date?.from.startsWith('--') === false) expect(date.from <= date.to).toBe(true)
      if (range?.from && range.to) expect(range.from).toBeLessThanOrEqual(range.to)
      expect(isSeen(text)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

const wordsOfDates = Object.values<string | Readonly<Record<number, string>>>({ ...english })
  .flatMap((words) => (typeof words === 'string' ? words : Object.values(words)))
  .flatMap((words) => words.split('|'))
const monthNames = (['long', 'short'] as const).flatMap((month) => namesIn('en', { month }).months)

test('every date that has no digit is seen before it is read', () => {
  const written = (word: string) =>
    fc.constantFrom(word, word.toUpperCase(), `${word[0]}\u00ad${word.slice(1)}`, `月${word}`)
  const word = fc.constantFrom(...wordsOfDates, ...monthNames, 'Haven').chain(written)
  const mark = fc.constantFrom(' ', '-', '. ', ', ', ' – ', '℡')
  fc.assert(
    fc.property(fc.array(fc.tuple(word, mark), { maxLength: 6 }), (pieces) => {
      expect(isSeen(pieces.flat().join(''))).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test.each([...monthNames, 'Sept', 'the nineties', 'ＪＵＬＹ', 'Ma\u0301y', '٧'])(
  '“%s” may be a date',
  (text) => {
    expect(mayHoldDate(text)).toBe(true)
  },
)

test.each(['missile defence', 'maritime', 'Dayan', 'marches', 'decision', 'last week', 'spring'])(
  '“%s” is no date',
  (text) => {
    expect(mayHoldDate(text)).toBe(false)
  },
)
