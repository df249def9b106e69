import { otherSpellings } from './spelling.ts'
import { keyOf } from './synonyms.ts'
import type { Synonyms } from './synonyms.ts'
import { surelyBare } from './words.ts'

/** One thing that must be found, in any of its forms. */
export interface Term {
  /** The folded word. */
  readonly word: string
  /** As typed, for messages. */
  readonly typed: string
  /**
   * Of a hyphenated word, or of a phrase that has synonyms: its parts, each searched by itself where
   * they are not found together.
   */
  readonly parts?: readonly Term[]
  /**
   * Each form has words that must all be there, and a boost: 1 for the word itself, less for synonyms.
   */
  readonly forms: readonly { readonly words: readonly string[]; readonly boost: number }[]
}

/**
 * The term of a folded word, with its spellings and synonyms as further forms.
 *
 * @param typed the word as typed, for messages
 */
export function termOf(word: string, typed: string, synonyms: Synonyms): Term {
  const spellings = new Set([word, ...otherSpellings(word), ...surelyBare(typed)])
  return {
    word,
    typed,
    forms: [
      ...[...spellings].map((spelling) => ({ words: [spelling], boost: 1 })),
      ...(synonyms.get(keyOf([word])) ?? []),
    ],
  }
}
