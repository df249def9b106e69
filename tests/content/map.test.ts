/** The archive's own places on the map. */
import { expect, test } from 'vitest'
import { eventPlaces } from '../../src/archive/event-places.ts'
import { worldMapOf } from '../../src/map/world-map.ts'
import { readArchive } from '../../src/records/archive.ts'

const { archive } = readArchive('content')
const places = eventPlaces(archive)
const map = worldMapOf(places)!
const panels = [map.main, ...map.others]
const marks = panels.flatMap((panel) => panel.marks)

test('every place with coordinates where an event happened is on the map, once', () => {
  const wanted = archive.entities.places.filter(
    ({ id, coordinates }) =>
      coordinates &&
      archive.events.some((event) =>
        event.places.some((link) => link.place === id && link.as === 'location'),
      ),
  )
  expect(marks.map(({ place }) => place.id).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted())
})

test('every event with a place is counted there', () => {
  const counted = places.flatMap(({ place, events }) => events.map(({ id }) => `${id} ${place.id}`))
  const told = archive.events.flatMap((event) =>
    event.places
      .filter((link) => link.as === 'location')
      .map((link) => `${event.id} ${link.place}`),
  )
  expect(counted.toSorted()).toEqual(told.toSorted())
})

test('the large map has what happened in Europe and around the Mediterranean', () => {
  const far = panels.find(({ id }) => id === 'far-away')
  expect(far?.marks.map(({ place }) => place.id)).toContain('washington')
  const large = map.main.marks.map(({ place }) => place.id)
  for (const id of ['stockholm', 'seville', 'ankara', 'naples']) expect(large).toContain(id)
  // North is up, and west is left.
  const at = (id: string) => map.main.marks.find(({ place }) => place.id === id)!.at
  expect(at('seville')[0]).toBeLessThan(at('ankara')[0])
  expect(at('stockholm')[1]).toBeLessThan(at('naples')[1])
})

test('the places with most events have a name', () => {
  for (const { place, label } of marks.filter(({ events }) => events.length >= 4)) {
    expect(label, place.id).toBeDefined()
  }
})
