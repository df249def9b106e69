import { describe, expect, test } from 'vitest'
import { buildCatalogue } from '../../../src/search/build/catalogue.ts'
import {
  countYears,
  effectiveFilters,
  isFiltered,
  noFilters,
  optionsOf,
  passing,
  yearsInWords,
} from '../../../src/search/query/filters.ts'
import type { Filters } from '../../../src/search/query/filters.ts'
import { archiveOf, event, ids, topic } from '../small-records.ts'

const catalogue = buildCatalogue(
  archiveOf({
    events: [
      event('in-2013', { date: '2013-12-31', type: 'work', topics: ['boats'] }),
      event('in-2014', { date: '2014', type: 'weather', topics: ['boats', 'lamps'] }),
      event('to-2016', { date: '2015-01-01/2016-12-31', type: 'weather' }),
    ],
    topics: [topic('boats'), topic('lamps')],
  }),
)
const { events } = catalogue
const withLater = buildCatalogue(
  archiveOf({ events: [event('a', { date: '2013' }), event('z', { date: '2017' })] }),
)
const filtering = (filters: Partial<Filters>) => ({
  events,
  filters: { ...noFilters, ...filters },
  catalogue,
})
const passed = (filters: Partial<Filters>, except?: Parameters<typeof passing>[1]) =>
  ids(passing(filtering(filters), except))

describe('the range of years', () => {
  test.each([
    [{ from: 2014 }, ['in-2014', 'to-2016']],
    [{ to: 2014 }, ['in-2013', 'in-2014']],
    [{ from: 2014, to: 2014 }, ['in-2014']],
    [{ from: 2016 }, ['to-2016']],
    [{ from: 2017 }, []],
    [{ to: 2012 }, []],
  ])('%o holds its own years and those between: %j', (range, expected) => {
    expect(passed(range)).toEqual(expected)
  })

  test('counts an event in the year it stands under, and apart in those it may be in', () => {
    expect([...countYears(events, catalogue)]).toEqual([
      [2013, { own: 1, possible: 0 }],
      [2014, { own: 1, possible: 0 }],
      [2015, { own: 1, possible: 0 }],
    ])
    expect([...countYears(events.slice(1), withLater)].slice(-2)).toEqual([
      [2016, { own: 0, possible: 1 }],
      [2017, { own: 0, possible: 0 }],
    ])
    expect([...countYears([], { ...catalogue, events: [] })]).toEqual([])
  })

  test('is that of the query, where the query has one', () => {
    const chosen = { ...noFilters, type: ['work'], from: 2014, to: 2015 }
    expect(effectiveFilters(chosen, undefined)).toEqual(chosen)
    expect(effectiveFilters(chosen, { text: 'since 2016', from: 2016 })).toEqual({
      ...noFilters,
      type: ['work'],
      from: 2016,
    })
  })

  test.each([
    [{ from: 2014, to: 2016 }, '2014–2016'],
    [{ from: 2014, to: 2014 }, '2014'],
    [{ from: 2014 }, '2014 or later'],
    [{ to: 2016 }, '2016 or earlier'],
  ])('%o is said as: %s', (range, words) => {
    expect(yearsInWords({ ...noFilters, ...range })).toBe(words)
  })
})

describe('filters', () => {
  test.each([
    [{}, false],
    [{ from: 2014 }, true],
    [{ to: 2014 }, true],
    [{ topic: ['boats'] }, true],
  ])('%o choose something: %s', (filters, expected) => {
    expect(isFiltered({ ...noFilters, ...filters })).toBe(expected)
  })

  test('may each be left out, to count what another choice in it would give', () => {
    const filters = { from: 2014, type: ['weather'], topic: ['boats'] }
    expect(passed(filters)).toEqual(['in-2014'])
    expect(passed(filters, 'years')).toEqual(['in-2014'])
    expect(passed(filters, 'type')).toEqual(['in-2014'])
    expect(passed(filters, 'topic')).toEqual(['in-2014', 'to-2016'])
    expect(passed({ to: 2013, type: ['weather'] }, 'years')).toEqual(['in-2014', 'to-2016'])
  })

  test('offer the values of most events first, equal ones in their order', () => {
    const options = (name: 'topic' | 'type', filters: Partial<Filters> = {}) =>
      optionsOf(name, filtering(filters)).map((o) => [o.value, o.count])
    expect(options('topic')).toEqual([
      ['boats', 2],
      ['lamps', 1],
    ])
    expect(options('type', { topic: ['boats'] })).toEqual([
      ['weather', 1],
      ['work', 1],
    ])
  })

  test('keep what is chosen among their values, also where nothing is left of it', () => {
    const filters = filtering({ type: ['work'], from: 2014 })
    expect(optionsOf('type', filters)).toEqual([
      { value: 'weather', count: 2, isChosen: false },
      { value: 'work', count: 0, isChosen: true },
    ])
  })
})
