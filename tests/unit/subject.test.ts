/** What an archive is about: `content/archive.yaml`, how it is read, and the messages for what is wrong in it. */
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { blankSubject, labelOf } from '../../src/archive/subject.ts'
import { checkContent } from '../../src/checks/check.ts'
import { readArchive } from '../../src/records/archive.ts'
import { formatProblems } from '../../src/records/problem.ts'
import { problemsAfter, replacing, withSmallArchive } from './small-archive.ts'
import type { Edit } from './small-archive.ts'

const FILE = 'archive.yaml'
const chronicle = 'sources/harbour-chronicle.md'
const gazette = 'sources/harbour-gazette-opening.md'

/** A message about the file, as the terminal shows it. */
const told = (line: number, code: string, message: string) =>
  `content/archive.yaml:${line}  ${code}\n${message.replace(/^/gm, '  ')}`

const graphAfter = (...edits: Edit[]) =>
  withSmallArchive(edits, (content) => readArchive(content).archive)

describe('the graph', () => {
  test('has what the file says', () => {
    const { subject } = graphAfter()
    expect(subject).toMatchObject({
      name: 'Haven Harbour Archive',
      licence: { name: 'CC0 1.0' },
      founding: { sources: ['harbour-chronicle'], mark: 'Chronicle' },
    })
    expect(subject.sides.map((side) => side.id)).toEqual(['office', 'other'])
  })

  test('has the blank subject where the file has a fault', () => {
    expect(graphAfter([FILE, replacing('name: Haven Harbour Archive\n', '')]).subject).toBe(
      blankSubject,
    )
  })

  test('calls types and sides by their labels, and one that is not listed by its id', () => {
    const { subject } = graphAfter()
    expect(labelOf(subject.types, 'weather')).toBe('Wind and weather')
    expect(labelOf(subject.sides, 'other')).toBe('Town and guests')
    expect(labelOf(subject.types, 'unheard-of')).toBe('unheard-of')
  })

  test('takes two names of one body for one when it asks whether sources agree', () => {
    const copied: Edit = [gazette, replacing('kind: article', 'kind: article\nagency: North FM')]
    expect(graphAfter(copied).event('harbour-opening').agreement).toBe('corroborated')
    const listed: Edit = [FILE, replacing('[Northern Broadcasting]', '[north fm]')]
    expect(graphAfter(copied, listed).event('harbour-opening').agreement).toBe('single')
  })
})

test('what may be left out is left out without a word', () => {
  const shortened: Edit = [
    FILE,
    (text) =>
      text.replace(/^founding:\n(?: .*\n)+/m, '').replace(/^synonyms:\n(?: .*\n)+[^]*$/m, ''),
  ]
  const edits: Edit[] = [shortened, [chronicle, replacing('founding: true\n', '')]]
  expect(problemsAfter(...edits)).toBe('')
  const { subject, events } = graphAfter(...edits)
  expect(subject.founding).toBeUndefined()
  expect(subject.synonyms).toEqual({ forms: [], groups: [] })
  expect(subject.bodies).toEqual([])
  expect(events.filter((e) => e.isFounding)).toEqual([])
})

const missing = (field: string, expected: string) =>
  told(1, 'missing-field', `\`${field}\` is missing. ${expected}`)

test('a folder without the file has a message, and none about its records', () => {
  expect(problemsAfter([FILE, null])).toBe(
    told(
      1,
      'no-subject',
      'There is no `content/archive.yaml`, which says what the archive is about: its name, its sides, its types. Write one; every field is described in `src/archive/subject.ts`.',
    ),
  )
})

test.each(['', '\n', '# nothing yet\n'])('an empty file is asked for each field: %j', (text) => {
  const problems = problemsAfter([FILE, () => text])
  expect(problems).toContain(missing('name', 'Expected text.'))
  expect(problems).toContain(
    missing('types', 'Expected a list: each entry on its own line after a hyphen.'),
  )
})

test.each<[fault: string, edit: Edit[1], message: string]>([
  [
    'an unknown field',
    replacing('heading:', 'headings:'),
    told(4, 'unknown-field', 'There is no field `headings`. Did you mean `heading`?'),
  ],
  [
    'an unknown field of a side',
    replacing('{ id: office, label:', '{ id: office, lable:'),
    told(16, 'unknown-field', 'There is no field `lable` in `sides[1]`. Did you mean `label`?'),
  ],
  [
    'an id that is none',
    replacing('id: weather', 'id: Weather'),
    told(
      20,
      'wrong-value',
      '`types[2].id`: An id has lower-case letters a to z, digits and single hyphens, as in `harbour-opening`, found `Weather`.',
    ),
  ],
  [
    'a licence that leads nowhere',
    replacing('https://creative', 'creative'),
    told(
      9,
      'wrong-value',
      '`licence.url`: Expected a web address that begins with https:// or http://, found `creativecommons.org/publicdomain/zero/1.0/`. Did you mean `https://creativecommons.org/publicdomain/zero/1.0/`?',
    ),
  ],
  [
    'a language that no browser knows',
    replacing('language: en', 'language: English'),
    told(
      6,
      'wrong-value',
      '`language`: Expected a language tag such as `en`, found `English`. Did you mean `en`?',
    ),
  ],
  [
    'two sides of one id',
    replacing('{ id: other, label: Town', '{ id: office, label: Town'),
    told(17, 'wrong-value', '`sides[2].id`: `office` is the id of sides[1] already.'),
  ],
  [
    'a word that is alone on its line of synonyms',
    replacing('[ferry, ferries]', '[ferry]'),
    told(
      26,
      'wrong-value',
      '`synonyms.forms[1]`: Expected two words at least: they mean the same.',
    ),
  ],
  [
    'a word that stands twice on a line of synonyms',
    replacing('[storm, tempest, gale]', '[storm, tempest, Storm]'),
    told(28, 'wrong-value', '`synonyms.groups[1][3]`: “Storm” stands twice on this line.'),
  ],
  [
    'two words that stand together on two lines of synonyms',
    replacing('[pier, landing stage]', '[pier, ferries, ferry]'),
    told(
      29,
      'wrong-value',
      '`synonyms.groups[2][3]`: “ferries” and “ferry” stand together in synonyms.forms[1] already. Take one of them out here or there.',
    ),
  ],
  [
    'a name of two bodies',
    replacing(
      'also: [Northern Broadcasting] }',
      'also: [Northern Broadcasting] }\n  - { name: NB, also: [northern broadcasting ] }',
    ),
    told(
      32,
      'wrong-value',
      '`bodies[2].also[1]`: “northern broadcasting” stands in bodies[1] already. A name belongs to one body, and stands there once.',
    ),
  ],
  [
    'a body with one name',
    replacing('also: [Northern Broadcasting]', 'also: []'),
    told(31, 'wrong-value', '`bodies[1].also`: Expected another name at least.'),
  ],
  [
    'no founding source',
    replacing('[harbour-chronicle]', '[]'),
    told(
      11,
      'wrong-value',
      '`founding.sources`: Expected one source at least; an archive without founding sources leaves `founding` out.',
    ),
  ],
  [
    'text that is not YAML',
    replacing('heading: The', 'heading: Now: The'),
    told(
      4,
      'yaml-colon',
      'A value with a colon in it must be in quotation marks:\nheading: "Now: The harbour of Haven, day by day"',
    ),
  ],
  [
    'an anchor',
    replacing('name: Haven', 'name: &name Haven'),
    told(
      2,
      'yaml-mark',
      '`&` begins an anchor in YAML, and records have none. A value that begins with `&` must be in quotation marks:\nname: "&name Haven Harbour Archive"',
    ),
  ],
  [
    'a character that nobody sees',
    replacing('heading: The', 'heading: T\u202ehe'),
    told(
      4,
      'hidden-character',
      'Found U+202E, a mark that turns the direction of text: “heading: T‹U+202E›he harbour of Haven,”. Delete it.',
    ),
  ],
  [
    'such a character in disguise',
    replacing('The harbour of Haven, day by day', '"day\\u202e by day"'),
    told(
      4,
      'hidden-character',
      'Found U+202E, a mark that turns the direction of text: “day‹U+202E› by day”. Delete it.',
    ),
  ],
  [
    'more than anybody wrote',
    (text) => `${text}# ${'x'.repeat(65_536)}\n`,
    told(1, 'too-large', 'The file has 66 KiB; at most 64 are read.'),
  ],
])('the file is refused with %s', (_, edit, message) => {
  expect(problemsAfter([FILE, edit])).toBe(message)
})

test.each([
  ['a folder', (path: string) => mkdirSync(path)],
  ['a link', (path: string) => symlinkSync('/etc/passwd', path)],
])('%s is no such file', (_, lay) => {
  withSmallArchive([[FILE, null]], (content) => {
    lay(join(content, FILE))
    expect(formatProblems(checkContent(content).problems)).toBe(
      told(1, 'not-a-file', 'A record is a plain file: no folder, no symbolic link.'),
    )
  })
})

describe('founding sources stand in the file and in their records', () => {
  test('one that is listed says so in its record', () => {
    expect(problemsAfter([chronicle, replacing('founding: true\n', '')])).toBe(
      told(
        11,
        'founding-differs',
        '`harbour-chronicle` is a founding source here and not in its record. Add to content/sources/harbour-chronicle.md: founding: true',
      ),
    )
  })

  test('one that says so is listed', () => {
    expect(
      problemsAfter([gazette, replacing('language: en', 'language: en\nfounding: true')]),
    ).toBe(
      'content/sources/harbour-gazette-opening.md:8  founding-differs\n' +
        '  `harbour-gazette-opening` is a founding source here and not in content/archive.yaml. Add `harbour-gazette-opening` to `founding.sources` there, or take this line out.',
    )
  })

  test('one that is listed has a record', () => {
    expect(problemsAfter([FILE, replacing('[harbour-chronicle]', '[harbour-cronicle]')])).toBe(
      told(
        11,
        'dangling-reference',
        'There is no content/sources/harbour-cronicle.md. Did you mean `harbour-chronicle`?',
      ) +
        '\ncontent/sources/harbour-chronicle.md:11  founding-differs\n' +
        '  `harbour-chronicle` is a founding source here and not in content/archive.yaml. Add `harbour-chronicle` to `founding.sources` there, or take this line out.',
    )
  })
})
