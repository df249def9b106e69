/** Whether quotations stand in their sources, and the words for it. */
import { holdsWords, wordsOf } from './fingerprint.ts'
import type { Fingerprint, Hash } from './fingerprint.ts'
import type { SourceRecord } from './records.ts'

/** What a check of a quotation can find, in words. */
export const quotationChecks = {
  verbatim: 'Checked word for word against the source.',
  compared: 'Compared by hand, word for word, with a stored copy of the source.',
  'not-held': 'Not checked: we had only an excerpt.',
  'not-in-source': 'Not in the source.',
} as const

/** The same, as a label in a table. */
export const quotationCheckLabels: Record<QuotationCheck, string> = {
  verbatim: 'Checked by machine',
  compared: 'Compared by hand',
  'not-held': 'Not checked',
  'not-in-source': 'Not in the source',
}

/** What a check of a quotation found. */
export type QuotationCheck = keyof typeof quotationChecks

/**
 * Checks a quotation against the fingerprint of its source: first as it stands, because dots and
 * brackets may be the source's own; then split at the archive's omissions, `[…]`, each piece by itself.
 * Where the source was not held, somebody may have compared it by hand.
 */
export function verifyQuotation(
  text: string,
  { fingerprint, compared }: Pick<SourceRecord, 'fingerprint' | 'compared'>,
  hash: Hash,
): QuotationCheck {
  if (!fingerprint) return compared?.what.includes('quotations') ? 'compared' : 'not-held'
  return missingPiece(text, fingerprint, hash) === undefined ? 'verbatim' : 'not-in-source'
}

/** The first piece of a quotation that its source does not have; nothing where it has all of it. */
export function missingPiece(
  text: string,
  fingerprint: Fingerprint,
  hash: Hash,
): string | undefined {
  const isHeld = (part: string) => holdsWords(wordsOf(part), fingerprint, hash)
  if (isHeld(text)) return undefined
  return piecesOf(text).find((piece) => !isHeld(piece))
}

/** A quotation split at the archive's omissions. */
export const piecesOf = (text: string): string[] =>
  text.split(/\[(?:…|\.\.\.)\]/).map((piece) => piece.trim())
