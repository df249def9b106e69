/**
 * The program knows nothing of what the archive is about: no file of `src` has a word of the subject,
 * not even in an example.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from '../../src/records/list-files.ts'
import { placesOf, subjectWords } from './words-of-subject.ts'

const words = subjectWords()

test('the words of the subject are its names', () => {
  expect(words.length).toBeGreaterThan(60)
  expect(words).toEqual(
    expect.arrayContaining(['NATO', 'Israel', 'israeli', 'Lapid', 'turkiye', 'Sputnik']),
  )
})

test('such a word is told with its file and line, however it is joined to others', () => {
  expect(
    placesOf(['Haven', 'Anna Berg'], 'a.ts', 'x\n/people/anna-berg/ in HAVEN, not in havens'),
  ).toEqual(['a.ts:2  anna berg', 'a.ts:2  HAVEN'])
})

test('no file of the program has one', () => {
  const files = listFiles('src').map((file) => join('src', file))
  expect(files.length).toBeGreaterThan(100)
  // A tag that is called after one of the places that show links, and read by many.
  const textOf = (file: string) => readFileSync(file, 'utf8').replace('"twitter:card"', '')
  expect(files.flatMap((file) => placesOf(words, file, textOf(file)))).toEqual([])
})
