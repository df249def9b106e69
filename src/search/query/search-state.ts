/** What is being searched and shown, and how the URL of the search page says so. */
import type { FilterName, Filters } from './filters.ts'
import { filterNames, inOrderOfTime, noFilters } from './filters.ts'
import { queryText } from './query.ts'
import type { YearRange } from './date-query.ts'

/** The orders that results can have, as the URL names them. */
export const orders = ['relevance', 'newest', 'oldest'] as const
/** One of `orders`. */
export type Order = (typeof orders)[number]

/** Everything that decides what the search page shows. */
export interface SearchState {
  /** As typed. */
  readonly query: string
  readonly filters: Filters
  readonly order: Order
  /** Whether words are searched exactly as typed, without corrections. */
  readonly asTyped: boolean
  /** How many results are shown, where there are as many. */
  readonly shown: number
}

/** How many results are shown at first. */
export const FIRST_RESULTS = 10
/** An address may ask for as many: a text is loaded for each. */
const MOST_RESULTS = 500

/** The search of nothing: it shows every event. */
export const everything: SearchState = {
  query: '',
  filters: noFilters,
  order: 'relevance',
  asTyped: false,
  shown: FIRST_RESULTS,
}

/**
 * A search with other filters. Years that its query asks for in words stay there until others are
 * chosen.
 *
 * @param range what the query asks for
 * @param chosen all filters that are to hold, with the years
 */
export function withFilters(
  state: SearchState,
  range: YearRange | undefined,
  chosen: Filters,
): SearchState {
  if (!range) return { ...state, filters: chosen }
  if (chosen.from === range.from && chosen.to === range.to) {
    const { from, to } = state.filters
    return { ...state, filters: { ...chosen, from, to } }
  }
  const query = queryText(queryText(state.query).replace(range.text, () => ' '))
  return { ...state, query, filters: chosen }
}

/**
 * The search that a URL asks for. Parameters and values that are not known are ignored.
 *
 * @param queryString the part of the URL from `?` on, or nothing
 */
export function readSearchState(queryString: string): SearchState {
  const params = new URLSearchParams(queryString)
  const order = orders.find((o) => o === params.get('sort')) ?? 'relevance'
  const values = Object.fromEntries(
    filterNames.map((name) => [name, [...new Set(params.getAll(name).filter(Boolean))]]),
  ) as Record<FilterName, string[]>
  return {
    query: params.get('q') ?? '',
    filters: {
      ...noFilters,
      ...values,
      ...inOrderOfTime({ from: readYear(params.get('from')), to: readYear(params.get('to')) }),
    },
    order,
    asTyped: params.get('exact') === '1',
    shown: readShown(params.get('n')),
  }
}

/** The part of the URL from `?` on that asks for a search; empty where it has nothing to say. */
export function writeSearchState({ query, filters, order, asTyped, shown }: SearchState): string {
  const params = new URLSearchParams()
  if (query) params.set('q', query)
  for (const name of filterNames) for (const value of filters[name]) params.append(name, value)
  if (filters.from) params.set('from', String(filters.from))
  if (filters.to) params.set('to', String(filters.to))
  if (order !== 'relevance') params.set('sort', order)
  if (asTyped) params.set('exact', '1')
  if (shown !== FIRST_RESULTS) params.set('n', String(shown))
  return params.size > 0 ? `?${params}` : ''
}

const readYear = (text: string | null) => (text && /^\d{4}$/.test(text) ? Number(text) : undefined)

const readShown = (text: string | null) =>
  text && /^\d+$/.test(text)
    ? Math.min(Math.max(Number(text), FIRST_RESULTS), MOST_RESULTS)
    : FIRST_RESULTS
