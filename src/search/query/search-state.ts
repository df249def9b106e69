/** What is being searched (query, filters, order), and how the URL of the search page says so. */
import type { FilterName, Filters } from './filters.ts'
import { filterNames, noFilters } from './filters.ts'

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
  const [from, to] = [readYear(params.get('from')), readYear(params.get('to'))]
  return {
    query: params.get('q') ?? '',
    filters: { ...noFilters, ...values, ...(from && { from }), ...(to && { to }) },
    order,
    asTyped: params.get('exact') === '1',
  }
}

/** The part of the URL from `?` on that asks for a search; empty for the empty search. */
export function writeSearchState({ query, filters, order, asTyped }: SearchState): string {
  const params = new URLSearchParams()
  if (query) params.set('q', query)
  for (const name of filterNames) for (const value of filters[name]) params.append(name, value)
  if (filters.from) params.set('from', String(filters.from))
  if (filters.to) params.set('to', String(filters.to))
  if (order !== 'relevance') params.set('sort', order)
  if (asTyped) params.set('exact', '1')
  return params.size > 0 ? `?${params}` : ''
}

const readYear = (text: string | null) => (text && /^\d{4}$/.test(text) ? Number(text) : undefined)
