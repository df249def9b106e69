import { describe, expect, test } from 'vitest'
import { parseDate } from '../../../src/archive/date.ts'
import * as words from '../../../src/archive/words.ts'
import { compiled, derived, inferred, read, stated } from '../small-records.ts'

const { howKnown, relationWords } = words
const day = '2015-10-12'

describe('how a date is known', () => {
  test.each([
    [day, 'day known: stated by a source'],
    ['2015-10-12?', 'day known: stated by a source'],
    ['2015-10-12/2015-10-13', 'day known: days stated by a source'],
    ['2015-10', 'day not known: a source gives the month'],
    ['2015', 'day not known: a source gives the year'],
    ['2015~', 'day not known: a source gives the year'],
    ['2015-10/2015-11', 'day not known: a source gives these bounds'],
    ['[2015-10-12..]', 'day not known: a source gives these bounds'],
    ['[2015-10-12..2015-10-14]', 'day not known: a source gives these bounds'],
  ])('%s, stated: %s', (date, said) => {
    expect(howKnown(parseDate(date), read(stated(date)))).toBe(said)
  })

  test.each([
    ['derived', derived, 'worked out from a source’s words and its own date'],
    ['compiled', compiled, 'compiled from several publications'],
  ])('a day or a month that is %s', (_, datingOf, said) => {
    expect(howKnown(parseDate(day), read(datingOf(day)))).toBe(`day known: ${said}`)
    expect(howKnown(parseDate('2015-10'), read(datingOf('2015-10')))).toBe(`day not known: ${said}`)
  })

  test('of several datings the strongest is named: stated, derived, compiled, inferred', () => {
    const weakestFirst = read(inferred(day), compiled(day), derived(day), stated(day))
    const said = weakestFirst.map((_, i) => howKnown(parseDate(day), weakestFirst.slice(0, i + 1)))
    expect(said).toEqual([
      'undated in the source: inferred from its place in a list',
      'day known: compiled from several publications',
      'day known: worked out from a source’s words and its own date',
      'day known: stated by a source',
    ])
  })

  test('a dating of a part of the event, or beyond its date, does not count', () => {
    const others = [stated(day, 'the dinner'), stated('2015')]
    expect(howKnown(parseDate(day), read(...others, derived(day)))).toBe(
      'day known: worked out from a source’s words and its own date',
    )
  })
})

test.each([
  ['follows-from', 'Follows from', 'Led to'],
  ['answers', 'Answers', 'Answered by'],
  ['mentions', 'Mentions', 'Mentioned by'],
  ['same-series', 'Same series', 'Same series'],
  ['see-also', 'See also', 'See also'],
] as const)('%s reads “%s” where it is stated and “%s” from the other end', (as, here, there) => {
  expect(relationWords[as]).toEqual({ forward: here, backward: there })
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
