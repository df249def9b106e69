import { describe, expect, test } from 'vitest'
import { eventPlaces } from '../../../src/archive/event-places.ts'
import { archiveOf, event, ids, place } from '../small-records.ts'

const at = (...places: string[]) => places.map((id) => ({ place: id }))
const named = (id: string) => ({ place: id, as: 'mentioned' as const })

describe('places where events happened', () => {
  const archive = archiveOf({
    places: ['pier', 'haven', 'island', 'quay'].map((id) => place(id)),
    events: [
      event('opening', { date: '1998', places: at('haven') }),
      event('storm', { date: '1999', places: [...at('pier', 'haven'), named('island')] }),
      event('regatta', { date: '2000', places: at('quay') }),
      event('withdrawn', {
        places: at('island'),
        changes: [{ on: '2026-01-02', kind: 'withdrawn', why: 'It was another.' }],
      }),
    ],
  })
  const places = eventPlaces(archive)

  test('are those with most events first, then by name', () => {
    expect(ids(places.map((p) => p.place))).toEqual(['haven', 'pier', 'quay'])
  })

  test('have their events newest first; an event at two places stands at both', () => {
    expect(places.map(({ events }) => ids(events))).toEqual([
      ['storm', 'opening'],
      ['storm'],
      ['regatta'],
    ])
  })
})

test('there is a map where a place with coordinates has an event, and not where one is only named', () => {
  const coordinates: [string, string] = ['50.1', '4.2']
  const places = [place('haven', { coordinates }), place('pier')]
  const mapOf = (link: { place: string; as?: 'mentioned' }) =>
    archiveOf({ places, events: [event('opening', { places: [link] })] }).hasMap
  expect(mapOf({ place: 'haven' })).toBe(true)
  expect(mapOf(named('haven'))).toBe(false)
  expect(mapOf({ place: 'pier' })).toBe(false)
  expect(archiveOf({ places }).hasMap).toBe(false)
})
