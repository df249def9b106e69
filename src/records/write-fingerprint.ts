/** What `npm run fingerprint` does: a news item's text in, a fingerprint beside its source's record out. */
import {
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { WINDOW, fingerprintOf, isRun, phrasesKept, wordsOf } from '../archive/fingerprint.ts'
import type { SourceRecord } from '../archive/records.ts'
import { didYouMean } from '../archive/text/edit-distance.ts'
import { fingerprintName, formatFingerprint, parseFingerprint } from './fingerprint-file.ts'
import { sha256 } from './hash.ts'
import { ProblemsError } from './problem.ts'
import { readContent } from './read.ts'
import type { Content } from './read.ts'

/** The item, the source that it is, and what to keep of it. */
interface FingerprintRequest {
  readonly item: {
    /** Of its bytes. */
    readonly sha256: string
    readonly text: string
  }
  /** The source's id; without it, the source with the item's sha256. */
  readonly source?: string | undefined
  readonly phrase: readonly string[]
  /** Finds the short phrases that records have from a source: they are kept without being named. */
  readonly usedFrom?: (content: Content, source: string) => readonly UsedPhrase[]
  /** What the folder holds, where it was read already. */
  readonly content?: Content | undefined
}

/** A short phrase, and the record that has it. */
export interface UsedPhrase {
  readonly text: string
  readonly file: string
}

/**
 * Writes the fingerprint of an item beside its source's record, and the sha256 into the record where
 * it has none: both or neither. Phrases that were added before stay.
 *
 * @returns what was done, for the terminal
 * @throws {Error} saying why nothing was written
 */
export function writeFingerprint(folder: string, request: FingerprintRequest): string {
  const { item, source, phrase, usedFrom = () => [], content = readContent(folder) } = request
  const { sha256: sum, text } = item
  const record = findSource(content, sum, source)
  if (record.sha256 && record.sha256 !== sum) {
    throw new Error(
      `The file is not the item that \`${record.id}\` was made from.\n` +
        `  its sha256:    ${sum}\n  of the record: ${record.sha256}\n` +
        'Nothing was written. Give the original file; or, where the record was wrong, take its sha256 out first.',
    )
  }
  const path = join(folder, 'sources', fingerprintName(record.id))
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() === false) {
    throw new Error(`${path} is not a plain file, so nothing was written through it. Delete it.`)
  }
  const old = existsSync(path) ? parseFingerprint(readFileSync(path, 'utf8')) : undefined
  const kept = old?.sha256 === sum ? phrasesKept(old, text, sha256) : []
  const words = wordsOf(text)
  const used = Map.groupBy(usedFrom(content, record.id), (p) => isRun(wordsOf(p.text), words))
  const found = (used.get(true) ?? []).map((p) => p.text)
  const fingerprint = fingerprintOf(
    { text, sha256: sum, phrases: [...kept, ...phrase, ...found] },
    sha256,
  )
  const json = formatFingerprint(fingerprint)
  const before = existsSync(path) ? readFileSync(path) : undefined
  const isNew = before?.toString('utf8') !== json
  try {
    if (isNew) writeFileSync(path, json)
    if (!record.sha256 || !record.held) keepSum(join(folder, 'sources', `${record.id}.md`), sum)
  } catch (error) {
    if (before) writeFileSync(path, before)
    else rmSync(path, { force: true })
    throw error
  }
  const { windows, phrases } = fingerprint
  const needless = phrase.filter((p) => wordsOf(p).length >= WINDOW)
  return [
    `${path}: ${isNew ? 'written' : 'unchanged'}, ${windows.length} windows, ${phrases.length} phrases.`,
    ...needless.map(
      (p) => `“${p}” is in the file; with ${WINDOW} words or more it needs no entry.`,
    ),
    ...(used.get(false) ?? []).map((p) => `The file does not hold “${p.text}”, as ${p.file} says.`),
  ].join('\n')
}

function findSource(
  { records, problems }: Content,
  sum: string,
  id: string | undefined,
): SourceRecord {
  const found = records.sources.find((s) => (id === undefined ? s.sha256 === sum : s.id === id))
  if (found) return found
  if (id === undefined) {
    throw new Error(`No source has the sha256 ${sum}. Say which one the file is: --source <id>`)
  }
  const file = `content/sources/${id}.md`
  const faults = problems.filter((p) => p.file === file)
  if (faults.length > 0) throw new ProblemsError(faults)
  const ids = records.sources.map((s) => s.id)
  throw new Error(`There is no ${file}. Write it first.${didYouMean(id, ids)}`)
}

/** Marks a record as held; its new text takes the place of the old one in one step. */
function keepSum(path: string, sum: string) {
  const beside = join(dirname(path), `.${basename(path)}.new`)
  try {
    writeFileSync(beside, heldRecord(readFileSync(path, 'utf8'), sum), {
      mode: statSync(path).mode,
    })
    renameSync(beside, path)
  } finally {
    rmSync(beside, { force: true })
  }
}

/**
 * The text of a source's record once it is held: with its sha256, and without what was compared by hand,
 * which a machine does from now on.
 */
export function heldRecord(text: string, sum: string): string {
  const end = text.indexOf('\n---', 3) + 1
  const head = text.slice(0, end)
  // Each with the lines that go on below it.
  const fields = /^(?:held|sha256|compared):.*\n(?:[ \t]+.*\n)*/gm
  const first = head.search(fields)
  const at = first < 0 ? end : first
  const rest = head.slice(at).replace(fields, '') + text.slice(end)
  return `${head.slice(0, at)}held: true\nsha256: ${sum}\n${rest}`
}
