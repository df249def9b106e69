/** A search field's text, taken apart: words, phrases in quotation marks, a date. */
import { takeDate } from './date-query.ts'
import type { DateQuery } from './date-query.ts'
import { otherSpellings } from './spelling.ts'
import { isFiller } from './filler.ts'
import type { Synonyms } from './synonyms.ts'
import { tokensOf, wordsOf } from './words.ts'

/** One thing that must be found, in any of its forms. */
export interface Term {
  /** The word as compared. */
  readonly word: string
  /** As typed, for messages. */
  readonly typed: string
  /** Of a word with hyphens: its parts, each looked for alone where they are not found together. */
  readonly parts?: readonly Term[]
  /** Its forms, each with the words that must all be there, and how much it counts. */
  readonly forms: readonly { readonly words: readonly string[]; readonly worth: number }[]
}

export interface Query {
  /** The text as the search took it. */
  readonly text: string
  readonly terms: readonly Term[]
  /** Words that must stand side by side. */
  readonly phrases: readonly (readonly string[])[]
  readonly date?: DateQuery
}

/** More is not a search. */
const MAX_LENGTH = 400
const MAX_TERMS = 16

/**
 * Takes a query apart. Never throws: whatever is typed gives a query, at worst an empty one.
 *
 * @example
 * parseQuery('"new harbour" Berg 1998', noSynonyms)
 * // => phrases [['new', 'harbour']], terms new, harbour, berg, date 1998
 */
export function parseQuery(input: string, synonyms: Synonyms): Query {
  const text = queryText(input)
  const { phrases, rest } = takePhrases(text)
  const { date, rest: words } = takeDate(rest)
  const terms = [...phrases.flat(), ...words.split(' ')].flatMap((piece) =>
    termsOf(piece, synonyms),
  )
  const unique = new Map(terms.map((term) => [term.word, term]))
  return {
    text,
    terms: [...unique.values()].slice(0, MAX_TERMS),
    phrases,
    ...(date && { date }),
  }
}

/** The text of a search field as the search takes it; nothing where there is nothing to be seen. */
export const queryText = (input: string): string =>
  input
    .normalize('NFC')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, MAX_LENGTH)

/** Whether there is nothing in a query to search for. */
export const isEmpty = (query: Query): boolean => query.terms.length === 0 && !query.date

/** The terms of a piece of text without spaces. */
function termsOf(piece: string, synonyms: Synonyms): Term[] {
  const tokens = tokensOf(piece).filter(({ word }) => !isFiller(word))
  const terms = tokens.map(({ word, start, end }) =>
    termOf(word, piece.slice(start, end), synonyms),
  )
  return terms.length > 1 && /\p{L}[-‐‑]\p{L}/u.test(piece)
    ? [compoundOf(piece, terms, synonyms)]
    : terms
}

/** `co-operation`: in one piece, or its parts. */
function compoundOf(typed: string, parts: readonly Term[], synonyms: Synonyms): Term {
  const words = parts.map((part) => part.word)
  const whole = termOf(words.join(''), typed, synonyms)
  return { ...whole, forms: [...whole.forms, { words, worth: 1 }], parts }
}

/** A word as something to be found, in all its forms. */
export function termOf(word: string, typed: string, synonyms: Synonyms): Term {
  return {
    word,
    typed,
    forms: [
      { words: [word], worth: 1 },
      ...otherSpellings(word).map((other) => ({ words: [other], worth: 1 })),
      ...(synonyms.get(word) ?? []),
    ],
  }
}

/**
 * The phrases of a query. A quotation mark that is never closed is ignored, and so is one within a
 * word: Hebrew writes abbreviations with it.
 */
function takePhrases(text: string): { phrases: string[][]; rest: string } {
  const phrases: string[][] = []
  const rest = text.replace(
    /(?<![\p{L}\p{N}])["“”„«»]([^"“”„«»]+)["“”„«»](?![\p{L}\p{N}])/gu,
    (_, phrase: string) => {
      const words = wordsOf(phrase)
      if (words.length > 0) phrases.push(words)
      return ' '
    },
  )
  return { phrases, rest }
}
