/** What is typed into the search field, split into words, phrases in quotation marks and a date. */
import { takeDate } from './date-query.ts'
import type { DateQuery } from './date-query.ts'
import { joinPhrases } from './known-phrases.ts'
import { otherSpellings } from './spelling.ts'
import { isStopWord } from './stop-words.ts'
import { keyOf } from './synonyms.ts'
import type { Synonyms } from './synonyms.ts'
import { tokensOf, wordsOf } from './words.ts'

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
  /** Each form has words that must all be there, and a boost: 1 for the word itself, less for synonyms. */
  readonly forms: readonly { readonly words: readonly string[]; readonly boost: number }[]
}

/** A parsed query. */
export interface Query {
  /** What was typed, without needless spaces and cut to a sensible length. */
  readonly text: string
  /** Everything that must be found; the words of phrases, too. */
  readonly terms: readonly Term[]
  /** Folded words that must stand side by side. */
  readonly phrases: readonly (readonly string[])[]
  readonly date?: DateQuery
  /** A range of years asked for in words: it sets the filter. */
  readonly range?: YearRange
}

/** `between 1999 and 2003`, `since 2016`, `before 2004`: the years, both counted. */
export interface YearRange {
  /** As typed, for messages and to be taken out of the query. */
  readonly text: string
  readonly from?: number
  readonly to?: number
}

/** More letters, or more terms, are no search but an accident. */
const MAX_LENGTH = 400
const MAX_TERMS = 16

/**
 * Parses a query. Never throws: whatever is typed becomes a query, at worst an empty one.
 *
 * @example
 * parseQuery('"new harbour" Berg 1998', noSynonyms)
 * // => phrases [['new', 'harbour']], terms new, harbour, berg, date 1998
 */
export function parseQuery(input: string, synonyms: Synonyms): Query {
  const text = queryText(input)
  const { phrases, rest } = takePhrases(text)
  const { date, rest: words } = takeDate(rest)
  const termsIn = (pieces: readonly string[]) => pieces.flatMap((piece) => termsOf(piece, synonyms))
  const terms = [...termsIn(phrases.flat()), ...joinPhrases(termsIn(words.split(' ')), synonyms)]
  const unique = new Map(terms.map((term) => [term.word, term]))
  return {
    text,
    terms: [...unique.values()].slice(0, MAX_TERMS),
    phrases,
    ...(date && { date }),
  }
}

/** What was typed, without needless spaces and cut to a sensible length; may be empty. */
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
  const tokens = tokensOf(piece).filter(({ word }) => !isStopWord(word))
  const terms = tokens.map(({ word, start, end }) =>
    termOf(word, piece.slice(start, end), synonyms),
  )
  return terms.length > 1 && /\p{L}[-‐‑]\p{L}/u.test(piece)
    ? [compoundOf(piece, terms, synonyms)]
    : terms
}

/** A hyphenated word: found in one piece, or with all its parts. */
function compoundOf(typed: string, parts: readonly Term[], synonyms: Synonyms): Term {
  const words = parts.map((part) => part.word)
  const whole = termOf(words.join(''), typed, synonyms)
  return { ...whole, forms: [...whole.forms, { words, boost: 1 }], parts }
}

/**
 * The term of a folded word, with its spellings and synonyms as further forms.
 *
 * @param typed the word as typed, for messages
 */
export function termOf(word: string, typed: string, synonyms: Synonyms): Term {
  return {
    word,
    typed,
    forms: [
      { words: [word], boost: 1 },
      ...otherSpellings(word).map((other) => ({ words: [other], boost: 1 })),
      ...(synonyms.get(keyOf([word])) ?? []),
    ],
  }
}

/**
 * The phrases of a query. A quotation mark that is never closed is ignored, and so is one within a
 * word: Hebrew abbreviations have one.
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
