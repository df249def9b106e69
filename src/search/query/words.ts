/**
 * Words as search compares them, the same for the index, the query and what is highlighted: without
 * case, accents and apostrophes; the parts of a hyphenated word are words of their own.
 */
import { rememberedTexts } from '../../archive/look-up.ts'
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
/** What splits a word in two: hyphens, and the Hebrew maqaf. */
const HYPHENS = '-‐‑־'

/** Letters with their marks, digits, and what is not seen between them. */
const LETTERS = String.raw`[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}\p{Cf}]`
/** A mark between Hebrew letters; the one before it may have marks of its own, in any order. */
const inHebrew = (mark: string) =>
  String.raw`(?<=\p{L}(?<=\p{Script=Hebrew})\p{M}*)${mark}(?=\p{Script=Hebrew})`
const token = new RegExp(
  // U.S., I.A.E.A. | words with apostrophes in them | Hebrew abbreviations
  String.raw`(?:\p{L}\p{M}*\.){2,}|${LETTERS}+(?:(?:[${APOSTROPHES}]|${inHebrew(`(?:[${GERSHAYIM}]|[${APOSTROPHES}]{2})`)})${LETTERS}+)*`,
  'gu',
)
const ordinal = /^(\d+)(?:st|nd|rd|th)$/
const possessive = new RegExp(`[${APOSTROPHES}]s$`, 'i')
/** Folding turns letters into signs, too (`½`), and half rings are letters for Unicode. */
const dropped = new RegExp(String.raw`[^\p{L}\p{N}]|[${APOSTROPHES}${GERSHAYIM}]`, 'gu')

/** A word as it is compared: `obrien` for `O’Brien’s`. */
const foldWord = rememberedTexts((word) =>
  foldLetters(word.replace(possessive, '')).replace(dropped, '').replace(ordinal, '$1'),
)

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
 * A word without what is surely no part of it: the Arabic article, with what stands before it; a Turkish
 * ending after an apostrophe. Empty where it has neither.
 *
 * @param written the word as it stands in the text
 * @example
 * surelyBare('Bergen’in') // => ['bergen']
 */
export function surelyBare(written: string): string[] {
  const [, word] = article.exec(foldWord(written)) ?? []
  const [, stem] = turkishEnding.exec(foldLetters(written)) ?? []
  return [...(word === undefined ? [] : [word]), ...(stem === undefined ? [] : [foldWord(stem)])]
}

/**
 * All that a word may be without what is written together with it, the likelier first: as `surelyBare`,
 * and without Hebrew and Arabic particles. Names begin with the same letters, so a word is looked for as
 * it stands before.
 *
 * @param written the word as it stands in the text
 * @example
 * bareWords('ובנמלים') // => ['בנמלים', 'נמלים']
 */
export function bareWords(written: string): string[] {
  const word = foldWord(written)
  const withoutParticles = particles.flatMap((pattern) => pattern.exec(word)?.[1] ?? [])
  return [...new Set([...surelyBare(written), ...withoutParticles])]
}

/** The Arabic article, alone or after particles; with the particle `ل` the two become one. */
const article = /^[وف]?(?:[بك]?ال|لل)(\p{Script=Arabic}{3,})$/u

/** One particle, or two. */
const particles = [
  /^[והבלכמש](\p{Script=Hebrew}{3,})$/u,
  /^[ושמכ][הבלכמש](\p{Script=Hebrew}{3,})$/u,
  /^[وفبلك](\p{Script=Arabic}{3,})$/u,
  /^[وف][بلك](\p{Script=Arabic}{3,})$/u,
]

/** The endings of Turkish nouns (cases, plural, `-ki`), which follow a name after an apostrophe. */
const turkishEnding = new RegExp(
  String.raw`^(.*\p{L}{2})[${APOSTROPHES}](?:(?:l[ae]r)?(?:[yns]?[aeiu]|n?[iu]n|n?[dt][ae]n?(?:ki)?|y?l[ae])|l[ae]r)$`,
  'u',
)
