/**
 * What is left of an English word without its ending, for marks in texts. Finding is Pagefind's
 * business, which has a stemmer of its own; this one only needs to see that `harbours` is `harbour`.
 */
const endings =
  /(?:ational|ating|ators?|ated|ates?|ization|isation|ation|ition|ement|ments?|ness|ingly|edly|fully|ings?|ions?|ists?|isms?|ities|ity|ives?|ials?|als?|ied|ies|eds?|ed|es|ly|s|e|y)$/

const SHORTEST = 4

/** @example stemOf('harbours') === stemOf('harbour') // => true */
export function stemOf(word: string): string {
  const stem = word.replace(endings, '')
  return stem.length >= SHORTEST ? stem : word.replace(/ies$/, 'y').replace(/(?<=..)s$/, '')
}
