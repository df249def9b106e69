import { describe, expect, test } from 'vitest'
import { noFilters } from '../../../src/search/query/filters.ts'
import {
  everything,
  readSearchState,
  withFilters,
  writeSearchState,
} from '../../../src/search/query/search-state.ts'

describe('the URL', () => {
  test('holds all that decides what is shown, and gives it back', () => {
    const filters = { ...noFilters, type: ['visit', 'meeting'], person: ['berg'] }
    const state = {
      query: 'Ya’alon & "missile"',
      filters: { ...filters, from: 2014, to: 2016 },
      order: 'newest',
      asTyped: true,
      shown: 30,
    } as const
    expect(readSearchState(writeSearchState(state))).toEqual(state)
    expect(readSearchState('')).toEqual(everything)
    expect(writeSearchState(everything)).toBe('')
  })

  test('written by hand, cannot ask for what there is not', () => {
    const state = readSearchState(
      '?q=x&sort=size&from=soon&to=99999&type=&colour=red&type=visit&type=visit',
    )
    expect(state.order).toBe('relevance')
    expect(state.filters).toEqual({ ...noFilters, type: ['visit'] })
    expect(state.filters).not.toHaveProperty('colour')
  })

  test('takes years that end before they begin the other way round', () => {
    expect(readSearchState('?from=2010&to=2005').filters).toMatchObject({ from: 2005, to: 2010 })
  })

  test.each([
    ['3', 10],
    ['40', 40],
    ['99999', 500],
    ['-1', 10],
    ['many', 10],
  ])('n=%s shows %i results', (n, shown) => {
    expect(readSearchState(`?n=${n}`).shown).toBe(shown)
  })
})

describe('other filters', () => {
  const state = { ...everything, query: 'Berg  between 1999 and 2003 harbour' }
  const range = { text: 'between 1999 and 2003', from: 1999, to: 2003 }
  const asked = { ...noFilters, from: 1999, to: 2003 }

  test('replace those that were chosen', () => {
    const chosen = { ...noFilters, type: ['visit'], from: 2001 }
    expect(withFilters(state, undefined, chosen)).toEqual({ ...state, filters: chosen })
  })

  test('leave years in the words of the query', () => {
    expect(withFilters(state, range, { ...asked, type: ['visit'] })).toEqual({
      ...state,
      filters: { ...noFilters, type: ['visit'] },
    })
  })

  test.each([
    ['other years', { from: 2000, to: 2003 }],
    ['none', {}],
  ])('take the words out of the query for %s', (_, years) => {
    expect(withFilters(state, range, { ...noFilters, ...years })).toEqual({
      ...state,
      query: 'Berg harbour',
      filters: { ...noFilters, ...years },
    })
  })
})
