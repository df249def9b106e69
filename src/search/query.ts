/** A search field's text, taken apart: words, phrases in quotation marks, a date. */
import { takeDate } from './date-query.ts'
import type { DateQuery } from './date-query.ts'
import { otherSpellings } from './spelling.ts'
import { isFiller, synonymsOf } from './synonyms.ts'
import { tokensOf, wordsOf } from './words.ts'

/** One thing that must be found, in any of its forms. */
export interface Term {
  /** The word as compared. */
  readonly word: string
  /** As typed, for messages. */
  readonly typed: string
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
 * parseQuery('"missile defence" Vershbow 2014')
 * // => phrases [['missile', 'defence']], terms missile, defence, vershbow, date 2014
 */
export function parseQuery(input: string): Query {
  const text = input
    .normalize('NFC')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, MAX_LENGTH)
  const { phrases, rest } = takePhrases(text)
  const { date, rest: words } = takeDate(rest)
  const tokens = tokensOf(words).map(({ word, start, end }) => ({
    word,
    typed: words.slice(start, end),
  }))
  const meaning = tokens.filter(({ word }) => !isFiller(word))
  const quoted = phrases.flat().flatMap((word) => (isFiller(word) ? [] : { word, typed: word }))
  const unique = new Map([...quoted, ...meaning].map((token) => [token.word, token]))
  return {
    text,
    terms: [...unique.values()].slice(0, MAX_TERMS).map(termOf),
    phrases,
    ...(date && { date }),
  }
}

/** Whether there is nothing in a query to search for. */
export const isEmpty = (query: Query): boolean => query.terms.length === 0 && !query.date

export function termOf({ word, typed }: { word: string; typed: string }): Term {
  return {
    word,
    typed,
    forms: [
      { words: [word], worth: 1 },
      ...otherSpellings(word).map((other) => ({ words: [other], worth: 1 })),
      ...synonymsOf(word).map((words) => ({ words, worth: 0.6 })),
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
