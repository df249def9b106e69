import { expect, test } from 'vitest'
import { groupByEach, indexById } from '../../../src/archive/look-up.ts'

test('a record is found by its id', () => {
  const [a, b] = [{ id: 'a' }, { id: 'b' }]
  expect([...indexById([a, b])]).toEqual([
    ['a', a],
    ['b', b],
  ])
})

test('a value stands once under each of its keys, in the order of the values', () => {
  const groups = groupByEach(['ab', 'c', 'ba', 'aa'], (word) => Array.from(word))
  expect([...groups]).toEqual([
    ['a', ['ab', 'ba', 'aa']],
    ['b', ['ab', 'ba']],
    ['c', ['c']],
  ])
})
