import { expect, test } from 'vitest'
import { problemsAfter, replacing } from '../small-archive.ts'

/** What is said of a sentence in a summary, where the office has an alias. */
const said = (sentence: string, alias = 'HHO') =>
  problemsAfter(
    ['events/pier-storm.md', replacing('A storm broke parts of the pier.', sentence)],
    ['organizations/harbour-office.md', replacing('[Port Authority of Haven]', `[${alias}]`)],
  )

test.each([
  ['A Brutal storm broke the pier.', 'brutal'],
  ['A so-called storm broke the pier.', 'so-called'],
  ['Freedom fighters broke the pier.', 'freedom fighters'],
])('“%s” has a word that takes sides: %s', (sentence, word) => {
  expect(said(sentence)).toMatch(
    `content/events/pier-storm.md:16  warning takes-sides\n  “${word}” takes sides.`,
  )
})

test.each([
  'A storm broke the “brutal” pier.', // quoted
  'A brutality of the storm broke the pier.', // another word
  'Freedom for all fighters of the storm.',
])('“%s” has none', (sentence) => {
  expect(said(sentence)).toBe('')
})

test('a word that is a part of a name is the name’s', () => {
  expect(said('Martyrs’ Square lay under water.', 'Martyrs’ Square')).toBe('')
  expect(said('The martyrs’ square lay dry.', 'Square of the Martyrs')).toContain('“martyrs”')
})

test('a name of one word excuses none', () => {
  expect(said('The Heroic ran aground.', 'Heroic')).toContain('“heroic” takes sides.')
})

test('each word is told with its own line and reason', () => {
  const problems = said('A storm came.\nIt was brutal,\nand of course historic.')
  expect(problems.match(/^content.*\n.*$/gm)).toEqual([
    'content/events/pier-storm.md:17  warning takes-sides\n' +
      '  “brutal” takes sides. Judges an act. Say what was done, by whom, to whom.',
    'content/events/pier-storm.md:18  warning takes-sides\n' +
      '  “historic” takes sides. Praises or blames. Leave it out, or quote who says so.',
    'content/events/pier-storm.md:18  warning takes-sides\n' +
      '  “of course” takes sides. Speaks for the reader. Leave it out.',
  ])
})
