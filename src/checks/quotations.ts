/** Quotations of held sources, checked against their fingerprints: a wrong word stops the build. */
import { WINDOW, windowsHeld, wordsOf } from '../archive/fingerprint.ts'
import type { Fingerprint, Hash } from '../archive/fingerprint.ts'
import { missingPiece } from '../archive/quotation.ts'
import type { Records, SourceRecord } from '../archive/records.ts'
import { unlessSound } from '../records/facts.ts'
import { fingerprintCommand } from '../records/fingerprint-file.ts'
import { sourceFiles, sourcesBehind } from './named-sources.ts'
import { otherPunctuation } from './punctuation.ts'
import type { Problem } from '../records/problem.ts'
import { problemAt } from '../records/record.ts'
import type { Content } from '../records/read.ts'
import type { RecordFile } from '../records/record.ts'

/** Quotations, in any record with evidence, that their held source does not have. */
export function checkQuotations(content: Content, hash: Hash): Problem[] {
  const { files, records } = content
  const sources = sourceFiles(content)
  const behind = sourcesBehind(content)
  const faultsOf = (file: RecordFile, { path, text, source }: PlacedQuotation) =>
    wordFaults(
      file,
      { path, text, source: sources.get(source)?.record, what: 'quotation', among: records },
      hash,
    )
  const faultsIn = (file: RecordFile) =>
    // Those of one source together: its name may be wrong, and they right.
    Array.from(Map.groupBy(quotationsOf(file), ({ path }) => path[1])).flatMap(([entry, all]) => {
      const held = sources.get(all[0]!.source)?.record
      const other = all.length > 1 && held && sourceOfAll(all, { held, among: records }, hash)
      if (!other) return all.flatMap((quotation) => faultsOf(file, quotation))
      return problemAt(file, ['evidence', entry!, 'source'], {
        code: 'quotation-not-in-source',
        message: `None of these quotations is in the fingerprint of \`${held.id}\`; all stand in \`${other.id}\`. Did you mean \`source: ${other.id}\`?`,
      })
    })
  return files.flatMap((file) =>
    unlessSound(file, { name: 'quotations', on: behind(file) }, () => faultsIn(file)),
  )
}

/** Another source that has all of some quotations, where the one that is named has none. */
function sourceOfAll(
  quotations: readonly PlacedQuotation[],
  { held, among }: { held: SourceRecord; among: Records },
  hash: Hash,
): SourceRecord | undefined {
  const isIn = ({ fingerprint }: SourceRecord, text: string) =>
    fingerprint !== undefined && missingPiece(text, fingerprint, hash) === undefined
  if (!held.fingerprint || quotations.some(({ text }) => isIn(held, text))) return undefined
  return among.sources.find((source) => quotations.every(({ text }) => isIn(source, text)))
}

/** A quotation of a record. */
export interface PlacedQuotation {
  /** Its path in the front matter. */
  readonly path: readonly PropertyKey[]
  readonly text: string
  /** The id of the source that has it. */
  readonly source: string
}

/** Every quotation of a record; of one with faults, those that can be read. */
export function quotationsOf({ data }: RecordFile): PlacedQuotation[] {
  return entriesOf(data, 'evidence').flatMap(({ source, ...evidence }, i) =>
    entriesOf(evidence, 'quotations').flatMap(({ text }, j) =>
      typeof source === 'string' && typeof text === 'string'
        ? [{ path: ['evidence', i, 'quotations', j, 'text'], text: text.trim(), source }]
        : [],
    ),
  )
}

/** The entries of a list of fields, as they are written; an entry that is none is empty. */
function entriesOf(data: unknown, field: string): Readonly<Record<string, unknown>>[] {
  const list = (data as Readonly<Record<string, unknown>> | null | undefined)?.[field]
  if (!Array.isArray(list)) return []
  return list.map((entry: unknown) =>
    typeof entry === 'object' && entry !== null ? { ...entry } : {},
  )
}

/** Words that stand in a record as a source's. */
interface SourceWords {
  readonly path: readonly PropertyKey[]
  readonly text: string
  readonly source: SourceRecord | undefined
  /** What they are, for the message. */
  readonly what: 'quotation' | 'dating'
  /** The sources in which they may stand if not in that one. */
  readonly among: Records
}

/** The fault of words that the source does not have; none where it was not held. */
export function wordFaults(
  file: RecordFile,
  { path, text, source, what, among }: SourceWords,
  hash: Hash,
): Problem[] {
  if (!source?.fingerprint) return []
  const { fingerprint } = source
  const piece = missingPiece(text, fingerprint, hash)
  if (piece === undefined) return []
  const words = wordsOf(piece)
  if (words.length === 0) {
    return [
      problemAt(file, path, {
        code: 'no-words',
        message: `A piece of “${text}” has no words in it.`,
      }),
    ]
  }
  const code =
    words.length < WINDOW ? 'phrase-not-in-fingerprint' : (`${what}-not-in-source` as const)
  const elsewhere = among.sources.find(
    (other) =>
      other.id !== source.id &&
      other.fingerprint &&
      missingPiece(text, other.fingerprint, hash) === undefined,
  )
  if (elsewhere) {
    const message = `“${text}” is not in the fingerprint of \`${source.id}\`; it stands in \`${elsewhere.id}\`. Did you mean \`source: ${elsewhere.id}\`?`
    return [problemAt(file, path, { code, message })]
  }
  if (words.length < WINDOW) {
    return [
      problemAt(file, path, {
        code,
        message:
          `“${piece}” has fewer than five words and is not among the phrases in the fingerprint of \`${source.id}\`.\n` +
          `Where the source has it, run: ${fingerprintCommand(source.id, piece)}`,
      }),
    ]
  }
  return [
    problemAt(file, path, {
      code,
      message:
        `“${piece}” is not in the fingerprint of \`${source.id}\`.${otherPunctuation(words, fingerprint, hash) || departure(words, fingerprint, hash)}\n` +
        `Copy the words exactly as the source has them, or take the ${what} out.`,
    }),
  ]
}

/** Where words first differ from the source, as far as its fingerprint shows. */
function departure(words: readonly string[], of: Fingerprint, hash: Hash): string {
  const first = windowsHeld(words, of, hash).indexOf(false)
  if (first < 1) return ''
  return ` It holds up to “… ${words.slice(first, first + WINDOW - 1).join(' ')}”.`
}
