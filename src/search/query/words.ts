/**
 * Words as search compares them, the same for the index, the query and what is highlighted: without
 * case, accents and apostrophes; the parts of a hyphenated word are words of their own.
 */
import { foldLetters } from '../../archive/text/fold.ts'

/** A word and where it stands in its text. */
export interface Token {
  /** Folded: `obrien` for `O’Brien`. */
  readonly word: string
  /** Where it begins and ends in the text, as written. */
  readonly start: number
  readonly end: number
}

/** Apostrophes, and what people and programs write in their place: primes, accents, half rings, geresh. */
const APOSTROPHES = "'’‘‛ʼʻʽʾʿˈʹ′`´＇ꞌ՚׳"
/** What stands before the last letter of a Hebrew abbreviation; keyboards offer the straight one. */
const GERSHAYIM = '"״”“″ˮ＂'
/** What parts a word in two: hyphens, and the Hebrew maqaf. */
const HYPHENS = '-‐‑־'

/** Letters with their marks, digits, and what is not seen between them. */
const LETTERS = String.raw`[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}\p{Cf}]`
const inHebrew = (mark: string) => String.raw`(?<=\p{Script=Hebrew})${mark}(?=\p{Script=Hebrew})`
const token = new RegExp(
  // U.S., I.A.E.A. | words with apostrophes in them | Hebrew abbreviations
  String.raw`(?:\p{L}\.){2,}|${LETTERS}+(?:(?:[${APOSTROPHES}]|${inHebrew(`(?:[${GERSHAYIM}]|[${APOSTROPHES}]{2})`)})${LETTERS}+)*`,
  'gu',
)
const ordinal = /^(\d+)(?:st|nd|rd|th)$/
const possessive = new RegExp(`[${APOSTROPHES}]s$`, 'i')
/** Folding turns letters into signs, too (`½`), and half rings are letters for Unicode. */
const dropped = new RegExp(String.raw`[^\p{L}\p{N}]|[${APOSTROPHES}${GERSHAYIM}]`, 'gu')

/** A word as it is compared: `obrien` for `O’Brien’s`. */
const foldWord = (word: string): string =>
  foldLetters(word.replace(possessive, '')).replace(dropped, '').replace(ordinal, '$1')

/**
 * The words of a text and where they stand.
 *
 * @example
 * tokensOf('Berg-Olsen’s') // => berg from 0 to 4, olsen from 5 to 12
 */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(token), ({ 0: found, index }) => ({
    word: foldWord(found),
    start: index,
    end: index + found.length,
  })).filter(({ word }) => word !== '')
}

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }) => word)

const hyphenated = new RegExp(String.raw`\p{L}[${HYPHENS}]\p{L}`, 'u')

/** Whether a piece of text without spaces has words that are joined by hyphens. */
export const isHyphenated = (piece: string): boolean => hyphenated.test(piece)

/**
 * What a word is without what other languages write together with it, the likelier first: Hebrew and
 * Arabic particles and the Arabic article, a Turkish ending after an apostrophe. Names begin and end
 * with these letters, too, so a word is looked for as it stands before.
 *
 * @param written the word as it stands in the text
 * @example
 * bareWords('ובנמלים') // => ['בנמלים', 'נמלים']
 * bareWords('Bergen’in') // => ['bergen']
 */
export function bareWords(written: string): string[] {
  const word = foldWord(written)
  const bare = attached.flatMap((pattern) => pattern.exec(word)?.[1] ?? [])
  const [, stem] = turkishEnding.exec(foldLetters(written)) ?? []
  return [...new Set([...bare, ...(stem === undefined ? [] : [foldWord(stem)])])]
}

/** An Arabic word without the article; itself where it has none. */
export const withoutArticle = (word: string): string => word.replace(/^ال(?=\p{L}{3})/u, '')

/** What is written together with a word: one particle, or two. */
const attached = [
  /^[והבלכמש](\p{Script=Hebrew}{3,})$/u,
  /^[ושמכ][הבלכמש](\p{Script=Hebrew}{3,})$/u,
  /^[وف]?(?:[بك]?ال|لل)(\p{Script=Arabic}{3,})$/u,
  /^[وفبلك](\p{Script=Arabic}{3,})$/u,
  /^[وف][بلك](\p{Script=Arabic}{3,})$/u,
]

/** The endings of Turkish nouns (cases, plural, `-ki`), which follow a name after an apostrophe. */
const turkishEnding = new RegExp(
  String.raw`^(.*\p{L}{2})[${APOSTROPHES}](?:(?:l[ae]r)?(?:[yns]?[aeiu]|n?[iu]n|n?[dt][ae]n?(?:ki)?|y?l[ae])|l[ae]r)$`,
  'u',
)
