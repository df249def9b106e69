/**
 * Pagefind, asked one word at a time: it knows where each word stands and how much it counts there.
 * How words make a query is ours, because Pagefind answers an unknown word with whatever begins
 * like it.
 */
import { createInstance } from 'pagefind-browser'
import type { Fragment, Instance, Result } from 'pagefind-browser'
import type { Found, Index } from '../index.ts'
import { takeFailure } from './files.ts'
import { root } from './root.ts'

export type { Fragment }

/** Words remembered: enough for a long visit, little memory. */
const REMEMBERED = 300

export class Engine implements Index {
  #pagefind: Instance | undefined
  #words = new Map<string, Promise<Found>>()
  #documents = new Map<string, Result>()

  /** Where a word, or a longer one that begins with it, stands. */
  find(word: string): Promise<Found> {
    const known = this.#words.get(word)
    if (known) return known
    const found = this.#ask(word)
    if (this.#words.size >= REMEMBERED) this.#words.clear()
    this.#words.set(word, found)
    found.catch(() => this.#words.delete(word))
    return found
  }

  /** The document of that name. */
  async open(page: string): Promise<Fragment> {
    if (!this.#documents.has(page)) await this.#ask(null)
    const result = this.#documents.get(page)
    if (!result) throw new Error(`The index has no document ${page}: it is of another build.`)
    try {
      return await result.data()
    } catch (error) {
      this.#restart()
      throw takeFailure() ?? error
    }
  }

  /** @param word none for every document */
  async #ask(word: string | null): Promise<Found> {
    this.#pagefind ??= createInstance({
      basePath: `${root}pagefind/`,
      noWorker: true,
      metaCacheTag: '',
    })
    let results: readonly Result[]
    try {
      results = (await this.#pagefind.search(word)).results
    } catch (error) {
      this.#restart()
      throw takeFailure() ?? error
    }
    // A part of the index that does not arrive is only logged by Pagefind, and remembered as empty.
    const failure = takeFailure()
    if (failure) {
      this.#restart()
      throw failure
    }
    return new Map(
      results.map((result) => {
        if (!this.#documents.has(result.id)) this.#documents.set(result.id, result)
        const places = result.places.map(({ weight, balanced_score, location }) => ({
          weight,
          location,
          isWhole: balanced_score / (weight * WEIGHT_SCALE) ** 2 > WHOLE_WORD,
        }))
        return [result.id, places]
      }),
    )
  }

  /** Pagefind remembers what it could not load: begin again with a new one. */
  #restart() {
    this.#pagefind = undefined
    this.#words.clear()
    this.#documents.clear()
  }
}

/** Pagefind counts weights in 24ths. */
const WEIGHT_SCALE = 24
/**
 * Pagefind multiplies the squared weight by 0.89 for a word that has the same stem, by 0.67 or less
 * for one that is longer or shorter.
 */
const WHOLE_WORD = 0.8
