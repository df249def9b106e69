/** What is typed into the search field, split into words, phrases in quotation marks and a date. */
import { withoutHidden } from '../../archive/text/fold.ts'
import type { DateQuery, TakeDates, YearRange } from './date-query.ts'
import { withoutFormsOfAddress } from './forms-of-address.ts'
import { joinPhrases } from './known-phrases.ts'
import { noDates } from './may-hold-date.ts'
import { isInCapitals, noQueryNames } from './query-names.ts'
import type { QueryNames } from './query-names.ts'
import { isStopWord, withoutAsking } from './stop-words.ts'
import { noSynonyms } from './synonyms.ts'
import type { Synonyms } from './synonyms.ts'
import { termOf } from './term.ts'
import type { Term } from './term.ts'
import { isHyphenated, tokensOf, wordsOf } from './words.ts'

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

/** More letters or terms than these are an accident, not a search. */
const MAX_LENGTH = 400
const MAX_TERMS = 16

/** What a query is read with; each may be left out. */
interface ReadWith {
  readonly synonyms?: Synonyms
  readonly names?: QueryNames
  /** Without it, dates are words. */
  readonly takeDates?: TakeDates
}

/**
 * Parses a query. Never throws: whatever is typed becomes a query, at worst an empty one. What only
 * asks and forms of address before names are no terms.
 *
 * @example
 * parseQuery('"new harbour" Berg 1998', { takeDates })
 * // => phrases [['new', 'harbour']], terms new, harbour, berg, date 1998
 */
export function parseQuery(
  input: string,
  { synonyms = noSynonyms, names = noQueryNames, takeDates = noDates }: ReadWith = {},
): Query {
  const text = queryText(input)
  const { phrases, rest } = takePhrases(text)
  const { date, range, rest: undated } = takeDates(withoutAsking(rest))
  const words = withoutFormsOfAddress(undated, (word) => names.people.has(word))
  const termsIn = (pieces: readonly string[]) =>
    pieces.flatMap((piece) => termsOf(piece, synonyms, names))
  const terms = [
    ...termsIn(phrases.flat()).filter((term) => term.forms.length > 0),
    ...joinPhrases(termsIn(words.split(' ')), synonyms),
  ]
  const unique = new Map(terms.map((term) => [term.word, term]))
  return {
    text,
    terms: [...unique.values()].slice(0, MAX_TERMS),
    phrases,
    ...(date && { date }),
    ...(range && { range }),
  }
}

/** What was typed, without needless spaces and cut to a sensible length; may be empty. */
export const queryText = (input: string): string =>
  withoutHidden(input.normalize('NFC'))
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, MAX_LENGTH)

/** Whether there is nothing in a query to search for. */
export const isEmpty = ({ terms, phrases, date, range }: Query): boolean =>
  terms.length === 0 && phrases.length === 0 && !date && !range

/** The terms of a piece of text without spaces. Stop words have no forms, and are no part of a compound. */
function termsOf(piece: string, synonyms: Synonyms, { acronyms }: QueryNames): Term[] {
  const isWord = (word: string, typed: string) =>
    !isStopWord(word) || (acronyms.has(word) && isInCapitals(typed))
  const tokens = tokensOf(piece)
  const terms = tokens.map(({ word, start, end }): Term => {
    const typed = piece.slice(start, end)
    return isWord(word, typed) ? termOf(word, typed, synonyms) : { word, typed, forms: [] }
  })
  const telling = terms.filter((term) => term.forms.length > 0)
  return telling.length > 1 && isHyphenated(piece)
    ? [compoundOf(piece.slice(tokens[0]!.start, tokens.at(-1)!.end), telling, synonyms)]
    : terms
}

/** A hyphenated word: found in one piece, or with all its parts. */
function compoundOf(typed: string, parts: readonly Term[], synonyms: Synonyms): Term {
  const words = parts.map((part) => part.word)
  const whole = termOf(words.join(''), typed, synonyms)
  return { ...whole, forms: [...whole.forms, { words, boost: 1 }], parts }
}

/**
 * The phrases of a query. A quotation mark that is never closed is ignored, and so is one within a
 * word: Hebrew abbreviations have one.
 */
function takePhrases(text: string): { phrases: string[][]; rest: string } {
  const phrases: string[][] = []
  const rest = text.replace(
    /(?<![\p{L}\p{M}\p{N}])["“”„«»]([^"“”„«»]+)["“”„«»](?![\p{L}\p{N}])/gu,
    (_, phrase: string) => {
      const words = wordsOf(phrase)
      if (words.length > 0) phrases.push(words)
      // The marks stay: there was something here, though nothing is left to read.
      return ' "" '
    },
  )
  return { phrases, rest }
}
