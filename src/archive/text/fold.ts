/**
 * Folding: texts that differ only in ways that do not matter become equal. What else does not matter
 * (apostrophes, punctuation, `the`) depends on the purpose, and stands where it is decided.
 */

/** Lower case; characters that only look different (`ﬁ`, full-width letters) become the usual ones. */
export const foldCase = (text: string): string => text.normalize('NFKC').toLowerCase()

/**
 * As `foldCase`, and without the marks on letters.
 *
 * @example
 * foldLetters('Åsa Müller') // => 'asa muller'
 */
export const foldLetters = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
