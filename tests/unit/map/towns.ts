/** Towns with their true coordinates, and archives in which events happened there. */
import { eventPlaces } from '../../../src/archive/event-places.ts'
import type { EventPlace } from '../../../src/archive/event-places.ts'
import { worldMapOf } from '../../../src/map/world-map.ts'
import type { Panel, WorldMap } from '../../../src/map/world-map.ts'
import { archiveOf, event, place } from '../small-records.ts'

type Degrees = [latitude: string, longitude: string]

/** Towns in many parts of the world. */
export const towns = {
  brussels: ['50.85', '4.35'],
  antwerp: ['51.22', '4.40'],
  leuven: ['50.88', '4.70'],
  ghent: ['51.05', '3.72'],
  lisbon: ['38.72', '-9.14'],
  rome: ['41.90', '12.50'],
  ankara: ['39.93', '32.86'],
  haifa: ['32.79', '34.99'],
  jerusalem: ['31.78', '35.22'],
  reykjavik: ['64.15', '-21.94'],
  washington: ['38.91', '-77.04'],
  tokyo: ['35.68', '139.69'],
  sydney: ['-33.87', '151.21'],
  suva: ['-18.14', '178.44'],
  apia: ['-13.83', '-171.77'],
} satisfies Record<string, Degrees>

/** The name of a town. */
export type Town = keyof typeof towns

/** Where a town is. */
export const coordinatesOf = (town: Town): readonly [number, number] => {
  const [latitude, longitude] = towns[town]
  return [Number(latitude), Number(longitude)]
}

/** Places where so many events happened. */
export const placesWith = (counts: Partial<Record<Town, number>>): EventPlace[] => {
  const each = Object.entries(counts) as [Town, number][]
  return eventPlaces(
    archiveOf({
      places: each.map(([town]) => place(town, { coordinates: towns[town] })),
      events: each.flatMap(([town, count]) =>
        Array.from({ length: count }, (_, i) =>
          event(`${town}-${i}`, { places: [{ place: town }] }),
        ),
      ),
    }),
  )
}

/** The map of places where so many events happened. */
export const mapWith = (counts: Partial<Record<Town, number>>): WorldMap =>
  worldMapOf(placesWith(counts))!

/** The places that one of the maps has, in the order in which they are drawn. */
export const namesIn = ({ marks }: Panel): string[] => marks.map(({ place: { name } }) => name)
