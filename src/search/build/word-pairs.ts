import type { Catalogue, Names } from '../query/catalogue.ts'
import { phraseTexts } from '../query/phrase.ts'
import { LISTS_IN_FILE, listOf } from '../query/word-pairs.ts'
import type { StoredDocument } from '../query/stored-document.ts'
import type { PiecesOf } from './pieces.ts'

/** So many events have lists of their own in a file: with more of them, lists would name too many events. */
const EVENTS_FOR_FILE = 20

/** How many lists of pairs an archive of so many events has. */
export const pairListCount = (events: number): number =>
  Math.ceil(events / EVENTS_FOR_FILE) * LISTS_IN_FILE

/** The lists of the pairs of words in events, as differences. */
export function wordPairs(
  known: { readonly catalogue: Catalogue; readonly names: Names },
  storedAt: (event: number) => StoredDocument,
  piecesOf: PiecesOf,
): number[][] {
  const count = pairListCount(known.catalogue.events.length)
  const [last, lengths] = [new Int32Array(count), new Int32Array(count)]
  // List after difference: lists that grow one by one cost more than all else.
  const found: number[] = []
  known.catalogue.events.forEach((_, n) => {
    for (const text of phraseTexts(n, storedAt(n), known)) {
      let before: number | undefined
      for (const { hashes } of piecesOf(text)) {
        for (const hash of hashes) {
          const list = before === undefined ? undefined : listOf(before, hash, count)
          before = hash
          // One more than the number, so that the first event differs from none.
          if (list === undefined || last[list] === n + 1) continue
          found.push(list, n + 1 - last[list]!)
          last[list] = n + 1
          lengths[list]!++
        }
      }
    }
  })
  const lists = Array.from(lengths, (length) => new Array<number>(length))
  lengths.fill(0)
  for (let i = 0; i < found.length; i += 2) {
    const list = found[i]!
    lists[list]![lengths[list]!++] = found[i + 1]!
  }
  return lists
}
