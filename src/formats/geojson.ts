/** Events on the map, as GeoJSON (RFC 7946). */
import { addressOf } from '../archive/address.ts'
import type { Archive } from '../archive/archive.ts'
import { formatDate } from '../archive/date.ts'
import { roundedCoordinates } from '../archive/entity.ts'
import { locationsOf } from '../archive/event.ts'
import type { ArchiveEvent } from '../archive/event.ts'
import type { FileContext } from './file-context.ts'

/**
 * The text of `/data/events.geojson`: a feature for each event that has a place with coordinates, oldest
 * first, each on a line of its own.
 */
export function eventsGeoJson({ archive, linkTo }: FileContext): string {
  const features = archive.events.flatMap((event) => {
    const places = placesOn(archive, event)
    if (places.length === 0) return []
    return {
      type: 'Feature',
      id: event.id,
      geometry: geometryOf(places),
      properties: {
        title: event.title,
        status: event.status,
        date: event.date.text,
        dateInWords: formatDate(event.date),
        type: event.type,
        url: linkTo(addressOf('events', event.id)),
        // In the order of the points.
        places: places.map(({ id, name, precision, note }) => ({ id, name, precision, note })),
      },
    }
  })
  const lines = features.map((feature) => JSON.stringify(feature))
  return `{"type": "FeatureCollection", "features": [\n${lines.join(',\n')}\n]}\n`
}

/** A place where an event happened. */
interface Located {
  readonly id: string
  readonly name: string
  readonly coordinates: readonly [latitude: number, longitude: number]
  readonly precision: string
  readonly note: string | undefined
}

function placesOn(archive: Archive, event: ArchiveEvent): Located[] {
  return locationsOf(event).flatMap(({ place, note }) => {
    const entity = archive.entity(place)
    if (entity.kind !== 'places' || !entity.coordinates) return []
    const { id, name, coordinates, precision } = entity
    return { id, name, coordinates: roundedCoordinates(coordinates, precision), precision, note }
  })
}

/** GeoJSON has the longitude first. */
function geometryOf(places: readonly Located[]) {
  const points = places.map(({ coordinates: [latitude, longitude] }) => [longitude, latitude])
  return points.length === 1
    ? { type: 'Point', coordinates: points[0] }
    : { type: 'MultiPoint', coordinates: points }
}
