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
    // The browser would scroll before the results are there.
    history.scrollRestoration = 'manual'
    addEventListener('scrollend', () => this.#keepPlace())
    addEventListener('pagehide', () => this.#keepPlace())
    addEventListener('popstate', () => {
      this.#isTyped = false
      show(readSearchState(location.search))
    })
  }

  /** Scrolls to where the reader has left the current entry. */
  returnToPlace(): void {
    const { place } = (history.state ?? {}) as { place?: number }
    if (place !== undefined) scrollTo({ top: place, behavior: 'instant' })
  }

  /** Makes a search an entry of its own. */
  push(state: SearchState): void {
    this.#write(state, 'pushState')
    this.#isTyped = false
  }

  /** Follows typing: everything typed without a long pause is one entry. */
  type(state: SearchState): void {
    this.#write(state, this.#isTyped ? 'replaceState' : 'pushState')
    this.#isTyped = true
    clearTimeout(this.#settling)
    this.#settling = setTimeout(() => (this.#isTyped = false), SETTLED_MS)
  }

  /** Notes a change that is no step of its own. */
  replace(state: SearchState): void {
    this.#write(state, 'replaceState')
  }

  #write(state: SearchState, how: 'pushState' | 'replaceState') {
    const url = location.pathname + writeSearchState(state)
    if (url === location.pathname + location.search) return
    if (how === 'pushState') this.#keepPlace()
    history[how](null, '', url)
  }

  #keepPlace() {
    history.replaceState({ place: scrollY }, '')
  }
}
