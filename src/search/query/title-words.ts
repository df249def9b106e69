/** The words of titles that say something: asked for with every query, taken apart once. */
import { isFiller } from './filler.ts'
import { markerOf } from './marker.ts'
import type { Marker } from './marker.ts'
import { wordsOf } from './words.ts'

export interface TitleWords {
  readonly words: readonly string[]
  /** Whether the title has a word, endings aside. */
  readonly marker: Marker
}

const known = new Map<string, TitleWords>()

/** @param title the title of an event or the name of an entity */
export function titleWords(title: string): TitleWords {
  let found = known.get(title)
  if (!found) {
    const words = wordsOf(title).filter((word) => !isFiller(word))
    found = { words, marker: markerOf(words) }
    known.set(title, found)
  }
  return found
}
