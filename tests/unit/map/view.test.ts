import { describe, expect, test } from 'vitest'
import {
  isInView,
  kmBetween,
  pointOf,
  viewAround,
  viewOf,
  worldView,
} from '../../../src/map/view.ts'
import type { Coordinates, View } from '../../../src/map/view.ts'
import { coordinatesOf } from './towns.ts'
import type { Town } from './towns.ts'

const size = { width: 700, heights: [300, 600], margin: 30, leastKm: 500 } as const
const viewWith = (...names: Town[]) => viewOf(names.map(coordinatesOf), size)
const at = (view: View, town: Town) => {
  const [x, y] = pointOf(view, coordinatesOf(town))
  return { x, y }
}

describe('a view of Europe and the Mediterranean', () => {
  const view = viewWith('lisbon', 'reykjavik', 'ankara', 'haifa', 'brussels')

  test.each<[Town, 'west' | 'north', Town]>([
    ['brussels', 'north', 'ankara'],
    ['brussels', 'west', 'ankara'],
    ['lisbon', 'west', 'rome'],
    ['rome', 'west', 'haifa'],
    ['haifa', 'north', 'jerusalem'],
    ['reykjavik', 'north', 'brussels'],
  ])('has %s %s of %s', (a, side, b) => {
    const [first, second] = [at(view, a), at(view, b)]
    expect(side === 'north' ? first.y < second.y : first.x < second.x).toBe(true)
  })

  test('shows all that it was made for, with a margin, and nothing far away', () => {
    for (const town of ['lisbon', 'reykjavik', 'ankara', 'haifa', 'brussels'] as const) {
      const { x, y } = at(view, town)
      expect(Math.min(x, y, view.width - x, view.height - y)).toBeGreaterThan(29.9)
    }
    expect(isInView(view, coordinatesOf('rome'))).toBe(true)
    expect(isInView(view, coordinatesOf('washington'))).toBe(false)
    // On the other side of the earth, where a flat map has no place.
    expect(isInView(view, [-41, 180])).toBe(false)
  })

  test('is as high as its places need, within limits', () => {
    expect(view.height).toBeGreaterThanOrEqual(300)
    expect(view.height).toBeLessThanOrEqual(600)
    expect(viewWith('lisbon', 'ankara').height).toBe(300)
    expect(viewWith('reykjavik', 'lisbon').height).toBe(600)
  })

  test('has distances near to the true ones', () => {
    const unit = (a: Town, b: Town) => {
      const [from, to] = [at(view, a), at(view, b)]
      const km = kmBetween(coordinatesOf(a), coordinatesOf(b))
      return Math.hypot(from.x - to.x, from.y - to.y) / km
    }
    expect(unit('lisbon', 'rome') / unit('ankara', 'haifa')).toBeCloseTo(1, 1)
  })
})

test('a view across the International Date Line keeps neighbours together', () => {
  const view = viewWith('suva', 'apia')
  const [suva, apia] = [at(view, 'suva'), at(view, 'apia')]
  expect(suva.x).toBeLessThan(apia.x)
  expect(apia.x - suva.x).toBeGreaterThan(500)
})

test('towns close together do not fill a view that shows so many kilometres', () => {
  const view = viewWith('brussels', 'leuven')
  const [a, b] = [at(view, 'brussels'), at(view, 'leuven')]
  const km = kmBetween(coordinatesOf('brussels'), coordinatesOf('leuven'))
  expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeCloseTo((km / 500) * 700, 1)
})

test.each<Coordinates>([
  [50.85, 4.35],
  [-18.14, 178.44],
  [0, 0],
  [90, 0],
  [-90, 0],
  [-0.0001, 180],
])('a view around %d, %d has it in the middle', (latitude, longitude) => {
  const view = viewAround([latitude, longitude], { width: 300, height: 180, km: 3600 })
  const [x, y] = pointOf(view, [latitude, longitude])
  expect([x, y]).toEqual([expect.closeTo(150, 6), expect.closeTo(90, 6)])
})

test('the world has every inhabited place, west at the left', () => {
  const view = worldView(300)
  for (const town of ['reykjavik', 'sydney', 'apia', 'tokyo', 'washington'] as const) {
    expect(isInView(view, coordinatesOf(town)), town).toBe(true)
  }
  expect(at(view, 'washington').x).toBeLessThan(at(view, 'brussels').x)
  expect(at(view, 'brussels').x).toBeLessThan(at(view, 'tokyo').x)
  expect(at(view, 'tokyo').y).toBeLessThan(at(view, 'sydney').y)
})
