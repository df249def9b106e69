import { describe, expect, test } from 'vitest'
import { buildCatalogue } from '../../../src/search/build/catalogue.ts'
import type { DateQuery } from '../../../src/search/query/date-query.ts'
import { noFilters } from '../../../src/search/query/filters.ts'
import type { Filters } from '../../../src/search/query/filters.ts'
import type { Outcome } from '../../../src/search/query/outcome.ts'
import { parseQuery } from '../../../src/search/query/query.ts'
import { resultsOf } from '../../../src/search/query/result-groups.ts'
import type { Order } from '../../../src/search/query/search-state.ts'
import { takeDates } from '../../../src/search/query/typed-dates.ts'
import { stemSetOf } from '../../../src/search/query/stem-set.ts'
import { archiveOf, event } from '../small-records.ts'

const catalogue = buildCatalogue(
  archiveOf({
    events: [
      event('in-2014', { date: '2014-05-01' }),
      event('to-2016', { date: '[2015-06-01..2016-06-01]' }),
      event('in-2016', { date: '2016-05-03' }),
      event('to-2017', { date: '[2016-06-01..2017-01-31]', type: 'work' }),
    ],
  }),
)

/** All events as an outcome, in the order of their ids here; those of `partial` as partial hits. */
function results(
  text: string,
  {
    ids = catalogue.events.map(({ id }) => id),
    partial = [],
    filters = {},
    order = 'relevance',
    widened,
  }: {
    ids?: string[]
    partial?: string[]
    filters?: Partial<Filters>
    order?: Order
    widened?: DateQuery
  } = {},
) {
  const query = parseQuery(text, { takeDates })
  const hit = (id: string) => {
    const document = catalogue.events.findIndex((e) => e.id === id)
    const item = catalogue.events[document]!
    return { item, document, score: 1 }
  }
  const outcome: Outcome = {
    events: ids.map(hit),
    partial: partial.map((id) => ({ ...hit(id), lacks: ['boat'] })),
    entities: [],
    unknown: [],
    foundWords: stemSetOf([]),
    ...(widened && { widened }),
  }
  return resultsOf(outcome, { query, filters: { ...noFilters, ...filters }, order, catalogue }).map(
    (result) =>
      [result.hit.item.id, result.group, ...(result.mayBe ? [result.mayBe] : [])].join(' '),
  )
}

describe('chosen years', () => {
  test('come before what only may be in them, as years are counted everywhere', () => {
    expect(results('boat', { filters: { from: 2016, to: 2016 } })).toEqual([
      'in-2016 certain',
      'to-2017 certain',
      'to-2016 possible 2016',
    ])
    expect(results('boat', { filters: { to: 2015 } })).toEqual([
      'in-2014 certain',
      'to-2016 certain',
    ])
  })
})

describe('a date alone', () => {
  test('that is a year finds its own events, those that may be in it, and those that mention it', () => {
    expect(results('2016')).toEqual([
      'in-2016 certain',
      'to-2017 certain',
      'to-2016 possible 2016',
      'in-2014 naming',
    ])
  })

  test('that is shorter finds events that may be on other days as well', () => {
    expect(results('May 2016', { ids: ['in-2016', 'to-2016'] })).toEqual([
      'in-2016 certain',
      'to-2016 possible May 2016',
    ])
  })

  test('is called what was searched in its place', () => {
    const widened = { text: 'May 2016', from: '2016-05-01', to: '2016-05-31' }
    expect(results('7 May 2016', { ids: ['to-2016'], widened })).toEqual([
      'to-2016 possible May 2016',
    ])
  })
})

describe('what lasted over New Year', () => {
  const overNewYear = buildCatalogue(
    archiveOf({
      events: [
        event('days', { date: '2015-12-30/2016-01-02' }),
        event('months', { date: '2015-11/2016-01' }),
        event('about', { date: '2015-12-31~/2016-01-01~' }),
      ],
    }),
  )
  const groups = (text: string, filters: Partial<Filters> = {}) => {
    const query = parseQuery(text, { takeDates })
    const asked = { query, filters: { ...noFilters, ...filters }, catalogue: overNewYear }
    const events = overNewYear.events.map((item, document) => ({ item, document, score: 1 }))
    const outcome = { events, partial: [], entities: [], unknown: [], foundWords: stemSetOf([]) }
    return Object.fromEntries(
      resultsOf(outcome, { ...asked, order: 'oldest' }).map((r) => [r.hit.item.id, r.group]),
    )
  }

  test.each<[string, Partial<Filters>]>([
    ['2016', {}],
    ['', { from: 2016, to: 2016 }],
  ])(
    'is in the second year for certain, though it is counted in the first: %s %o',
    (text, filters) => {
      expect(groups(text, filters)).toEqual({
        days: 'reaching',
        months: 'reaching',
        about: 'possible',
      })
    },
  )

  test('is counted in the first', () => {
    expect(new Set(Object.values(groups('2015')))).toEqual(new Set(['certain']))
  })

  test('is in a month of which it has a day for certain', () => {
    expect(groups('January 2016')).toEqual({
      days: 'certain',
      months: 'certain',
      about: 'possible',
    })
    expect(groups('2 January 2016')).toMatchObject({ days: 'certain', months: 'possible' })
  })
})

test('words with a date leave the best first, and mark what only may be', () => {
  expect(results('boat 2016', { ids: ['to-2016', 'in-2014', 'in-2016'] })).toEqual([
    'to-2016 certain 2016',
    'in-2014 certain',
    'in-2016 certain',
  ])
})

test('what has most of the words comes last, and obeys the filters', () => {
  const found = { ids: ['to-2017'], partial: ['in-2014', 'in-2016'] }
  expect(results('boat', found)).toEqual(['to-2017 certain', 'in-2014 partial', 'in-2016 partial'])
  expect(results('boat', { ...found, filters: { from: 2016 } })).toEqual([
    'to-2017 certain',
    'in-2016 partial',
  ])
  expect(results('boat', { ...found, filters: { type: ['work'] } })).toEqual(['to-2017 certain'])
})

describe('the order', () => {
  test.each([
    ['oldest', '', ['in-2014', 'to-2016', 'in-2016', 'to-2017']],
    ['newest', '', ['to-2017', 'in-2016', 'to-2016', 'in-2014']],
    ['relevance', '', ['to-2017', 'in-2016', 'to-2016', 'in-2014']],
    ['relevance', 'boat', ['in-2014', 'to-2016', 'in-2016', 'to-2017']],
    ['oldest', 'boat', ['in-2014', 'to-2016', 'in-2016', 'to-2017']],
  ] as const)('%s of “%s” is %j', (order, text, ids) => {
    expect(results(text, { order })).toEqual(ids.map((id) => `${id} certain`))
  })
})
