/** Endings of English words. */
const endings =
  /(?:ational|ating|ators?|ated|ates?|ization|isation|ation|ition|ement|ments?|ness|ingly|edly|fully|ings?|ions?|ists?|isms?|ities|ity|ives?|ials?|als?|ied|ies|eds?|ed|es|ly|s|e|y)$/
/**
 * Endings of Russian nouns and of adjectives in -ский, folded (й is и): names are declined as well. Words
 * in -о (`метро`) are not, so -о is no ending.
 */
const russianEndings =
  /(?:(?<=ск)(?:ии|ого|ому|им|ом|ая|ои|ую|ое|ие|их|ими)|ами|ями|[оеыа]м|ям|[ое]и|[ая]х|ью|[аяеиыуюь])$/

/** What is shorter is no stem: without its ending `nation` would be `n`. */
const SHORTEST = 4
const SHORTEST_RUSSIAN = 3

/**
 * A folded English or Russian word without its ending. It need not be a word, only the same for all
 * forms of one. Pagefind stems the words of documents by itself; this is for names, titles and
 * highlights.
 *
 * @example
 * stemOf('harbours') === stemOf('harbour') // => true
 */
export function stemOf(word: string): string {
  if (/^\p{Script=Cyrillic}+$/u.test(word)) {
    const stem = word.replace(russianEndings, '')
    return stem.length >= SHORTEST_RUSSIAN ? stem : word
  }
  const stem = word.replace(endings, '')
  return stem.length >= SHORTEST ? stem : word.replace(/ies$/, 'y').replace(/(?<=..)s$/, '')
}
