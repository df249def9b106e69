/** Endings of English words. */
const endings =
  /(?:ational|ating|ators?|ated|ates?|ization|isation|ation|ition|ement|ments?|ness|ingly|edly|fully|ings?|ions?|ists?|isms?|ities|ity|ives?|ials?|als?|ied|ies|eds?|ed|es|ly|s|e|y)$/

/** What is shorter is no stem: without its ending `nation` would be `n`. */
const SHORTEST = 4

/**
 * An English word without its ending. It need not be a word, only the same for all forms of one.
 * Pagefind stems the words of documents by itself; this is for names, titles and highlights.
 *
 * @example
 * stemOf('harbours') === stemOf('harbour') // => true
 */
export function stemOf(word: string): string {
  const stem = word.replace(endings, '')
  return stem.length >= SHORTEST ? stem : word.replace(/ies$/, 'y').replace(/(?<=..)s$/, '')
}
