import { expect, test } from 'vitest'
import { canBeIn } from '../../../src/archive/script.ts'

test.each([
  ['el', 'Καταδικάζουμε', true],
  ['el', 'We condemn', false],
  ['el', 'Το NATO', true],
  ['uk', 'НАТО', true],
  ['he', 'NATO', false],
  ['ar', 'الناتو', true],
  ['sr-Latn', 'Srbija', true],
  ['fr', 'We condemn', true],
  ['und', 'We condemn', true],
])('in %s, “%s”: %s', (language, words, can) => {
  expect(canBeIn(language, words)).toBe(can)
})
