/** A part of the world on a plane: which part, how large, and where a place is on it. */
import { geoAzimuthalEqualArea, geoBounds, geoDistance, geoEqualEarth, geoPath } from 'd3-geo'
import type { GeoProjection } from 'd3-geo'

/** Latitude and longitude in degrees, as records have them. */
export type Coordinates = readonly [latitude: number, longitude: number]

/** A point of a drawing, in its units, from its upper left corner. */
export type Point = readonly [x: number, y: number]

/** The size of a drawing. */
export interface Sheet {
  readonly width: number
  readonly height: number
}

/** A box of a drawing. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What a drawing shows of the world. */
export interface View extends Sheet {
  readonly projection: GeoProjection
  /** Where its middle is, as longitude and latitude, and how far it shows from there, in radians. */
  readonly middle: [number, number]
  readonly reach: number
}

/** How large a view is. */
interface Size {
  readonly width: number
  /** The least and the greatest height; between them the places decide. */
  readonly heights: readonly [least: number, most: number]
  /** What stays free around the places. */
  readonly margin: number
  /** It shows at least this many kilometres from left to right, however close together the places are. */
  readonly leastKm: number
}

const EARTH_KM = 6371
const DEGREE = Math.PI / 180

/**
 * The view that shows some places as large as it can: equal in area, with the least distortion around
 * their middle. (Lambert’s azimuthal projection, as maps of statistics have it.)
 */
export function viewOf(places: readonly Coordinates[], size: Size): View {
  const { width, heights, margin, leastKm } = size
  const middle = middleOf(places)
  const projection = geoAzimuthalEqualArea()
    .rotate([-middle[0], -middle[1]])
    .scale(1)
    .translate([0, 0])
    .precision(0)
  const points = places.map((place) => pointIn(projection, place))
  const [left, right] = rangeOf(points.map(([x]) => x))
  const [top, bottom] = rangeOf(points.map(([, y]) => y))
  const scale = Math.min(
    (width - 2 * margin) / (right - left),
    (heights[1] - 2 * margin) / (bottom - top),
    (width / leastKm) * EARTH_KM,
  )
  const wanted = Math.round((bottom - top) * scale + 2 * margin)
  const height = Math.min(Math.max(wanted, heights[0]), heights[1])
  projection
    .scale(scale)
    .translate([
      width / 2 - ((left + right) / 2) * scale,
      height / 2 - ((top + bottom) / 2) * scale,
    ])
  return finished(projection, width, height)
}

/** A view of a place in the middle of what lies around it. */
export const viewAround = (
  place: Coordinates,
  { width, height, km }: Sheet & { readonly km: number },
): View => viewOf([place], { width, heights: [height, height], margin: 0, leastKm: km })

/** The whole world but for the Antarctic, equal in area. */
export function worldView(width: number): View {
  const projection = geoEqualEarth().fitWidth(width, { type: 'Sphere' })
  const [, top] = pointIn(projection, [84, 0])
  const [, bottom] = pointIn(projection, [-57, 0])
  const [x, y] = projection.translate()
  projection.translate([x, y - top])
  const height = Math.round(bottom - top)
  return { ...clipped(projection, width, height), middle: [0, 0], reach: Math.PI }
}

/** Where a place is in a view. */
export const pointOf = ({ projection }: View, place: Coordinates): Point =>
  pointIn(projection, place)

/** Whether a place is in a view, and not at its very edge. */
export function isInView(view: View, place: Coordinates, margin = 0): boolean {
  if (geoDistance(view.middle, lonLat(place)) > view.reach) return false
  const [x, y] = pointOf(view, place)
  return x >= margin && y >= margin && x <= view.width - margin && y <= view.height - margin
}

/** Kilometres between two places, along the surface of the earth. */
export const kmBetween = (a: Coordinates, b: Coordinates): number =>
  geoDistance(lonLat(a), lonLat(b)) * EARTH_KM

/** An outline on a map, and the box around it. */
export interface Outline extends Box {
  /** As an SVG path. */
  readonly path: string
}

/** The outline of a view as it is seen in a wider one. */
export function outlineIn(wider: View, { width, height, projection }: View): Outline {
  const steps = Array.from({ length: 12 }, (_, i) => i / 12)
  const around: Point[] = [
    ...steps.map((t): Point => [t * width, 0]),
    ...steps.map((t): Point => [width, t * height]),
    ...steps.map((t): Point => [(1 - t) * width, height]),
    ...steps.map((t): Point => [0, (1 - t) * height]),
    [0, 0],
  ]
  const line = {
    type: 'LineString' as const,
    coordinates: around.map((at) => lonLatAt(projection, at)),
  }
  const draw = geoPath(wider.projection).digits(1)
  const [[left, top], [right, bottom]] = draw.bounds(line)
  return { path: draw(line) ?? '', left, top, right, bottom }
}

function finished(projection: GeoProjection, width: number, height: number): View {
  const middle = lonLatAt(projection, [width / 2, height / 2])
  const corners: Point[] = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ]
  const reach = Math.max(...corners.map((at) => geoDistance(middle, lonLatAt(projection, at))))
  projection.clipAngle(Math.min(reach / DEGREE + 1, 179))
  return { ...clipped(projection, width, height), middle, reach }
}

/** Cut off a little outside, so that the line of the cut is not seen. */
const clipped = (projection: GeoProjection, width: number, height: number) => ({
  width,
  height,
  projection: projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ]),
})

/** The middle of the smallest box of longitudes and latitudes around some places. */
function middleOf(places: readonly Coordinates[]): [number, number] {
  const [[west, south], [east, north]] = geoBounds({
    type: 'MultiPoint',
    coordinates: places.map(lonLat),
  })
  // Across the International Date Line, the east is the smaller number.
  const width = east < west ? east + 360 - west : east - west
  return [west + width / 2, (south + north) / 2]
}

const pointIn = (projection: GeoProjection, place: Coordinates): Point => projection(lonLat(place))!

/** The way back. d3-geo has it for every projection that is used here. */
const lonLatAt = (projection: GeoProjection, [x, y]: Point): [number, number] =>
  projection.invert?.([x, y]) ?? [NaN, NaN]

const lonLat = ([latitude, longitude]: Coordinates): [number, number] => [longitude, latitude]

const rangeOf = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const
