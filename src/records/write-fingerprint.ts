/** What `npm run fingerprint` does: a news item's text in, a fingerprint beside its source's record out. */
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
}

/** A short phrase, and the record that has it. */
export interface UsedPhrase {
  readonly text: string
  readonly file: string
}

/**
 * Writes the fingerprint of an item beside its source's record, and the sha256 into the record where
 * it has none. Phrases that were added before stay.
 *
 * @returns what was done, for the terminal
 * @throws {Error} saying why nothing was written
 */
export function writeFingerprint(
  folder: string,
  { item, source, phrase, usedFrom = () => [] }: FingerprintRequest,
): string {
  const { sha256: sum, text } = item
  const content = readContent(folder)
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
  const isNew = !existsSync(path) || readFileSync(path, 'utf8') !== json
  if (isNew) writeFileSync(path, json)
  if (!record.sha256 || !record.held) keepSum(join(folder, 'sources', `${record.id}.md`), sum)
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

/** Marks a record as held and adds the sha256, in its own lines before the end of the front matter. */
function keepSum(path: string, sum: string) {
  const text = readFileSync(path, 'utf8')
  const end = text.indexOf('\n---', 3) + 1
  const lines = text
    .slice(0, end)
    .split('\n')
    .filter((line) => !/^(held|sha256):/.test(line))
  const head = [...lines.slice(0, -1), 'held: true', `sha256: ${sum}`, ''].join('\n')
  writeFileSync(path, head + text.slice(end))
}
