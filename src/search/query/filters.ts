/** Filters over the catalogue: an event must match one value in each filter that is in use. */
import { compare } from '../../archive/text/compare.ts'
import { countValues, passes, without } from './facets.ts'
import type { Facets } from './facets.ts'
import type { Catalogue, CatalogueEvent } from './catalogue.ts'
import type { YearRange } from './date-query.ts'

/** The filters by value, in the order in which they are shown. Their names stand in the URL. */
export const filterNames = [
  'type',
  'person',
  'organization',
  'place',
  'topic',
  'basis',
  'agreement',
  'founding',
] as const
/** One of `filterNames`. */
export type FilterName = (typeof filterNames)[number]

/**
 * The values that are chosen in each filter, and a range of years. An event is in the range when its
 * date may be.
 */
export type Filters = Readonly<Record<FilterName, readonly string[]>> & {
  readonly from?: number | undefined
  readonly to?: number | undefined
}

/** Nothing chosen: every event passes. */
export const noFilters: Filters = {
  type: [],
  person: [],
  organization: [],
  place: [],
  topic: [],
  basis: [],
  agreement: [],
  founding: [],
}

/** A range of years; one that ends before it begins is meant the other way round. */
export const inOrderOfTime = ({
  from,
  to,
}: Pick<Filters, 'from' | 'to'>): Pick<Filters, 'from' | 'to'> =>
  from && to && from > to ? { from: to, to: from } : { from, to }

/** The kinds of entities that filters are about. */
const entityKinds = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  topic: 'topics',
} as const

/** The values that an event has in a filter. */
function valuesOf(
  event: CatalogueEvent,
  name: FilterName,
  { entities }: Catalogue,
): readonly string[] {
  switch (name) {
    case 'type':
      return [event.type]
    case 'basis':
      return event.basis
    case 'agreement':
      return [event.agreement]
    case 'founding':
      return event.founding ? ['yes'] : []
    default: {
      const kind = entityKinds[name]
      // Asked for every event of a large archive, and for four filters: without lists on the way.
      const ids: string[] = []
      for (const n of event.entities) if (entities[n]!.kind === kind) ids.push(entities[n]!.id)
      return ids
    }
  }
}

const facetsOf = (catalogue: Catalogue): Facets<CatalogueEvent, FilterName> => ({
  names: filterNames,
  valuesOf: (event, name) => valuesOf(event, name, catalogue),
})

/** The filters that hold: those chosen, but the years that the query asks for in words. */
export function effectiveFilters(filters: Filters, range: YearRange | undefined): Filters {
  return range ? { ...filters, from: range.from, to: range.to } : filters
}

/** Events, and the filters that some of them pass. */
interface Filtering {
  readonly events: readonly CatalogueEvent[]
  readonly filters: Filters
  /** The catalogue of the events: it has the entities that they point to. */
  readonly catalogue: Catalogue
}

/**
 * The events that pass every filter.
 *
 * @param except a filter to leave out: what choosing a value in it would give is counted so
 */
export function passing(
  { events, filters, catalogue }: Filtering,
  except?: FilterName | 'years',
): CatalogueEvent[] {
  const facets = without(facetsOf(catalogue), except)
  const isOfYears = except !== 'years' && (filters.from ?? filters.to) !== undefined
  return events.filter((event) => {
    if (isOfYears) {
      const [first, last] = yearsOf(event)
      if (filters.from !== undefined && last < filters.from) return false
      if (filters.to !== undefined && first > filters.to) return false
    }
    return passes(event, filters, facets)
  })
}

/** A value of a filter, as a choice. */
export interface FilterOption {
  readonly value: string
  /** How many events would be left if only this value were chosen in its filter. */
  readonly count: number
  readonly isChosen: boolean
}

/** The values to choose from in a filter, those of most events first; chosen ones are always there. */
export function optionsOf(name: FilterName, filtering: Filtering): FilterOption[] {
  const { filters, catalogue } = filtering
  const counts = countValues(passing(filtering, name), name, facetsOf(catalogue))
  for (const value of filters[name]) if (!counts.has(value)) counts.set(value, 0)
  return [...counts]
    .map(([value, count]) => ({ value, count, isChosen: filters[name].includes(value) }))
    .sort((a, b) => b.count - a.count || compare(a.value, b.value))
}

/** Whether anything is chosen. */
export const isFiltered = (filters: Filters): boolean =>
  filters.from !== undefined ||
  filters.to !== undefined ||
  filterNames.some((name) => filters[name].length > 0)

/** How many events a year has. */
export interface YearCount {
  /** Those that stand under it, as on its page: of several years the first that their date can be. */
  readonly own: number
  /** Those that stand under an earlier year and reach into it, or may do so. */
  readonly possible: number
}

/** The counts of every year from the archive's first to its last. */
export function countYears(
  events: readonly CatalogueEvent[],
  catalogue: Catalogue,
): ReadonlyMap<number, YearCount> {
  const counts = new Map<number, { own: number; possible: number }>()
  const years = catalogue.events.map((event) => yearsOf(event)[0])
  const [first, last] = years.reduce(
    ([least, most], year) => [Math.min(least, year), Math.max(most, year)],
    [Infinity, -Infinity],
  )
  for (let year = first; year <= last; year++) counts.set(year, { own: 0, possible: 0 })
  for (const [from, to] of events.map(yearsOf)) {
    counts.get(from)!.own++
    for (let year = from + 1; year <= Math.min(to, last); year++) counts.get(year)!.possible++
  }
  return counts
}

/** A range of years as it is said: `2014–2016`, `2014 or later`, `2016 or earlier`. */
export function yearsInWords({ from, to }: Pick<Filters, 'from' | 'to'>): string {
  if (from === to) return String(from)
  if (from && to) return `${from}–${to}`
  return from ? `${from} or later` : `${to} or earlier`
}

function yearsOf({ span: [first, last] }: CatalogueEvent): [number, number] {
  return [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
}
