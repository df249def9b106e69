import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDate, parseDate, shiftDay, weekdayOf } from '../../../src/archive/date.ts'
import { readDatingWords } from '../../../src/archive/dating-words.ts'

/** What words give, the date as EDTF. */
function read(words: string, published?: string) {
  const reading = readDatingWords(words, published === undefined ? undefined : parseDate(published))
  return 'date' in reading ? { ...reading, date: reading.date.text } : reading
}

test.each([
  ['On 12-13 October 2015', '2015-10-12/2015-10-13'],
  ['12 – 13 October 2015', '2015-10-12/2015-10-13'],
  ['from 12 to 13 October 2015', '2015-10-12/2015-10-13'],
  ['on 12 and 13 October 2015', '2015-10-12/2015-10-13'],
  ['October 12-13, 2015', '2015-10-12/2015-10-13'],
  ['Between November 10 and 14, 2021', '2021-11-10/2021-11-14'],
  ['29 May - 4 June 2006', '2006-05-29/2006-06-04'],
  ['from June 28 to June 29, 2004', '2004-06-28/2004-06-29'],
  ['30 December 2014 to 2 January 2015', '2014-12-30/2015-01-02'],
  ['October 16, 2006', '2006-10-16'],
  ['16 October 2006', '2006-10-16'],
  ['On the 4th of May 2016', '2016-05-04'],
  ['25 Feb. 1999', '1999-02-25'],
  ['Sat. 2 May 2015', '2015-05-02'],
  ['Monday, April 8, 2019', '2019-04-08'],
  ['on Thursday (26 January 2023)', '2023-01-26'],
  ['dated 2008-05-06', '2008-05-06'],
  ['January 2014', '2014-01'],
  ['visits Israel - January 2014', '2014-01'],
  ['in December 1994', '1994-12'],
  ['NATO Foreign Ministers in December 1994 to launch', '1994-12'],
  ['in May of 2016', '2016-05'],
  ['October-November 2014', '2014-10/2014-11'],
  ['December 2014 to January 2015', '2014-12/2015-01'],
  ['back in 2008', '2008'],
  ['launched in late 1994', '1994'],
  ['2008', '2008'],
  ['2014-2016', '2014/2016'],
  ['about 2016', '2016~'],
  ['around 12 May 2016', '2016-05-12~'],
  ['may visit in 2014', '2014'],
  ['on 3 May 2016, that is 2016-05-03', '2016-05-03'],
])('“%s” states %s', (words, date) => {
  expect(read(words)).toEqual({ date, basis: 'stated' })
})

// 13 July 2021 was a Tuesday.
test.each([
  ['on Monday', '2021-07-12'],
  ['earlier on Tuesday', '2021-07-13'], // the source’s own day, where its weekday is named
  ['on Wednesday', '2021-07-07'],
  ['last Tuesday', '2021-07-06'],
  ['next Friday', '2021-07-16'],
  ['met on Monday night', '2021-07-12'],
  ['on Sunday and Monday', '2021-07-11/2021-07-12'],
  ['today', '2021-07-13'],
  ['this morning', '2021-07-13'],
  ['Yesterday', '2021-07-12'],
  ['last night', '2021-07-12'],
  ['the day before yesterday', '2021-07-11'],
  ['tomorrow', '2021-07-14'],
  ['three days ago', '2021-07-10'],
  ['this week', '[2021-07-12..2021-07-13]'],
  ['last week', '[2021-07-05..2021-07-11]'],
  ['Last month', '2021-06'],
  ['earlier this month', '2021-07'],
  ['two months ago', '2021-05'],
  ['next month', '2021-08'],
  ['this year', '2021'],
  ['last year', '2020'],
  ['on 12 July', '2021-07-12'],
  ['on 14 July', '2020-07-14'],
  ['Tuesday, July 6', '2021-07-06'],
  ['on 3-4 July', '2021-07-03/2021-07-04'],
  ['from 30 December to 2 January', '2020-12-30/2021-01-02'],
  ['in June', '2021-06'],
  ['in July', '2021-07'],
  ['since October', '2020-10'],
  ['last July', '2020-07'],
])('“%s” in a source of 13 July 2021 gives %s', (words, date) => {
  expect(read(words, '2021-07-13')).toEqual({ date, basis: 'derived' })
})

test.each([
  ['last month', '2021-01-31', '2020-12'],
  ['last month', '2021-03', '2021-02'],
  ['last year', '2021', '2020'],
  ['this week', '2021-07-12', '2021-07-12'], // a Monday
  ['last week', '2021-01-01', '[2020-12-21..2020-12-27]'],
  ['yesterday', '2016-03-01', '2016-02-29'],
  ['last month', '2021-07-13?', '2021-06'],
])('“%s” in a source of %s gives %s', (words, published, date) => {
  expect(read(words, published)).toEqual({ date, basis: 'derived' })
})

test.each([
  ['', undefined, 'no date can be read in them'],
  ['at the end of a three-day visit', '2021-07-13', 'no date can be read in them'],
  ['they may march on the second floor', '2021-07-13', 'no date can be read in them'],
  ['Resolution 2231', undefined, 'no date can be read in them'],
  ['en décembre 1994', undefined, 'no date can be read in them'],
  ['le 30 janvier 2017', undefined, 'no date can be read in them'],
  ['12/10/2015', undefined, 'no date can be read in them'],
  ['31 June 2015', undefined, 'no calendar has “31 june 2015”'],
  ['29 February', '2021-07-13', 'no calendar has “29 february”'],
  ['13-12 October 2015', undefined, 'no calendar has “13-12 october 2015”'],
  ['Tuesday, 12 July 2021', undefined, '2021-07-12 is a Monday'],
  [
    'on 3 May and again on 5 May 2016',
    '2017-01-01',
    'they give more than one date: 2016-05-03, 2016-05-05',
  ],
  ['on 12 and 14 October 2015', undefined, '“12 and 14 october 2015” names two dates apart'],
  ['until June 15', '2021-07-13', '“until june 15” is not a date but one side of it'],
  [
    'before 12 October 2015',
    undefined,
    '“before 12 october 2015” is not a date but one side of it',
  ],
  ['every Monday', '2021-07-13', '“every monday” is not a date but one side of it'],
  ['on Monday', undefined, 'they count from the source’s date, which is not known to the day'],
  ['on Monday', '2021-07', 'they count from the source’s date, which is not known to the day'],
  [
    'on Monday',
    '2021-07-12/2021-07-13',
    'they count from the source’s date, which is not known to the day',
  ],
  ['last month', '2021', 'they count from the source’s date, which is not known to the month'],
  ['last month', '2021-07~', 'they count from the source’s date, which is not known to the month'],
  ['last year', undefined, 'they count from the source’s date, which is not known to the year'],
])('“%s” in a source of %s is not read: %s', (words, published, unread) => {
  expect(read(words, published)).toEqual({ unread })
})

const days = fc
  .integer({ min: Date.UTC(1950, 0, 1) / 86_400_000, max: Date.UTC(2090, 11, 31) / 86_400_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))

test('a date in the archive’s own words is read back as that date', () => {
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom(4, 7, 10),
      (day, later, n) => {
        const [from, to] = [day.slice(0, n), shiftDay(day, later).slice(0, n)]
        for (const text of [from, `${from}/${to}`].slice(0, from === to ? 1 : 2)) {
          expect(read(formatDate(parseDate(text)))).toEqual({
            date: text,
            basis: 'stated',
          })
        }
      },
    ),
  )
})

test('a weekday is one of the seven days up to the source’s own', () => {
  fc.assert(
    fc.property(days, fc.nat({ max: 6 }), (day, back) => {
      const meant = shiftDay(day, -back)
      expect(read(`on ${weekdayOf(meant)}`, day)).toEqual({
        date: meant,
        basis: 'derived',
      })
    }),
  )
})
