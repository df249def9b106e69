/** Events on the map: GeoJSON (RFC 7946). */
import { expect, test } from 'vitest'
import type { Archive } from '../../../src/archive/archive.ts'
import { eventsGeoJson } from '../../../src/formats/geojson.ts'
import { fileContext } from '../../../src/formats/file-context.ts'
import { readArchive } from '../../../src/records/archive.ts'
import { archiveOf, event, place, source } from '../small-records.ts'

interface FeatureCollection {
  readonly type: string
  readonly features: readonly {
    readonly id: string
    readonly geometry: { readonly type: string; readonly coordinates: unknown }
    readonly properties: Readonly<Record<string, unknown>>
  }[]
}
const read = (archive: Archive) =>
  JSON.parse(eventsGeoJson(fileContext(archive, 'data/events.geojson'))) as FeatureCollection

const places = [
  place('haven', { name: 'Haven', coordinates: ['50.1', '4.2'] }),
  place('island', {
    name: 'The island',
    coordinates: ['-33.9123', '-0.2512'],
    precision: 'country',
  }),
  place('sea', { name: 'The sea', precision: 'region' }),
]
const inPlaces = (...links: { place: string; as?: 'location' | 'mentioned'; note?: string }[]) =>
  read(
    archiveOf({ sources: [source('list')], places, events: [event('storm', { places: links })] }),
  ).features

test('an event in one place is a point there, the longitude first, with how exact it is', () => {
  expect(inPlaces({ place: 'haven', note: 'Or near it.' })).toEqual([
    {
      type: 'Feature',
      id: 'storm',
      geometry: { type: 'Point', coordinates: [4.2, 50.1] },
      properties: {
        title: 'Title of storm',
        status: 'happened',
        date: '2015',
        dateInWords: '2015',
        type: 'other',
        url: '../events/storm/',
        places: [{ id: 'haven', name: 'Haven', precision: 'city', note: 'Or near it.' }],
      },
    },
  ])
})

test('an event in several places is several points, in the order of their names', () => {
  const [feature] = inPlaces({ place: 'haven' }, { place: 'sea' }, { place: 'island' })
  expect(feature?.geometry).toEqual({
    type: 'MultiPoint',
    coordinates: [
      [4.2, 50.1],
      // No more exact than a country.
      [-0.25, -33.91],
    ],
  })
  expect(feature?.properties.places).toEqual([
    { id: 'haven', name: 'Haven', precision: 'city' },
    { id: 'island', name: 'The island', precision: 'country' },
  ])
})

test('a place that is only mentioned, or lies nowhere known, puts no event on the map', () => {
  expect(inPlaces({ place: 'haven', as: 'mentioned' })).toEqual([])
  expect(inPlaces({ place: 'sea' })).toEqual([])
  expect(inPlaces()).toEqual([])
})

test('hostile titles and names stay text', () => {
  const { archive } = readArchive('tests/fixtures/hostile/content')
  const { type, features } = read(archive)
  expect(type).toBe('FeatureCollection')
  expect(features.map(({ id, properties }) => [id, properties.title])).toEqual([
    ['la-hulpe-conference', "<script>alert('title')</script> opens & closes"],
  ])
  expect(features[0]?.properties.places).toMatchObject([{ name: "<svg onload=alert('place')>" }])
})
