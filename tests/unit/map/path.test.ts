import { expect, test } from 'vitest'
import { landPath } from '../../../src/map/land.ts'
import { pathOf, thinned } from '../../../src/map/path.ts'
import { viewAround, worldView } from '../../../src/map/view.ts'
import type { Point } from '../../../src/map/view.ts'

test('an outline is written in half units, each point as the way from the last', () => {
  const square: Point[] = [
    [0, 0],
    [10, 0],
    [10.2, 10.3],
    [0, 10],
  ]
  expect(pathOf([square])).toBe('M0 0l20 0 0 21-20-1z')
})

test('points that nobody would see are left out, and so are islands', () => {
  const line: Point[] = [
    [0, 0],
    [5, 0.1],
    [10, 0],
    [10, 10],
  ]
  expect(thinned(line, 0.6)).toEqual([line[0], line[2], line[3]])
  const island: Point[] = [
    [50, 50],
    [51, 50],
    [51, 51],
  ]
  expect(pathOf([island])).toBe('')
})

test('a thinned line keeps its ends and stays near the true one', () => {
  const line = Array.from({ length: 400 }, (_, i): Point => [i / 4, 10 * Math.sin(i / 25)])
  const few = thinned(line, 0.6)
  expect(few.length).toBeLessThan(40)
  expect([few[0], few.at(-1)]).toEqual([line[0], line.at(-1)])
  for (const [x, y] of line) {
    const after = few.findIndex((point) => point[0] >= x)
    const [[ax, ay], [bx, by]] = [few[Math.max(after - 1, 0)]!, few[after]!]
    const onIt = bx === ax ? ay : ay + ((by - ay) * (x - ax)) / (bx - ax)
    expect(Math.abs(onIt - y)).toBeLessThan(1)
  }
})

test('coasts are whole numbers, within the view but for the cut around it', () => {
  const view = viewAround([32.79, 34.99], { width: 300, height: 180, km: 3600 })
  const path = landPath(view)
  expect(path).toMatch(/^(M-?\d+ ?-?\d+l(-?\d+ ?)+z)+$/)
  for (const [, x, y] of path.matchAll(/M(-?\d+) ?(-?\d+)/g)) {
    expect(Number(x)).toBeGreaterThanOrEqual(-8)
    expect(Number(x)).toBeLessThanOrEqual(608)
    expect(Number(y)).toBeGreaterThanOrEqual(-8)
    expect(Number(y)).toBeLessThanOrEqual(368)
  }
  expect(landPath(view)).toBe(path)
})

test('there are no coasts in the middle of an ocean, and many in the world', () => {
  expect(landPath(viewAround([-48.9, -123.4], { width: 300, height: 180, km: 900 }))).toBe('')
  expect(landPath(worldView(300)).match(/M/g)!.length).toBeGreaterThan(30)
})
