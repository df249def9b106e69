import { expect, test } from 'vitest'
import { groupByEach, indexById, rememberedTexts } from '../../../src/archive/look-up.ts'

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

test('what is made of a text is made once, and again after too many others', () => {
  const made: string[] = []
  const upper = rememberedTexts((text) => (made.push(text), text.toUpperCase()), { most: 2 })
  expect(['a', 'b', 'a', 'b'].map(upper)).toEqual(['A', 'B', 'A', 'B'])
  expect(made).toEqual(['a', 'b'])
  expect(['c', 'a', 'c'].map(upper)).toEqual(['C', 'A', 'C'])
  expect(made).toEqual(['a', 'b', 'c', 'a'])
})
