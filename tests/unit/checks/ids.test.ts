import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { problemsAfter } from '../small-archive.ts'
import type { Edit } from '../small-archive.ts'

/** A copy of the storm of March 1998 under another id. */
const storm = (id: string): Edit => [
  `events/${id}.md`,
  () =>
    readFileSync('tests/fixtures/small-archive/content/events/pier-storm.md', 'utf8').replace(
      'A storm',
      'Another storm',
    ),
]

test.each(['storm-1998', '1998-storm', 'storm-1998-03', 'storm-199803', 'storm-19980304'])(
  'a new event cannot be called %s',
  (id) => {
    expect(problemsAfter(storm(id))).toContain(
      [
        `content/events/${id}.md:2  date-in-id`,
        `  \`${id}\` holds the year 1998, and an id can never be corrected.`,
        '  Name the file after what happened, before its address is fixed.',
      ].join('\n'),
    )
  },
)

test.each(['second-storm', 'storm-1997', 'plan-2030', 'storm-98', 'pier-19981'])(
  'a new event can be called %s',
  (id) => {
    expect(problemsAfter(storm(id))).not.toContain('date-in-id')
  },
)

test('an event whose address is fixed keeps it', () => {
  const listed: Edit = ['addresses.txt', (text) => `${text}/events/storm-1998/\n`]
  expect(problemsAfter(storm('storm-1998'), listed)).toBe('')
})
