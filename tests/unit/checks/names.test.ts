import { expect, test } from 'vitest'
import { namesOf } from '../../../src/checks/names.ts'
import { readContent } from '../../../src/records/read.ts'
import { withSmallArchive } from '../small-archive.ts'

/** The archive knows Anna Berg, “Mayor Anna Berg” and “Mayor of Haven”. */
const names = withSmallArchive([], (content) => namesOf(readContent(content)))
const words = (text: string) => text.split(' ')

test.each([
  ['then anna berg came', [0, 1, 1, 2]],
  ['then mayor anna berg came', [0, 1, 1, 1, 2]], // the longest name that fits
  ['the mayor of haven came', [0, 1, 1, 1, 2]], // a role
  ['port authority of haven', [0, 0, 0, 0]], // an alias of a body
  ['anna anna berg', [0, 1, 1]],
  ['mayor anna', [0, 1]], // a part of a name is none
  ['', [0]],
])('in “%s” a name is one unit', (text, units) => {
  expect(names.units(words(text))).toEqual(units)
})

test.each([
  ['then mayor anna berg came', 'then came'],
  ['anna berg', ''],
  ['anna berg mayor of haven', ''],
  ['mayor anna came', 'mayor anna came'],
  // A name of one word is a word like others, which may take sides.
  ['haven has harbours', 'haven has harbours'],
])('“%s” without names is “%s”', (text, rest) => {
  expect(names.without(words(text)).join(' ')).toBe(rest)
})
