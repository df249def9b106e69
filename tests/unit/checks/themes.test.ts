/** In a theme's introduction each sentence links to what it rests on. */
import { expect, test } from 'vitest'
import { problemsAfter } from '../small-archive.ts'

const introduced = (introduction: string) =>
  problemsAfter([
    'topics/harbours.md',
    (text) => text.replace('Places for ships.', () => introduction),
  ])

test('a topic that links to no event is no theme, and may say what it is', () => {
  expect(introduced('Places for ships. Some are old.')).toBe('')
})

test('a theme whose sentences all link to events or sources is sound', () => {
  expect(
    introduced(
      'It [opened](/events/harbour-opening/) in the\nspring. As [the gazette](/sources/harbour-gazette-opening/) told.\n\n## Later\n\nThen [paint](/events/lighthouse-painted/).',
    ),
  ).toBe('')
})

test('a sentence of a theme that rests on nothing is an error, with its line', () => {
  expect(
    introduced('It [opened](/events/harbour-opening/) in spring.\nEverybody was glad of it.'),
  ).toBe(
    [
      'content/topics/harbours.md:5  theme-without-event',
      '  “Everybody was glad of it.” links to no event that it rests on. Link one: [words](/events/<id>/).',
    ].join('\n'),
  )
})
