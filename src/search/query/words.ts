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

/** Apostrophes, and what people and programs write in their place: primes, accents, half rings. */
const APOSTROPHES = "'’‘‛ʼʻʽʾʿˈ′`´＇"
/** What stands before the last letter of a Hebrew abbreviation; keyboards offer the straight one. */
const GERSHAYIM = '"״׳”“'

const LETTERS = `[\\p{L}\\p{N}\\p{M}]`
const token = new RegExp(
  // U.S., I.A.E.A. | words with apostrophes in them | Hebrew abbreviations
  `(?:\\p{L}\\.){2,}|${LETTERS}+(?:(?:[${APOSTROPHES}]|(?<=\\p{Script=Hebrew})[${GERSHAYIM}](?=\\p{Script=Hebrew}))${LETTERS}+)*`,
  'gu',
)
const ordinal = /^(\d+)(?:st|nd|rd|th)$/i
const possessive = new RegExp(`[${APOSTROPHES}]s$`, 'i')
/** Combining marks, invisible characters, and everything above that is no letter. */
const dropped = new RegExp(`[${APOSTROPHES}${GERSHAYIM}.\\p{M}\\u200b-\\u200f\\u00ad]`, 'gu')

/** Letters that are written another way, too, but that Unicode does not split into letter and mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  // Arabic letters that are written either way.
  ى: 'ي',
  ة: 'ه',
}
const special = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g')

/** A word as it is compared: `obrien` for `O’Brien’s`. */
function foldWord(word: string): string {
  const bare = word
    .replace(possessive, '')
    .replace(ordinal, '$1')
    // Before and after folding: it turns an acute accent that stands alone into a space and a mark.
    .replace(dropped, '')
  return foldLetters(bare)
    .replace(dropped, '')
    .replace(special, (letter) => plainLetters[letter]!)
}

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

/**
 * A Hebrew word without the particles that are written together with it: without one, and without a
 * conjunction and one more.
 *
 * @example
 * withoutParticles('ובנמלים') // => ['בנמלים', 'נמלים']
 */
export function withoutParticles(word: string): string[] {
  const [, one] = /^[והבלכמש](\p{Script=Hebrew}{3,})$/u.exec(word) ?? []
  const [, two] = /^[ושמכ][הבלכמש](\p{Script=Hebrew}{3,})$/u.exec(word) ?? []
  return [one, two].filter((w) => w !== undefined)
}
