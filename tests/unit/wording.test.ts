import { expect, test } from 'vitest'
import { wordsThatTakeSides } from '../../src/checks/side-taking.ts'
import { countSentences } from '../../src/checks/summary.ts'

test.each([
  ['', 0],
  ['One.', 1],
  ['One. Two.', 2],
  ['One? Two! “Three.” Four', 3],
  ['He met Dr. Berg and J. Doe at No. 5. Then he left.', 2],
  ['The U.S. Navy came. It left in 3.5 hours.', 2],
  ['One.\n\nTwo (in brackets.) Three.', 3],
  ['It has e.g. ships and i.e. boats.', 1],
])('“%s” has %i sentences', (text, count) => {
  expect(countSentences(text)).toBe(count)
})

test('each word that takes sides is listed once, in lower case, with its reason', () => {
  const words = wordsThatTakeSides.flatMap((group) => group.words)
  expect(new Set(words).size).toBe(words.length)
  expect(words).toEqual(words.map((w) => w.toLowerCase()))
  for (const { why } of wordsThatTakeSides) expect(why).toMatch(/^[A-Z].*\.$/)
})
