/** Whether a source can be held by a text that was found for it. */
import { fingerprintOf, isRun, wordsOf } from '../archive/fingerprint.ts'
import { errorsOf } from '../checks/check.ts'
import { shortPhrasesOf } from '../checks/source-words.ts'
import type { Snapshot } from '../records/archive.ts'
import { sha256 } from '../records/hash.ts'
import type { Problem } from '../records/problem.ts'
import { readRecord } from '../records/record.ts'
import type { FileOf } from '../records/record.ts'
import { heldRecord } from '../records/write-fingerprint.ts'
import type { ReadSource } from './chosen-sources.ts'
import { compareWithText } from './compare.ts'

/** A text that was found for a source. */
export interface FoundText {
  /** Where it was found. */
  readonly address: string
  /** Of its bytes as they came. */
  readonly sha256: string
  readonly text: string
}

/** Whether a text holds its source, or why it does not. */
export type Holding =
  | {
      readonly is: 'held'
      /** How many quotations and words of datings stand in the text. */
      readonly compared: number
      /** The archive as it will be. */
      readonly archive: Snapshot
    }
  | { readonly is: 'differs'; readonly problems: readonly Problem[] }
  | { readonly is: 'left'; readonly why: string }

/** Where nothing long is compared, a page of fewer words may be a notice about a text, and not the text. */
const LEAST_WORDS = 150

/**
 * Compares a text with what records have from its source, and the archive that would hold it with all
 * its checks.
 */
export function holdingBy(archive: Snapshot, source: ReadSource, found: FoundText): Holding {
  const { record } = source
  if (record.held && record.sha256 !== found.sha256) {
    return {
      is: 'left',
      why:
        `It is held already, by other bytes than ${found.address} has now. To hold these instead, take \`held\` and ` +
        '`sha256` out of its record and delete its fingerprint first.',
    }
  }
  const { compared, problems, isTelling } = compareWithText(archive.content, source.id, found)
  if (problems.length > 0) return { is: 'differs', problems }
  const why = isTelling ? undefined : doubt(source, found.text)
  if (why !== undefined) {
    return {
      is: 'left',
      why: `${compared === 0 ? 'No record has words from it' : 'Records have only a few words from it'}, and ${why}`,
    }
  }
  const held = withHeld(archive, source, found)
  const errors = errorsOf(held)
  return errors.length > 0
    ? { is: 'differs', problems: errors }
    : { is: 'held', compared, archive: held }
}

/**
 * Why a text may be another one than its source’s, where no long words of records stand in it: short ones
 * may stand in a notice on cookies, or in the two sentences before a paywall.
 */
function doubt({ record }: ReadSource, text: string): string | undefined {
  const words = wordsOf(text)
  if (record.titleOurs) {
    return 'its title is ours, so nothing tells whether the page is the right one.'
  }
  if (!isRun(wordsOf(record.title), words)) return `“${record.title}” does not stand in the page.`
  if (words.length < LEAST_WORDS) {
    return `the page has ${words.length} words, fewer than the ${LEAST_WORDS} that tell a text from a notice.`
  }
  return undefined
}

/** The archive as it is once a source is held. */
function withHeld(
  archive: Snapshot,
  { kind, id, file, text }: ReadSource,
  found: FoundText,
): Snapshot {
  const { content } = archive
  const phrases = shortPhrasesOf(content, id).map((phrase) => phrase.text)
  const fingerprint = fingerprintOf({ ...found, phrases }, sha256)
  const read = readRecord({ kind, id, file, text: heldRecord(text, found.sha256) }, () => {})
  const held: FileOf<'sources'> = {
    ...read,
    // What checks remember of other records rests on it.
    digest: sha256(`${read.digest} ${JSON.stringify(fingerprint)}`),
    hasFingerprint: true,
    record: read.record && { ...read.record, fingerprint },
  }
  const files = content.files.map((other) => (other.file === file ? held : other))
  const sources = files.flatMap((other) =>
    other.kind === 'sources' && other.record ? [other.record] : [],
  )
  return {
    content: { ...content, files, records: { ...content.records, sources } },
    // What it joins does not change.
    get archive() {
      return archive.archive
    },
  }
}
