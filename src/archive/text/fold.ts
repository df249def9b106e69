/**
 * Folding: texts that differ only in ways that do not matter become equal. What else does not matter
 * (apostrophes, punctuation, `the`) depends on the purpose, and stands where it is decided.
 */

/** Lower case; characters that only look different (`ﬁ`, full-width letters) become the usual ones. */
export const foldCase = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Marks on letters, Arabic letters that mark a reading, and the line that stretches Arabic words. */
const marks = /[\p{M}\u06e5\u06e6\u0640]/gu

/** Characters that are not seen: soft hyphens, zero-width spaces and joiners, marks of direction. */
const hidden = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu

/** Letters that are written in more than one way, but that Unicode does not split into letter and mark. */
const otherLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ŧ: 't',
  // Greek, at the end of a word.
  ς: 'σ',
  // Hebrew, two in one.
  װ: 'וו',
  ױ: 'וי',
  ײ: 'יי',
  // Arabic, and Persian or Urdu where keyboards have a letter of their own for it.
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ڤ: 'ف',
}
const other = new RegExp(`[${Object.keys(otherLetters).join('')}]`, 'g')

/** Arabic and Persian digits; the last four bits of their code points are their values. */
const arabicDigit = /[\u0660-\u0669\u06f0-\u06f9]/g

/** A text without the characters that are not seen: they come with what is pasted. */
export const withoutHidden = (text: string): string => text.replace(hidden, '')

/**
 * As `foldCase`, and without the marks on letters and what is not seen; letters and digits that are
 * written in several ways become one.
 *
 * @example
 * foldLetters('Åsa Müller') // => 'asa muller'
 */
export const foldLetters = (text: string): string =>
  withoutHidden(text.normalize('NFKD'))
    .replace(marks, '')
    .toLowerCase()
    .replace(other, (letter) => otherLetters[letter]!)
    .replace(arabicDigit, (digit) => String(digit.charCodeAt(0) & 0xf))
