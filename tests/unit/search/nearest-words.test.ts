import { expect, test } from 'vitest'
import { nearestWords } from '../../../src/search/query/nearest-words.ts'

const name = (word: string) => ({ word, written: word, isName: true })
const other = (word: string) => ({ word, written: word, isName: false })
const nearest = (word: string, ...known: Parameters<typeof nearestWords>[1]) =>
  nearestWords(word, known).map((found) => found.word)

test.each([
  ['beg', name('berg'), false], // three letters: too short
  ['bergh', name('berg'), true],
  ['borg', name('berg'), true],
  ['barge', name('berg'), false], // two wrong letters need six
  ['borgan', name('bergen'), true],
  ['habrour', name('harbor'), true],
  ['hafenstrase', name('havenstrasser'), true], // three need eleven
  ['hafemstras', name('havenstrasse'), false],
  ['havvenstras', name('havenstrasse'), true], // letters doubled or not are one mistake
  ['pire', other('pier'), false], // a word that is no name needs five letters for one
  ['strom', other('storm'), true],
  ['lihgthuose', other('lighthouse'), false], // and eleven for two
  ['2016', name('2018'), false], // a number is not a misspelling of another
  ['9999', name('99'), false],
  ['lihgthuoses', other('lighthouses'), true],
])('%s is near to %o: %s', (word, known, expected) => {
  expect(nearest(word, known)).toEqual(expected ? [known.word] : [])
})

test('a name comes before another word that is as near', () => {
  expect(nearest('stormy', other('storm'), name('stormi'))).toEqual(['stormi', 'storm'])
})

test('a word that begins alike comes before one with another first letter', () => {
  expect(nearest('marta', name('carta'), name('marti'))).toEqual(['marti', 'carta'])
})

test('of words that are as near the first known one comes first, and at most three come', () => {
  const words = ['marti', 'marto', 'martu', 'marte'].map(name)
  expect(nearest('marta', ...words)).toEqual(['marti', 'marto', 'martu'])
})
