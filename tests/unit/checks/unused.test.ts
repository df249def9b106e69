import { expect, test } from 'vitest'
import { problemsAfter, replacing } from '../small-archive.ts'
import type { Edit } from '../small-archive.ts'

const added = (path: string, text: string): Edit[] => [
  [`${path}.md`, () => text],
  ['addresses.txt', (list) => `${list}/${path}/\n`],
]
const ferries = (evidence = '') =>
  added('topics/ferries', `---\nname: Ferries\n${evidence}---\nShips.\n`)
const paper = added(
  'sources/paper',
  '---\ntitle: A paper\nkind: article\npublisher: Paper\naccessed: 2026-11-21\nlanguage: en\n---\nA paper.\n',
)

test.each([
  ['entity', ferries(), 'topics/ferries', 'No event and no other record names `ferries`.'],
  ['source', paper, 'sources/paper', 'No event and no other record rests on `paper`.'],
])('an %s that nothing points to is told', (_, edits, path, message) => {
  expect(problemsAfter(...edits)).toBe(
    `content/${path}.md:2  warning nothing-points-here\n  ${message}\n  Use its id where it belongs.`,
  )
})

test.each<[string, Edit[]]>([
  [
    'an event',
    [['events/ferry-founded.md', replacing('type: other', 'type: other\ntopics: [ferries]')]],
  ],
  [
    'a link',
    [
      [
        'events/ferry-founded.md',
        replacing('A ferry line came', 'A [ferry](/topics/ferries/) came'),
      ],
    ],
  ],
])('%s is enough', (_, edits) => {
  expect(problemsAfter(...ferries(), ...edits)).toBe('')
})

test('a record with evidence of its own says something by itself', () => {
  expect(problemsAfter(...ferries('evidence: [{ source: harbour-chronicle }]\n'))).toBe('')
})

test('while another record cannot be read, or a reference has a slip in it, nobody knows', () => {
  const unread: Edit = ['events/ferry-founded.md', replacing('title: ', 'titel: ')]
  const slip: Edit = [
    'events/ferry-founded.md',
    replacing('type: other', 'type: other\ntopics: [feries]'),
  ]
  expect(problemsAfter(...ferries(), unread)).not.toContain('nothing-points-here')
  expect(problemsAfter(...ferries(), slip)).not.toContain('nothing-points-here')
})
