import { expect, test } from 'vitest'
import * as words from '../../../src/archive/words.ts'

const { relationWords } = words

test('a relation reads as a sentence about the other event, from either end', () => {
  expect(relationWords['follows-from']).toEqual({
    forward: 'This event follows from it.',
    backward: 'It follows from this event.',
  })
})

test('no two terms of one kind have the same words, and only plain presence has none', () => {
  const { present, ...attendanceWords } = words.attendanceWords
  expect(present).toBe('')
  const { basisWords, basisSentences, changeWords, precisionWords, standingWords } = words
  for (const said of [
    attendanceWords,
    basisWords,
    basisSentences,
    changeWords,
    precisionWords,
    standingWords,
  ].map(Object.values<string>)) {
    expect(said).not.toEqual([])
    expect(said).not.toContain('')
    expect(new Set(said).size).toBe(said.length)
  }
})

test('what was compared by hand is said with its day', () => {
  expect(words.comparedSentence({ on: '2026-11-26', what: ['quotations', 'datings'] })).toBe(
    'Compared by hand with a stored copy, word for word, on 26 November 2026: quotations and the words of dates.',
  )
})
