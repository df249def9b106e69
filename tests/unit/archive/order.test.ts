import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDate } from '../../../src/archive/date.ts'
import { firstDay, sortEvents } from '../../../src/archive/order.ts'

const event = (id: string, date: string, position = 0) => ({ id, date: parseDate(date), position })

test('earliest day, then latest day, then position, then id', () => {
  const sorted = [
    event('day-in-year', '2008-01-01'),
    event('open-start', '[..2008-06-01]'),
    event('year', '2008'),
    event('day', '2015-10-12', 9),
    event('last-of-list', '[2015-10-12..]', -4),
    event('first-of-list', '[2015-10-12..]', -1),
    event('a', '2021-07-12', 2),
    event('b', '2021-07-12', 2),
  ]
  expect(sortEvents(sorted.toReversed())).toEqual(sorted)
})

test('an open start is ordered from 1 January of the year of its end', () => {
  expect(firstDay(parseDate('[..2013-04-10]'))).toBe('2013-01-01')
})

const dates = [
  '2008',
  '2008-01',
  '2008-01-01',
  '[..2008]',
  '[2008..]',
  '2008-01-01/2008-02-01',
  '2009~',
]
const events = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,3}$/),
    date: fc.constantFrom(...dates).map(parseDate),
    position: fc.integer({ min: -3, max: 3 }),
  }),
  { selector: (e) => e.id, maxLength: 12 },
)

test('the order is total: however the events arrive, they leave in the same order', () => {
  fc.assert(
    fc.property(
      events.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        expect(sortEvents(shuffled)).toEqual(sortEvents(list))
      },
    ),
  )
})

test('sorting leaves nothing out and does not touch what it was given', () => {
  fc.assert(
    fc.property(events, (list) => {
      const before = list.map((e) => e.id)
      expect(
        sortEvents(list)
          .map((e) => e.id)
          .sort(),
      ).toEqual(before.toSorted())
      expect(list.map((e) => e.id)).toEqual(before)
    }),
  )
})
