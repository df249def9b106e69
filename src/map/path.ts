/** Outlines as SVG paths with few bytes. */
import type { Point } from './view.ts'

/** Steps of a unit to which a path is rounded: it is written in whole numbers of them. */
const STEPS = 2

/** How far, in units, a thinned outline may run beside the true one. */
const TOLERANCE = 0.6

/** Smaller from side to side, in units, nothing is drawn. */
const SMALLEST = 1.5

/**
 * Closed outlines as one path, thinned to what can be seen, in half units: to be drawn at half its size.
 *
 * @example
 * pathOf([[[0, 0], [10, 0], [10, 10]]]) // => 'M0 0l20 0 0 20z'
 */
export const pathOf = (outlines: readonly (readonly Point[])[]): string =>
  outlines
    .filter(isSeen)
    .map((outline) => written(thinned([...outline, outline[0]!], TOLERANCE)))
    .join('')

/**
 * The points of a line that it needs to keep its shape (Douglas and Peucker’s method).
 *
 * @param tolerance how far the thinned line may run beside the true one
 */
export function thinned(line: readonly Point[], tolerance: number): Point[] {
  const kept = new Uint8Array(line.length)
  const keep = (first: number, last: number) => {
    let [farthest, most] = [0, tolerance]
    for (let i = first + 1; i < last; i++) {
      const distance = distanceFrom(line[i]!, line[first]!, line[last]!)
      if (distance > most) [farthest, most] = [i, distance]
    }
    if (farthest === 0) return
    kept[farthest] = 1
    keep(first, farthest)
    keep(farthest, last)
  }
  kept[0] = kept[line.length - 1] = 1
  keep(0, line.length - 1)
  return line.filter((_, i) => kept[i])
}

/** How far a point is from the line between two others. */
function distanceFrom([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)
  const t = Math.min(Math.max(along, 0), 1)
  return Math.sqrt((x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2)
}

function isSeen(outline: readonly Point[]): boolean {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)]
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) >= SMALLEST
}

/** Each point as its distance from the last; the way back to the first goes without saying. */
function written(line: readonly Point[]): string {
  const points = line.slice(0, -1).map(([x, y]) => [Math.round(x * STEPS), Math.round(y * STEPS)])
  const [start = [0, 0], ...others] = points
  const steps = others
    .map(([x = 0, y = 0], i) => [x - points[i]![0]!, y - points[i]![1]!])
    .filter(([x, y]) => x !== 0 || y !== 0)
  return `M${joined(start)}l${joined(steps.flat())}z`
}

/** Numbers without a space where a sign parts them. */
const joined = (numbers: readonly number[]) =>
  numbers.map((n, i) => (i > 0 && n >= 0 ? ` ${n}` : String(n))).join('')
