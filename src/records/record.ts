/** One record: the text of its file in, the record or its faults out. */
import type { Fields, Kind, RecordOf } from '../archive/records.ts'
import { schemas } from '../archive/model/schemas.ts'
import type { z } from 'zod'
import { withoutHidden } from './characters.ts'
import type { Facts } from './facts.ts'
import { lineOf, readFrontmatter } from './frontmatter.ts'
import { sha256 } from './hash.ts'
import { reportEscaped, reportHidden } from './hidden.ts'
import { reportIssues } from './issue.ts'
import type { WrittenValues } from './issue.ts'
import { plainText, unsafeMarkdown } from './markdown.ts'
import { problemOf } from './problem.ts'
import type { Problem } from './problem.ts'
import type { Report } from './text-file.ts'

/** A file of `content/` that holds a record, or should. */
export interface SourceFile<K extends Kind> {
  readonly kind: K
  readonly id: string
  /** Path for messages, `content/events/harbour-opening.md`. */
  readonly file: string
  readonly text: string
}

/** A file as it was read. */
export interface FileOf<K extends Kind> extends SourceFile<K> {
  /** Changes with the file, and with what stands beside it. */
  readonly digest: string
  /** The line, counted from 1, on which the body begins. */
  readonly bodyLine: number
  /** The text after the front matter, where it can be told where that is. */
  readonly body?: string | undefined
  /**
   * The values of the front matter as they were written, also where some of them are wrong; as they were
   * meant, where a slip in YAML could be mended. For checks that can go on beside a fault.
   */
  readonly data?: unknown
  /** The record in it, where nothing is wrong with its front matter. */
  readonly record?: RecordOf<K> | undefined
  /** Whether there is one; asked of many, because what is remembered is read only where it is asked for. */
  readonly hasRecord: boolean
  /** Whether a fingerprint stands beside it. */
  readonly hasFingerprint?: boolean
  /** What was worked out about it; see `factOf`. */
  readonly facts?: Facts | undefined
}

/** A file of `content/`; its kind tells which record it holds. */
export type RecordFile = { [K in Kind]: FileOf<K> }[Kind]

/** What reads the front matter of each kind. */
export const schemaOf: { readonly [K in Kind]: z.ZodType<Fields[K]> } = schemas

/** Reads a record; its faults go to `report`. One fault does not hide another that can be known beside it. */
export function readRecord<K extends Kind>(written: SourceFile<K>, report: Report): FileOf<K> {
  const isHidden = reportHidden(written.text, report)
  const source = isHidden ? { ...written, text: withoutHidden(written.text) } : written
  const { kind, id, text } = source
  const { data, isRead, body, bodyLine, faults } = readFrontmatter(text)
  for (const { line, code, message } of faults) report(line, code, message)
  const isWhole = body !== undefined && reportBody({ kind, body, bodyLine, data }, report)
  const file: FileOf<K> = {
    ...source,
    digest: digestOf(source),
    bodyLine,
    body: isWhole ? body : undefined,
    data,
    hasRecord: false,
  }
  if (!isRead) return file
  const values: WrittenValues = {
    name: 'The front matter',
    data,
    lineOf: (path, onKey) => lineOf(text, path, onKey),
  }
  const schema = schemaOf[kind]
  const result = schema.safeParse(data, { reportInput: true })
  if (!result.success) {
    // What was mended is told already.
    const told = new Set(faults.map(({ line }) => line))
    reportIssues(result.error.issues, { ...values, schema }, (line, code, message) => {
      if (!told.has(line) || code === 'missing-field') report(line, code, message)
    })
    return file
  }
  if (text.includes('\\')) reportEscaped(values, report)
  if (isHidden || faults.length > 0 || !isWhole) return file
  const record = { ...result.data, id, body, plain: plainText(body) }
  return { ...file, facts: {}, hasRecord: true, record }
}

/** A digest of a file and its name. */
export const digestOf = ({ file, text }: Pick<SourceFile<Kind>, 'file' | 'text'>): string =>
  sha256(`${file}\n${text}`)

/** Reports what is wrong with a body; gives whether it can be read. */
function reportBody(
  { kind, body, bodyLine, data }: { kind: Kind; body: string; bodyLine: number; data: unknown },
  report: Report,
): boolean {
  const unsafe = unsafeMarkdown(body)
  for (const { line, message } of unsafe) {
    report(bodyLine + line - 1, 'unsafe-markdown', message)
  }
  // A draft may wait for its summary; a check says so.
  if (kind === 'events' && !body && !isDraftWritten(data)) {
    report(
      bodyLine,
      'no-summary',
      'An event needs a summary after the front matter: two to five sentences.',
    )
  }
  return !unsafe.some((u) => u.isFatal)
}

const isDraftWritten = (data: unknown) =>
  typeof data === 'object' && data !== null && 'draft' in data && data.draft === 'true'

/** What is wrong, without its place. */
export type Fault = Pick<Problem, 'code' | 'message'>

/** A problem in a record's body, at a line counted from 1 within it. */
export const problemInBody = (
  { file, bodyLine }: Pick<RecordFile, 'file' | 'bodyLine'>,
  line: number,
  fault: Fault,
): Problem => problemOf({ file, line: bodyLine + line - 1, ...fault })

/** A problem at a path of a record's front matter. */
export function problemAt(
  { file, text }: Pick<RecordFile, 'file' | 'text'>,
  path: readonly PropertyKey[],
  fault: Fault,
): Problem {
  return problemOf({ file, line: lineOf(text, path), ...fault })
}
