import type { Term } from './query.ts'
import { keyOf } from './synonyms.ts'
import type { Synonyms } from './synonyms.ts'

/**
 * The terms of a query, with those that together are a phrase for which there are synonyms as one
 * term: `prime minister` should find what `pm` finds. The longest phrase is taken.
 *
 * @param terms in the order in which they were typed
 */
export function joinPhrases(terms: readonly Term[], synonyms: Synonyms): Term[] {
  const [first] = terms
  if (!first) return []
  for (let length = terms.length; length > 1; length--) {
    const parts = terms.slice(0, length)
    const words = parts.map((part) => part.word)
    const others = synonyms.get(keyOf(words))
    if (!others) continue
    const typed = parts.map((part) => part.typed).join(' ')
    const phrase = { word: words.join(''), typed, parts, forms: [{ words, boost: 1 }, ...others] }
    return [phrase, ...joinPhrases(terms.slice(length), synonyms)]
  }
  return [first, ...joinPhrases(terms.slice(1), synonyms)]
}
