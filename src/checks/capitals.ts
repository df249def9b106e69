/** Proper names, by their capitals: those of bodies and people that have no record. */
import { wordsOf } from '../archive/fingerprint.ts'

/**
 * Two words with capitals at least, one after the other or with small words between them, as in “the
 * Port of Haven’s Committee for Ferries and Tugs” or “Haven, Northport and the Isle of Birds”. A full
 * stop ends a name.
 */
const name = (() => {
  const word = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:[’'.-](?=\p{L})[\p{L}\p{M}\p{N}]+)*`
  const between = String.raw`,?[\s[\]*_]+(?:(?:of|the|and|for|&)[\s[\]*_]+)*`
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${word}(?:${between}${word})+`, 'gu')
})()

/** For each word of a text whether it belongs to a name with the word before it. */
export function joinedByCapitals(text: string, count: number): boolean[] {
  const joined = Array.from({ length: count }, () => false)
  for (const { 0: found, index } of text.matchAll(name)) {
    const first = wordsOf(text.slice(0, index)).length
    joined.fill(true, first + 1, first + wordsOf(found).length)
  }
  return joined
}
