import { stemOf } from './stem.ts'

/** A set of words in which the forms of one word (`harbour`, `harbours`) count as the same. */
export interface StemSet {
  /** Whether a folded word, or another form of it, is in the set. */
  has(word: string): boolean
}

/**
 * The set of some folded words.
 *
 * @param prefixes beginnings of words: every word that begins with one is in the set, too
 */
export function stemSetOf(words: Iterable<string>, prefixes: readonly string[] = []): StemSet {
  const stems = new Set([...words].map(stemOf))
  return {
    has: (word) => stems.has(stemOf(word)) || prefixes.some((prefix) => word.startsWith(prefix)),
  }
}
