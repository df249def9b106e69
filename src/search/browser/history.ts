/** The address as the search, and the steps between which "back" and "forward" walk. */
import { readAddress, writeAddress } from '../query/address.ts'
import type { SearchState } from '../query/address.ts'

/** A typed search that stands this long is one that "back" returns to. */
const SETTLED_MS = 1500

export class SearchHistory {
  /** Whether the last step was made by typing, so that typing on may replace it. */
  #isTyped = false
  #settling: ReturnType<typeof setTimeout> | undefined

  /** @param show shows the search of an address that the reader walked to */
  constructor(show: (state: SearchState) => void) {
    addEventListener('popstate', () => {
      this.#isTyped = false
      show(readAddress(location.search))
    })
  }

  /** Takes a search as a step of its own. */
  step(state: SearchState) {
    this.#write(state)
    this.#isTyped = false
  }

  /** Takes what is being typed: one step until it has settled. */
  type(state: SearchState) {
    this.#write(state)
    this.#isTyped = true
    clearTimeout(this.#settling)
    this.#settling = setTimeout(() => (this.#isTyped = false), SETTLED_MS)
  }

  #write(state: SearchState) {
    const address = location.pathname + writeAddress(state)
    if (address === location.pathname + location.search) return
    history[this.#isTyped ? 'replaceState' : 'pushState'](null, '', address)
  }
}
