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

test('a period that is none is told with what is accepted', () => {
  expect(
    telling(
      'eras:\n  - { id: a, name: A, date: since 1990, text: "A [storm](/events/pier-storm/)." }',
    ),
  ).toContain(
    '`eras[1].date`: Expected a period, found `since 1990`. Accepted: `2014-10-01/2024-10-01`',
  )
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
