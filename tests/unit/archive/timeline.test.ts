/** The timeline by eras, and what it can be narrowed down by. */
import { expect, test } from 'vitest'
import { parsePeriod } from '../../../src/archive/period.ts'
import { timelineFilters, timelineOf } from '../../../src/archive/timeline.ts'
import { archiveOf, event, ids, topic } from '../small-records.ts'

const era = (id: string, date: string) => ({ id, name: id, date: parsePeriod(date), text: '…' })

test('eras follow each other, newest first; a year in which one begins is part of two', () => {
  const archive = archiveOf(
    {
      events: [
        event('before-all', { date: '1990' }),
        event('old', { date: '1998-02-01' }),
        event('between', { date: '1999-05-01' }),
        event('early-in-2000', { date: '2000-01-01' }),
        event('late-in-2000', { date: '2000-11-01' }),
      ],
    },
    { eras: [era('first', '1998'), era('second', '2000-01/2000-10'), era('third', '2000-11/..')] },
  )
  expect(timelineOf(archive).map((part) => [part.era?.id, ids(part.events)])).toEqual([
    ['third', ['late-in-2000']],
    ['second', ['early-in-2000']],
    [undefined, ['between']],
    ['first', ['old']],
    [undefined, ['before-all']],
  ])
  // By its place a script knows the number of an event.
  expect(timelineOf(archive).flatMap(({ events }) => events)).toEqual(archive.events.toReversed())
})

test('without eras the timeline is one part, and nothing where there is no event', () => {
  const archive = archiveOf({
    events: [event('a', { date: '1998' }), event('b', { date: '2001' })],
  })
  expect(timelineOf(archive).map((part) => ids(part.events))).toEqual([['b', 'a']])
  expect(timelineOf(archiveOf({ events: [] }))).toEqual([])
})

test('filters offer what events have; what all have, or one event alone as its topic, is no choice', () => {
  const archive = archiveOf({
    events: [
      event('a', { date: '1998', type: 'visit', topics: ['ships', 'birds'] }),
      event('b', { date: '2001', type: 'visit', topics: ['ships'] }),
      event('c', { date: '2002', type: 'visit', status: 'planned' }),
    ],
    topics: [topic('ships', { body: 'They [came](/events/a/).' }), topic('birds', { body: '…' })],
  })
  const offered = timelineFilters(archive).map(({ name, groups }) => [
    name,
    groups.flatMap(({ options }) => options.map(({ value, events }) => `${value} ${events.size}`)),
  ])
  expect(offered).toEqual([
    ['topic', ['ships 2']],
    ['status', ['happened 2', 'planned 1']],
  ])
  expect(timelineFilters(archiveOf({ events: [] }))).toEqual([])
})
