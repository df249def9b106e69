/** What `content/archive.yaml` tells of the subject rests on events, and leads to them. */
import { expect, test } from 'vitest'
import { readContent } from '../../../src/records/read.ts'
import { problemsAfter, replacing, withSmallArchive } from '../small-archive.ts'

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

test.each([
  ['a page that is none', '/founded/', 'dangling-link\n  There is no page `/founded/`.'],
  [
    'a year without events',
    '/years/1888/',
    'dangling-link\n  There is no page `/years/1888/`. Did you mean `/years/1958/`?',
  ],
  [
    'an event without the slash',
    '/events/pier-storm',
    'link-without-slash\n  `/events/pier-storm` lacks the slash at its end: /events/pier-storm/',
  ],
  [
    'a place that its page does not have',
    '/events/pier-storm/#datings',
    'dangling-anchor\n  The page has no place `#datings`. Did you mean `#dating`?',
  ],
  ['a place of the page itself', '#key', ''],
])('a link to %s is told as in a record', (_, address, message) => {
  const told = telling(
    `introduction: The [harbour](/events/harbour-opening/) and [this](${address}).`,
  )
  expect(told).toBe(message && `content/archive.yaml:34  ${message}`)
})

test('Markdown that is not published is not shown in a preview either', () => {
  withSmallArchive(
    [
      [
        'archive.yaml',
        (text) => `${text}introduction: "It <b>was</b> [open](/events/harbour-opening/)."\n`,
      ],
    ],
    (folder) => {
      expect(readContent(folder).subjectFile.subject).toBeUndefined()
    },
  )
})

test('words that take sides, and those of a source, are told as in a record', () => {
  const told = telling(`introduction: A brutal storm [came](/events/pier-storm/).
key:
  - { event: harbour-opening, why: We have waited for this day for twenty years! }`)
  expect(told).toContain('content/archive.yaml:34  warning takes-sides\n  “brutal” takes sides.')
  expect(told).toContain(
    'content/archive.yaml:36  copied-words\n  “we have waited for this day for twenty years” stands in `harbour-gazette-opening`',
  )
})

test('a link to a topic is enough for the topic', () => {
  expect(
    problemsAfter(
      ['topics/ferries.md', () => '---\nname: Ferries\n---\nShips.\n'],
      ['addresses.txt', (text) => `${text}/topics/ferries/\n`],
      [
        'archive.yaml',
        (text) =>
          `${text}introduction: The [harbour](/events/harbour-opening/) has [ferries](/topics/ferries/).\n`,
      ],
    ),
  ).toBe('')
})

test('nothing in it leads to a draft', () => {
  const told = problemsAfter(
    ['events/pier-storm.md', replacing('title:', 'draft: true\ntitle:')],
    ['events/harbour-opening.md', replacing('event: pier-storm', 'event: ferry-meeting')],
    ['addresses.txt', replacing('/events/pier-storm/\n', '')],
    [
      'archive.yaml',
      (text) =>
        `${text}introduction: A [storm](/events/pier-storm/).\nkey:\n  - { event: pier-storm, why: A storm. }\n`,
    ],
  )
  expect(told).toMatch(
    /^content\/archive\.yaml:34 {2}reference-to-draft\n.*\ncontent\/archive\.yaml:36 {2}reference-to-draft\n.*\ncontent\/events\/pier-storm\.md:2 {2}warning draft-unfinished\n/,
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

test.each([
  ['pier-strom', 'There is no content/events/pier-strom.md. Did you mean `pier-storm`?'],
  [
    'A storm damages the pier of Haven',
    '`A storm damages the pier of Haven` is not the id of a record. Did you mean `pier-storm`?',
  ],
  [
    'harbours',
    '`harbours` is in content/topics; expected one of content/events. Did you mean `harbour-opening`?',
  ],
])('a key event that is no event is told as in a record: %s', (event, message) => {
  expect(telling(`key:\n  - { event: ${event}, why: A storm. }`)).toBe(
    `content/archive.yaml:35  dangling-reference\n  ${message}`,
  )
})

test('a key event that stands twice is told', () => {
  expect(
    telling('key:\n  - { event: pier-storm, why: A. }\n  - { event: pier-storm, why: B. }'),
  ).toBe(
    'content/archive.yaml:36  wrong-value\n  `key[2].event`: `pier-storm` is the event of key[1] already.',
  )
})

test('a key event that was withdrawn is told', () => {
  const told = problemsAfter(
    ['archive.yaml', (text) => `${text}key:\n  - { event: pier-storm, why: A storm. }\n`],
    [
      'events/pier-storm.md',
      replacing(
        'type: other',
        'type: other\nchanges:\n  - { on: 2026-12-01, kind: withdrawn, why: A double. }',
      ),
    ],
  )
  expect(told).toContain(
    'content/archive.yaml:35  key-event-withdrawn\n  `pier-storm` was withdrawn, so it stands on no list. Take it out.',
  )
})
