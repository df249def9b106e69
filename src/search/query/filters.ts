/** Filters over the catalogue: within one filter "or", between filters "and". */
import type { Catalogue, CatalogueEvent } from './catalogue.ts'

/** Filters by value, in the order in which they are shown; their names stand in the address. */
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
export type FilterName = (typeof filterNames)[number]

/** What is chosen. An event passes a year range when its date can fall into it. */
export type Filters = Readonly<Record<FilterName, readonly string[]>> & {
  readonly from?: number
  readonly to?: number
}

export const noFilters: Filters = Object.fromEntries(
  filterNames.map((name) => [name, []]),
) as unknown as Filters

const kinds = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  topic: 'topics',
} as const

/** The values under which an event is found in a filter. */
export function valuesOf(
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
    default:
      return event.entities
        .map((n) => entities[n]!)
        .flatMap((e) => (e.kind === kinds[name] ? e.id : []))
  }
}

/** Whether a vague date may lie outside the chosen years, too. */
export function isVague(event: CatalogueEvent, { from, to }: Filters): boolean {
  const [first, last] = yearsOf(event)
  return (from !== undefined && first < from) || (to !== undefined && last > to)
}

/** Events that pass every filter; `except` leaves one out, to count what choosing in it would give. */
export function passing(
  events: readonly CatalogueEvent[],
  filters: Filters,
  catalogue: Catalogue,
  except?: FilterName | 'years',
): CatalogueEvent[] {
  const chosen = filterNames.filter((name) => name !== except && filters[name].length > 0)
  return events.filter((event) => {
    const [first, last] = yearsOf(event)
    if (except !== 'years') {
      if (filters.from !== undefined && last < filters.from) return false
      if (filters.to !== undefined && first > filters.to) return false
    }
    return chosen.every((name) => {
      const values = valuesOf(event, name, catalogue)
      return filters[name].some((value) => values.includes(value))
    })
  })
}

export interface FilterOption {
  readonly value: string
  readonly count: number
  readonly isChosen: boolean
}

/** The values of a filter with how many of the events each would leave; chosen ones always stay. */
export function optionsOf(
  name: FilterName,
  events: readonly CatalogueEvent[],
  filters: Filters,
  catalogue: Catalogue,
): FilterOption[] {
  const counts = new Map<string, number>(filters[name].map((value) => [value, 0]))
  for (const event of passing(events, filters, catalogue, name)) {
    for (const value of valuesOf(event, name, catalogue)) {
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  return [...counts]
    .map(([value, count]) => ({ value, count, isChosen: filters[name].includes(value) }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/** Whether anything is chosen. */
export const isFiltered = (filters: Filters): boolean =>
  filters.from !== undefined ||
  filters.to !== undefined ||
  filterNames.some((name) => filters[name].length > 0)

function yearsOf({ span: [first, last] }: CatalogueEvent): [number, number] {
  return [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
}
