/** What a draft lacks: said once for each, as a warning, and never in the way of a build. */
import { expect, test } from 'vitest'
import { checkContent } from '../../../src/checks/check.ts'
import { replacing, withSmallArchive } from '../small-archive.ts'
import type { Edit } from '../small-archive.ts'

const draft = (body: string, fields = '') => `---
title: A ferry runs aground
draft: true
date: 1998-05-04
datings:
  - date: 1998-05-04
    basis: stated
    source: radio-north-opening
    words: on 4 May 1998
type: other
${fields}evidence:
  - source: radio-north-opening
---
${body}`

const summary = 'A ferry went on a rock. The crew came to no harm.\n'

/** What is missing of drafts, by the file. */
const missingIn = (...edits: Edit[]) =>
  withSmallArchive(edits, (folder) =>
    checkContent(folder).problems.map(({ severity, file, line, code, message }) => [
      severity,
      `${file}:${line}`,
      code,
      message.split('\n')[0],
    ]),
  )

const event = (text: string): Edit => ['events/ferry-aground.md', () => text]

test('where there is no draft, nothing is said', () => {
  expect(missingIn()).toEqual([])
})

test('a draft without a summary lacks it; with one, nothing', () => {
  const at = ['warning', 'content/events/ferry-aground.md:3', 'draft-unfinished']
  expect(missingIn(event(draft('')))).toEqual([[...at, 'A draft. Missing: the summary.']])
  expect(missingIn(event(draft('\n \n')))).toEqual([[...at, 'A draft. Missing: the summary.']])
  expect(missingIn(event(draft(summary)))).toEqual([[...at, 'A draft. Nothing is missing.']])
})

test('it is told to take `draft` out once it is finished', () => {
  const messages = withSmallArchive([event(draft(summary))], (folder) =>
    checkContent(folder).problems.map(({ message }) => message),
  )
  expect(messages).toEqual([
    'A draft. Nothing is missing.\nOnce it is finished, take `draft: true` out.',
  ])
})

test('drafts that it leads to are named, each once, and itself is not', () => {
  const messages = missingIn(
    event(
      draft(
        summary,
        'participations:\n  - { person: tom-falk, role: Captain, side: other }\norganizations: [crew]\nrelated:\n  - { event: tom-falk-rescue, as: mentions, note: It came next. }\n',
      ),
    ),
    ['people/tom-falk.md', () => '---\nname: Tom Falk\ndraft: true\n---\n'],
    ['organizations/crew.md', () => '---\nname: Crew of the Ferry\ndraft: true\n---\n'],
    [
      'events/tom-falk-rescue.md',
      () =>
        draft(
          '',
          'participations:\n  - { person: tom-falk, role: Captain, side: other }\n',
        ).replace('A ferry', 'A crew'),
    ],
  ).map(([, , , message]) => message)
  expect(messages).toEqual([
    'A draft. Missing: records that are drafts themselves: `tom-falk`, `crew`, `tom-falk-rescue`.',
    'A draft. Missing: the summary; records that are drafts themselves: `tom-falk`.',
    'A draft. Nothing is missing.',
    'A draft. Nothing is missing.',
  ])
})

test('words that can mean two days need a note that says which is meant', () => {
  const twice = (text: string) => text.replace('on 4 May 1998', 'on 5/4/1998')
  const lacks = (text: string) => missingIn(event(text)).map(([, , , message]) => message)
  expect(lacks(twice(draft(summary)))).toEqual([
    'A draft. Missing: a note at “on 5/4/1998”, which can mean 5 April 1998 or 4 May 1998.',
  ])
  expect(
    lacks(
      twice(draft(summary)).replace(
        'on 5/4/1998\n',
        'on 5/4/1998\n    note: It writes the month first.\n',
      ),
    ),
  ).toEqual(['A draft. Nothing is missing.'])
})

test('what the ingest could not find out is missing', () => {
  const found = missingIn(
    event(
      draft(
        summary,
        'participations:\n  - { person: anna-berg, role: Role not given, side: other }\n',
      ),
    ),
    [
      'sources/radio-north-opening.md',
      replacing('publisher: Radio North', 'publisher: Unknown\ndraft: true'),
    ],
  )
  expect(found.map(([, , , message]) => message)).toContain(
    'A draft. Missing: the role of `anna-berg`; records that are drafts themselves: `radio-north-opening`.',
  )
  expect(found.map(([, , , message]) => message)).toContain('A draft. Missing: the publisher.')
})

test('an entity that is a draft is an error wherever something published leads to it', () => {
  const problems = missingIn(
    ['people/anna-berg.md', replacing('name:', 'draft: true\nname:')],
    ['addresses.txt', replacing('/people/anna-berg/\n', '')],
  )
  const leads = problems.filter(([, , code]) => code === 'reference-to-draft')
  expect(leads.map(([severity, at]) => [severity, at])).toEqual([
    ['error', 'content/events/harbour-opening.md:17'],
    ['error', 'content/events/harbour-opening.md:27'],
    ['error', 'content/events/harbour-opening.md:29'],
  ])
  expect(problems.filter(([severity]) => severity === 'error')).toEqual(leads)
  expect(leads[0]?.[3]).toBe(
    '`anna-berg` is a draft and is not built, so nothing that is built can lead to it. Take `draft: true` out of content/people/anna-berg.md, or this reference.',
  )
})
