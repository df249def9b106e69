/** What `content/archive.yaml` tells of the subject rests on events, and leads to them. */
import { expect, test } from 'vitest'
import { problemsAfter } from '../small-archive.ts'

const telling = (lines: string) => problemsAfter(['archive.yaml', (text) => `${text}${lines}\n`])

test('an introduction, eras and key events that lead to events are sound', () => {
  expect(
    telling(`introduction: The harbour was [opened](/events/harbour-opening/).
eras:
  - { id: old, name: The old pier, date: 1990/1997, text: "A storm [came](/events/pier-storm/)." }
  - { id: new, name: The harbour, date: 1998/.., text: "It [opened](/events/harbour-opening/)." }
key:
  - { event: harbour-opening, why: It began here. }`),
  ).toBe('')
})

test('a sentence that rests on nothing, a link that leads nowhere and Markdown that is not published are told', () => {
  expect(telling('introduction: The harbour is old.')).toContain(
    'theme-without-event\n  “The harbour is old.” links to no event',
  )
  expect(telling('introduction: It was [open](/events/harbor-opening/).')).toContain(
    'dangling-link\n  There is no content/events/harbor-opening.md. Did you mean `harbour-opening`?',
  )
  expect(telling('introduction: "It <b>was</b> [open](/events/harbour-opening/)."')).toContain(
    'unsafe-markdown\n  Raw HTML is not published',
  )
})

test('eras that overlap are told, with the one above', () => {
  expect(
    telling(`eras:
  - { id: old, name: Old, date: 1990/1998, text: "A [storm](/events/pier-storm/)." }
  - { id: new, name: New, date: 1998/.., text: "An [opening](/events/harbour-opening/)." }`),
  ).toContain('Expected a period that begins after `1990/1998` has ended, found `1998/..`.')
})

test.each([
  ['since 1990', 'Expected a period, found `since 1990`. Did you mean `1990/..`?'],
  ['1998/1990', 'Expected a period, found `1998/1990`. Did you mean `1990/1998`?'],
  ['1990/1990', 'Expected a period, found `1990/1990`. Did you mean `1990`?'],
  [
    '[1990..1998]',
    'Expected a period, found a list: a period has no square brackets. Did you mean `1990/1998`?',
  ],
  [
    '1990-02-30/..',
    'Expected a period, found `1990-02-30/..`: February 1990 has 28 days. Accepted: `2014-10-01/2024-10-01`',
  ],
  ['long ago', 'Expected a period, found `long ago`. Accepted: `2014-10-01/2024-10-01`'],
  ['990/1998', 'Expected a period, found `990/1998`. Accepted:'],
  ['0990/1998', 'Expected a year from 1800 to 2199, got `0990/1998`.'],
])('a period that is none is told with what would be right: %s', (date, message) => {
  expect(
    telling(
      `eras:\n  - id: a\n    name: A\n    date: ${date}\n    text: A [storm](/events/pier-storm/).`,
    ),
  ).toContain(`content/archive.yaml:37  wrong-value\n  \`eras[1].date\`: ${message}`)
})

test('a key event that is no event is told with the nearest', () => {
  expect(telling('key:\n  - { event: pier-strom, why: A storm. }')).toContain(
    'dangling-reference\n  There is no content/events/pier-strom.md. Did you mean `pier-storm`?',
  )
})

test('a key event that is a draft or was withdrawn is told', () => {
  const off = (lines: string) =>
    problemsAfter(
      ['archive.yaml', (text) => `${text}key:\n  - { event: pier-storm, why: A storm. }\n`],
      ['events/pier-storm.md', (text) => text.replace('type: other', `type: other\n${lines}`)],
    )
  expect(off('draft: true')).toContain('key-event-not-listed')
  expect(off('changes:\n  - { on: 2026-12-01, kind: withdrawn, why: A double. }')).toContain(
    'key-event-not-listed\n  `pier-storm` is a draft or was withdrawn, so it stands on no list.',
  )
})
