import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprintOf, wordsOf } from '../../../src/archive/fingerprint.ts'
import { missingPiece, verifyQuotation } from '../../../src/archive/quotation.ts'
import { sha256 } from '../../../src/records/hash.ts'
import { quotationsOf } from '../../../src/checks/quotations.ts'
import { readContent } from '../../../src/records/read.ts'
import { withSmallArchive } from '../small-archive.ts'

const text =
  'She said: “The pier of Haven … the old one [built in 1958] is safe & sound.” It opened on Monday.'
const fingerprint = fingerprintOf({ text, sha256: sha256(text), phrases: ['on Monday'] }, sha256)

test.each([
  ['The pier of Haven … the old one [built in 1958] is safe & sound.', 'verbatim'],
  ['the PIER of Haven... the old one built in 1958, is safe', 'verbatim'],
  ['The pier of Haven […] the old one', 'verbatim'], // the source’s own omission, tried as it stands
  ['She said: “The pier of Haven […] is safe & sound. It opened', 'verbatim'],
  ['She said the pier of [...] built in 1958 is safe', 'verbatim'],
  ['on Monday', 'verbatim'],
  ['She said the pier of […] on Monday', 'verbatim'],
  ['The pier of Haven the old one built in 1958', 'not-in-source'], // its dots left out
  ['The pier of Haven … the old one [built in 1959] is safe', 'not-in-source'],
  ['the old one built in 1958 is safe and sound', 'not-in-source'],
  ['The pier of haven … the new one', 'not-in-source'],
  ['safe & sound', 'not-in-source'], // short, and not among the phrases
  ['on Tuesday', 'not-in-source'],
  ['She said the pier of […] on Tuesday', 'not-in-source'],
  ['[…]', 'not-in-source'],
  ['She said the pier of […]', 'not-in-source'], // an omission at the end omits nothing
  ['', 'not-in-source'],
])('“%s” is %s', (quotation, check) => {
  expect(verifyQuotation(quotation, { fingerprint }, sha256)).toBe(check)
})

test('a quotation of a source that was not held is never called verbatim', () => {
  expect(verifyQuotation('The pier of Haven', {}, sha256)).toBe('not-held')
})

test.each([
  ['She said the pier of […] on Monday', undefined],
  ['the pier of Haven […] built in 1959 […] on Tuesday', 'the pier of Haven'],
  ['She said the pier of […] built in 1959 […] on Tuesday', 'built in 1959'],
  ['She said the pier of [...]  on Tuesday ', 'on Tuesday'],
])('the first piece of “%s” that the source does not hold is: %s', (quotation, piece) => {
  expect(missingPiece(quotation, fingerprint, sha256)).toBe(piece)
})

const content = withSmallArchive([], readContent)
const sources = new Map(content.records.sources.map((s) => [s.id, s]))
const held = content.files.flatMap(quotationsOf).flatMap((q) => {
  const source = sources.get(q.source)
  return source?.fingerprint ? [{ text: q.text, fingerprint: source.fingerprint }] : []
})

test('every quotation of a held source is verbatim', () => {
  expect(held.length).toBeGreaterThan(4)
  for (const q of held) {
    expect([q.text, verifyQuotation(q.text, q, sha256)]).toEqual([q.text, 'verbatim'])
  }
})

test('a changed word in any quotation of an archive is found', () => {
  const word = fc.stringMatching(/^[a-z]{1,9}$/)
  fc.assert(
    fc.property(fc.constantFrom(...held), fc.nat(), word, (q, at, other) => {
      const words = q.text.split(/\s+/)
      const i = at % words.length
      const changed = words.with(i, other)
      fc.pre(wordsOf(words[i]!).join() !== other && !/^\W*$/.test(words[i]!))
      expect(verifyQuotation(changed.join(' '), q, sha256)).toBe('not-in-source')
    }),
    // A seed: digests of 24 bits let one in some thousands of random words at an edge pass by chance.
    { numRuns: 1000, seed: 4 },
  )
})

test('a word left out, doubled or moved in any quotation of an archive is found', () => {
  for (const q of held) {
    const words = q.text.split(/\s+/)
    words.forEach((word, i) => {
      // At an end, or beside what was left out, the text around may have the word, too.
      const isAtEnd = [words[i - 1], words[i + 1]].some((w) => w === undefined || w === '[…]')
      if (isAtEnd || wordsOf(word).length === 0) return
      const changes = [
        words.toSpliced(i, 1),
        words.toSpliced(i, 0, word),
        words.with(i, words[i + 1]!).with(i + 1, word),
      ].map((w) => w.join(' '))
      for (const changed of changes) {
        if (wordsOf(changed).join() === wordsOf(q.text).join()) continue
        expect([changed, verifyQuotation(changed, q, sha256)]).toEqual([changed, 'not-in-source'])
      }
    })
  }
})
