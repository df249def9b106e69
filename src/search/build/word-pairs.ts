import type { Catalogue, Names } from '../query/catalogue.ts'
import { phraseTexts } from '../query/phrase.ts'
import { LISTS_IN_FILE, listOf } from '../query/word-pairs.ts'
import { wordsOf } from '../query/words.ts'
import type { StoredDocument } from '../query/stored-document.ts'

/** So many events have lists of their own in a file: with more of them, lists would name too many events. */
const EVENTS_FOR_FILE = 40

/** How many lists of pairs an archive of so many events has. */
export const pairListCount = (events: number): number =>
  Math.ceil(events / EVENTS_FOR_FILE) * LISTS_IN_FILE

/** The lists of the pairs of words in events, as differences. */
export function wordPairs(
  catalogue: Catalogue,
  names: Names,
  storedAt: (event: number) => StoredDocument,
): number[][] {
  const count = pairListCount(catalogue.events.length)
  const [lists, last] = [Array.from({ length: count }, (): number[] => []), new Int32Array(count)]
  catalogue.events.forEach((_, n) => {
    for (const text of phraseTexts(n, storedAt(n), { catalogue, names })) {
      const words = wordsOf(text)
      for (let i = 1; i < words.length; i++) {
        const list = listOf(words[i - 1]!, words[i]!, count)
        // One more than the number, so that the first event differs from none.
        if (last[list] === n + 1) continue
        lists[list]!.push(n + 1 - last[list]!)
        last[list] = n + 1
      }
    }
  })
  return lists
}
