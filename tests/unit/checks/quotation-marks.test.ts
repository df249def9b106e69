import { expect, test } from 'vitest'
import { problemsAfter, replacing } from '../small-archive.ts'

const storm = (title: string) =>
  problemsAfter([
    'events/pier-storm.md',
    replacing('title: A storm damages the pier of Haven', `title: ${title}`),
  ])

test.each(['“A storm”', '”A storm”', '„A storm“', '‘A storm’', '«A storm»'])(
  'quotation marks of a word processor around a title are told: %s',
  (title) => {
    expect(storm(title)).toBe(
      [
        'content/events/pier-storm.md:2  quotation-marks',
        '  The quotation marks are taken for a part of the value. Without them: title: A storm',
      ].join('\n'),
    )
  },
)

test.each([
  '“Storm” and “pier”',
  'The “storm”',
  '"“All aboard”, says the ferry"',
  '"“All aboard”"',
])('those within a title, or within straight ones, are meant: %s', (title) => {
  expect(storm(title)).toBe('')
})

test('so are those around a quotation and an alias, which pages set in quotation marks', () => {
  const quotation = replacing('text: The harbour is open.', 'text: “The harbour is open.”')
  const alias = replacing('aliases: [Mayor Anna Berg]', 'aliases:\n  - “Mayor Anna Berg”')
  expect(
    problemsAfter(['events/harbour-opening.md', quotation], ['people/anna-berg.md', alias]),
  ).toBe(
    [
      'content/events/harbour-opening.md:36  quotation-marks',
      '  The quotation marks are taken for a part of the value. Without them: - text: The harbour is open.',
      'content/people/anna-berg.md:4  quotation-marks',
      '  The quotation marks are taken for a part of the value. Without them: - Mayor Anna Berg',
    ].join('\n'),
  )
})
