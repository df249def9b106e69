import { capitalized } from './text/capitalized.ts'

const names = new Intl.DisplayNames(['en'], { type: 'language' })

/**
 * The English name of a language tag, the same on every machine that has the names; `und` is the tag
 * of texts whose language is not known.
 *
 * @example
 * languageName('fr') // => 'French'
 */
export const languageName = (tag: string): string =>
  tag === 'und' ? 'not known' : (names.of(tag) ?? tag)

/**
 * What a language calls itself, as a text of its own.
 *
 * @example
 * ownLanguageName('fr') // => 'Français'
 */
export const ownLanguageName = (tag: string): string =>
  capitalized(new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag)
