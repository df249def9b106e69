/** A renamed record is renamed wherever it is named, and everything else stays byte for byte. */
import { describe, expect, test } from 'vitest'
import { replacing } from '../small-archive.ts'
import type { Edit } from '../small-archive.ts'
import { renamed } from './edited-archive.ts'

test('every reference, the file and the list of addresses are told, line by line', () => {
  expect(renamed('people/anna-berg', 'anna-maria-berg').told).toBe(
    `content/people/anna-berg.md  is content/people/anna-maria-berg.md
content/events/harbour-opening.md:17
  -   - person: anna-berg
  +   - person: anna-maria-berg
content/events/harbour-opening.md:27
  -         speaker: anna-berg
  +         speaker: anna-maria-berg
content/events/harbour-opening.md:29
  -         speaker: anna-berg
  +         speaker: anna-maria-berg
content/addresses.txt:9
  - /people/anna-berg/
  + /people/anna-berg/ -> /people/anna-maria-berg/
content/addresses.txt:15
  + /people/anna-maria-berg/`,
  )
})

test('what is told is what is done, and no other file is touched', () => {
  const { files } = renamed('people/anna-berg', 'anna-maria-berg')
  expect(Object.keys(files).sort()).toEqual([
    'addresses.txt',
    'events/harbour-opening.md',
    'people/anna-berg.md',
    'people/anna-maria-berg.md',
  ])
  expect(files['people/anna-berg.md']).toBeNull()
})

test('quotation marks, comments, braces and line ends stay', () => {
  const edits: Edit[] = [
    [
      'events/harbour-opening.md',
      (text) =>
        text
          .replace('topics: [harbours]', `topics:  [ "harbours" ]   # of 'harbours'`)
          .replace('- person: anna-berg', '- { person: "anna-berg", role: Mayor, side: other }')
          .replace(/\n {4}role: Mayor of Haven\n {4}side: other/, '')
          .replaceAll('\n', '\r\n'),
    ],
  ]
  expect(
    renamed('topics/harbours', 'ports', ...edits).files['events/harbour-opening.md'],
  ).toContain(`\r\ntopics:  [ "ports" ]   # of 'harbours'\r\n`)
  expect(renamed('people/anna-berg', 'a-b', ...edits).files['events/harbour-opening.md']).toContain(
    '\r\n  - { person: "a-b", role: Mayor, side: other }\r\n',
  )
})

test('a source takes its fingerprint along, and archive.yaml names it', () => {
  const { files } = renamed('sources/harbour-chronicle', 'chronicle')
  expect(files).toMatchObject({
    'sources/harbour-chronicle.md': null,
    'sources/harbour-chronicle.fingerprint.json': null,
    'sources/chronicle.md': expect.any(String) as unknown,
    'sources/chronicle.fingerprint.json': expect.stringContaining('"windows"') as unknown,
    'archive.yaml': expect.stringContaining('  sources: [chronicle]\n') as unknown,
  })
})

test('archive.yaml leads to a renamed event: in its introduction, its eras and its key events', () => {
  const { files } = renamed('events/pier-storm', 'gale', [
    'archive.yaml',
    (text) => `${text}introduction: A [storm](/events/pier-storm/) came.
eras:
  - { id: old, name: Old, date: 1990/.., text: "A [storm](/events/pier-storm/)." }
key:
  - { event: pier-storm, why: It began here. }
`,
  ])
  expect(files['archive.yaml']).toMatch(
    /A \[storm\]\(\/events\/gale\/\) came\.\n[^]*"A \[storm\]\(\/events\/gale\/\)\."[^]*event: gale, why/,
  )
  expect(files['archive.yaml']).not.toContain('pier-storm')
})

test('a body and a source are renamed where a term of office names them', () => {
  const office: Edit = [
    'people/anna-berg.md',
    (text) =>
      text.replace(
        '---\nMayor',
        'offices:\n  - title: Mayor\n    organization: harbour-office\n    date: 1996/2000\n    evidence:\n      - source: radio-north-opening\n---\nMayor',
      ),
  ]
  expect(
    renamed('organizations/harbour-office', 'port-office', office).files['people/anna-berg.md'],
  ).toContain('    organization: port-office\n')
  expect(
    renamed('sources/radio-north-opening', 'radio', office).files['people/anna-berg.md'],
  ).toContain('      - source: radio\n')
})

test('links in bodies, own pages and templates are renamed; other addresses and other words are not', () => {
  const links =
    'See [it](/events/pier-storm/), [here](/events/pier-storm/#dating) and ' +
    '[not](/events/ferry-meeting/) nor [there](https://example.org/events/pier-storm/).'
  const { files } = renamed(
    'events/pier-storm',
    'gale',
    ['places/haven.md', (text) => `${text.trimEnd()}\n\n${links}\n`],
    ['pages/about.mdx', (text) => `${text}\n<a href="/events/pier-storm/">pier-storm</a>\n`],
    ['events/_template.md', () => '---\ntitle: x\nrelated:\n  - event: pier-storm\n---\n'],
  )
  expect(files['places/haven.md']).toContain(
    'See [it](/events/gale/), [here](/events/gale/#dating) and ' +
      '[not](/events/ferry-meeting/) nor [there](https://example.org/events/pier-storm/).',
  )
  expect(files['pages/about.mdx']).toContain('<a href="/events/gale/">pier-storm</a>')
  expect(files['events/harbour-opening.md']).toContain('- { event: gale, as: see-also,')
})

describe('the list of addresses', () => {
  const list = (...lines: string[]): Edit => [
    'addresses.txt',
    (text) => replacing('/people/anna-berg/\n', lines.map((l) => `${l}\n`).join(''))(text),
  ]
  const linesAfter = (...lines: string[]) =>
    renamed('people/anna-berg', 'anna', list(...lines)).files['addresses.txt']?.match(
      /^\/people.*/gm,
    )

  test('what led to the old address leads to the new one at once', () => {
    expect(linesAfter('/people/berg/ -> /people/anna-berg/', '/people/anna-berg/')).toEqual([
      '/people/berg/ -> /people/anna/',
      '/people/anna-berg/ -> /people/anna/',
      '/people/anna/',
    ])
  })

  test('comments and spaces stay', () => {
    expect(linesAfter('/people/anna-berg/   # the mayor')).toEqual([
      '/people/anna-berg/ -> /people/anna/   # the mayor',
      '/people/anna/',
    ])
  })

  test('a record that was never published leaves no redirect', () => {
    expect(linesAfter()).toBeUndefined()
  })

  test('a record gets an address back that it had', () => {
    expect(linesAfter('/people/anna/ -> /people/anna-berg/', '/people/anna-berg/')).toEqual([
      '/people/anna/',
      '/people/anna-berg/ -> /people/anna/',
    ])
  })

  test('an address that leads to another record stays with it', () => {
    expect(() => linesAfter('/people/anna/ -> /places/haven/', '/people/anna-berg/')).toThrow(
      '`/people/anna/` was published and leads to `/places/haven/`, which readers rely on. Choose another id.',
    )
  })
})

test.each([
  ['people/anna-brg', 'x', 'There is no content/people/anna-brg.md. Did you mean `anna-berg`?'],
  ['anna-brg', 'x', 'There is no record `anna-brg`. Did you mean `anna-berg`?'],
  ['Anna Berg', 'x', 'There is no record `Anna Berg`. Did you mean `anna-berg`?'],
  [
    'peple/anna-berg',
    'x',
    'There is no kind `peple`; expected one of events, sources, people, organizations, places, topics. Did you mean `people`?',
  ],
  ['places/anna-berg', 'x', '`anna-berg` is in content/people: people/anna-berg'],
  ['a/b/c', 'x', '`a/b/c` names no record. Expected a kind and an id: people/anna-berg'],
  [
    'people/anna-berg',
    'Anna Bérg',
    '`Anna Bérg` cannot be an id. An id has lower-case letters a to z, digits and single hyphens, as in `harbour-opening`. Did you mean `anna-berg`?',
  ],
  [
    'people/anna-berg',
    'places/anna',
    'A record stays what it is: one of people cannot be renamed to one of places.',
  ],
  ['people/anna-berg', 'anna-berg', 'The record is called `anna-berg` already.'],
  [
    'people/anna-berg',
    'unnamed',
    '`unnamed` has a meaning in quotations already. Choose another id.',
  ],
  ['people/anna-berg', 'haven', 'content/places/haven.md has the id `haven` already.'],
  [
    'events/pier-storm',
    'ferry-meeting',
    'content/events/ferry-meeting.md has the id `ferry-meeting` already. To make one of the two: npm run merge -- events/pier-storm into ferry-meeting',
  ],
])('%s to %s is refused: %s', (from, to, message) => {
  expect(() => renamed(from, to)).toThrow(new Error(message))
})

test.each(['people/anna-berg', 'content/people/anna-berg.md', '/people/anna-berg/', 'anna-berg'])(
  'a record can be named %s',
  (name) => {
    expect(renamed(name, 'people/anna.md').files).toHaveProperty(['people/anna.md'])
  },
)
