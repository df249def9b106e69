/**
 * Words as search compares them, the same for the index, the query and the marks in an excerpt:
 * no case, no accents, no apostrophes, hyphenated words apart.
 */

/** A word and where it stands in its text. */
export interface Token {
  /** As compared, `obrien`. */
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Apostrophes, and what people and programs write in their place: primes, accents, half rings. */
const APOSTROPHES = "'’‘‛ʼʻʽʾʿˈ′`´＇"
/** Hebrew abbreviations carry a mark before the last letter; keyboards offer the straight one. */
const HEBREW_MARKS = '"״׳”“'

const LETTERS = `[\\p{L}\\p{N}\\p{M}]`
const token = new RegExp(
  // U.S., I.A.E.A. | words with apostrophes inside | Hebrew words with their marks inside
  `(?:\\p{L}\\.){2,}|${LETTERS}+(?:(?:[${APOSTROPHES}]|(?<=\\p{Script=Hebrew})[${HEBREW_MARKS}](?=\\p{Script=Hebrew}))${LETTERS}+)*`,
  'gu',
)
const ordinal = /^(\d+)(?:st|nd|rd|th)$/i
const possessive = new RegExp(`[${APOSTROPHES}]s$`, 'i')
const dropped = new RegExp(`[${APOSTROPHES}${HEBREW_MARKS}.\\p{M}\\u200b-\\u200f\\u00ad]`, 'gu')

/** Letters that Unicode does not take apart into a plain letter and a mark. */
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
  // Arabic and Hebrew letters that are written either way.
  ى: 'ي',
  ة: 'ه',
}
const special = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g')

/**
 * A word as it is compared.
 *
 * @example
 * foldWord('O’Brien’s') // => 'obrien'
 */
export function foldWord(word: string): string {
  return (
    word
      .replace(possessive, '')
      .replace(ordinal, '$1')
      // Before and after: an acute accent alone comes apart into a space and a mark.
      .replace(dropped, '')
      .normalize('NFKD')
      .replace(dropped, '')
      .toLowerCase()
      .replace(special, (letter) => plainLetters[letter]!)
  )
}

/**
 * The words of a text with their places.
 *
 * @example
 * tokensOf('Berg-Olsen’s') // => berg at 0 to 4, olsen at 5 to 12
 */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(token), ({ 0: found, index }) => ({
    word: foldWord(found),
    start: index,
    end: index + found.length,
  })).filter(({ word }) => word !== '')
}

/** The words of a text. */
export const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }) => word)

/**
 * A Hebrew word without the particles that are written together with it: one, or a conjunction and
 * one more.
 *
 * @example
 * withoutParticles('ובנמלים') // => ['בנמלים', 'נמלים']
 */
export function withoutParticles(word: string): string[] {
  const [, one] = /^[והבלכמש](\p{Script=Hebrew}{3,})$/u.exec(word) ?? []
  const [, two] = /^[ושמכ][הבלכמש](\p{Script=Hebrew}{3,})$/u.exec(word) ?? []
  return [one, two].filter((w) => w !== undefined)
}
