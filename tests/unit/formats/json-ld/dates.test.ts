/** Dates in linked data are never more exact than the evidence. */
import { describe, expect, test } from 'vitest'
import { parseDate } from '../../../../src/archive/date.ts'
import { parsePeriod } from '../../../../src/archive/period.ts'
import { dateValue, startAndEnd, termOf } from '../../../../src/formats/json-ld/dates.ts'
import { EDTF } from './read.ts'

test.each([
  ['2021-07-12', '2021-07-12'],
  ['2014-11', '2014-11'],
  ['2008', '2008'],
  ['2015-10-12/2015-10-13', '2015-10-12', '2015-10-13'],
  ['2014/2016-05', '2014', '2016-05'],
  ['2016~'],
  ['2016-05-03?'],
  ['2015-04-01?/2015-04-03?'],
  ['2015-10-12/2015-10-13?'],
  ['2015-10~/2015-12'],
  ['[2015-10-12..]'],
  ['[..2016]'],
  ['[2018-02-05..2018-02-09]'],
  ['[2016-05-03..2016-05-04]'],
])('an event of %s began on %s and ended on %s', (text, startDate?: string, endDate?: string) => {
  expect(startAndEnd(parseDate(text))).toEqual({
    ...(startDate && { startDate }),
    ...(endDate && { endDate }),
  })
})

test.each([
  ['2014-10-01/2024-10-01', '2014-10-01', '2024-10-01'],
  ['2014-10/2024', '2014-10', '2024'],
  ['2024-10-01/..', '2024-10-01'],
  ['../2016', undefined, '2016'],
  ['2014~/2016', undefined, '2016'],
  ['2014/2016?', '2014'],
  // A source shows the office at that time: it tells neither when it began nor when it ended.
  ['2009'],
])('a term of %s began on %s and ended on %s', (text, startDate?: string, endDate?: string) => {
  expect(termOf(parsePeriod(text))).toEqual({
    ...(startDate && { startDate }),
    ...(endDate && { endDate }),
  })
})

describe('the date of a publication', () => {
  test.each(['2021-07-13', '2014-11', '2008'])('%s stands as it is', (text) => {
    expect(dateValue(parseDate(text))).toBe(text)
  })

  test.each(['2008~', '2008-05?', '[2008-05-01..2008-05-09]', '2008-05-01/2008-05-09'])(
    '%s says that it is EDTF',
    (text) => {
      expect(dateValue(parseDate(text))).toEqual({ '@type': EDTF, '@value': text })
    },
  )
})
