/**
 * The land of the world, with its coasts and without borders: Natural Earth, which is in the public domain,
 * as `world-atlas` has it.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import { lazily } from '../archive/look-up.ts'
import { pathOf } from './path.ts'
import type { Point, View } from './view.ts'

const require = createRequire(import.meta.url)

/** Units to a radian of a drawing below which nobody could see more than the coarse coasts. */
const COARSE = 700

/** The land as it was drawn for maps of 1 : 50 million, and of 1 : 110 million. */
const lands = lazily({
  fine: () => landIn(require.resolve('world-atlas/land-50m.json')),
  coarse: () => landIn(require.resolve('world-atlas/land-110m.json')),
})

/** The coasts that a view shows, as an SVG path in half units of the view. */
export function landPath({ projection }: View): string {
  const outlines: Point[][] = []
  const draw = geoPath(projection, {
    beginPath: () => {},
    moveTo: (x, y) => outlines.push([[x, y]]),
    lineTo: (x, y) => outlines.at(-1)!.push([x, y]),
    closePath: () => {},
    arc: () => {},
  })
  draw(projection.scale() < COARSE ? lands.coarse : lands.fine)
  return pathOf(outlines)
}

function landIn(file: string) {
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof feature>[0]
  return feature(atlas, 'land')
}
