import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acronymsOf } from '../../../src/search/query/acronyms.ts'
import { hasPhrase } from '../../../src/search/query/phrase.ts'
import { otherSpellings } from '../../../src/search/query/spelling.ts'
import { stemOf } from '../../../src/search/query/stem.ts'
import { bareWords, surelyBare, tokensOf, wordsOf } from '../../../src/search/query/words.ts'

test.each([
  ["Ya'alon Ya’alon Yaʼalon Ya`alon Ya´alon YA‘ALON", 'yaalon yaalon yaalon yaalon yaalon yaalon'],
  ['Leshno-Yaar’s', 'leshno yaar'],
  ['Erdoğan Geoană Alvargonzález', 'erdogan geoana alvargonzalez'],
  ['Løgstør Yıldırım Łódź Straße', 'logstor yildirim lodz strasse'],
  ['U.S. U.N.', 'us un'],
  ['20th anniversary, 1st', '20 anniversary 1'],
  ['2014–2016', '2014 2016'],
  ['“missile defence”', 'missile defence'],
  ['נאט"ו נאט״ו נאט”ו נאט″ו', 'נאטו נאטו נאטו נאטו'],
  ["נאט''ו נאט׳׳ו", 'נאטו נאטו'],
  ["ג'ורג' ג׳ורג׳ ג’ורג’", 'גורג גורג גורג'],
  ['תל־אביב תל-אביב', 'תל אביב תל אביב'],
  ['יְרוּשָׁלַ֫יִם \ufb2aלום', 'ירושלים שלום'],
  ['װ ײ', 'וו יי'],
  ['القدسُ', 'القدس'],
  ['القُرْءَانُ۝ ٱللَّهِ', 'القرءان الله'],
  ['القـــدس', 'القدس'],
  ['أحمد إحمد آحمد ٱحمد احمد', 'احمد احمد احمد احمد احمد'],
  ['موسى موسي موسی', 'موسي موسي موسي'],
  ['غزة غزه', 'غزه غزه'],
  ['مؤمن مومن رئيس ريیس', 'مومن مومن رييس رييس'],
  ['کابل كابل ليڤني ليفني', 'كابل كابل ليفني ليفني'],
  ['٢٠١٤ ۲۰۱۴', '2014 2014'],
  ['Алёна Алена Андрей', 'алена алена андреи'],
  ['İSRAİL Isparta ıspanak Işık IŞIK ışık', 'israil isparta ispanak isik isik isik'],
  ['STRAẞE Œuvre Ærø Ħal Ŧ', 'strasse oeuvre aero hal t'],
  ['ΝΑΤΟΣ Νάτος', 'νατοσ νατοσ'],
  ['ﬁn Ｈａｖｅｎ', 'fin haven'],
  [
    'Ber\u00adgen Ber\u200bgen Ber\u2060gen Ber\ufeffgen Ber\ufe0fgen',
    'bergen bergen bergen bergen bergen',
  ],
  ['\u2067חיפה\u2069 \u200fחיפה\u200e', 'חיפה חיפה'],
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
  ['الميناء', ['ميناء']],
  ['والميناء', ['ميناء', 'الميناء']],
  ['بالميناء', ['ميناء', 'الميناء']],
  ['للميناء', ['ميناء', 'لميناء']],
  ['وبالميناء', ['ميناء', 'بالميناء', 'الميناء']],
  ['وحيفا', ['حيفا']],
  ['ولد', []],
  ["Bergen'in", ['bergen']],
  ['Bergen’de', ['bergen']],
  ["Işık'taki", ['isik']],
  ["AB'nin", ['ab']],
  ["Ya'alon", []],
  ["O'Brien", []],
  ["Ra'anana", []],
])('%s without what is attached to it: %j', (word, rest) => {
  expect(bareWords(word)).toEqual(rest)
})

test.each([
  ['الميناء', ['ميناء']],
  ['والميناء', ['ميناء']],
  ['للميناء', ['ميناء']],
  ['Bergen’in', ['bergen']],
  ['الم', []],
  ['وحيفا', []],
  ['בירושלים', []],
])('%s is surely %j', (word, rest) => {
  expect(surelyBare(word)).toEqual(rest)
})

describe('of any text', () => {
  /** Letters of the scripts that names come in, marks, apostrophes and what is not seen. */
  const letters = Array.from(
    'aIıİöçßÆøŁ1’\'"-. אבגדםןץ\u05b7\u05bc״׳־اأإآىيةهؤئكک\u064e\u06d6٣жёйЩ' +
      '\u00ad\u200b\u200d\u200f\u2060\u2066\ufeff\ufe0f\u0301½ª',
  )
  const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 })
  const check = (holds: (text: string) => void) => {
    fc.assert(fc.property(text, holds), { numRuns: 500 })
  }

  test('the words are folded once and for all', () => {
    check((t) => {
      expect(wordsOf(wordsOf(t).join(' '))).toEqual(wordsOf(t))
    })
  })

  test('composed and decomposed letters are the same', () => {
    check((t) => {
      expect(wordsOf(t.normalize('NFD'))).toEqual(wordsOf(t.normalize('NFC')))
    })
  })

  test('case does not matter', () => {
    check((t) => {
      const word = wordsOf(t.replace(/[^\p{L}]/gu, ''))
      expect(wordsOf(t.replace(/[^\p{L}]/gu, '').toUpperCase())).toEqual(word)
    })
  })

  test('what is not seen does not matter', () => {
    const word = fc.string({
      unit: fc.constantFrom(...Array.from('aİאנا3é')),
      minLength: 1,
      maxLength: 6,
    })
    const unseen = fc.constantFrom(
      ...Array.from('\u00ad\u200b\u200c\u200e\u202b\u2067\ufeff\ufe0f'),
    )
    fc.assert(
      fc.property(word, unseen, fc.nat(6), (typed, mark, at) => {
        expect(wordsOf(typed.slice(0, at) + mark + typed.slice(at))).toEqual(wordsOf(typed))
      }),
    )
  })
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
  ['израиль', 'израиля'],
  ['турция', 'турциеи'],
  ['зеленскии', 'зеленского'],
  ['газа', 'газе'],
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
