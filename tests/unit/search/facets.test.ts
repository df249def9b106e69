import { expect, test } from 'vitest'
import { countValues, passes, without } from '../../../src/search/query/facets.ts'
import type { Facets } from '../../../src/search/query/facets.ts'

type Ship = Readonly<Record<'flag' | 'kind', readonly string[]>>
const ships: readonly Ship[] = [
  { flag: ['red'], kind: ['tug'] },
  { flag: ['red', 'blue'], kind: ['ferry'] },
  { flag: [], kind: ['tug'] },
]
const facets: Facets<Ship, keyof Ship> = {
  names: ['flag', 'kind'],
  valuesOf: (ship, name) => ship[name],
}
const left = (flag: string[], kind: string[]) =>
  ships.flatMap((ship, i) => (passes(ship, { flag, kind }, facets) ? i : []))

test('an item passes with one of the values of each filter; one that is not in use lets all pass', () => {
  expect(left([], [])).toEqual([0, 1, 2])
  expect(left(['red'], [])).toEqual([0, 1])
  expect(left(['blue', 'green'], [])).toEqual([1])
  expect(left(['red'], ['tug'])).toEqual([0])
})

test('a filter that is left out lets all pass, whatever is chosen in it', () => {
  const chosen = { flag: ['green'], kind: ['tug'] }
  expect(ships.filter((ship) => passes(ship, chosen, without(facets, 'flag')))).toHaveLength(2)
})

test('an item counts for each of its values', () => {
  expect([...countValues(ships, 'flag', facets)]).toEqual([
    ['red', 2],
    ['blue', 1],
  ])
})
