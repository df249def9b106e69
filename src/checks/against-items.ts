/** Held sources against the news items themselves: what fingerprints leave out is checked, too. */
import { fingerprintOf, phrasesKept } from '../archive/fingerprint.ts'
import type { Hash } from '../archive/fingerprint.ts'
import { missingPiece, piecesOf } from '../archive/quotation.ts'
import { fingerprintCommand } from '../records/fingerprint-file.ts'
import type { Problem } from '../records/problem.ts'
import { asItStands } from './punctuation.ts'
import { sourceWordsOf } from './source-words.ts'
import { problemAt } from '../records/record.ts'
import type { Content } from '../records/read.ts'
import type { RecordFile } from '../records/record.ts'

/**
 * Quotations and words of datings that do not stand in their item character for character (spaces
 * aside), fingerprints that are not the item's, and held sources whose item is missing.
 *
 * @param items texts of news items, by the sha256 of their bytes
 */
export function checkAgainstItems(
  { files, records }: Content,
  items: ReadonlyMap<string, string>,
  hash: Hash,
): Problem[] {
  const textOf = new Map(
    records.sources.flatMap((s) => {
      const text = s.held && items.get(s.sha256 ?? '')
      return text ? [[s.id, text] as const] : []
    }),
  )
  const sources = new Map(records.sources.map((s) => [s.id, s]))
  // Other words than the source's are told by the fingerprint alone.
  const isTold = (text: string, source: string) => {
    const fingerprint = sources.get(source)?.fingerprint
    return fingerprint !== undefined && missingPiece(text, fingerprint, hash) !== undefined
  }
  return files.flatMap((file) => [
    ...sourceFaults(file, textOf.get(file.id), hash),
    ...sourceWordsOf(file).flatMap(({ path, text, source }) => {
      const item = textOf.get(source)
      if (item === undefined || standsIn(text, item) || isTold(text, source)) return []
      return problemAt(file, path, {
        code: 'not-in-item',
        message: `“${text}” does not stand in the item of \`${source}\` character for character. ${adviceOn(text, item)}`,
      })
    }),
  ])
}

function sourceFaults(file: RecordFile, text: string | undefined, hash: Hash): Problem[] {
  if (file.kind !== 'sources' || !file.record) return []
  const { id, held, fingerprint } = file.record
  if (!held || !fingerprint) return []
  if (text === undefined) {
    return [
      problemAt(file, ['sha256'], {
        code: 'item-missing',
        message:
          'No file in the folder of items has this sha256, so the source was not checked against its text.',
      }),
    ]
  }
  const { sha256 } = fingerprint
  const phrases = phrasesKept(fingerprint, text, hash)
  const expected = fingerprintOf({ text, sha256, phrases }, hash)
  if (JSON.stringify(expected) === JSON.stringify(fingerprint)) return []
  return [
    problemAt(file, ['sha256'], {
      code: 'fingerprint-differs',
      message: `The fingerprint beside this record is not that of its item. Run: ${fingerprintCommand(id)}`,
    }),
  ]
}

function adviceOn(quotation: string, item: string): string {
  const piece = piecesOf(quotation).find((part) => !standsIn(part, item)) ?? quotation
  const found = asItStands(piece, item)
  return found === undefined
    ? 'Copy it from there, punctuation and capitals included.'
    : `The same words stand there with other punctuation or capitals: “${found}”.`
}

/** Whether a quotation, or its pieces in their order, stand in a text; runs of spaces are one. */
function standsIn(quotation: string, item: string): boolean {
  const text = spaced(item)
  if (text.includes(spaced(quotation))) return true
  let from = 0
  return piecesOf(quotation).every((piece) => {
    const at = text.indexOf(spaced(piece), from)
    from = at + spaced(piece).length
    return at >= 0
  })
}

const spaced = (text: string) => text.replace(/\s+/gu, ' ').trim()
