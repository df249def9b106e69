import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSearchState, writeSearchState } from '../../../src/search/query/search-state.ts'
import { filterNames, noFilters } from '../../../src/search/query/filters.ts'
import { isEmpty, parseQuery } from '../../../src/search/query/query.ts'
import { noSynonyms, synonymsFrom } from '../../../src/search/query/synonyms.ts'

const parse = (text: string) => parseQuery(text, noSynonyms)

test('a query is taken apart into words, phrases and a date', () => {
  const query = parse('the “missile defence” of Vershbow in January 2014')
  expect(query.phrases).toEqual([['missile', 'defence']])
  expect(query.terms.map((t) => t.word)).toEqual(['missile', 'defence', 'vershbow'])
  expect(query.date?.text).toBe('January 2014')
})

test('hyphenated words are looked for in one piece and in parts', () => {
  const [term] = parse('co-operation').terms
  expect(term!.forms.map((f) => f.words)).toContainEqual(['cooperation'])
  expect(term!.parts!.map((p) => p.word)).toEqual(['co', 'operation'])
})

test('a word is looked for in other forms and in words of the same meaning, for less', () => {
  const synonyms = synonymsFrom({
    forms: [['Häfen', 'Harbours']],
    groups: [['hafen', 'landing stage']],
  })
  const [term] = parseQuery('hafen', synonyms).terms
  expect(term!.forms).toEqual([
    { words: ['hafen'], boost: 1 },
    { words: ['harbours'], boost: 0.85 },
    { words: ['landing', 'stage'], boost: 0.6 },
  ])
  const [phrase] = parseQuery('old landing-stage landing stages', synonyms).terms.slice(-1)
  expect(phrase).toMatchObject({
    typed: 'landing stages',
    parts: [{ word: 'landing' }, { word: 'stages' }],
    forms: [{ words: ['landing', 'stages'] }, { words: ['hafen'], boost: 0.6 }],
  })
})

test.each(['', '   ', 'the of and', '🚀', '""', '""""""', '---', '\u0000\u202e'])(
  '%j holds nothing to search for',
  (text) => {
    expect(isEmpty(parse(text))).toBe(true)
  },
)

test('a quotation mark that is never closed is ignored', () => {
  expect(parse('"missile defence').phrases).toEqual([])
  expect(parse('"missile defence').terms).toHaveLength(2)
})

test('whatever is typed becomes a query of bounded size', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
      const query = parse(text)
      expect(query.terms.length).toBeLessThanOrEqual(16)
      expect(query.text.length).toBeLessThanOrEqual(400)
    }),
    { numRuns: 50 },
  )
}, 30_000)

test('the URL holds query, filters and order, and gives them back', () => {
  const state = {
    query: 'Ya’alon & "missile"',
    filters: {
      ...noFilters,
      type: ['visit', 'meeting'],
      person: ['yair-lapid'],
      from: 2014,
      to: 2016,
    },
    order: 'newest',
    asTyped: true,
  } as const
  expect(readSearchState(writeSearchState(state))).toEqual(state)
  expect(
    writeSearchState({ query: '', filters: noFilters, order: 'relevance', asTyped: false }),
  ).toBe('')
})

test('a URL written by hand cannot ask for what there is not', () => {
  const state = readSearchState(
    '?q=x&sort=size&from=soon&to=99999&type=&colour=red&type=visit&type=visit',
  )
  expect(state.order).toBe('relevance')
  expect(state.filters).toEqual({ ...noFilters, type: ['visit'] })
  expect(Object.keys(state.filters).sort()).toEqual([...filterNames].sort())
})
