import { expect, test } from 'vitest'
import { acronymsOf } from '../../../src/search/query/acronyms.ts'
import { hasPhrase } from '../../../src/search/query/phrase.ts'
import { otherSpellings } from '../../../src/search/query/spelling.ts'
import { stemOf } from '../../../src/search/query/stem.ts'
import { bareWords, tokensOf, withoutArticle, wordsOf } from '../../../src/search/query/words.ts'

test.each([
  ["Ya'alon Ya’alon Yaʼalon Ya`alon Ya´alon YA‘ALON", 'yaalon yaalon yaalon yaalon yaalon yaalon'],
  ['Leshno-Yaar’s', 'leshno yaar'],
  ['Erdoğan Geoană Alvargonzález', 'erdogan geoana alvargonzalez'],
  ['Løgstør Yıldırım Łódź Straße', 'logstor yildirim lodz strasse'],
  ['U.S. U.N.', 'us un'],
  ['20th anniversary, 1st', '20 anniversary 1'],
  ['2014–2016', '2014 2016'],
  ['“missile defence”', 'missile defence'],
  ['נאט"ו נאט״ו תל־אביב', 'נאטו נאטו תל אביב'],
  ['القدسُ', 'القدس'],
  ['🚀 … --', ''],
])('%s is compared as %s', (text, words) => {
  expect(wordsOf(text).join(' ')).toBe(words)
})

test('words know their place in the text', () => {
  expect(tokensOf('met Ya’alon’s men')).toEqual([
    { word: 'met', start: 0, end: 3 },
    { word: 'yaalon', start: 4, end: 13 },
    { word: 'men', start: 14, end: 17 },
  ])
})

test.each([
  ['בירושלים', ['ירושלים']],
  ['ובירושלים', ['בירושלים', 'ירושלים']],
  ['לפיד', ['פיד']],
  ['חיפה', []],
  ['nato', []],
])('%s without its particles: %j', (word, rest) => {
  expect(bareWords(word)).toEqual(rest)
})

test.each([
  ['defence', 'defense'],
  ['programmes', 'programs'],
  ['centre', 'center'],
  ['harbour', 'harbor'],
  ['organisation', 'organization'],
  ['travelled', 'traveled'],
  ['dialogue', 'dialog'],
  ['licence', 'license'],
])('%s and %s are one word', (british, american) => {
  expect(otherSpellings(british)).toEqual([american])
  expect(otherSpellings(american)).toEqual([british])
})

test.each(['four', 'minister', 'member', 'raise', 'tour', 'metropolis', 'for'])(
  '%s has one spelling',
  (word) => {
    expect(otherSpellings(word)).toEqual([])
  },
)

test.each([
  ['the Individual Partnership and Cooperation Programme', ['ipcp']],
  ['NATO Support and Procurement Agency', ['nspa']],
  ['Supreme Allied Commander Europe', ['sace']],
  ['Yair Lapid met Jens Stoltenberg', []],
])('the acronyms of “%s” are %j', (text, acronyms) => {
  expect(acronymsOf(text)).toEqual(acronyms)
})

test.each([
  ['missile', 'missiles'],
  ['visit', 'visited'],
  ['cooperate', 'cooperation'],
  ['meeting', 'meetings'],
  ['ally', 'allies'],
])('%s marks %s', (word, other) => {
  expect(stemOf(word)).toBe(stemOf(other))
})

test('a phrase is found word by word, in either spelling', () => {
  const texts = ['Conference on missile defence', 'The first to conclude it']
  expect(hasPhrase(texts, ['missile', 'defense'])).toBe(true)
  expect(hasPhrase(texts, ['first', 'to', 'conclude'])).toBe(true)
  expect(hasPhrase(texts, ['defence', 'missile'])).toBe(false)
  expect(hasPhrase(texts, ['defence', 'the'])).toBe(false)
})
