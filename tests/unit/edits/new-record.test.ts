import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordText } from '../../../src/edits/new-record.ts'
import { readFrontmatter } from '../../../src/records/frontmatter.ts'
import { kinds } from '../../../src/records/kinds.ts'

test('fields stand in the order of the schema, short lists and pairs in one line, long texts folded', () => {
  const text = recordText(
    'events',
    {
      changes: [{ kind: 'created', on: '2026-11-24' }],
      evidence: [
        {
          quotations: [
            {
              speaker: 'source',
              text: 'a pier that is longer than any other pier between the islands and the mainland',
            },
          ],
          source: 'harbour-gazette',
          position: 2,
        },
      ],
      topics: ['harbours'],
      organizations: [],
      participations: [{ side: 'unknown', role: undefined, unnamed: 'the “harbour master”' }],
      conflicts: [
        {
          about: 'ships',
          claims: [
            { source: 'a', value: 'three' },
            { source: 'b', value: 'six, or: seven' },
          ],
        },
      ],
      datings: [
        {
          words: 'in May, or by [2015]',
          source: 'harbour-gazette',
          basis: 'stated',
          date: '[2015-05..2015-06]',
          note: `The page is undated. ${'It stands below another. '.repeat(4)}`.trim(),
        },
        { date: '2008', basis: 'inferred', source: 'harbour-gazette', note: '“Last year”' },
      ],
      draft: true,
      date: '[2015-05..2015-06]',
      title: 'The pier opens: at last',
      aliases: ['Pier day', { lang: 'he', name: 'יום המזח' }],
    },
    '\nThe pier opened.\n\n',
  )
  expect(text).toBe(`---
title: "The pier opens: at last"
aliases:
  - Pier day
  - { name: יום המזח, lang: he }
draft: true
date: "[2015-05..2015-06]"
datings:
  - date: "[2015-05..2015-06]"
    basis: stated
    source: harbour-gazette
    words: in May, or by [2015]
    note: >-
      The page is undated. It stands below another. It stands below another. It stands below
      another. It stands below another.
  - date: 2008
    basis: inferred
    source: harbour-gazette
    note: "“Last year”"
participations:
  - unnamed: the “harbour master”
    side: unknown
topics: [harbours]
evidence:
  - source: harbour-gazette
    position: 2
    quotations:
      - text: a pier that is longer than any other pier between the islands and the mainland
        speaker: source
conflicts:
  - about: ships
    claims:
      - { value: three, source: a }
      - { value: "six, or: seven", source: b }
changes:
  - { on: 2026-11-24, kind: created }
---
The pier opened.
`)
})

test('lists that are long stand below each other', () => {
  const topics = [
    'a-topic-with-a-long-name',
    'another-topic-with-a-long-name',
    'a-third-topic-here',
  ]
  expect(recordText('events', { topics }, '')).toBe(
    `---\ntopics:\n${topics.map((id) => `  - ${id}\n`).join('')}---\n`,
  )
})

test('what is read and written again says the same', () => {
  const root = 'tests/fixtures/small-archive/content'
  const files = kinds.flatMap((kind) =>
    globSync(`${kind}/*.md`, { cwd: root }).map((path) => [kind, path] as const),
  )
  expect(files.length).toBeGreaterThan(10)
  for (const [kind, path] of files) {
    const { data, body = '' } = readFrontmatter(readFileSync(join(root, path), 'utf8'))
    const again = readFrontmatter(recordText(kind, data as object, body))
    expect(again).toMatchObject({ data, body, faults: [] })
  }
})

test('any text is read as it was given', () => {
  const marks = [
    ':',
    ' #',
    '- ',
    '“',
    '”',
    '"',
    "'",
    '[',
    '{',
    '}',
    ']',
    ',',
    '&a',
    '*',
    '!',
    '%',
    '@',
    '`',
    '|',
    '>',
    '? ',
    ' ',
    '  ',
    '…',
    'null',
    'true',
    '2008',
    '1.10',
    '---',
    '«',
    '»',
  ]
  const text = fc
    .array(fc.oneof(fc.constantFrom(...marks), fc.lorem({ maxCount: 9 })), { minLength: 1 })
    .map((parts) => parts.join('').trim())
    .filter((value) => value !== '')
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 3 }), (value, list) => {
      const fields = {
        title: value,
        topics: list,
        places: [{ place: 'haven', note: value }],
        conflicts: [{ about: value, claims: [{ value, source: 'a' }] }],
      }
      const { data, faults } = readFrontmatter(recordText('events', fields, ''))
      const { topics, ...others } = fields
      expect({ data, faults }).toEqual({
        data: { ...others, ...(topics.length > 0 && { topics }) },
        faults: [],
      })
    }),
  )
})
