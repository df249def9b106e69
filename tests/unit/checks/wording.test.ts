import { expect, test } from 'vitest'
import { wordsThatTakeSides } from '../../../src/checks/side-taking.ts'
import { countSentences } from '../../../src/checks/summary.ts'
import { problemsAfter, replacing } from '../small-archive.ts'

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

test.each(wordsThatTakeSides.flatMap(({ words, why }) => words.map((word) => [word, why])))(
  '“%s” takes sides: it is told once, with the reason, in whichever case it stands',
  (word, why) => {
    for (const text of [word, word.toUpperCase()]) {
      expect(
        problemsAfter([
          'events/pier-storm.md',
          replacing('A storm broke', `The ${text} storm broke`),
        ]),
      ).toBe(
        `content/events/pier-storm.md:16  warning takes-sides\n  “${word}” takes sides. ${why}`,
      )
    }
  },
)
