/** The news item says: “Waves tore planks from the pier. Nobody was hurt, and the ferry sailed again”. */
import { expect, test } from 'vitest'
import { fingerprintOf } from '../../../src/archive/fingerprint.ts'
import { checkContent } from '../../../src/checks/check.ts'
import { formatFingerprint } from '../../../src/records/fingerprint-file.ts'
import { sha256 } from '../../../src/records/hash.ts'
import { formatProblems } from '../../../src/records/problem.ts'
import { problemsAfter, replacing, withSmallArchive } from '../small-archive.ts'
import type { Edit } from '../small-archive.ts'

const storm = (said: string) =>
  problemsAfter(['events/pier-storm.md', replacing('A storm broke parts of the pier.', said)])
const opening = (said: string) =>
  problemsAfter(['events/harbour-opening.md', replacing('and both are kept.', `and ${said}.`)])

test.each([
  ['seven words in a row', 'It says planks from the pier. Nobody was hurt.'],
  [
    'more words with one of the archive between them',
    'It tore planks from the pier, and nobody was hurt.',
  ],
  ['the same words in quotation marks', 'It says: “tore planks from the pier. Nobody was hurt.”'],
  ['eight words around a quotation', 'It tore planks from the “old” pier. Nobody was hurt.'],
])('%s of a held source are met by chance', (_, said) => {
  expect(storm(said)).toBe('')
})

test('eight words in a row of a held source are copied', () => {
  expect(storm('It tore planks from the pier. Nobody was hurt.')).toBe(
    [
      'content/events/pier-storm.md:16  copied-words',
      '  “tore planks from the pier nobody was hurt” stands in `harbour-chronicle`: 8 words in a row, names counted as one.',
      '  Say it in the archive’s own words, or quote it in the evidence.',
    ].join('\n'),
  )
})

test('a name of three words counts as one: nobody can say it in other words', () => {
  expect(opening('Mayor Anna Berg opened the new harbour on Monday')).toBe('')
  expect(opening('Mayor Anna Berg opened the new harbour on Monday in')).toContain(
    '“mayor anna berg opened the new harbour on monday in” stands in `harbour-gazette-opening`: 8 words',
  )
})

test('each run is told, with the line that it begins on', () => {
  const problems = storm(
    'A storm came.\nIt tore planks from the pier. Nobody was hurt at all; one more\n' +
      'was hurt, and the ferry sailed again after two days.',
  )
  expect(problems.match(/^content.*$/gm)).toEqual([
    'content/events/pier-storm.md:17  copied-words',
    'content/events/pier-storm.md:18  copied-words',
  ])
})

/** A new source, held, with this text, beside so many others; and the storm's summary with these words. */
function withSource(text: string, said: string, others = 0): string {
  const fingerprint = fingerprintOf({ text, sha256: sha256(text), phrases: [] }, sha256)
  const paper =
    'title: Storm over the harbour of Haven and its old pier\nkind: article\npublisher: Paper\naccessed: 2026-11-21\n' +
    `language: en\nheld: true\nsha256: ${sha256(text)}`
  const papers = Array.from({ length: others }, (_, i) => `paper-${i}`)
  return withSmallArchive(
    [
      ...papers.flatMap((id): Edit[] => [
        [`sources/${id}.md`, () => `---\n${paper.replace('pier', id)}\n---\nA paper.\n`],
        [`sources/${id}.fingerprint.json`, () => formatFingerprint(fingerprint)],
      ]),
      ['sources/paper.md', () => `---\n${paper}\n---\nA paper.\n`],
      ['sources/paper.fingerprint.json', () => formatFingerprint(fingerprint)],
      ['events/ferry-founded.md', replacing('  - source', '  - source: paper\n  - source')],
      ['events/pier-storm.md', replacing('A storm broke parts of the pier.', said)],
      [
        'addresses.txt',
        (list) =>
          [list.trimEnd(), ...['paper', ...papers].map((id) => `/sources/${id}/\n`)].join('\n'),
      ],
    ],
    (content) => formatProblems(checkContent(content).problems),
  )
}

test('with more than ten held sources, a record is compared with those that it names', () => {
  const ofPaper = 'Nine boats came home that night with torn sails and no fish at all.'
  const ofItsOwn = 'It tore planks from the pier. Nobody was hurt.'
  expect(withSource(ofPaper, ofPaper, 7)).toContain('stands in `paper`')
  expect(withSource(ofPaper, ofPaper, 8)).not.toContain('copied-words')
  expect(withSource(ofPaper, ofItsOwn, 8)).toContain('stands in `harbour-chronicle`')
})

test.each([
  ['a body', 'The chair of the Port’s Ferry Affairs and Tug Safety Committee came.'],
  [
    'members, one after the other',
    'Members are Haven, Northport, Eastport, Westport, Southport, Oldport, Newport and the Isle of Birds.',
  ],
  [
    'a title of a record',
    'They read “A Storm” and Storm over the harbour of Haven and its old pier.',
  ],
])('a new held source leaves a record alone that shares with it the name of %s', (_, said) => {
  expect(withSource(said.replaceAll(/[“”]/g, ''), said)).toBe('')
})

test('words between names are counted, and so are capitals that begin a sentence', () => {
  const said = 'The Port Council met on Monday. It then left the hall by the back door.'
  expect(withSource(said, said)).toContain(
    '“the port council met on monday it then left the hall by the back door” stands in `paper`: 13 words in a row',
  )
})
