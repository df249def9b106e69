/** What filters and their values are called: the page has the words. */
import type { Catalogue } from '../query/catalogue.ts'
import { filterNames, yearsInWords } from '../query/filters.ts'
import type { FilterName, Filters } from '../query/filters.ts'
import { querySelectorOrThrow } from './dom.ts'

/** What a filter is called. */
const titleOf = (name: FilterName): string =>
  querySelectorOrThrow(`[data-filter=${name}] summary`, HTMLElement).textContent.trim()

/** What a value of a filter is called: by a word of its own, or as the entity. */
export function labelOf(name: FilterName, value: string, { entities }: Catalogue): string {
  const words = document.querySelector(`[data-filter=${name}] option[value="${CSS.escape(value)}"]`)
  return words?.textContent ?? entities.find((e) => e.id === value)?.name ?? value
}

/** A choice, as it stands beside others: `Type: Visit`. */
export const choiceInWords = (name: FilterName, value: string, catalogue: Catalogue): string =>
  name === 'founding'
    ? labelOf(name, value, catalogue)
    : `${titleOf(name)}: ${labelOf(name, value, catalogue)}`

/** A range of years as a choice; nothing where none is chosen. */
export const yearsChosen = (filters: Filters): string[] =>
  filters.from || filters.to ? [`Years: ${yearsInWords(filters)}`] : []

/** Everything that is chosen. */
export const chosenInWords = (filters: Filters, catalogue: Catalogue): string[] => [
  ...filterNames.flatMap((name) =>
    filters[name].map((value) => choiceInWords(name, value, catalogue)),
  ),
  ...yearsChosen(filters),
]
