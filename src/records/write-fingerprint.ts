/** What `npm run fingerprint` does: a news item's bytes in, a fingerprint beside its source's record out. */
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { WINDOW, fingerprintOf, phrasesKept, wordsOf } from '../archive/fingerprint.ts'
import type { SourceRecord } from '../archive/records.ts'
import { fingerprintName, formatFingerprint, parseFingerprint } from './fingerprint-file.ts'
import { sha256 } from './hash.ts'
import { decodeItem } from './items.ts'
import { readSources } from './folder.ts'

/** The item, the source that it is, and what to keep of it. */
interface FingerprintRequest {
  readonly bytes: Uint8Array
  /** The source's id; without it, the source with the item's sha256. */
  readonly source?: string | undefined
  readonly phrase: readonly string[]
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
  { bytes, source, phrase }: FingerprintRequest,
): string {
  const sum = sha256(bytes)
  const text = decodeItem(bytes)
  const record = findSource(folder, sum, source)
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
  const fingerprint = fingerprintOf({ text, sha256: sum, phrases: [...kept, ...phrase] }, sha256)
  const content = formatFingerprint(fingerprint)
  const isNew = !existsSync(path) || readFileSync(path, 'utf8') !== content
  if (isNew) writeFileSync(path, content)
  if (!record.sha256 || !record.held) keepSum(join(folder, 'sources', `${record.id}.md`), sum)
  const { windows, phrases } = fingerprint
  const needless = phrase.filter((p) => wordsOf(p).length >= WINDOW)
  return [
    `${path}: ${isNew ? 'written' : 'unchanged'}, ${windows.length} windows, ${phrases.length} phrases.`,
    ...needless.map(
      (p) => `“${p}” is in the file; with ${WINDOW} words or more it needs no entry.`,
    ),
  ].join('\n')
}

function findSource(folder: string, sum: string, id: string | undefined): SourceRecord {
  const sources = readSources(folder, []).flatMap((f) => f.record ?? [])
  const found = sources.find((s) => (id === undefined ? s.sha256 === sum : s.id === id))
  if (found) return found
  throw new Error(
    id === undefined
      ? `No source has the sha256 ${sum}. Say which one the file is: --source <id>`
      : `There is no readable record ${folder}/sources/${id}.md. Write it first.`,
  )
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
