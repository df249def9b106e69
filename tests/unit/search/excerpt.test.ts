import { describe, expect, test } from 'vitest'
import { excerptsOf } from '../../../src/search/query/excerpt.ts'
import { stemSetOf } from '../../../src/search/query/stem-set.ts'
import type { Section } from '../../../src/search/query/stored-document.ts'

/** Excerpts as text, what is highlighted in brackets. */
const excerptsFor = (word: string, ...sections: Section[]) =>
  excerptsOf({ sections }, 'A title', stemSetOf(word.split(' ')))
const textsFor = (word: string, ...sections: Section[]) =>
  excerptsFor(word, ...sections).map(({ pieces }) =>
    pieces.map((p) => (p.isHighlighted ? `[${p.text}]` : p.text)).join(''),
  )

/** So many words, `w1 w2 w3`. */
const words = (count: number, from = 1) =>
  Array.from({ length: count }, (_, i) => `w${from + i}`).join(' ')
const summary = (text: string): Section => ({ kind: 'summary', text })
const quotation = (text: string): Section => ({ kind: 'quotation', text, speaker: 'Anna Berg' })
const notes = (text: string): Section => ({ kind: 'notes', text })
const otherName = (text: string): Section => ({ kind: 'otherNames', text })
const roles = (text: string): Section => ({ kind: 'roles', text })

test('other names of an event are not shown: the reader knows what was typed', () => {
  expect(textsFor('storm', otherName('The storm'), summary('A pier.'))).toEqual(['A pier.'])
})

describe('an excerpt', () => {
  test('has up to 42 words, from the beginning where they hold what was found', () => {
    expect(textsFor('storm', summary(`storm ${words(41)}`))).toEqual([`[storm] ${words(41)}`])
    expect(textsFor('storm', summary(`storm ${words(42)}`))).toEqual([`[storm] ${words(41)} …`])
  })

  test('begins eight words before what was found, where that stands further on', () => {
    const text = `${words(60)} storm ${words(60, 61)}`
    expect(textsFor('storm', summary(text))).toEqual([
      `… ${words(8, 53)} [storm] ${words(33, 61)} …`,
    ])
  })

  test('begins with a sentence, if one begins shortly before', () => {
    const text = `${words(50)}. ${words(12, 51)} storm ${words(60, 63)}`
    expect(textsFor('storm', summary(text))[0]).toMatch(/^… w51 w52 /)
  })

  test('shows as many of the words that were found as it can', () => {
    const text = `storm ${words(60)} pier lamp ${words(60, 61)}`
    expect(textsFor('storm pier lamp', summary(text))[0]).toContain('[pier lamp]')
  })

  test('ends with the text', () => {
    const [shown] = textsFor('storm', summary(`${words(60)} storm`))
    expect(shown).toBe(`… ${words(41, 20)} [storm]`)
  })

  test('of a quotation says who speaks', () => {
    const [, shown] = excerptsFor('storm', summary('Rain.'), quotation('A storm.'))
    expect(shown).toMatchObject({ kind: 'quotation', speaker: 'Anna Berg' })
  })
})

describe('beside the summary stands', () => {
  test('the text that has most of the words which title and summary lack', () => {
    const sections = [summary('A pier.'), quotation('A storm.'), notes('A storm took lamps.')]
    expect(textsFor('pier storm lamps', ...sections)).toEqual([
      'A [pier].',
      'A [storm] took [lamps].',
    ])
  })

  test.each([
    [[notes('A storm.'), roles('Storm'), quotation('The storm.')], 'The [storm].'],
    [[notes('A storm.'), roles('Storm')], '[Storm]'],
  ])('of equals a quotation, then roles, then notes', (sections, expected) => {
    expect(textsFor('storm', summary('A pier.'), ...sections)[1]).toBe(expected)
  })

  test('nothing where summary and title have all that was found', () => {
    expect(textsFor('storm title', summary('A storm.'), notes('A storm, a title.'))).toEqual([
      'A [storm].',
    ])
  })

  test('a text of its own length, and the summary gets shorter', () => {
    const [short] = textsFor('storm', summary(words(60)), quotation('A storm.'))
    expect(short).toBe(`${words(24)} …`)
  })
})

test.each([
  ['A storm took all of the new lamps.', 'storm%20took%20all%20of%20the'],
  ['A storm. It took lamps.', 'storm'],
  ['A storm-proof pier', 'storm%2Dproof%20pier'],
  ['Rain', undefined],
])('the fragment of “%s” leads to the words in their sentence', (text, fragment) => {
  const [excerpt] = excerptsFor('storm', summary(text))
  expect(excerpt!.fragment).toBe(fragment && `:~:text=${fragment}`)
})
