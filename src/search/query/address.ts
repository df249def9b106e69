/** The address is the search: query, filters and order in the address, and back. */
import type { FilterName, Filters } from './filters.ts'
import { filterNames, noFilters } from './filters.ts'

export const orders = ['relevance', 'newest', 'oldest'] as const
export type Order = (typeof orders)[number]

export interface SearchState {
  readonly query: string
  readonly filters: Filters
  readonly order: Order
  /** Takes words as they are typed, without corrections. */
  readonly asTyped: boolean
}

/** Reads the part of an address after the question mark; what it does not know it ignores. */
export function readAddress(search: string): SearchState {
  const params = new URLSearchParams(search)
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

/** The part of the address after the question mark; nothing for the empty search. */
export function writeAddress({ query, filters, order, asTyped }: SearchState): string {
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
