import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { questionsOf } from '../../../src/edits/answers.ts'
import type { Answers } from '../../../src/edits/answers.ts'
import { askMissing } from '../../../src/edits/ask.ts'
import { planRecord, writeRecord } from '../../../src/edits/plan-record.ts'
import type { Kind } from '../../../src/archive/records.ts'
import { readContent } from '../../../src/records/read.ts'
import { withSmallArchive } from '../small-archive.ts'
import type { Edit } from '../small-archive.ts'

/** Makes a record in the small archive; gives its text and the codes of the warnings about it. */
function made(kind: Kind, answers: Answers, { edits = [], ...more }: More = {}) {
  return withSmallArchive(edits, (folder) => {
    const wanted = { kind, answers, today: '1998-06-02', isAnother: false, ...more }
    const planned = planRecord(readContent(folder), wanted)
    const warnings = writeRecord(folder, planned).map(({ code }) => code)
    const text = readFileSync(join(folder, planned.path), 'utf8')
    return { path: planned.path, missing: planned.missing, warnings, text }
  })
}

interface More {
  readonly edits?: readonly Edit[]
  readonly id?: string
  readonly isAnother?: boolean
}

const source = ['harbour-gazette-opening']

test('an event is a draft with what was answered', () => {
  const answers = {
    title: ['The fish market opens'],
    date: ['1998-05-04'],
    type: ['opening'],
    source,
    words: ['on Monday'],
    basis: ['derived'],
    place: ['haven'],
    topic: ['harbours'],
  }
  expect(made('events', answers)).toEqual({
    path: 'events/the-fish-market-opens.md',
    missing: ['organization', 'participations', 'quotations', 'text'],
    warnings: ['draft-unfinished'],
    text: `---
title: The fish market opens
draft: true
date: 1998-05-04
datings:
  - date: 1998-05-04
    basis: derived
    source: harbour-gazette-opening
    words: on Monday
type: opening
places:
  - place: haven
topics: [harbours]
evidence:
  - source: harbour-gazette-opening
changes:
  - { on: 1998-06-02, kind: created }
---
`,
  })
})

test.each<[Kind, Answers, string, string]>([
  [
    'people',
    { name: ['Otto Lind'], source, text: ['He drew it.'] },
    'people/otto-lind.md',
    'name: Otto Lind\nevidence:\n  - source: harbour-gazette-opening\n',
  ],
  [
    'organizations',
    { name: ['Ferry Line'], alias: ['FL'], source },
    'organizations/ferry-line.md',
    'name: Ferry Line\naliases:\n  - FL\n',
  ],
  [
    'places',
    {
      name: ['Old Pier'],
      precision: ['building'],
      coordinates: ['50.1, 4.21'],
      within: ['haven'],
      source,
    },
    'places/old-pier.md',
    'name: Old Pier\ncoordinates: [50.1, 4.21]\nprecision: building\nwithin: haven\n',
  ],
  ['topics', { name: ['Ferries'], source }, 'topics/ferries.md', 'name: Ferries\nevidence:\n'],
  [
    'sources',
    { title: ['A ferry'], kind: ['article'], publisher: ['Sea News'], language: ['en'] },
    'sources/sea-news-a-ferry.md',
    'title: A ferry\nkind: article\npublisher: Sea News\naccessed: 1998-06-02\nlanguage: en\n',
  ],
])('a record of %s passes the check', (kind, answers, path, start) => {
  const record = made(kind, answers)
  expect(record.path).toBe(path)
  expect(record.text.slice(4)).toMatch(start)
  expect(record.warnings.filter((code) => code !== 'nothing-points-here')).toEqual([])
})

test.each<[string, Kind, Answers, More, string]>([
  [
    'something is missing',
    'places',
    { name: ['Sea'] },
    {},
    'The record of a new place needs --precision.',
  ],
  [
    'the id is taken, also in another folder',
    'topics',
    { name: ['Anna-Berg'] },
    {},
    'content/people/anna-berg.md has the id `anna-berg` already. Choose another: --id <id>',
  ],
  [
    'the id cannot be one',
    'topics',
    { name: ['Sea'] },
    { id: 'The Sea' },
    '`The Sea` cannot be an id.',
  ],
  [
    'the address leads elsewhere',
    'people',
    { name: ['Otto Lind'] },
    { edits: [['addresses.txt', (text) => `${text}/people/otto-lind/ -> /people/anna-berg/\n`]] },
    '`/people/otto-lind/` was published and leads to `/people/anna-berg/`, which readers rely on. Choose another id.',
  ],
  [
    'the name is nearly that of another',
    'people',
    { name: ['Ana Berg'] },
    {},
    '“Ana Berg” is near “Anna Berg”, which stands already as content/people/anna-berg.md. Where it is another, say so: --another',
  ],
  [
    'no id can be made',
    'people',
    { name: ['אנה'] },
    {},
    'No id can be made from “אנה”. Give one: --id <id>',
  ],
  [
    'it points to nothing',
    'people',
    { name: ['Otto Lind'], source: ['harbour-gazete-opening'] },
    {},
    'Did you mean `harbour-gazette-opening`?\n\nNothing was written: the record would not pass its check.',
  ],
])('nothing is written where %s', (_, kind, answers, more, message) => {
  withSmallArchive(more.edits ?? [], (folder) => {
    const before = readdirSync(join(folder, kind))
    const wanted = { kind, answers, today: '1998-06-02', isAnother: false, ...more }
    expect(() => writeRecord(folder, planRecord(readContent(folder), wanted))).toThrow(message)
    expect(readdirSync(join(folder, kind))).toEqual(before)
  })
})

test('who says that it is another gets a record of nearly the same name', () => {
  const answers = { name: ['Ana Berg'], source, text: ['A cousin.'] }
  expect(made('people', answers, { isAnother: true }).path).toBe('people/ana-berg.md')
})

test('what was not given is asked for: what is needed until it is answered, the rest once', async () => {
  const typed = ['', 'Old Pier', 'Pier 1; the Pier', '', '', 'buildng', 'building', '', '']
  const shown: string[] = []
  const ask = (text: string) => {
    shown.push(text)
    return Promise.resolve(typed[shown.length - 1] ?? 'not asked')
  }
  expect(await askMissing(questionsOf('places'), {}, ask)).toEqual({
    name: ['Old Pier'],
    alias: ['Pier 1', 'the Pier'],
    source: [],
    text: [],
    precision: ['building'],
    coordinates: [],
    within: [],
  })
  expect(shown[1]).toBe('It is needed.\nThe preferred name.\nname: ')
  expect(shown[2]).toMatch(/\nalias \(several, parted by ;; Enter for none\): $/)
  expect(shown[6]).toMatch(
    /^Expected one of building, city, region, country\. Did you mean `building`\?\n/,
  )
})

test('nothing is asked where all that is needed was given', async () => {
  const given = { name: ['Sea'] }
  const ask = () => Promise.reject(new Error('asked'))
  expect(await askMissing(questionsOf('topics'), given, ask)).toBe(given)
})
