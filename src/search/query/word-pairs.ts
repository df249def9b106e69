/**
 * Which events have two words side by side, so that a phrase is found however many events have its
 * words. Pairs share lists by their hash: a list may name an event too many, and never one too few.
 */
import { rememberedTexts } from '../../archive/look-up.ts'
import { keyOf } from './synonyms.ts'

/** In one file. */
export const LISTS_IN_FILE = 128

/** The lists of one file: the numbers of events, each as the difference from the one before. */
export interface PairLists {
  readonly numbering: string
  readonly lists: readonly (readonly number[])[]
}

/** A number for a folded word: the same for its British and American spellings. */
export const hashOf = rememberedTexts((word) => {
  let hash = 0x811c9dc5
  for (const letter of keyOf([word])) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193)
  return hash
})

/**
 * The number of the list of two words.
 *
 * @param first the hash of the one that comes first
 * @param lists how many there are
 */
export function listOf(first: number, second: number, lists: number): number {
  const hash = Math.imul(first, 31) ^ second
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) % lists
}

/** The numbers of events in a list. */
function eventsIn(list: readonly number[]): ReadonlySet<number> {
  let event = -1
  return new Set(list.map((difference) => (event += difference)))
}

/**
 * The events that are in the lists of all pairs of a phrase.
 *
 * @param listAt gives a list by its number
 * @param lists how many there are
 */
export async function withPairs(
  phrase: readonly string[],
  listAt: (list: number) => Promise<readonly number[]>,
  lists: number,
): Promise<ReadonlySet<number>> {
  const hashes = phrase.map(hashOf)
  const found = hashes
    .slice(1)
    .map(async (hash, i) => eventsIn(await listAt(listOf(hashes[i]!, hash, lists))))
  const [first = new Set<number>(), ...others] = await Promise.all(found)
  return new Set([...first].filter((event) => others.every((events) => events.has(event))))
}
