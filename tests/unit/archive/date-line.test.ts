/** The sentence beside a date: who disagrees, or how it is known. */
import { describe, expect, test } from 'vitest'
import { dateLine } from '../../../src/archive/date-line.ts'
import { archiveOf, compiled, derived, event, inferred, source, stated } from '../small-records.ts'

type WrittenDatings = NonNullable<NonNullable<Parameters<typeof event>[1]>['datings']>

const by = <Dating extends { source: string }>(dating: Dating, id: string): Dating => ({
  ...dating,
  source: id,
})

/** The sentence for an event with a date and datings by the list, the report and others. */
function lineOf(date: string, datings: WrittenDatings): string {
  const archive = archiveOf({
    events: [event('opening', { date, datings })],
    sources: [
      source('list', { order: 'newest-first' }),
      source('report', { published: '2015-10-20' }),
      source('gazette', { publisher: 'Haven Press' }),
      source('courier', { publisher: 'Haven Press' }),
      source('foreign', { language: 'fr', kind: 'web page' }),
    ],
  })
  return dateLine(archive, archive.event('opening'))
}

describe('where sources disagree, that comes first', () => {
  test.each([
    [
      'days of a year, which is not repeated',
      '[2015-05-03..2015-05-04]',
      [
        stated('2015-05-03'),
        by(stated('2015-05-04'), 'report'),
        by(stated('2015-05-04'), 'gazette'),
      ],
      'Sources disagree: 1 says 3 May, 2 say 4 May',
    ],
    [
      'months of two years',
      '2015-01',
      [stated('2015-01'), by(stated('2014-12'), 'report')],
      'Sources disagree: 1 says December 2014, 1 says January 2015',
    ],
    [
      'a wide claim decides nothing, and is not counted',
      '2015-05',
      [
        stated('2015-05-03'),
        by(stated('2015-05-08'), 'report'),
        by(stated('2015'), 'gazette'),
        by(stated('2015-05'), 'courier'),
      ],
      'Sources disagree: 1 says 3 May, 1 says 8 May',
    ],
    [
      'a claim that is wide, on one side',
      '2016',
      [stated('2016'), by(stated('2015-10-16'), 'report'), by(stated('2015'), 'gazette')],
      'Sources disagree: 2 fit 16 October 2015, 1 says 2016',
    ],
    [
      'about a part',
      '2015-05',
      [
        stated('2015-05'),
        stated('2015-05-03', 'the dinner'),
        by(stated('2015-05-04', 'the dinner'), 'report'),
      ],
      'Sources disagree about the date of the dinner',
    ],
  ])('%s', (_, date, datings, said) => {
    expect(lineOf(date, datings)).toBe(said)
  })
})

describe('how a date is known', () => {
  const day = '2015-10-12'
  test.each([
    ['a day', day, [stated(day)], 'One source gives the day'],
    [
      'days',
      '2015-10-12/2015-10-13',
      [stated('2015-10-12/2015-10-13')],
      'One source gives the days',
    ],
    ['a month', '2015-10', [stated('2015-10')], 'One source gives the month; the day is not known'],
    ['a year', '2015', [stated('2015')], 'One source gives the year; month and day are not known'],
    ['a rough date', '2015~', [stated('2015~')], 'One source gives the date roughly'],
    [
      'limits that a source gives',
      '[2015-10-12..2015-10-14]',
      [stated('[2015-10-12..2015-10-14]')],
      'One source gives these limits; the day is not known',
    ],
    [
      'limits that no source gives',
      '[2015-10-12..2015-10-14]',
      [stated('[2015-10-12..2015-10-13]'), by(stated('[2015-10-13..2015-10-14]'), 'report')],
      'Independent sources agree on the date',
    ],
    [
      'two sources',
      day,
      [stated(day), by(stated(day), 'report')],
      'Two independent sources give the day',
    ],
    [
      'more',
      day,
      [stated(day), by(derived(day), 'report'), by(stated(day), 'gazette')],
      'At least two independent sources give the day',
    ],
    [
      'sources of one publisher',
      day,
      [by(stated(day), 'gazette'), by(stated(day), 'courier')],
      'Two sources, none known to be independent of another, give the day',
    ],
    [
      'calculated',
      day,
      [derived(day)],
      'Calculated from “words of the list” and the article’s own date',
    ],
    [
      'calculated from words in another language, which are not repeated',
      day,
      [by(derived(day), 'foreign')],
      'Calculated from the words of one web page and its own date',
    ],
    [
      'compiled',
      day,
      [compiled(day)],
      'Put together from two publications; none gives the day by itself',
    ],
    [
      'inferred from a list',
      '[2015-10-12..]',
      [inferred('[2015-10-12..]')],
      'No source dates it; this follows from its place in a list',
    ],
    [
      'inferred from the day of publication',
      '[..2015-10-20]',
      [by(inferred('[..2015-10-20]'), 'report')],
      'No source dates it; it had happened by the day of publication',
    ],
  ])('%s', (_, date, datings, said) => {
    expect(lineOf(date, datings)).toBe(said)
  })
})
