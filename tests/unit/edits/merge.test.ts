/** Of two records one stays: what pointed to either points to it, once. */
import { expect, test } from 'vitest'
import { replacing } from '../small-archive.ts'
import type { Edit } from '../small-archive.ts'
import { merged } from './edited-archive.ts'

const listed = (...addresses: string[]): Edit => [
  'addresses.txt',
  (text) => text + addresses.map((address) => `${address}\n`).join(''),
]
const opening = 'events/harbour-opening.md'

const berg: Edit[] = [
  [
    'people/a-berg.md',
    () =>
      '---\nname: A. Berg\naliases: [Mayor Berg]\nevidence:\n  - source: radio-north-opening\n    locator: from minute 2\n---\nShe was mayor.\n',
  ],
  listed('/people/a-berg/', '/people/berg/ -> /people/a-berg/'),
]

test('references and redirects lead to the record that stays, and the other one goes', () => {
  const { files, byHand } = merged('people/a-berg', 'anna-berg', ...berg, [
    opening,
    replacing('speaker: anna-berg', 'speaker: a-berg'),
  ])
  expect(files['people/a-berg.md']).toBeNull()
  expect(files[opening]?.match(/speaker: anna-berg/g)).toHaveLength(2)
  expect(files['addresses.txt']).toContain(
    '/people/a-berg/ -> /people/anna-berg/\n/people/berg/ -> /people/anna-berg/\n',
  )
  expect(byHand).toBe(
    `aliases:
  - A. Berg
  - Mayor Berg
evidence:
  - source: radio-north-opening
    locator: from minute 2
She was mayor.`,
  )
})

const port: Edit[] = [
  ['topics/ports.md', () => '---\nname: Ports\n---\n'],
  ['places/port.md', () => '---\nname: Port\nprecision: city\n---\n'],
]
test.each([
  ['topics: [harbours]', 'topics: [ports, harbours] # two', 'topics: [harbours] # two'],
  ['topics: [harbours]', 'topics: [harbours, ports]', 'topics: [harbours]'],
  ['topics: [harbours]', 'topics: [ports]', 'topics: [harbours]'],
  [
    'topics: [harbours]',
    'topics:\n  - ports\n  # two\n  - harbours',
    'topics:\n  # two\n  - harbours',
  ],
])('a topic that becomes double is taken once: %s, %s', (old, written, expected) => {
  const { files } = merged('topics/ports', 'topics/harbours', ...port, [
    opening,
    replacing(old, written),
  ])
  expect(files[opening]).toContain(`\n${expected}\n`)
})

test('a place is named once, whatever was said of the one that goes; what goes is told', () => {
  const { files, told } = merged('places/port', 'haven', ...port, [
    opening,
    replacing('  - place: haven\n', '  - place: haven\n  - place: port\n    note: By the sea.\n'),
  ])
  expect(files[opening]).toContain('places:\n  - place: haven\nparticipations:')
  expect(told).toContain('  -   - place: port\n  -     note: By the sea.')
})

test('what people call an event that goes is told, to be kept by hand', () => {
  const { byHand } = merged('events/gale', 'events/pier-storm', [
    'events/gale.md',
    () =>
      '---\ntitle: A gale hits Haven\naliases: [The Great Gale]\ndate: 1998-03\ndatings:\n  - date: 1998-03\n    basis: stated\n    source: harbour-chronicle\n    words: March 1998\ntype: other\nevidence:\n  - source: harbour-chronicle\n    position: 2\n---\nA gale broke parts of the pier. Nobody came to harm.\n',
  ])
  expect(byHand).toContain('aliases:\n  - The Great Gale\n')
})

const office = (organization: string, ...sources: string[]) =>
  `  - title: Mayor\n    organization: ${organization}\n    date: 1996/2000\n    evidence:\n${sources.map((s) => `      - source: ${s}\n`).join('')}`
const inOffice = (...offices: string[]): Edit => [
  'people/anna-berg.md',
  (text) => text.replace('---\nMayor', `offices:\n${offices.join('')}---\nMayor`),
]
const authority: Edit[] = [
  ['organizations/port-authority.md', () => '---\nname: Port Authority\n---\n'],
  listed('/organizations/port-authority/'),
]

test('a term of office that two bodies of one name had is taken once', () => {
  const { files } = merged(
    'organizations/port-authority',
    'harbour-office',
    ...authority,
    inOffice(
      office('port-authority', 'radio-north-opening'),
      office('harbour-office', 'radio-north-opening'),
    ),
  )
  expect(files['people/anna-berg.md']?.match(/organization: harbour-office/g)).toHaveLength(1)
})

test('a source that gives a term is taken once, and the term stays', () => {
  const copy: Edit[] = [
    [
      'sources/radio-copy.md',
      () =>
        '---\ntitle: The report again\nkind: article\npublisher: Radio North\naccessed: 2026-11-21\nlanguage: en\n---\n',
    ],
    listed('/sources/radio-copy/'),
  ]
  const { files } = merged(
    'sources/radio-copy',
    'radio-north-opening',
    ...copy,
    inOffice(office('harbour-office', 'radio-north-opening', 'radio-copy')),
  )
  expect(files['people/anna-berg.md']).toContain(
    office('harbour-office', 'radio-north-opening') + '---',
  )
})

test('the terms of a person who goes are told, to be kept by hand', () => {
  const { byHand } = merged(
    'people/a-berg',
    'anna-berg',
    [
      'people/a-berg.md',
      () => `---\nname: A. Berg\noffices:\n${office('harbour-office', 'radio-north-opening')}---\n`,
    ],
    listed('/people/a-berg/'),
  )
  expect(`${byHand}\n`).toContain(`offices:\n${office('harbour-office', 'radio-north-opening')}`)
})

test('one person in two roles stays in both', () => {
  const { files } = merged('people/a-berg', 'anna-berg', ...berg, [
    opening,
    replacing(
      'participations:\n',
      'participations:\n  - person: a-berg\n    role: Guest\n    side: other\n',
    ),
  ])
  expect(files[opening]).toContain('  - person: anna-berg\n    role: Guest\n')
  expect(files[opening]).toContain('  - person: anna-berg\n    role: Mayor of Haven\n')
})

test('a relation between the two goes, and with the only one its field', () => {
  const ceremony: Edit[] = [
    [
      'events/ceremony.md',
      () =>
        '---\ntitle: A ceremony\ndate: 1998-05\ndatings:\n  - { date: 1998-05, basis: stated, source: radio-north-opening, words: in May 1998 }\ntype: other\nevidence:\n  - { source: radio-north-opening, note: Only the radio. }\n---\nThere was a ceremony. Guests came.\n',
    ],
    listed('/events/ceremony/'),
    [opening, replacing('event: pier-storm', 'event: ceremony')],
  ]
  const { files, byHand } = merged('events/ceremony', 'harbour-opening', ...ceremony)
  expect(files[opening]).toContain('source: radio-north-opening }\nchanges:')
  expect(files['addresses.txt']).toContain('/events/ceremony/ -> /events/harbour-opening/\n')
  expect(byHand).toMatch(
    /^title: A ceremony\ndate: 1998-05\n[^]*\nThere was a ceremony\. Guests came\.$/,
  )
})

test('the fingerprint of a source goes with it', () => {
  const twin: Edit[] = [
    [
      'sources/radio.md',
      () =>
        '---\ntitle: Radio on the harbour\nkind: video\npublisher: Radio North\naccessed: 2026-11-21\nlanguage: en\n---\n',
    ],
  ]
  expect(merged('sources/radio', 'radio-north-opening', ...twin).files).toEqual({
    'sources/radio.md': null,
  })
  expect(() => merged('sources/harbour-chronicle', 'radio', ...twin)).toThrow(
    'The archive held the text of `harbour-chronicle` and not that of `radio`, so its quotations could no longer be checked. Merge the other way: npm run merge -- sources/radio into harbour-chronicle',
  )
})

test.each<[string, string, string, Edit[]]>([
  ['people/anna-berg', 'haven', '`haven` is in content/places: places/haven', []],
  [
    'people/anna-berg',
    'places/haven',
    'content/people/anna-berg.md and content/places/haven.md are of two kinds; only records of one kind can be merged.',
    [],
  ],
  ['people/anna-berg', 'anna-berg', '`anna-berg` cannot be merged into itself.', []],
  [
    'people/anna-berg',
    'a-brg',
    'There is no content/people/a-brg.md. Did you mean `a-berg`?',
    berg,
  ],
  [
    'places/haven',
    'port',
    'content/places/port.md says that it lies within `haven`. Take that line out first.',
    [['places/port.md', () => '---\nname: Port\nprecision: city\nwithin: haven\n---\n']],
  ],
  [
    'events/ferry-meeting',
    'ferry-founded',
    'content/events/ferry-founded.md is a draft, and what is built cannot lead to it. Take `draft: true` out first.',
    [
      ['events/ferry-founded.md', (text) => text.replace('title:', 'draft: true\ntitle:')],
      ['addresses.txt', replacing('/events/ferry-founded/\n', '')],
    ],
  ],
])('%s into %s is refused: %s', (from, into, message, edits) => {
  expect(() => merged(from, into, ...edits)).toThrow(message)
})

test('an event to start with is named once, whatever was said of the one that goes', () => {
  const { files, told } = merged('events/ferry-meeting', 'harbour-opening', [
    'archive.yaml',
    (text) =>
      `${text}key:\n  - { event: harbour-opening, why: It began here. }\n  - { event: ferry-meeting, why: They met. }\n`,
  ])
  expect(files['archive.yaml']).toMatch(/key:\n {2}- \{ event: harbour-opening, why: .*\}\n$/)
  expect(told).toContain('  -   - { event: ferry-meeting, why: They met. }')
})
