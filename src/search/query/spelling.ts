/** British and American spellings. Whichever is typed, both are searched. */

/**
 * Words that are spelt two ways: how they begin, how they go on in British and in American English,
 * and what must follow, where that matters.
 */
const pairs: readonly (readonly [
  beginnings: string,
  british: string,
  american: string,
  followedBy?: string,
])[] = [
  [
    'harb|neighb|lab|hon|fav|col|behavi|endeav|arm|hum|rum|vap|vig|flav|savi|rig|splend|clam|val',
    'our',
    'or',
  ],
  ['cent|theat|met|kilomet|lit|calib|fib|spect|lust', 're', 'er', 's?$'],
  ['cent', 'red', 'ered'],
  ['defen|offen|licen|preten', 'c', 's', '(?:e|ing)'],
  ['practi', 'c', 's'],
  ['[a-z]{3,}', 'is', 'iz', '(?:e|ed|es|er|ers|ing|ations?|ational)$'],
  ['[a-z]{2,}', 'ys', 'yz', '(?:e|ed|es|er|ers|ing)$'],
  ['progra', 'mme', 'm', 's?$'],
  ['dialog|catalog|analog', 'ue', '', 's?$'],
  [
    'travel|cancel|signal|counsel|model|level|label|fuel|tunnel|marshal',
    'l',
    '',
    '(?:ed|ing|er|or)',
  ],
  ['fulfi|insta|enro', 'l', 'll', '(?:s|ment|$)'],
  ['judg|acknowledg', 'ement', 'ment'],
  ['man', 'oeuvre', 'euver'],
  ['gr', 'ey', 'ay', 's?$'],
  ['alumin', 'ium', 'um'],
]

const rules = pairs.map(([beginnings, british, american, followedBy = '']) => ({
  british: new RegExp(`^(${beginnings})${british}(?=${followedBy})`),
  american: new RegExp(`^(${beginnings})${american}(?=${followedBy})`),
  toAmerican: `$1${american}`,
  toBritish: `$1${british}`,
}))

/**
 * The other spellings of a folded word, if it has any.
 *
 * @example
 * otherSpellings('harbour') // => ['harbor']
 */
export function otherSpellings(word: string): string[] {
  const others = rules.map(({ british, american, toAmerican, toBritish }) =>
    british.test(word) ? word.replace(british, toAmerican) : word.replace(american, toBritish),
  )
  return [...new Set(others)].filter((other) => other !== word)
}
