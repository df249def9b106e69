/** Which language a text is in. */
import { francAll } from 'franc'
import { smallWordsOf } from './language-words.ts'
import { wordsIn } from './words.ts'

/** The letters of so many characters tell a language alone. */
const ENOUGH = 400

/** How near, of 1, other languages come to the likeliest of a short text. */
const NEAR = 0.75

/**
 * The language of a text, as a tag such as `en`. Names make up much of a short text and look like any
 * language, so its small words are asked, too.
 *
 * @returns nothing where the text is too short to tell
 */
export function languageOf(text: string): string | undefined {
  const begin = text.slice(0, 5000)
  const likely = francAll(begin, { only }).flatMap(([code, likeness]) =>
    code === 'und' || likeness < NEAR ? [] : tagOf(code),
  )
  if (begin.length > ENOUGH) return likely[0]
  const words = wordsIn(begin).map(({ folded }) => folded)
  const counted = likely.map((language) => {
    const small = smallWordsOf(language)
    return { language, count: words.filter((word) => small.has(word)).length }
  })
  return counted.toSorted((a, b) => b.count - a.count)[0]?.language
}

// `arb`, Standard Arabic, is what everybody calls `ar`.
const tagOf = (code: string) => Intl.getCanonicalLocales(code === 'arb' ? 'ar' : code)

/** The languages that are told apart, by their ISO 639-3 codes: those that news items of one archive are mostly in. */
const only = [
  ...['eng', 'deu', 'fra', 'spa', 'ita', 'por', 'ron', 'nld', 'pol', 'ces', 'swe', 'fin', 'ell'],
  ...['tur', 'rus', 'ukr', 'heb', 'arb', 'pes', 'jpn', 'cmn', 'kor', 'hin', 'hun', 'bul', 'srp'],
]
