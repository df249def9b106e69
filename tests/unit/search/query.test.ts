import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSearchState, writeSearchState } from '../../../src/search/query/search-state.ts'
import { overlap, takeDate, widerDate } from '../../../src/search/query/date-query.ts'
import { filterNames, noFilters } from '../../../src/search/query/filters.ts'
import { isEmpty, parseQuery } from '../../../src/search/query/query.ts'
import { noSynonyms, synonymsFrom } from '../../../src/search/query/synonyms.ts'

test.each([
  ['12 July 2021', '2021-07-12', '2021-07-12'],
  ['12th of July, 2021', '2021-07-12', '2021-07-12'],
  ['July 12, 2021', '2021-07-12', '2021-07-12'],
  ['2021-07-12', '2021-07-12', '2021-07-12'],
  ['12.7.2021', '2021-07-12', '2021-07-12'],
  ['12/07/2021', '2021-07-12', '2021-07-12'],
  ['12–13 October 2015', '2015-10-12', '2015-10-13'],
  ['October 12-13, 2015', '2015-10-12', '2015-10-13'],
  ['October 2015', '2015-10-01', '2015-10-31'],
  ['Oct. 2015', '2015-10-01', '2015-10-31'],
  ['2015-10', '2015-10-01', '2015-10-31'],
  ['2014', '2014-01-01', '2014-12-31'],
  ['2014-2016', '2014-01-01', '2016-12-31'],
  ['2016 to 2014', '2014-01-01', '2016-12-31'],
  ['1990s', '1990-01-01', '1999-12-31'],
  ['12 July', '--07-12', '--07-12'],
  ['June', '--06-01', '--06-30'],
  ['February', '--02-01', '--02-29'],
  // What no calendar has leaves what it may have meant.
  ['30 February 2014', '2014-02-01', '2014-02-28'],
  ['February 2016', '2016-02-01', '2016-02-29'],
])('%s is read as %s to %s', (text, from, to) => {
  expect(takeDate(`Lapid ${text} Brussels`).date).toMatchObject({ from, to })
})

test.each(['may', 'march', 'resolution 2231', 'F-16', '12345', '31.31'])(
  '“%s” is not a date',
  (text) => {
    expect(takeDate(text).date).toBeUndefined()
  },
)

test.each([
  ['2015', ['2015-10-12', '2015-10-13'], 1],
  ['2014', ['2015-10-12', '2015-10-13'], 0],
  ['12 July 2021', ['2021-07-12', '2021-07-12'], 1],
  ['July', ['2021-07-12', '2021-07-12'], 1],
  ['August', ['2021-07-12', '2021-07-12'], 0],
  ['11 September', ['2008-01-01', '2008-12-31'], 0],
] as const)('%s meets %j: %d', (text, span, expected) => {
  expect(overlap(takeDate(text).date!, span)).toBe(expected)
})

test('a vague date may meet a year, the less surely the vaguer it is', () => {
  const date = takeDate('2016').date!
  const near = overlap(date, ['2015-10-12', '2016-12-31'])
  const far = overlap(date, ['2015-10-12', '2026-11-21'])
  expect(near).toBeLessThan(1)
  expect(far).toBeLessThan(near)
  expect(far).toBeGreaterThan(0)
})

test('the days of a month are counted as they are: a longer month covers more of a quarter', () => {
  const quarter = ['2015-01-01', '2015-03-31'] as const
  const [january, february, march] = ['January 2015', 'February 2015', 'March 2015'].map((text) =>
    overlap(takeDate(text).date!, quarter),
  )
  expect(january).toBeGreaterThan(february!)
  expect(january).toBe(march)
})

test('a day without a year is met in part by several days, and not by more than a month', () => {
  const date = takeDate('12 July').date!
  expect(overlap(date, ['2021-07-12', '2021-07-13'])).toBeGreaterThan(0)
  expect(overlap(date, ['2021-07-12', '2021-07-13'])).toBeLessThan(1)
  expect(overlap(date, ['2021-07-01', '2021-07-31'])).toBeGreaterThan(0)
  expect(overlap(date, ['2021-07-01', '2021-08-01'])).toBe(0)
})

test('a day is widened to its month, a month to its year, a year to nothing', () => {
  const month = widerDate(takeDate('5 December 2012').date)!
  expect(month).toEqual({ text: 'December 2012', from: '2012-12-01', to: '2012-12-31' })
  const year = widerDate(month)!
  expect(year).toEqual({ text: '2012', from: '2012-01-01', to: '2012-12-31' })
  expect(widerDate(year)).toBeUndefined()
})

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
