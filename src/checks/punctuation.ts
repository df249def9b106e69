/** Quotations whose words are their source's, and whose punctuation or capitals are not. */
import { holdsWords, wordsOf } from '../archive/fingerprint.ts'
import type { Fingerprint, Hash } from '../archive/fingerprint.ts'

/**
 * What to say of words that a fingerprint does not hold, where it holds them with other dots or
 * apostrophes: of all punctuation, these alone are part of it. Nothing where it does not.
 */
export function otherPunctuation(words: readonly string[], of: Fingerprint, hash: Hash): string {
  const found = variantsOf(words).find((variant) => holdsWords(variant, of, hash))
  return found ? ` The same words stand there with other punctuation: “${found.join(' ')}”.` : ''
}

/** The words without dots, without apostrophes, divided at them, and with dots at one place. */
function variantsOf(words: readonly string[]): string[][] {
  return [
    words.filter((word) => word !== '…'),
    words.map((word) => word.replaceAll("'", '')),
    words.flatMap((word) => word.split("'")),
    ...words.slice(1).map((_, i) => words.toSpliced(i + 1, 0, '…')),
  ]
}

/**
 * The passage of a text that has the same words, as it stands there; nothing where there is none.
 *
 * @example
 * asItStands('waves tore planks', 'Waves tore “planks”, it says.') // => 'Waves tore “planks”,'
 */
export function asItStands(words: string, text: string): string | undefined {
  const between = String.raw`[^\p{L}\p{M}\p{N}]+`
  const pattern = wordsOf(words).map((word) =>
    word === '…'
      ? String.raw`(?:…|\.(?:\s?\.)+)`
      : word.split("'").map(RegExp.escape).join(apostrophe),
  )
  if (pattern.length === 0) return undefined
  const edge = String.raw`[^\s\p{L}\p{M}\p{N}]*`
  const passage = new RegExp(
    `${edge}(?<![\\p{L}\\p{M}\\p{N}])${pattern.join(between)}(?![\\p{L}\\p{M}\\p{N}])${edge}`,
    'iu',
  )
  return passage.exec(text)?.[0].replace(/\s+/gu, ' ')
}

/** Any of the shapes that `wordsOf` takes for one. */
const apostrophe = "['’‘‛ʼʹ′`´＇]"
