import { describe, expect, test } from 'vitest'
import { entityIdsOf } from '../../../src/archive/event.ts'
import {
  LIST,
  archiveOf,
  compiled,
  event,
  inferred,
  ids,
  source,
  stated,
} from '../small-records.ts'

describe('where nothing but the place in a list gives the order', () => {
  const entries = ['1', '2', '10'].map((position) =>
    event(`entry-${position}`, {
      date: '[2015-10-12..]',
      evidence: [{ source: LIST, position }],
    }),
  )

  test.each([
    ['newest-first', ['entry-10', 'entry-2', 'entry-1']],
    ['oldest-first', ['entry-1', 'entry-2', 'entry-10']],
    [undefined, ['entry-1', 'entry-2', 'entry-10']],
  ] as const)('a list that runs %s puts %j in the direction of time', (order, expected) => {
    const archive = archiveOf({ events: entries, sources: [source(LIST, { order })] })
    expect(ids(archive.events)).toEqual(expected)
  })

  test('the first evidence decides, and an event without a position stands at 0', () => {
    const sources = [source(LIST, { order: 'newest-first' }), source('report')]
    const inList = { source: LIST, position: '4' }
    const events = [
      event('told-later', { evidence: [{ source: 'report', position: '2' }, inList] }),
      event('without', { evidence: [{ source: 'report' }, inList] }),
      event('in-list', { evidence: [inList, { source: 'report', position: '2' }] }),
    ]
    expect(archiveOf({ events, sources }).events.map((e) => [e.id, e.position])).toEqual([
      ['in-list', -4],
      ['without', 0],
      ['told-later', 2],
    ])
  })
})

describe('an open end is bounded by the day', () => {
  const sources = [
    source('read-early', { accessed: '2020-03-01' }),
    source('read-last', { accessed: '2026-11-21' }),
    source('read-late', { accessed: '2024-01-01' }),
  ]
  const date = '[2018-05-01..]'

  test.each([
    ['its source was read', { ...inferred(date), source: 'read-early' }, '2020-03-01'],
    [
      'any source was last read: several give it',
      { ...compiled(date), sources: ['read-early'] },
      '2026-11-21',
    ],
    [
      'any source was last read: its own has no record',
      { ...inferred(date), source: 'lost' },
      '2026-11-21',
    ],
    [
      'any source was last read: no dating is quite the accepted date',
      { ...inferred('[2018-06-01..]'), source: 'read-early' },
      '2026-11-21',
    ],
  ])('%s', (_, claim, latest) => {
    const archive = archiveOf({ events: [event('a', { date, datings: [claim] })], sources })
    const { bounds, year, years } = archive.event('a')
    expect(bounds).toEqual({ earliest: '2018-05-01', latest })
    expect([year, years.at(0), years.at(-1)]).toEqual([2018, 2018, Number(latest.slice(0, 4))])
  })
})

test('an event of which only the end is known stands under the year of its end', () => {
  const { year, years, bounds } = archiveOf({
    events: [event('a', { date: '[..2013-04-10]' })],
  }).event('a')
  expect({ year, years }).toEqual({ year: 2013, years: [2013] })
  expect(bounds).toEqual({ earliest: '2013-01-01', latest: '2013-04-10' })
})

test('an event is a founding one where any of its sources is', () => {
  const sources = [source(LIST), source('founder', { founding: 'true' })]
  const events = [
    event('told-by-both', { evidence: [{ source: LIST }, { source: 'founder' }] }),
    event('told-by-list'),
  ]
  const { isFounding } = archiveOf({ events, sources }).event('told-by-both')
  expect(isFounding).toBe(true)
  expect(archiveOf({ events, sources }).event('told-by-list').isFounding).toBe(false)
})

test('a dating that contradicts another marks the event, one of a part of it does not', () => {
  const [day, other] = ['2015-10-12', '2015-10-14']
  const joined = (of?: string) =>
    archiveOf({
      events: [event('a', { date: '2015-10', datings: [stated(day), stated(other, of)] })],
    }).event('a')
  expect(joined()).toMatchObject({ agreement: 'conflicting', mark: 'conflicting' })
  expect(joined().dateConflicts).toHaveLength(1)
  expect(joined('the dinner')).toMatchObject({
    agreement: 'single',
    mark: 'unknown',
    dateConflicts: [],
  })
})

test('an event points to whoever takes part or speaks, and to its places, bodies and topics, once each', () => {
  const pointing = event('a', {
    participations: [
      { person: 'anna-berg', role: 'Mayor', side: 'other' },
      { organization: 'choir', side: 'other' },
      { unnamed: 'two members of the crew', side: 'unknown' },
    ],
    organizations: ['choir', 'harbour-office'],
    places: [{ place: 'haven' }],
    topics: ['harbours'],
    evidence: [
      {
        source: LIST,
        quotations: ['anna-berg', 'carl-dahl', 'unnamed', 'source'].map((speaker) => ({
          text: 'Words.',
          speaker,
        })),
      },
    ],
  })
  expect([...entityIdsOf(pointing)]).toEqual([
    'anna-berg',
    'choir',
    'harbour-office',
    'haven',
    'harbours',
    'carl-dahl',
  ])
})
