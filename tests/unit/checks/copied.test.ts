/** The news item says: “Waves tore planks from the pier. Nobody was hurt, and the ferry sailed again”. */
import { expect, test } from 'vitest'
import { problemsAfter, replacing } from '../small-archive.ts'

const storm = (said: string) =>
  problemsAfter(['events/pier-storm.md', replacing('A storm broke parts of the pier.', said)])
const opening = (said: string) =>
  problemsAfter(['events/harbour-opening.md', replacing('and both are kept.', `and ${said}.`)])

test.each([
  ['seven words in a row', 'It says planks from the pier. Nobody was hurt.'],
  [
    'more words with one of the archive between them',
    'It tore planks from the pier, and nobody was hurt.',
  ],
  ['the same words in quotation marks', 'It says: “tore planks from the pier. Nobody was hurt.”'],
  ['eight words around a quotation', 'It tore planks from the “old” pier. Nobody was hurt.'],
])('%s of a held source are met by chance', (_, said) => {
  expect(storm(said)).toBe('')
})

test('eight words in a row of a held source are copied', () => {
  expect(storm('It tore planks from the pier. Nobody was hurt.')).toBe(
    [
      'content/events/pier-storm.md:16  copied-words',
      '  “tore planks from the pier nobody was hurt” stands in `harbour-chronicle`: 8 words in a row, names counted as one.',
      '  Say it in the archive’s own words, or quote it in the evidence.',
    ].join('\n'),
  )
})

test('a name of three words counts as one: nobody can say it in other words', () => {
  expect(opening('Mayor Anna Berg opened the new harbour on Monday')).toBe('')
  expect(opening('Mayor Anna Berg opened the new harbour on Monday in')).toContain(
    '“mayor anna berg opened the new harbour on monday in” stands in `harbour-gazette-opening`: 8 words',
  )
})

test('each run is told, with the line that it begins on', () => {
  const problems = storm(
    'A storm came.\nIt tore planks from the pier. Nobody was hurt at all; one more\n' +
      'was hurt, and the ferry sailed again after two days.',
  )
  expect(problems.match(/^content.*$/gm)).toEqual([
    'content/events/pier-storm.md:17  copied-words',
    'content/events/pier-storm.md:18  copied-words',
  ])
})
