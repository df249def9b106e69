/** How an item differs from the text of a source that the archive held before. */
import { windowsHeld, wordsOf } from '../archive/fingerprint.ts'
import type { SourceRecord } from '../archive/records.ts'
import { sentencesOf } from '../archive/text/sentences.ts'
import type { Item } from '../items/item.ts'
import { sha256 } from '../records/hash.ts'

/** The sentences of an item that its source did not have, as far as the fingerprint shows. */
export function newSentences({ blocks }: Item, { fingerprint }: SourceRecord): string[] {
  if (!fingerprint) return []
  return blocks
    .flatMap(({ text }) => sentencesOf(text))
    .map(({ text }) => text.trim())
    .filter((text) => windowsHeld(wordsOf(text), fingerprint, sha256).includes(false))
}
