import { readSearchState, writeSearchState } from '../query/search-state.ts'
import type { SearchState } from '../query/search-state.ts'

/** A search that has stood in the field for this long is one to which "back" returns. */
const SETTLED_MS = 1500

/** Keeps the search in the URL, so that it can be linked to and "back" and "forward" work. */
export class SearchHistory {
  /** Whether the current entry was made by typing, so that typing on replaces it. */
  #isTyped = false
  #settling: ReturnType<typeof setTimeout> | undefined

  /** @param show called with the search to show after "back" or "forward" */
  constructor(show: (state: SearchState) => void) {
    addEventListener('popstate', () => {
      this.#isTyped = false
      show(readSearchState(location.search))
    })
  }

  /** Makes a search an entry of its own. */
  push(state: SearchState): void {
    this.#write(state)
    this.#isTyped = false
  }

  /** Follows typing: everything typed without a long pause is one entry. */
  type(state: SearchState): void {
    this.#write(state)
    this.#isTyped = true
    clearTimeout(this.#settling)
    this.#settling = setTimeout(() => (this.#isTyped = false), SETTLED_MS)
  }

  #write(state: SearchState) {
    const url = location.pathname + writeSearchState(state)
    if (url === location.pathname + location.search) return
    history[this.#isTyped ? 'replaceState' : 'pushState'](null, '', url)
  }
}
