/** Reads the records of a `content/` folder: files in, records and problems out. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Kind, Records, SourceRecord } from '../archive/records.ts'
import type { AddressLine } from '../archive/address.ts'
import { readAddresses } from './addresses.ts'
import { FINGERPRINT_ENDING, fingerprintName, parseFingerprint } from './fingerprint-file.ts'
import { FrontmatterError, lineOf, readFrontmatter } from './frontmatter.ts'
import { reportEscaped, reportHidden } from './hidden.ts'
import { reportIssue } from './issue.ts'
import type { WrittenValues } from './issue.ts'
import { kinds } from './kinds.ts'
import { unsafeMarkdown } from './markdown.ts'
import type { Problem } from './problem.ts'
import { schemas } from '../archive/schema.ts'
import { readSubject } from './subject.ts'
import type { SubjectFile } from './subject.ts'
import { listFolder, readTextFile } from './text-file.ts'
import type { Report } from './text-file.ts'

/** A file of a record, with the record in it where it could be read. */
export interface RecordFile {
  readonly kind: Kind
  readonly id: string
  /** Path for messages, `content/events/harbour-opening.md`. */
  readonly file: string
  readonly text: string
  /** The line, counted from 1, on which the body begins. */
  readonly bodyLine: number
  readonly record?: Records[Kind][number]
}

/** What a content folder holds. Files with errors have no record, but their ids count as known. */
export interface Content {
  readonly files: readonly RecordFile[]
  readonly records: Records
  /** What the archive is about. */
  readonly subjectFile: SubjectFile
  /** The lines of the list of addresses. */
  readonly addresses: readonly AddressLine[]
  readonly problems: readonly Problem[]
}

/** A record larger than this is a mistake: the largest of the archive has some 5 KB. */
const MAX_BYTES = 32 * 1024

/** Room for a news item of 200,000 words. */
const MAX_FINGERPRINT_BYTES = 2 * 1024 * 1024

/** Reads every record below `folder`, in an order that no machine changes. */
export function readContent(folder: string): Content {
  const problems: Problem[] = []
  if (!isFolder(folder)) problems.push(noContent)
  const files = kinds.flatMap((kind) => readFolder(folder, kind, problems))
  const recordsOf = (kind: Kind) =>
    files.flatMap((f) => (f.kind === kind && f.record ? [f.record] : []))
  const records = Object.fromEntries(kinds.map((kind) => [kind, recordsOf(kind)]))
  const addresses = readAddresses(folder, problems)
  const subjectFile = readSubject(folder, problems)
  return { files, records: records as unknown as Records, subjectFile, addresses, problems }
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory()

const noContent: Problem = {
  file: 'content',
  line: 1,
  code: 'no-content',
  severity: 'error',
  message: 'There is no folder `content`. Run the command from the root of the archive.',
}

/** Reads the records of one kind; what is wrong with them is added to `problems`. */
export function readFolder(folder: string, kind: Kind, problems: Problem[]): RecordFile[] {
  const names = listFolder(join(folder, kind), (line, code, message) =>
    problems.push({ file: `content/${kind}`, line, code, severity: 'error', message }),
  )
  return names.flatMap((name) => {
    const file = `content/${kind}/${name}`
    const report: Report = (line, code, message) =>
      problems.push({ file, line, code, severity: 'error', message })
    if (kind === 'sources' && name.endsWith(FINGERPRINT_ENDING)) {
      // Read with the record it stands beside.
      if (!names.includes(name.replace(FINGERPRINT_ENDING, '.md'))) {
        report(
          1,
          'fingerprint-without-source',
          'No source stands beside this fingerprint. Delete it, or bring the record back.',
        )
      }
      return []
    }
    if (!name.endsWith('.md')) {
      report(
        1,
        'not-a-record',
        'Records are Markdown files with the ending .md. Move it elsewhere.',
      )
      return []
    }
    const id = name.slice(0, -3)
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 80 || isReserved(id)) {
      report(
        1,
        'file-name',
        isReserved(id)
          ? `Windows keeps the name \`${id}\` for a device: no file can have it there. Choose another.`
          : 'The name of a record’s file is its id: lower-case letters a to z, digits and single hyphens, 80 characters at most.',
      )
      return []
    }
    const text = readTextFile(join(folder, kind, name), MAX_BYTES, report)
    if (text === undefined) return []
    const parsed = parseRecord({ kind, id, file, text }, report)
    const beside = fingerprintName(id)
    if (kind !== 'sources' || !parsed.record || !names.includes(beside)) return [parsed]
    const fingerprint = readFingerprint(folder, beside, problems)
    return [{ ...parsed, record: { ...parsed.record, fingerprint } as SourceRecord }]
  })
}

function readFingerprint(folder: string, name: string, problems: Problem[]) {
  const file = `content/sources/${name}`
  const report: Report = (line, code, message) =>
    problems.push({ file, line, code, severity: 'error', message })
  const text = readTextFile(join(folder, 'sources', name), MAX_FINGERPRINT_BYTES, report)
  const fingerprint = text === undefined ? undefined : parseFingerprint(text)
  if (text !== undefined && !fingerprint) {
    report(
      1,
      'not-a-fingerprint',
      'This is not a fingerprint as `npm run fingerprint` writes it. Delete the file and run the command again.',
    )
  }
  return fingerprint
}

/** A problem at a path of a record's front matter. */
export function problemAt(
  file: RecordFile,
  path: readonly PropertyKey[],
  code: string,
  message: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { file: file.file, line: lineOf(file.text, path), code, severity, message }
}

function parseRecord(
  source: { kind: Kind; id: string; file: string; text: string },
  report: Report,
): RecordFile {
  const { kind, id, text } = source
  const unread = { ...source, bodyLine: 1 }
  if (reportHidden(text, report)) return unread
  let parted
  try {
    parted = readFrontmatter(text)
  } catch (error) {
    if (!(error instanceof FrontmatterError)) throw error
    report(error.line, 'front-matter', error.message)
    return unread
  }
  const { data, body, bodyLine } = parted
  const unsafe = unsafeMarkdown(body)
  for (const { line, message } of unsafe) {
    report(bodyLine + line - 1, 'unsafe-markdown', message)
  }
  if (unsafe.some((u) => u.isFatal)) return { ...source, bodyLine }
  const values: WrittenValues = {
    name: 'The front matter',
    lineOf: (path, onKey) => lineOf(text, path, onKey),
  }
  const result = schemas[kind].safeParse(data, { reportInput: true })
  if (!result.success) {
    for (const issue of result.error.issues) reportIssue(issue, schemas[kind], values, report)
    return { ...source, bodyLine }
  }
  if (text.includes('\\')) reportEscaped(result.data, values, report)
  if (kind === 'events' && !body) {
    report(
      bodyLine,
      'no-summary',
      'An event needs a summary after the front matter: two to five sentences.',
    )
  }
  return {
    ...source,
    bodyLine,
    record: { ...result.data, id, body } as RecordFile['record'] & object,
  }
}

/** Names that Windows keeps for devices: a checkout there would fail. */
const isReserved = (id: string) => /^(con|prn|aux|nul|com\d|lpt\d)$/.test(id)
