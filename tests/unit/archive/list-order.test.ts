import { expect, test } from 'vitest'
import { parseDate } from '../../../src/archive/date.ts'
import { dateByOrder, datedEntries } from '../../../src/archive/list-order.ts'
import type { EventRecord } from '../../../src/archive/records.ts'

const entries = [
  { position: 3, earliest: '2015-10-12', latest: '2015-10-13' },
  { position: 5, earliest: '2015-06-01', latest: '2015-06-30' },
]

test.each([
  [1, 'newest-first', '[2015-10-12..]'], // not before the first day of the entry below
  [2, 'newest-first', '[2015-10-12..]'],
  [4, 'newest-first', '[2015-06-01..2015-10-13]'],
  [6, 'newest-first', '[..2015-06-30]'],
] as const)('entry %i of a list that runs %s is of %s', (position, order, date) => {
  expect(dateByOrder(position, entries, order)?.text).toBe(date)
})

test.each([
  [1, '[..2015-06-30]'],
  [4, '[2015-06-01..2015-10-13]'],
  [6, '[2015-10-12..]'],
])('entry %i of the same list, oldest first, is of %s', (position, date) => {
  const turned = entries.map((e) => ({ ...e, position: 8 - e.position })).toReversed()
  expect(dateByOrder(position, turned, 'oldest-first')?.text).toBe(date)
})

test('between two entries of one day the order gives that day', () => {
  const day = { earliest: '2015-10-12', latest: '2015-10-12' }
  const list = [
    { position: 1, ...day },
    { position: 3, ...day },
  ]
  expect(dateByOrder(2, list, 'newest-first')?.text).toBe('2015-10-12')
})

test('no other dated entry, no date', () => {
  expect(dateByOrder(1, [], 'newest-first')).toBeUndefined()
  expect(dateByOrder(3, entries.slice(0, 1), 'newest-first')).toBeUndefined()
})

test('a list that does not run as it says gives no date', () => {
  expect(() => dateByOrder(4, entries, 'oldest-first')).toThrow(RangeError)
})

const event = (
  position: number,
  ...datings: { date: string; basis?: string; source?: string; of?: string }[]
) =>
  ({
    datings: datings.map((d) => ({
      basis: 'stated',
      source: 'list',
      words: '…',
      ...d,
      date: parseDate(d.date),
    })),
    evidence: [{ source: 'list', position, quotations: [] }],
  }) as unknown as EventRecord

test('an entry is dated by what its own source states of the whole event', () => {
  const events = [
    event(2, { date: '2014-11' }),
    event(1, { date: '[2014-11-01..]', basis: 'inferred' }),
    event(3, { date: '2014-10', source: 'another' }),
    event(4, { date: '2014-09', of: 'the first session' }),
  ]
  expect(datedEntries(events, 'list')).toEqual([
    { position: 2, earliest: '2014-11-01', latest: '2014-11-30' },
  ])
})

test('an entry that looks back has the latest of its dates', () => {
  const entry = [{ position: 8, earliest: '2014-11-01', latest: '2014-11-30' }]
  const [old, own] = [event(8, { date: '2008' }), event(8, { date: '2014-11' })]
  expect(datedEntries([old, own], 'list')).toEqual(entry)
  expect(datedEntries([own, old], 'list')).toEqual(entry)
})

test('of two dates that end on one day the one that begins later is the entry’s own', () => {
  const entry = [{ position: 8, earliest: '2014-11-30', latest: '2014-11-30' }]
  const [month, day] = [event(8, { date: '2014-11' }), event(8, { date: '2014-11-30' })]
  expect(datedEntries([month, day], 'list')).toEqual(entry)
  expect(datedEntries([day, month], 'list')).toEqual(entry)
})

test.each(['[2014-11-01..]', '[..2014-11-30]'])(
  'a date with an open end, %s, dates no entry',
  (date) => {
    expect(datedEntries([event(8, { date })], 'list')).toEqual([])
    const entry = [{ position: 8, earliest: '2014-10-01', latest: '2014-10-31' }]
    expect(datedEntries([event(8, { date }, { date: '2014-10' })], 'list')).toEqual(entry)
  },
)

test('entries come from the top of the list, each once', () => {
  const events = [
    event(10, { date: '2014-09' }),
    event(9, { date: '2014-10' }),
    event(10, { date: '2014-09' }),
  ]
  expect(datedEntries(events, 'list').map((e) => e.position)).toEqual([9, 10])
})

test('what the list tells without a place, and what another source tells, is no entry', () => {
  const known = event(8, { date: '2014-11' })
  expect(
    datedEntries([{ ...known, evidence: [{ source: 'list', quotations: [] }] }], 'list'),
  ).toEqual([])
  const elsewhere = { source: 'report', position: 8, quotations: [] }
  expect(datedEntries([{ ...known, evidence: [elsewhere] }], 'list')).toEqual([])
})
