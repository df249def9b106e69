import { expect, test } from 'vitest'
import { findNear, findRecords } from '../../../src/checks/find-records.ts'
import type { FoundRecord } from '../../../src/checks/find-records.ts'
import { readContent } from '../../../src/records/read.ts'
import { replacing, withSmallArchive } from '../small-archive.ts'

const { files } = withSmallArchive(
  [
    ['people/anna-berg.md', replacing('[Mayor Anna Berg]', '\n  - { name: אנה ברג, lang: he }')],
    // Found though it cannot be read: whoever looks for it may want to mend it.
    ['events/pier-storm.md', replacing('title:', 'nonsense: x\ntitle:')],
  ],
  readContent,
)
const told = (found: readonly FoundRecord[]) =>
  found.map(({ kind, id, date, as }) =>
    [`${kind}/${id}`, date, as && `as ${as}`].filter(Boolean).join(' '),
  )

test.each([
  ['anna berg', ['people/anna-berg', 'events/harbour-opening 1998-05-04']],
  ['Bérg, ann', ['people/anna-berg', 'events/harbour-opening 1998-05-04']],
  ['אנה', ['people/anna-berg as אנה ברג']],
  ['PIER-STORM', ['events/pier-storm 1998-03']],
  ['port auth', ['organizations/harbour-office as Port Authority of Haven']],
  ['office ferry', []],
  ['  ', []],
])('%s is found by name, alias, id or title: %j', (words, found) => {
  expect(told(findRecords(words, files))).toEqual(found)
})

test('what is called just so comes first, then what records point to, then events and sources', () => {
  expect(told(findRecords('haven', files)).map((line) => line.split(' ')[0])).toEqual([
    'places/haven',
    'organizations/harbour-office',
    'events/ferry-founded',
    'events/pier-storm',
    'events/harbour-opening',
    'events/lighthouse-painted',
  ])
})

test.each([
  ['anna brg', ['people/anna-berg', 'events/harbour-opening 1998-05-04']],
  ['qqqq', []],
])('near %s: %j', (words, near) => {
  expect(findRecords(words, files)).toEqual([])
  expect(told(findNear(words, files))).toEqual(near)
})
