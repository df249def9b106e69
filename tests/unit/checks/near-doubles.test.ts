import { expect, test } from 'vitest'
import { problemsAfter, replacing } from '../small-archive.ts'

/** What is said where two sources have these publishers. */
const publishedBy = (one: string, other: string) =>
  problemsAfter(
    [
      'sources/harbour-gazette-opening.md',
      replacing('publisher: The Harbour Gazette', `publisher: ${one}`),
    ],
    ['sources/radio-north-opening.md', replacing('publisher: Radio North', `publisher: ${other}`)],
  )

test.each([
  ['Daily Herald', 'The Daily Herald'],
  ['Daily Herald', 'daily-herald.com'],
  ['Daily Herald', 'Daily Hérald'],
  ['Daily Herald', 'Daily Heralds'],
  ['Daily Herald', 'Dayli Herald'], // two wrong letters in a name of ten or more
  ['Radio North', 'Radyo Norths'],
  ['Haaretz', 'Haretz'], // one in a name of six to nine
  ['Globe', 'globe.org'],
])('“%s” and “%s” are nearly one name', (one, other) => {
  expect(publishedBy(one, other)).toMatch(
    `content/sources/radio-north-opening.md:4  warning name-near-double\n  “${other}” is nearly “${one}”`,
  )
})

test.each([
  ['Daily Herald', 'Dayli Heralds'], // three wrong letters in a long name
  ['Daily Post', 'Dally Posts'], // two in one of nine
  ['Haaretz', 'Hartz'],
  ['Globe', 'Globes'], // one in one of five
  ['AFP', 'AP'],
  ['Daily Herald', 'Evening Star'],
])('“%s” and “%s” are two names', (one, other) => {
  expect(publishedBy(one, other)).toBe('')
})

test('names of agencies and of what a source rests on are compared, too', () => {
  const problems = problemsAfter([
    'sources/radio-north-opening.md',
    replacing('standing: original', 'agency: Harbor Gazette\nrestsOn: The Herald; Radio Nort'),
  ])
  expect(problems.match(/^content.*\n.*$/gm)).toEqual([
    'content/sources/radio-north-opening.md:9  warning name-near-double\n' +
      '  “Harbor Gazette” is nearly “The Harbour Gazette” (in content/sources/harbour-gazette-opening.md).',
    'content/sources/radio-north-opening.md:10  warning name-near-double\n' +
      '  “Radio Nort” is nearly “Radio North” (in content/sources/radio-north-opening.md).',
  ])
})
