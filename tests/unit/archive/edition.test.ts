import { describe, expect, test } from 'vitest'
import {
  namesIn,
  runsOf,
  sizeOfVolume,
  sourcesBehind,
  volumesOf,
} from '../../../src/archive/edition.ts'
import { archiveOf, event, ids, person, place, source } from '../small-records.ts'

const eventsOf = (count: number, date: string) =>
  Array.from({ length: count }, (_, i) => event(`in-${date}-${i}`, { date }))

describe('volumes', () => {
  test('an empty archive has one, without events', () => {
    expect(volumesOf(archiveOf({}))).toEqual([
      { path: undefined, title: undefined, events: [], volumes: [] },
    ])
  })

  test('three hundred events stand in one; of more, each year has its own', () => {
    const some = [...eventsOf(299, '1998'), ...eventsOf(1, '1997')]
    expect(volumesOf(archiveOf({ events: some })).map(({ path }) => path)).toEqual([undefined])
    const [whole, ...years] = volumesOf(archiveOf({ events: [...some, event('one-more')] }))
    expect(whole!.events).toEqual([])
    expect(whole!.volumes).toEqual(years)
    expect(years.map((v) => [v.path, v.events.length])).toEqual([
      ['1997', 1],
      ['1998', 299],
      ['2015', 1],
    ])
    expect(sizeOfVolume(whole!)).toBe(301)
  })

  test('a year with more leads to its months', () => {
    const events = [...eventsOf(200, '1998-02'), ...eventsOf(200, '1998-11')]
    const [, year, ...months] = volumesOf(archiveOf({ events }))
    expect(year).toMatchObject({ path: '1998', events: [] })
    expect(year!.volumes).toEqual(months)
    expect(months.map((v) => [v.path, v.title, v.events.length])).toEqual([
      ['1998/02', 'February 1998', 200],
      ['1998/11', 'November 1998', 200],
    ])
  })
})

test('the index points from each name to the numbers of its events, people by their last names', () => {
  const by = (who: string) => ({ person: who, role: 'captain', side: 'other' as const })
  const archive = archiveOf({
    people: [person('z', { name: 'Anna Zorn' }), person('a', { name: 'Zoe Abel' })],
    places: [place('haven'), place('nowhere')],
    events: [
      event('first', { date: '1997', participations: [by('z')] }),
      event('second', { date: '1998', participations: [by('a')], places: [{ place: 'haven' }] }),
      event('third', { date: '1999', participations: [by('z')] }),
    ],
  })
  expect(namesIn(archive, archive.events)).toEqual([
    {
      kind: 'people',
      names: [
        { name: 'Abel, Zoe', numbers: [2] },
        { name: 'Zorn, Anna', numbers: [1, 3] },
      ],
    },
    { kind: 'places', names: [{ name: 'haven', numbers: [2] }] },
  ])
})

test('sources come by publisher and title, each once', () => {
  const archive = archiveOf({
    sources: [
      source('late', { publisher: 'Radio', title: 'B' }),
      source('early', { publisher: 'Radio', title: 'A' }),
      source('list', { publisher: 'Gazette' }),
      source('unused'),
    ],
    events: [
      event('first', { evidence: [{ source: 'late' }, { source: 'list' }] }),
      event('second', { evidence: [{ source: 'early' }, { source: 'list' }] }),
    ],
  })
  expect(ids(sourcesBehind(archive, archive.events))).toEqual(['list', 'early', 'late'])
})

test('numbers that follow each other are joined', () => {
  expect(runsOf([])).toEqual([])
  expect(runsOf([1, 2, 3, 5, 8, 9])).toEqual([
    [1, 3],
    [5, 5],
    [8, 9],
  ])
})
