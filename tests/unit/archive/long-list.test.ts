import { describe, expect, test } from 'vitest'
import { changesByYear, changesOf, newestDays } from '../../../src/archive/changes.ts'
import {
  addressInYear,
  entriesOfEntity,
  longLists,
  monthsOf,
} from '../../../src/archive/long-list.ts'
import { decadesOf } from '../../../src/archive/year-counts.ts'
import { archiveOf, event, ids, person, topic } from '../small-records.ts'

/** Events about a topic, one in each year from 1801 on. */
const yearly = (count: number) =>
  archiveOf({
    topics: [topic('ferries')],
    events: Array.from({ length: count }, (_, i) =>
      event(`event-${i}`, { date: String(1801 + i), topics: ['ferries'] }),
    ),
  })

describe('a list of events', () => {
  test('of three hundred entries stands on one page', () => {
    expect(longLists(yearly(300)).map((list) => list.address)).not.toContain('/topics/ferries/')
  })

  test('of more entries is parted, newest first, at addresses that more events do not move', () => {
    const list = longLists(yearly(301)).find(({ address }) => address === '/topics/ferries/')!
    expect(list.title).toBe('ferries')
    expect(list.entries.length).toBe(301)
    expect(list.entries[0]!.event.year).toBe(2101)
    expect(addressInYear(list.address, 2101)).toBe('/topics/ferries/years/2101/')
  })
})

describe('the events of a year', () => {
  const inYear = (dates: readonly string[]) =>
    archiveOf({ events: dates.map((date, i) => event(`event-${i}`, { date })) }).events.toReversed()
  const dates = [
    ...Array.from({ length: 299 }, () => '2014-03-04'),
    '2014-11',
    '2014',
    '2014-01-30/2014-02-02',
  ]

  test('stay together where one page shows them', () => {
    expect(monthsOf(2014, inYear(dates.slice(0, 300)))).toEqual([])
  })

  test('are parted by month, those without one at the end', () => {
    const months = monthsOf(2014, inYear(dates))
    expect(months.map(({ id, title, events }) => [id, title, events.length])).toEqual([
      ['11', 'November 2014', 1],
      ['03', 'March 2014', 299],
      ['01', 'January 2014', 1],
      ['not-known', 'Month not known, 2014', 1],
    ])
  })
})

test('years are counted in whole decades, and decades without an event are left out', () => {
  const { events } = archiveOf({
    events: [
      event('a', { date: '1989-05-01' }),
      event('b', { date: '1989' }),
      event('c', { date: '2012-01-01/2012-01-03' }),
    ],
  })
  const decades = decadesOf(events)
  expect(decades.map((years) => [years[0]!.year, years.at(-1)!.year])).toEqual([
    [1980, 1989],
    [2010, 2019],
  ])
  expect(decades.flat().filter(({ all }) => all > 0)).toEqual([
    { year: 1989, all: 2, known: 1 },
    { year: 2012, all: 1, known: 1 },
  ])
})

test('the newest days of changes are as many as have fifty of them, and all stand by year', () => {
  const created = (on: string) => [{ on, kind: 'created' as const }]
  const archive = archiveOf({
    events: [
      ...Array.from({ length: 60 }, (_, i) =>
        event(`new-${i}`, { changes: created('2026-02-02') }),
      ),
      event('old', { changes: created('2025-01-01') }),
    ],
  })
  const days = changesOf(archive)
  expect(newestDays(days).map(({ on }) => on)).toEqual(['2026-02-02'])
  expect(changesByYear(days).map(({ year }) => year)).toEqual(['2026', '2025'])
  expect(ids(archive.events)).toContain('old')
})

describe('the part of a person in events', () => {
  const notesOf = (...roles: string[]) => {
    const archive = archiveOf({
      people: [person('anna')],
      events: roles.map((role, i) =>
        event(`event-${i}`, {
          date: String(2000 + i),
          participations: [
            { person: 'anna', role, side: 'other', as: i === 0 ? 'host' : 'present' },
          ],
        }),
      ),
    })
    return entriesOfEntity(archive, archive.entity('anna'))
      .map(({ note }) => note)
      .toReversed()
  }

  test('names no role where there is one alone: the page names it above', () => {
    expect(notesOf('Mayor', 'Mayor')).toEqual(['Host', ''])
  })

  test('names a role where it differs from the one above', () => {
    expect(notesOf('Sailor', 'Mayor', 'Mayor', 'Sailor')).toEqual([
      'Sailor. Host',
      '',
      'Mayor',
      'Sailor',
    ])
  })
})
