import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { movedApart } from '../../../src/map/apart.ts'
import type { Round } from '../../../src/map/apart.ts'
import type { Point } from '../../../src/map/view.ts'

const sheet = { width: 700, height: 600 }

/** How far two are from touching; negative where they lie on each other. */
const roomBetween = (rounds: readonly Round[], places: readonly Point[], i: number, j: number) =>
  Math.hypot(places[i]![0] - places[j]![0], places[i]![1] - places[j]![1]) -
  rounds[i]!.radius -
  rounds[j]!.radius

describe('marks that would lie on each other', () => {
  test('are moved apart, the small one more', () => {
    const rounds: Round[] = [
      { at: [300, 300], radius: 15 },
      { at: [304, 302], radius: 5 },
    ]
    const places = movedApart(rounds, sheet)
    const moved = places.map(([x, y], i) => {
      const [ownX, ownY] = rounds[i]!.at
      return Math.hypot(x - ownX, y - ownY)
    })
    expect(roomBetween(rounds, places, 0, 1)).toBeCloseTo(1, 1)
    expect(moved[1]).toBeGreaterThan(3 * moved[0]!)
    // Away from the other, in the direction in which it is.
    expect(places[1]![0]).toBeGreaterThan(304)
    expect(places[1]![1]).toBeGreaterThan(302)
  })

  test('make room for one that stays', () => {
    const rounds: Round[] = [
      { at: [300, 300], radius: 5, isFixed: true },
      { at: [300, 310], radius: 20 },
    ]
    const [fixed, other] = movedApart(rounds, sheet)
    expect(fixed).toEqual([300, 300])
    expect(other).toEqual([expect.closeTo(300), expect.closeTo(326, 1)])
  })

  test('stay on the sheet', () => {
    const rounds: Round[] = [
      { at: [2, 2], radius: 10 },
      { at: [3, 2], radius: 10 },
    ]
    for (const [x, y] of movedApart(rounds, sheet)) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(10)
    }
  })

  test('are all seen, wherever they belong, even in one place', () => {
    const round = fc.record({
      at: fc.tuple(fc.integer({ min: 250, max: 350 }), fc.integer({ min: 250, max: 350 })),
      radius: fc.integer({ min: 2, max: 15 }),
    })
    fc.assert(
      fc.property(fc.array(round, { maxLength: 12 }), (rounds) => {
        const places = movedApart(rounds, sheet)
        expect(movedApart(rounds, sheet)).toEqual(places)
        for (const i of rounds.keys()) {
          for (let j = 0; j < i; j++) {
            expect(roomBetween(rounds, places, i, j)).toBeGreaterThan(0)
          }
        }
      }),
    )
  })
})

test('marks that do not touch stay where they belong', () => {
  const rounds: Round[] = [
    { at: [100, 100], radius: 15 },
    { at: [132, 100], radius: 15 },
  ]
  expect(movedApart(rounds, sheet)).toEqual([
    [100, 100],
    [132, 100],
  ])
})
