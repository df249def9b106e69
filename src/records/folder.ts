/** The files of one kind of record: which of a folder's files are records, and what is in them. */
import { join } from 'node:path'
import type { Kind, SourceRecord } from '../archive/records.ts'
import { hintOf } from '../archive/text/edit-distance.ts'
import { FINGERPRINT_ENDING, fingerprintName, parseFingerprint } from './fingerprint-file.ts'
import { isId, isReserved, recordName } from './file-name.ts'
import type { Cache } from './cache.ts'
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
  const names = listFolder(join(folder, kind), reportTo(`content/${kind}`, problems))
  return names.flatMap((name) => {
    const file = `content/${kind}/${name}`
    const report = reportTo(file, problems)
    const id = idIn(name, { kind, names }, report)
    if (id === undefined) return []
    // A file that cannot be read keeps its id known, so that references to it are not told, too.
    const unread = { kind, id, file, text: '', bodyLine: 1 }
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
    const { record } = file
    if (!record || !beside.has(name)) return file
    const report = reportTo(`content/sources/${name}`, reading.problems)
    return withFingerprint({ ...file, record }, join(folder, 'sources', name), report)
  })
}

/** The id that a file's name gives, or should give; nothing where it is the name of no record. */
function idIn(
  name: string,
  { kind, names }: { kind: Kind; names: readonly string[] },
  report: Report,
): string | undefined {
  if (kind === 'sources' && name.endsWith(FINGERPRINT_ENDING)) {
    // Read with the record it stands beside.
    const beside = name.replace(FINGERPRINT_ENDING, '.md')
    if (!names.some((other) => other === beside || recordName(other) === beside)) {
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
  const isTaken = right !== undefined && names.includes(right)
  const hint = hintOf(isTaken ? undefined : right)
  if (name.endsWith('.md')) report(1, 'file-name', `${nameForm}${hint}`)
  else report(1, 'not-a-record', `${endingForm}${hint || ' Move it elsewhere.'}`)
  return isTaken ? undefined : right?.slice(0, -3)
}

const nameForm =
  'The name of a record’s file is its id: lower-case letters a to z, digits and single hyphens, 80 characters at most.'
const endingForm = 'Records are Markdown files with the ending .md.'

/** Sources with their fingerprints, by their records without and the text of the fingerprint. */
const joined = new WeakMap<SourceRecord, { text: string; file: FileOf<'sources'> }>()

function withFingerprint(
  file: FileOf<'sources'> & { readonly record: SourceRecord },
  path: string,
  report: Report,
): FileOf<'sources'> {
  const { record } = file
  const text = readTextFile(path, MAX_FINGERPRINT_BYTES, report)
  const known = joined.get(record)
  if (known && known.text === text) return known.file
  const fingerprint = text === undefined ? undefined : parseFingerprint(text)
  const whole = { ...file, record: { ...record, fingerprint } }
  if (text === undefined) return whole
  if (fingerprint) joined.set(record, { text, file: whole })
  else {
    report(
      1,
      'not-a-fingerprint',
      'This is not a fingerprint as `npm run fingerprint` writes it. Delete the file and run the command again.',
    )
  }
  return whole
}
