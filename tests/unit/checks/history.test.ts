import { expect, test } from 'vitest'
import { problemsAfter, replacing } from '../small-archive.ts'

/** The problems of the harbour's opening with other changes. Its sources were read on 2026-11-21. */
const changing = (...changes: string[]) =>
  problemsAfter([
    'events/harbour-opening.md',
    replacing(
      '  - { on: 2026-11-24, kind: created }',
      changes.map((c) => `  - { ${c} }`).join('\n'),
    ),
  ])
const order = '  Correct the day, or move the entry to its place.'

test.each([
  [
    ['on: 2026-11-24, kind: created', 'on: 2025-12-01, kind: clarified, why: It was unclear.'],
    '  2025-12-01 stands after 2026-11-24: changes stand oldest first.',
  ],
  [
    ['on: 2026-11-24, kind: clarified, why: It was unclear.', 'on: 2026-11-25, kind: created'],
    '  A record is created once, and this is not the first of its changes.',
  ],
])('changes out of order are told', (changes, message) => {
  expect(changing(...changes)).toBe(
    `content/events/harbour-opening.md:47  changes-out-of-order\n${message}\n${order}`,
  )
})

test('a change in the future is told, as far as the days of access show it', () => {
  expect(changing('on: 2027-11-24, kind: created')).toBe(
    [
      'content/events/harbour-opening.md:46  warning change-in-future',
      '  2027-11-24 is more than half a year later than any source was read: the newest on 2026-11-21.',
      '  Correct the day. Where it is right, the next source that is accessed ends this warning.',
    ].join('\n'),
  )
})

test('so is a source that was compared in the future', () => {
  const compared = (on: string) =>
    problemsAfter([
      'sources/radio-north-opening.md',
      replacing('language: en', `language: en\ncompared: { on: ${on}, what: [quotations] }`),
    ])
  expect(compared('2027-11-24')).toBe(
    [
      'content/sources/radio-north-opening.md:9  warning change-in-future',
      '  2027-11-24 is more than half a year later than any source was read: the newest on 2026-11-21.',
      '  Correct the day. Where it is right, the next source that is accessed ends this warning.',
    ].join('\n'),
  )
  expect(compared('2027-05-20')).toBe('')
})

test('a record may be corrected on the day it came, and months after a source was last read', () => {
  expect(
    changing(
      'on: 2026-11-24, kind: created',
      'on: 2026-11-24, kind: clarified, why: It was unclear.',
      'on: 2027-05-20, kind: clarified, why: It was unclear.',
    ),
  ).toBe('')
})
