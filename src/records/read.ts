/** Reads the records of a `content/` folder: files in, records and problems out. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Kind, Records, SourceRecord } from '../archive/records.ts'
import { didYouMean } from './did-you-mean.ts'
import { FINGERPRINT_ENDING, fingerprintName, parseFingerprint } from './fingerprint-file.ts'
import { FrontmatterError, lineOf, readFrontmatter } from './frontmatter.ts'
import { unsafeMarkdown } from './markdown.ts'
import type { Problem } from './problem.ts'
import { schemas } from './schema.ts'

/** A file of `content/`, with the record in it where it could be read. */
export interface RecordFile {
  readonly kind: Kind
  readonly id: string
  /** Path for messages, `content/events/la-hulpe-conference.md`. */
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
  readonly problems: readonly Problem[]
}

/** A record larger than this is a mistake: the largest of the archive has some 10 KB. */
const MAX_BYTES = 256 * 1024

/** Room for a news item of 200,000 words. */
const MAX_FINGERPRINT_BYTES = 2 * 1024 * 1024

export const kinds = Object.keys(schemas) as Kind[]

/** Reads every record below `folder`, in an order that no machine changes. */
export function readContent(folder: string): Content {
  const problems: Problem[] = []
  const files = kinds.flatMap((kind) => readFolder(folder, kind, problems))
  const recordsOf = (kind: Kind) =>
    files.flatMap((f) => (f.kind === kind && f.record ? [f.record] : []))
  const records = Object.fromEntries(kinds.map((kind) => [kind, recordsOf(kind)]))
  return { files, records: records as unknown as Records, problems }
}

/** Reads the records of one kind; what is wrong with them is added to `problems`. */
export function readFolder(folder: string, kind: Kind, problems: Problem[]): RecordFile[] {
  const names = listFolder(join(folder, kind))
  return names.flatMap((name) => {
    const file = `content/${kind}/${name}`
    const report = (line: number, code: string, message: string) =>
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
        'The name of a record’s file is its id: lower-case letters a to z, digits and single hyphens, 80 characters at most.',
      )
      return []
    }
    const text = readText(join(folder, kind, name), MAX_BYTES, report)
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
  const text = readText(join(folder, 'sources', name), MAX_FINGERPRINT_BYTES, report)
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

type Report = (line: number, code: string, message: string) => void

function parseRecord(
  source: { kind: Kind; id: string; file: string; text: string },
  report: Report,
): RecordFile {
  const { kind, id, text } = source
  let parted
  try {
    parted = readFrontmatter(text)
  } catch (error) {
    if (!(error instanceof FrontmatterError)) throw error
    report(error.line, 'front-matter', error.message)
    return { ...source, bodyLine: 1 }
  }
  const { data, body, bodyLine } = parted
  for (const { line, message } of unsafeMarkdown(body)) {
    report(bodyLine + line - 1, 'unsafe-markdown', message)
  }
  const result = schemas[kind].safeParse(data, { reportInput: true })
  if (!result.success) {
    for (const issue of result.error.issues) reportIssue(issue, schemas[kind], text, report)
    return { ...source, bodyLine }
  }
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

function reportIssue(issue: z.core.$ZodIssue, schema: z.ZodType, text: string, report: Report) {
  const where = issue.path.length ? `\`${pathText(issue.path)}\`` : 'The front matter'
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path)
    for (const key of issue.keys) {
      const hint = didYouMean(key, known) || ` Known here: ${known.join(', ')}.`
      report(
        lineOf(text, issue.path, key),
        'unknown-field',
        `There is no field \`${key}\`${issue.path.length ? ` in ${where}` : ''}.${hint}`,
      )
    }
    return
  }
  const line = lineOf(text, issue.path)
  if (issue.input === undefined || issue.input === null) {
    report(line, 'missing-field', `${where} is missing. ${issue.message}`)
    return
  }
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : []
  const found = typeof issue.input === 'string' ? `, found \`${issue.input.slice(0, 60)}\`` : ''
  const message = issue.message.includes(String(issue.input))
    ? issue.message
    : `${issue.message.replace(/\.$/, '')}${issue.code === 'custom' ? '' : found}.`
  const hint = typeof issue.input === 'string' ? didYouMean(issue.input, options) : ''
  report(line, 'wrong-value', `${where}: ${message}${hint}`)
}

/** The field names that a schema knows at a path. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  const def = (schema as { _zod: { def: SchemaDef } })._zod.def
  const inner = def.innerType ?? def.out
  if (inner) return keysAt(inner, path)
  if (path.length === 0) return Object.keys(def.shape ?? {})
  const [step, ...rest] = path
  const next = def.shape?.[String(step)] ?? def.element
  return next ? keysAt(next, rest) : []
}

interface SchemaDef {
  shape?: Record<string, unknown>
  element?: unknown
  innerType?: unknown
  out?: unknown
}

const pathText = (path: readonly PropertyKey[]) =>
  path
    .map((p, i) => (typeof p === 'number' ? `[${p + 1}]` : `${i ? '.' : ''}${String(p)}`))
    .join('')

/** Names of files in a folder, sorted by code unit; those that begin with `_` are left out. */
function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('_') && name !== '.DS_Store')
      .sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function readText(path: string, limit: number, report: Report): string | undefined {
  const stat = lstatSync(path)
  if (!stat.isFile()) {
    report(1, 'not-a-file', 'A record is a plain file: no folder, no symbolic link.')
    return undefined
  }
  if (stat.size > limit) {
    report(
      1,
      'too-large',
      `A record has at most ${limit / 1024} KiB; this one has ${Math.ceil(stat.size / 1024)}.`,
    )
    return undefined
  }
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    const text = decoder.decode(readFileSync(path)).replace(/\r\n?/g, '\n')
    return text
  } catch {
    report(1, 'not-utf-8', 'The file is not UTF-8 text. Save it as UTF-8.')
    return undefined
  }
}

/** Names that Windows keeps for devices: a checkout there would fail. */
const isReserved = (id: string) => /^(con|prn|aux|nul|com\d|lpt\d)$/.test(id)
