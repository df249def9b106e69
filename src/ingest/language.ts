/** Which language a text is in. */
import { franc } from 'franc-min'

/**
 * The language of a text, as a tag such as `en`.
 *
 * @returns nothing where the text is too short to tell
 */
export function languageOf(text: string): string | undefined {
  const code = franc(text.slice(0, 5000))
  if (code === 'und') return undefined
  // `arb`, Standard Arabic, is what everybody calls `ar`.
  return Intl.getCanonicalLocales(code === 'arb' ? 'ar' : code)[0]
}
