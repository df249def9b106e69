import { stemSetOf } from './stem-set.ts'
import type { StemSet } from './stem-set.ts'
import { isStopWord } from './stop-words.ts'
import { wordsOf } from './words.ts'

/** The words of a title or a name, stop words left out. */
export interface TitleWords {
  readonly words: readonly string[]
  readonly stems: StemSet
}

/** Every query looks at every title, so each is split only once. */
const cache = new Map<string, TitleWords>()

/**
 * The words of a title that say something.
 *
 * @param title the title of an event or the name of an entity
 */
export function titleWords(title: string): TitleWords {
  let found = cache.get(title)
  if (!found) {
    const words = wordsOf(title).filter((word) => !isStopWord(word))
    found = { words, stems: stemSetOf(words) }
    cache.set(title, found)
  }
  return found
}
