/** British and American spellings of a word: both are looked for. */

/** Stems, then the British and the American way on; what follows stays. */
const pairs: readonly (readonly [
  stems: string,
  british: string,
  american: string,
  then?: string,
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

const rules = pairs.map(([stems, british, american, then = '']) => ({
  british: new RegExp(`^(${stems})${british}(?=${then})`),
  american: new RegExp(`^(${stems})${american}(?=${then})`),
  toAmerican: `$1${american}`,
  toBritish: `$1${british}`,
}))

/**
 * Other spellings of a folded word.
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
