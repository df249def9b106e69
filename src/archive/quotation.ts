/** Whether quotations stand in their sources, and the words for it. */
import { holdsWords, wordsOf } from './fingerprint.ts'
import type { Fingerprint, Hash } from './fingerprint.ts'

/** What a check of a quotation can find, in words. */
export const verdicts = {
  verbatim:
    'Checked: the same words in the same order as in the source; case and punctuation aside.',
  'not-held': 'Not checked by machine: the archive did not hold the source.',
  'not-in-source': 'Not in the source.',
} as const

export type Verdict = keyof typeof verdicts

/**
 * Checks a quotation against the fingerprint of its source.
 *
 * It is tried as it stands, so that a source's own dots and brackets count as its words; then
 * without the archive's own omissions `[…]`, which part it into pieces that are each checked.
 */
export function verifyQuotation(
  text: string,
  fingerprint: Fingerprint | undefined,
  hash: Hash,
): Verdict {
  if (!fingerprint) return 'not-held'
  return missingPiece(text, fingerprint, hash) === undefined ? 'verbatim' : 'not-in-source'
}

/** The first piece of a quotation that its source does not hold; nothing where all of it is there. */
export function missingPiece(
  text: string,
  fingerprint: Fingerprint,
  hash: Hash,
): string | undefined {
  const isHeld = (part: string) => holdsWords(wordsOf(part), fingerprint, hash)
  if (isHeld(text)) return undefined
  return piecesOf(text).find((piece) => !isHeld(piece))
}

/** A quotation parted at the archive's omissions. */
export const piecesOf = (text: string): string[] =>
  text.split(/\[(?:…|\.\.\.)\]/).map((piece) => piece.trim())
