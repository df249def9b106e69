/** Which language a text is in. */
import { franc } from 'franc'

/**
 * The language of a text, as a tag such as `en`.
 *
 * @returns nothing where the text is too short to tell
 */
export function languageOf(text: string): string | undefined {
  const code = franc(text.slice(0, 5000), { only })
  if (code === 'und') return undefined
  // `arb`, Standard Arabic, is what everybody calls `ar`.
  return Intl.getCanonicalLocales(code === 'arb' ? 'ar' : code)[0]
}

/** The languages that are told apart, by their ISO 639-3 codes: those that news items of one archive are mostly in. */
const only = [
  ...['eng', 'deu', 'fra', 'spa', 'ita', 'por', 'ron', 'nld', 'pol', 'ces', 'swe', 'fin', 'ell'],
  ...['tur', 'rus', 'ukr', 'heb', 'arb', 'pes', 'jpn', 'cmn', 'kor', 'hin', 'hun', 'bul', 'srp'],
]
