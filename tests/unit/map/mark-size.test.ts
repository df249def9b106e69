import { describe, expect, test } from 'vitest'
import { halfSideOf, radiusScale, sizesToShow } from '../../../src/map/mark-size.ts'

const areaOf = (radius: number) => Math.PI * radius ** 2

describe('the size of marks', () => {
  test('has areas that are as the numbers of events', () => {
    const { radiusOf } = radiusScale([1, 4, 21], 26)
    expect(areaOf(radiusOf(4)) / areaOf(radiusOf(1))).toBeCloseTo(4)
    expect(areaOf(radiusOf(21)) / areaOf(radiusOf(7))).toBeCloseTo(3)
  })

  test('has a square for a building that is as large as the disc', () => {
    const { radiusOf } = radiusScale([1, 4, 21], 26)
    expect((2 * halfSideOf(radiusOf(21))) ** 2).toBeCloseTo(areaOf(radiusOf(21)))
  })

  test.each([
    ['one event', [1], 1],
    ['one place of many events', [500], 500],
    ['many places', Array.from({ length: 300 }, () => 20), 6000],
  ])('never covers the map nor disappears: %s', (_, counts, total) => {
    const { radiusOf, most } = radiusScale(counts, total)
    expect(radiusOf(most)).toBeLessThanOrEqual(15.001)
    expect(radiusOf(total)).toBeLessThanOrEqual(36.001)
    expect(radiusOf(1)).toBeGreaterThanOrEqual(2.5)
  })
})

describe('the sizes that the legend shows', () => {
  test.each([
    [[1], 1, [1]],
    [[1, 2], 3, [1, 2]],
    [[1, 15, 21], 118, [1, 5, 20]],
    [[1, 700], 1400, [19, 100, 500]],
  ])('for places with %j events of %d are %j', (counts, total, sizes) => {
    expect(sizesToShow(radiusScale(counts, total))).toEqual(sizes)
  })

  test('begin with the most events that still have the smallest mark', () => {
    const scale = radiusScale([1, 700], 1400)
    const [fewest = 0] = sizesToShow(scale)
    expect(scale.radiusOf(fewest)).toBe(scale.radiusOf(1))
    expect(scale.radiusOf(fewest + 1)).toBeGreaterThan(scale.radiusOf(1))
  })
})
