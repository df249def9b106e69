/** The files of one kind of record: which of a folder's files are records, and what is in them. */
import { join } from 'node:path'
import { once } from '../archive/look-up.ts'
import type { Kind } from '../archive/records.ts'
import { hintOf } from '../archive/text/edit-distance.ts'
import { FINGERPRINT_ENDING, fingerprintName, parseFingerprint } from './fingerprint-file.ts'
import { isId, isReserved, recordName } from './file-name.ts'
import type { Cache } from './cache.ts'
import { factOf } from './facts.ts'
import { sha256 } from './hash.ts'
import type { Problem } from './problem.ts'
import { readRecord } from './record.ts'
import type { FileOf, SourceFile } from './record.ts'
import { listFolder, readTextFile, reportTo } from './text-file.ts'
import type { Report } from './text-file.ts'

/** A record larger than this is a mistake: the largest of the archive has some 5 KB. */
const MAX_BYTES = 32 * 1024

/** Room for a news item of 200,000 words. */
const MAX_FINGERPRINT_BYTES = 2 * 1024 * 1024

/** What a content folder is read with. */
export interface Reading {
  /** What is wrong with the files is added here. */
  readonly problems: Problem[]
  readonly cache?: Cache | undefined
}

/** Reads the records of one kind; what is wrong with them is added to `problems`. */
export function readFolder<K extends Kind>(
  folder: string,
  kind: K,
  { problems, cache }: Reading,
): FileOf<K>[] {
  const names = new Set(listFolder(join(folder, kind), reportTo(`content/${kind}`, problems)))
  return [...names].flatMap((name) => {
    const file = `content/${kind}/${name}`
    const report = reportTo(file, problems)
    const id = idIn(name, { kind, names }, report)
    if (id === undefined) return []
    // A file that cannot be read keeps its id known, so that references to it are not told, too.
    const unread = { kind, id, file, text: '', digest: '', bodyLine: 1, hasRecord: false }
    if (`${id}.md` !== name) return [unread]
    const text = readTextFile(join(folder, kind, name), MAX_BYTES, report)
    return [text === undefined ? unread : recordIn({ kind, id, file, text }, { problems, cache })]
  })
}

function recordIn<K extends Kind>(source: SourceFile<K>, { problems, cache }: Reading): FileOf<K> {
  const known = cache?.find(source)
  if (known) return known
  const before = problems.length
  const file = readRecord(source, reportTo(source.file, problems))
  if (file.record && problems.length === before) cache?.keep(file)
  return file
}

/** Reads the sources, each with the fingerprint that stands beside it. */
export function readSources(folder: string, reading: Reading): FileOf<'sources'>[] {
  const beside = new Set(listFolder(join(folder, 'sources'), () => {}))
  return readFolder(folder, 'sources', reading).map((file) => {
    const name = fingerprintName(file.id)
    if (!file.hasRecord || !beside.has(name)) return file
    const report = reportTo(`content/sources/${name}`, reading.problems)
    return withFingerprint(file, join(folder, 'sources', name), report)
  })
}

/** The id that a file's name gives, or should give; nothing where it is the name of no record. */
function idIn(
  name: string,
  { kind, names }: { kind: Kind; names: ReadonlySet<string> },
  report: Report,
): string | undefined {
  if (kind === 'sources' && name.endsWith(FINGERPRINT_ENDING)) {
    // Read with the record it stands beside.
    const beside = name.replace(FINGERPRINT_ENDING, '.md')
    if (!names.has(beside) && ![...names].some((other) => recordName(other) === beside)) {
      report(
        1,
        'fingerprint-without-source',
        'No source stands beside this fingerprint. Delete it, or bring the record back.',
      )
    }
    return undefined
  }
  const id = name.slice(0, -3)
  if (name.endsWith('.md') && isReserved(id)) {
    report(
      1,
      'file-name',
      `Windows keeps the name \`${id}\` for a device: no file can have it there. Choose another.`,
    )
    return undefined
  }
  if (name.endsWith('.md') && isId(id)) return id
  const isNamed = /\.(?:md|mdx|markdown|mdown|mkd)[\s.]*(?:\.txt)?$/i.test(name)
  const right = isNamed ? recordName(name) : undefined
  const isTaken = right !== undefined && names.has(right)
  const hint = hintOf(isTaken ? undefined : right)
  if (name.endsWith('.md')) report(1, 'file-name', `${nameForm}${hint}`)
  else report(1, 'not-a-record', `${endingForm}${hint || ' Move it elsewhere.'}`)
  return isTaken ? undefined : right?.slice(0, -3)
}

const nameForm =
  'The name of a record’s file is its id: lower-case letters a to z, digits and single hyphens, 80 characters at most.'
const endingForm = 'Records are Markdown files with the ending .md.'

/** Sources with their fingerprints, by their files without. */
const joined = new WeakMap<FileOf<'sources'>, FileOf<'sources'>>()

function withFingerprint(file: FileOf<'sources'>, path: string, report: Report): FileOf<'sources'> {
  const text = readTextFile(path, MAX_FINGERPRINT_BYTES, report)
  if (text === undefined) return file
  const own = sha256(text)
  const digest = sha256(`${file.digest} ${own}`)
  const known = joined.get(file)
  if (known?.digest === digest) return known
  const fingerprintOf = once(() => parseFingerprint(text))
  if (!factOf(file, { name: 'is fingerprint', on: own }, () => fingerprintOf() !== undefined)) {
    report(
      1,
      'not-a-fingerprint',
      'This is not a fingerprint as `npm run fingerprint` writes it. Delete the file and run the command again.',
    )
    return file
  }
  const recordOf = once(() => {
    const { record } = file
    return (
      record && {
        ...record,
        get fingerprint() {
          return fingerprintOf()
        },
      }
    )
  })
  const whole: FileOf<'sources'> = Object.defineProperties({} as FileOf<'sources'>, {
    // As they are: what is remembered of the file is not read for this.
    ...Object.getOwnPropertyDescriptors(file),
    digest: { value: digest, enumerable: true },
    hasFingerprint: { value: true, enumerable: true },
    record: { get: recordOf, enumerable: true },
  })
  joined.set(file, whole)
  return whole
}
