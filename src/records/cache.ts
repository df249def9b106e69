/**
 * What was read of records and worked out from them, remembered from one run to the next: by the content of
 * each file and by the code that read it. Nothing rests on it: where it is missing, broken or of other code,
 * everything is worked out again.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { once } from '../archive/look-up.ts'
import type { Kind, RecordOf } from '../archive/records.ts'
import { codeDigest } from './code-digest.ts'
import { unsaved } from './facts.ts'
import type { Facts } from './facts.ts'
import { sha256 } from './hash.ts'
import { digestOf } from './record.ts'
import type { FileOf, SourceFile } from './record.ts'

/** Remembers the files in which nothing was wrong. */
export interface Cache {
  /** A file as it was read; the same object each time that it is asked for. */
  find<K extends Kind>(source: SourceFile<K>): FileOf<K> | undefined
  keep<K extends Kind>(file: FileOf<K>): void
  /** Writes what was asked for or kept, where enough of it is new, for the next run. */
  save(): void
}

/** Where it is, from the root of the project. `ARCHIVE_COLD=1` leaves it alone. */
const place = () => (process.env.ARCHIVE_COLD === '1' ? null : '.build/records')

/** A few files are read again sooner than all are written. */
const NEW_OF_ALL = 1 / 50

/** A file, and the line of the cache that it was read from, in this run. */
interface Entry {
  readonly file: FileOf<Kind>
  readonly line?: Buffer | undefined
}

/**
 * Opens the cache.
 *
 * @param path where it is kept; null keeps it in memory alone
 */
export function openCache(path: string | null = place()): Cache {
  let lines: ReadonlyMap<string, Buffer> | undefined
  // By the name of the file: its text is compared sooner than its digest is made.
  let before: ReadonlyMap<string, FileOf<Kind>> = new Map()
  let current = new Map<string, Entry>()

  return {
    find<K extends Kind>(source: SourceFile<K>) {
      const known = before.get(source.file)
      lines ??= path === null ? new Map() : readLines(path)
      const entry = known?.text === source.text ? { file: known } : readEntry(lines, source)
      if (entry) current.set(source.file, entry)
      return entry?.file as FileOf<K> | undefined
    },
    keep(file) {
      current.set(file.file, { file })
      if (file.facts) unsaved.add(file.facts)
    },
    save() {
      const entries = [...current.values()]
      if (path !== null && entries.filter(isUnsaved).length > entries.length * NEW_OF_ALL) {
        writeLines(path, entries)
      }
      before = new Map(entries.map(({ file }) => [file.file, file]))
      current = new Map()
      lines = new Map()
    },
  }
}

const isUnsaved = ({ file: { facts } }: Entry) => facts !== undefined && unsaved.has(facts)

/** What is written of a file, beside what its text gives and its facts. */
interface Remembered {
  readonly bodyLine: number
  readonly data: unknown
  readonly record: RecordOf<Kind>
}

function readEntry<K extends Kind>(
  lines: ReadonlyMap<string, Buffer>,
  source: SourceFile<K>,
): Entry | undefined {
  const digest = lines.size > 0 ? digestOf(source) : ''
  const line = lines.get(digest)
  return line && { file: recalled(source, digest, line), line }
}

/** A file as its line has it. Most of the line is read when it is asked for: a check of what is sound asks little. */
function recalled<K extends Kind>(
  source: SourceFile<K>,
  digest: string,
  line: Buffer,
): FileOf<Kind> {
  const end = line.indexOf(FACTS_END)
  let unread: Buffer | undefined = line.subarray(end + 1)
  let known: Remembered | undefined
  const read = () => {
    known ??= JSON.parse(unread!.toString()) as Remembered
    unread = undefined
    return known
  }
  return {
    ...source,
    digest,
    hasRecord: true,
    facts: JSON.parse(line.toString('utf8', KEY_LENGTH + 1, end)) as Facts,
    get bodyLine() {
      return read().bodyLine
    },
    get body() {
      return read().record.body
    },
    get data() {
      return read().data
    },
    get record() {
      return read().record
    },
  }
}

/** Stands between the facts of a file and all else, and in neither. */
const FACTS_END = '\t'

const KEY_LENGTH = 64

/** The lines of the cache by the keys that they begin with; none where it is not there, broken or of other code. */
function readLines(path: string): Map<string, Buffer> {
  const lines = new Map<string, Buffer>()
  try {
    const bytes = readFileSync(path)
    let start = bytes.indexOf('\n') + 1
    if (bytes.toString('utf8', 0, start) !== headOf(bytes.subarray(start))) return lines
    for (let end = start; (end = bytes.indexOf('\n', start)) > 0; start = end + 1) {
      lines.set(bytes.toString('latin1', start, start + KEY_LENGTH), bytes.subarray(start, end))
    }
  } catch {
    // Then all is read from the records themselves.
  }
  return lines
}

function writeLines(path: string, entries: readonly Entry[]): void {
  const part = `${path}.${process.pid}`
  try {
    const lines = entries.flatMap((entry) => [lineOf(entry), newline])
    const bytes = Buffer.concat(lines)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(part, headOf(bytes))
    writeFileSync(part, bytes, { flag: 'a' })
    // All at once: nobody reads half of it.
    renameSync(part, path)
    for (const { file } of entries) if (file.facts) unsaved.delete(file.facts)
  } catch {
    // A disk that is full or read-only: the next run reads the records themselves.
    removeQuietly(part)
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // There is not even a folder in which it could lie.
  }
}

const newline = Buffer.from('\n')

function lineOf({ file, line }: Entry): Buffer {
  if (line && !isUnsaved({ file })) return line
  const { digest, facts, bodyLine, data, record } = file
  const start = `${digest} ${JSON.stringify(facts)}${FACTS_END}`
  // What was not read is as it was.
  if (line) return Buffer.concat([Buffer.from(start), line.subarray(line.indexOf(FACTS_END) + 1)])
  return Buffer.from(`${start}${JSON.stringify({ bodyLine, data, record })}`)
}

/** The first line: of which code it is, and what all below must be. */
const headOf = (bytes: Uint8Array) => `${digestOfReading()} ${sha256(bytes)}\n`

/** Of all that decides what is read and found. */
const digestOfReading = once(() => codeDigest(['src/archive', 'src/records', 'src/checks']))
