/**
 * English titles with capitals, as the Chicago Manual of Style and the MLA Handbook have them, by the rules
 * of the Citation Style Language 1.0.2, “Title Case Conversion”: every word but prepositions, articles and
 * conjunctions; these, too, where they stand first, last or after a colon. What has a capital is left.
 */
import type { CitedWork } from './work.ts'

const small = new Set(
  (
    'about above across afore after against al along alongside amid amidst among amongst anenst apropos apud ' +
    'around as aside astride at athwart atop barring before behind below beneath beside besides between beyond ' +
    'but by circa despite down during et except for forenenst from given in inside into lest like modulo near ' +
    'next notwithstanding of off on onto out over per plus pro qua sans since than through thru throughout ' +
    'thruout till to toward towards under underneath until unto up upon versus vs v via within without ' +
    'with or yet so nor and a an the de von van c ca'
  ).split(' '),
)

/** Words, and what parts them: spaces and the marks after which a new word begins. */
const parts = /[\s\-–—/.,;?!:()[\]"“”‘]+/

/**
 * A title with capitals.
 *
 * @example
 * titleCase('The harbour: a day in the life') // => 'The Harbour: A Day in the Life'
 */
export function titleCase(title: string): string {
  const pieces = title.split(new RegExp(`(${parts.source})`))
  const words = pieces.flatMap((piece, i) => (i % 2 === 0 && piece ? [i] : []))
  return pieces
    .map((word, i) => {
      if (!word || i % 2 === 1 || word !== word.toLowerCase()) return word
      const isOpening = i === words[0] || /[!?:]\s*$/.test(pieces[i - 1] ?? '')
      const isKept = (small.has(word) || word.length === 1) && !isOpening && i !== words.at(-1)
      const isFirstOfPair = pieces[i + 1] === '-'
      return isKept && !isFirstOfPair
        ? word
        : word.replace(/^['‘]?\p{L}/u, (letter) => letter.toUpperCase())
    })
    .join('')
}

/** The title of a work as these books have it: other languages have capitals of their own. */
export const casedTitle = ({
  title,
  titleLanguage,
}: Pick<CitedWork, 'title' | 'titleLanguage'>): string =>
  titleLanguage.startsWith('en') ? titleCase(title) : title
