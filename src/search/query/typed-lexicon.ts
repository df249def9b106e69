/** The words of dates that people type: English ones, and names of months in other languages. */
import { datedIn, namesIn } from '../../archive/calendar-names.ts'
import { Lexicon, englishLexicon } from '../../archive/date-words/lexicon.ts'
import { english } from '../../archive/date-words/particles.ts'
import { foldLetters } from '../../archive/text/fold.ts'

/** Languages whose names of months are read, too: those of which many readers type names. */
const locales = ['ar', 'ar-SY', 'de', 'el', 'es', 'fa', 'fr', 'he', 'it', 'ru', 'tr', 'uk']

let known: Lexicon | undefined

/** The words of dates: names of months in other languages only beside numbers, as they take time to load. */
export function lexiconFor(text: string): Lexicon {
  return /\p{Nd}/u.test(text) ? (known ??= lexiconOfMonths()) : englishLexicon()
}

function lexiconOfMonths(): Lexicon {
  const names = locales.flatMap((locale) => [
    namesIn(locale, { month: 'long' }).months,
    namesIn(locale, datedIn('long')).months,
  ])
  const monthNames: Record<number, string> = {}
  for (let month = 1; month <= 12; month++) {
    const others = names.map((months) => months[month - 1])
    monthNames[month] = [english.monthNames?.[month], ...others].filter(Boolean).join('|')
  }
  // Hebrew writes “in” together with the month.
  return new Lexicon('en', { ...english, prefixes: 'ב', monthNames })
}

/** Whether a word is the English name of a month, in full or shortened. */
export function isEnglishMonth(word: string): boolean {
  const { senses = {} } = englishLexicon().at([foldLetters(word)], 0) ?? {}
  return senses.month !== undefined || senses.shortMonth !== undefined
}
