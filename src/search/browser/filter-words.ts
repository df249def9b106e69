/** What filters and their values are called: the page has the words. */
import type { Catalogue } from '../query/catalogue.ts'
import type { FilterName } from '../query/filters.ts'
import { querySelectorOrThrow } from './dom.ts'

/** What a filter is called. */
export const titleOf = (name: FilterName): string =>
  querySelectorOrThrow(`[data-filter=${name}] summary`, HTMLElement).textContent.trim()

/** What a value of a filter is called: by a word of its own, or as the entity. */
export function labelOf(name: FilterName, value: string, { entities }: Catalogue): string {
  const words = document.querySelector(`[data-filter=${name}] option[value="${CSS.escape(value)}"]`)
  return words?.textContent ?? entities.find((e) => e.id === value)?.name ?? value
}
