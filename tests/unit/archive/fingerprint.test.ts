import fc from 'fast-check'
import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  WINDOW,
  fingerprintOf,
  holdsWords,
  isRun,
  phrasesKept,
  windowsHeld,
  wordsOf,
} from '../../../src/archive/fingerprint.ts'
import { parseFingerprint } from '../../../src/records/fingerprint-file.ts'
import { shortPhrasesOf } from '../../../src/checks/source-words.ts'
import { writeFingerprint } from '../../../src/records/write-fingerprint.ts'
import { sha256 } from '../../../src/records/hash.ts'
import { replacing, smallItem, withSmallArchive } from '../small-archive.ts'

test.each([
  ['NATO’s “Med Dialogue”', "nato's med dialogue"],
  ["Ya'alon and Ya’alon and Yaʼalon and Ya´alon", "ya'alon and ya'alon and ya'alon and ya'alon"],
  ['12–13 October — 12-13 October', '12 13 october 12 13 october'],
  ['high-level, on-site', 'high level on site'],
  ['focus was on\u00a0political', 'focus was on political'],
  ['co\u00adoperation\u200b', 'cooperation'],
  ['the region ... FM', 'the region … fm'],
  ['the region… FM [Foreign Minister]', 'the region … fm foreign minister'],
  ['Israel & NATO, 5 % of $3', 'israel & nato 5 % of $ 3'],
  ['“Quoted,” she said; (aside).', 'quoted she said aside'],
  ["the partners' view, ‘so’", 'the partners view so'],
  ['ﬁrst ＮＡＴＯ', 'first nato'],
  ['ישראל ונאט"ו', 'ישראל ונאט ו'],
  ['', ''],
  ['—“”,.', ''],
])('“%s” has the words: %s', (text, words) => {
  expect(wordsOf(text).join(' ')).toBe(words)
})

const text = 'one two three four five six seven'
const of = (phrases: string[] = []) =>
  fingerprintOf({ text, sha256: sha256(text), phrases }, sha256)

test('windows of five words, and the phrases that were asked for', () => {
  const fingerprint = of(['six seven', 'Three'])
  expect(fingerprint.windows).toHaveLength(3)
  expect(fingerprint.phrases.map((p) => p[0])).toEqual(['1', '2'])
  const held = (words: string) => holdsWords(wordsOf(words), fingerprint, sha256)
  expect(held('two three four five six')).toBe(true)
  expect(held(text)).toBe(true)
  expect(held('six seven')).toBe(true)
  expect(held('THREE')).toBe(true)
  expect(held('five six')).toBe(false)
  expect(held('two three four five seven')).toBe(false)
  expect(held('')).toBe(false)
})

test('it is sorted, so that it does not give away the order, and short', () => {
  const { windows, phrases } = of(['two', 'one', 'three'])
  expect(windows).toEqual(windows.toSorted())
  expect(phrases).toEqual(phrases.toSorted())
  expect(windows.every((w) => /^[0-9a-f]{6}$/.test(w))).toBe(true)
})

test('the same item gives the same fingerprint, another item other digests', () => {
  expect(of(['one'])).toEqual(of(['one']))
  const other = fingerprintOf({ text, sha256: sha256('other'), phrases: [] }, sha256)
  expect(other.windows.some((w) => of().windows.includes(w))).toBe(false)
})

test('a phrase that the text does not hold is refused', () => {
  expect(() => of(['six eight'])).toThrow(
    new RangeError('The file does not hold the words “six eight”.'),
  )
})

test('each window of some words is told apart: those of the text are held, others are not', () => {
  const words = wordsOf(`${text} eight, one two three four five`)
  const held = [true, true, true, false, false, false, false, false, true]
  expect(windowsHeld(words, of(), sha256)).toEqual(held)
  expect(windowsHeld(words.slice(0, WINDOW - 1), of(), sha256)).toEqual([])
})

test('phrases of an older fingerprint are kept where the text still has their words', () => {
  const old = of(['Two', 'six seven', 'two three four five', 'three'])
  expect(phrasesKept(old, text, sha256)).toEqual([
    'two',
    'three',
    'six seven',
    'two three four five',
  ])
  expect(phrasesKept(old, 'six, seven and three', sha256)).toEqual(['three', 'six seven'])
})

test.each([
  [['b', 'c'], true],
  [['a', 'b', 'c'], true],
  [['c'], true],
  [['a', 'c'], false],
  [['c', 'd'], false],
  [[], false],
])('%j stands in a b c in one piece: %s', (part, expected) => {
  expect(isRun(part, ['a', 'b', 'c'])).toBe(expected)
})

test('whatever stands in a text in one piece is held', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: WINDOW, maxLength: 40 })
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (list, start, length) => {
      const from = start % (list.length - WINDOW + 1)
      const part = list.slice(from, from + WINDOW + (length % list.length))
      const fingerprint = fingerprintOf({ text: list.join(', '), sha256: '', phrases: [] }, sha256)
      expect(holdsWords(part, fingerprint, sha256)).toBe(true)
    }),
  )
})

const gazette = smallItem('gazette.txt')
const chronicle = smallItem('chronicle.txt')
const path = (content: string) => join(content, 'sources/harbour-gazette-opening.fingerprint.json')

test('the command finds the source by its sha256, and changes nothing on a second run', () => {
  withSmallArchive([], (content) => {
    const before = readFileSync(path(content), 'utf8')
    expect(writeFingerprint(content, { item: gazette, phrase: [] })).toMatch(
      /harbour-gazette-opening\.fingerprint\.json: unchanged, 70 windows, 2 phrases\.$/,
    )
    expect(readFileSync(path(content), 'utf8')).toBe(before)
  })
})

test('a phrase is added to those that are there', () => {
  withSmallArchive([], (content) => {
    const said = writeFingerprint(content, {
      item: gazette,
      phrase: ['pays the rent', 'the new harbour on Monday in'],
    })
    expect(said).toMatch(/written, 70 windows, 3 phrases\.\n/)
    expect(said).toMatch(
      /“the new harbour on Monday in” is in the file; with 5 words or more it needs no entry\.$/,
    )
    const fingerprint = parseFingerprint(readFileSync(path(content), 'utf8'))!
    for (const phrase of ['on Monday', 'Last month', 'pays the rent']) {
      expect(holdsWords(wordsOf(phrase), fingerprint, sha256)).toBe(true)
    }
  })
})

test('the sha256 goes into a record that has none, and the source is held from then on', () => {
  withSmallArchive(
    [
      ['sources/harbour-gazette-opening.fingerprint.json', null],
      ['sources/harbour-gazette-opening.md', (t) => t.replace(/held: true\nsha256: .*\n/, '')],
    ],
    (content) => {
      writeFingerprint(content, { item: gazette, source: 'harbour-gazette-opening', phrase: [] })
      const record = readFileSync(join(content, 'sources/harbour-gazette-opening.md'), 'utf8')
      expect(record).toContain(`\nheld: true\nsha256: ${gazette.sha256}\n---\nA short article`)
    },
  )
})

test('where the record cannot be written, no fingerprint is left behind', () => {
  const sources = (content: string) => readdirSync(join(content, 'sources'))
  withSmallArchive(
    [
      ['sources/harbour-gazette-opening.fingerprint.json', null],
      ['sources/harbour-gazette-opening.md', (t) => t.replace(/held: true\nsha256: .*\n/, '')],
    ],
    (content) => {
      // Stands where the new text of the record is written first.
      mkdirSync(join(content, 'sources/.harbour-gazette-opening.md.new'))
      const before = sources(content)
      const request = { item: gazette, source: 'harbour-gazette-opening', phrase: [] }
      expect(() => writeFingerprint(content, request)).toThrow()
      expect(sources(content)).toEqual(before)
    },
  )
})

test('short phrases that records have from the source are kept without being named', () => {
  const fingerprint = 'sources/harbour-gazette-opening.fingerprint.json'
  const wrong = replacing('words: on Monday', 'words: on Tuesday')
  withSmallArchive(
    [
      [fingerprint, null],
      ['events/harbour-opening.md', wrong],
    ],
    (content) => {
      const source = 'harbour-gazette-opening'
      const said = writeFingerprint(content, {
        item: gazette,
        source,
        phrase: [],
        usedFrom: shortPhrasesOf,
      })
      expect(said.replace(content, 'content')).toBe(
        `content/${fingerprint}: written, 70 windows, 1 phrases.\n` +
          'The file does not hold “on Tuesday”, as content/events/harbour-opening.md says.',
      )
    },
  )
})

test('of a record that cannot be read, the command says why', () => {
  const faulty = replacing('title: ', 'title: [')
  withSmallArchive([['sources/harbour-gazette-opening.md', faulty]], (content) => {
    const request = { item: gazette, source: 'harbour-gazette-opening', phrase: [] }
    expect(() => writeFingerprint(content, request)).toThrow(
      /^content\/sources\/harbour-gazette-opening\.md:\d+ {2}yaml-bracket\n/,
    )
  })
})

test.each([
  [
    'another file than the record was made from',
    { item: chronicle, source: 'harbour-gazette-opening', phrase: [] },
    'The file is not the item that `harbour-gazette-opening` was made from.\n' +
      `  its sha256:    ${chronicle.sha256}\n  of the record: ${gazette.sha256}\n` +
      'Nothing was written. Give the original file; or, where the record was wrong, take its sha256 out first.',
  ],
  [
    'a file of no source',
    { item: { text: 'nothing', sha256: sha256('nothing') }, phrase: [] },
    `No source has the sha256 ${sha256('nothing')}. Say which one the file is: --source <id>`,
  ],
  [
    'a source without a record',
    { item: gazette, source: 'gazette', phrase: [] },
    'There is no content/sources/gazette.md. Write it first.',
  ],
  [
    'a phrase that the file does not hold',
    { item: gazette, phrase: ['on Tuesday'] },
    'The file does not hold the words “on Tuesday”.',
  ],
])('%s: nothing is written', (_, asked, message) => {
  withSmallArchive([], (content) => {
    const before = readFileSync(path(content), 'utf8')
    expect(() => writeFingerprint(content, asked)).toThrow(message)
    expect(readFileSync(path(content), 'utf8')).toBe(before)
  })
})
