import type { Term } from './term.ts'
import { keyOf } from './synonyms.ts'
import type { Synonyms } from './synonyms.ts'

/** Words of the longest phrase that is looked for. */
const LONGEST = 6

/**
 * The terms of a query, with those that together are a phrase for which there are synonyms as one
 * term: `prime minister` should find what `pm` finds. The longest phrase is taken. Stop words count in
 * a phrase (`call off` is no call) and are left out where they are in none.
 *
 * @param terms in the order in which they were typed; stop words are those without forms
 */
export function joinPhrases(terms: readonly Term[], synonyms: Synonyms): Term[] {
  const [first] = terms
  if (!first) return []
  for (let length = Math.min(terms.length, LONGEST); length > 1; length--) {
    const phrase = phraseOf(terms.slice(0, length), synonyms)
    if (phrase) return [phrase, ...joinPhrases(terms.slice(length), synonyms)]
  }
  const rest = joinPhrases(terms.slice(1), synonyms)
  return first.forms.length > 0 ? [first, ...rest] : rest
}

function phraseOf(terms: readonly Term[], synonyms: Synonyms): Term | undefined {
  const others = synonyms.get(keyOf(terms.map((term) => term.word)))
  const parts = terms.filter((term) => term.forms.length > 0)
  if (!others || parts.length === 0) return undefined
  const words = parts.map((part) => part.word)
  return {
    word: words.join(''),
    typed: terms.map((term) => term.typed).join(' '),
    parts,
    // One word alone may mean something else: `call` without `off`.
    forms: [...(words.length > 1 ? [{ words, boost: 1 }] : []), ...others],
  }
}
