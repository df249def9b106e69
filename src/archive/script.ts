/** The scripts of languages. */

/** Scripts other than the Latin one, by their ISO 15924 codes. */
const scripts: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
  Hebr: /\p{Script=Hebrew}/u,
}

/**
 * Whether words can be in a language, by their script: English words in a Greek article are not Greek.
 *
 * @param language as in BCP 47; Serbian in Latin letters is `sr-Latn`
 */
export function canBeIn(language: string, words: string): boolean {
  const { script = '' } = new Intl.Locale(language).maximize()
  return scripts[script]?.test(words) ?? true
}
