import { expect, test } from 'vitest'
import { proximity } from '../../../src/search/query/proximity.ts'

const term = (word: string, weight: number) => ({ typed: word, weight, words: [word] })
const terms = [term('storm', 2), term('pier', 1)]
/** Words that say something, between two that were found. */
const between = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ')

test.each([
  ['side by side', 'storm pier', 3],
  ['in another order', 'pier storm', 3],
  ['with stop words between them', 'storm on the pier', 3],
  ['with four words between them', `storm ${between(4)} pier`, 3 * (1 - 0.25)],
  ['with seven words between them', `storm ${between(7)} pier`, 3 * (1 - 0.4375)],
  ['with eight words between them', `storm ${between(8)} pier`, 0],
  ['apart, and once more together', `storm ${between(9)} storm pier`, 3],
  ['one of them twice', 'storm storm', 0],
  ['one of them alone', 'storm', 0],
])('two words count by how close they stand: %s', (_, text, expected) => {
  expect(proximity([text], terms)).toBeCloseTo(expected)
})

test('of several texts the best counts, and no word is shared between them', () => {
  expect(proximity(['storm', 'pier', `storm ${between(4)} pier`, 'storm pier'], terms)).toBe(3)
  expect(proximity(['storm', 'pier'], terms)).toBe(0)
  expect(proximity([], terms)).toBe(0)
})

test('a word that only begins like one that was typed counts as it', () => {
  const unfinished = { typed: 'lamp', weight: 1, words: [], prefix: 'lamp' }
  expect(proximity(['storm lamps'], [term('storm', 2), unfinished])).toBe(3)
})
