import { describe, expect, test } from 'vitest'
import { compare } from '../../../src/archive/text/compare.ts'
import { count } from '../../../src/archive/text/count.ts'
import { didYouMean, editDistance } from '../../../src/archive/text/edit-distance.ts'
import { fileSize } from '../../../src/archive/text/file-size.ts'
import { foldCase, foldLetters } from '../../../src/archive/text/fold.ts'
import { sentencesOf } from '../../../src/archive/text/sentences.ts'
import { shortened } from '../../../src/archive/text/shortened.ts'
import { slug } from '../../../src/archive/text/slug.ts'

test('texts are put in order by code unit: capitals first, accents last', () => {
  expect(['z', 'é', 'a', 'B', 'a'].sort(compare)).toEqual(['B', 'a', 'a', 'z', 'é'])
})

test.each([
  ['The Haven–Port Archive', 'the-haven-port-archive'],
  [' Архив «Порт», 2 ', 'архив-порт-2'],
])('%s names a file %s', (text, name) => {
  expect(slug(text)).toBe(name)
})

test.each([
  [0, '0 entries'],
  [1, '1 entry'],
  [2, '2 entries'],
])('%i is said with its noun: %s', (n, said) => {
  expect(count(n, 'entry', 'entries')).toBe(said)
})

test('a text of 60 letters is whole in a message, a longer one is cut', () => {
  expect(shortened('x'.repeat(60))).toBe('x'.repeat(60))
  expect(shortened('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`)
})

test.each([
  ['Åsa Müller', 'åsa müller', 'asa muller'],
  ['Ｈａｖｅｎ’s ﬁrst', 'haven’s first', 'haven’s first'],
  ['İstanbul', 'i̇stanbul', 'istanbul'],
  ['Ber\u00adgen', 'ber\u00adgen', 'bergen'],
])('%s folds to %s without its case, to %s without its marks', (text, lower, plain) => {
  expect(foldCase(text)).toBe(lower.normalize('NFC'))
  expect(foldLetters(text)).toBe(plain)
})

describe('sentences', () => {
  test.each([
    ['One. Two.', ['One. ', 'Two.']],
    [
      'Michael R. Turner met\nGen. Smith. He left.',
      ['Michael R. Turner met Gen. Smith. ', 'He left.'],
    ],
    ['No end', ['No end']],
    ['', []],
  ])('of “%s”', (text, expected) => {
    const sentences = sentencesOf(text)
    expect(sentences.map((s) => s.text)).toEqual(expected)
    expect(sentences.map((s) => s.start)).toEqual(
      expected.map((_, i) => expected.slice(0, i).join('').length),
    )
  })
})

test.each([
  ['kitten', 'sitting', 3],
  ['haven', 'havne', 1],
  ['ab', 'ba', 1],
  ['', 'abc', 3],
])('“%s” and “%s” are %i letters apart', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
  expect(editDistance(b, a, distance)).toBe(distance)
  expect(editDistance(a, b, 1)).toBe(1)
})

test('a hint names the nearest known word, and none where nothing is near', () => {
  expect(didYouMean('topisc', ['places', 'topics'])).toBe(' Did you mean `topics`?')
  expect(didYouMean('zebra', ['places', 'topics'])).toBe('')
})

test.each([
  [999, '999 bytes'],
  [1000, '1 kB'],
  [541_076, '541 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [1_260_000, '1.3 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words)
})
