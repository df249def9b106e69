import { expect, test } from 'vitest'
import { nearestWords } from '../../../src/walk/nearest-words.ts'

const text =
  'The mayor spoke first. “We have waited for this day for twenty years,” she said; the harbour belongs to all of us.'

test.each([
  [
    'We have waited for that day for twenty years',
    '“We have waited for this day for twenty years,”',
  ],
  ['the harbor belongs to all of us', 'the harbour belongs to all of us.'],
])('%s stands as %s', (words, near) => expect(nearestWords(words, text)).toBe(near))

// A word that is wanted three times has to come three times.
test.each(['for for for', 'on Tuesday', 'a storm broke the pier of the town', 'day', ''])(
  'nothing is near to “%s”',
  (words) => expect(nearestWords(words, text.replace('day', 'hour'))).toBeUndefined(),
)
