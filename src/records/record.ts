/** One record: the text of its file in, the record or its faults out. */
import type { Fields, Kind, RecordOf } from '../archive/records.ts'
import { schemas } from '../archive/model/schemas.ts'
import type { z } from 'zod'
import { FrontmatterError, lineOf, readFrontmatter } from './frontmatter.ts'
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
  /** The line, counted from 1, on which the body begins. */
  readonly bodyLine: number
  /** The record in it, where it could be read. */
  readonly record?: RecordOf<K>
}

/** A file of `content/`; its kind tells which record it holds. */
export type RecordFile = { [K in Kind]: FileOf<K> }[Kind]

/** What reads the front matter of each kind. */
const schemaOf: { readonly [K in Kind]: z.ZodType<Fields[K]> } = schemas

/**
 * Reads a record; its faults go to `report`.
 *
 * @throws {Error} where the reader of front matter itself fails, which no file should bring about
 */
export function readRecord<K extends Kind>(source: SourceFile<K>, report: Report): FileOf<K> {
  const { kind, id, text } = source
  if (reportHidden(text, report)) return { ...source, bodyLine: 1 }
  let parts
  try {
    parts = readFrontmatter(text)
  } catch (error) {
    if (!(error instanceof FrontmatterError)) throw error
    report(error.line, 'front-matter', error.message)
    return { ...source, bodyLine: 1 }
  }
  const { data, body, bodyLine } = parts
  const unsafe = unsafeMarkdown(body)
  for (const { line, message } of unsafe) {
    report(bodyLine + line - 1, 'unsafe-markdown', message)
  }
  if (unsafe.some((u) => u.isFatal)) return { ...source, bodyLine }
  const values: WrittenValues = {
    name: 'The front matter',
    data,
    lineOf: (path, onKey) => lineOf(text, path, onKey),
  }
  const schema = schemaOf[kind]
  const result = schema.safeParse(data, { reportInput: true })
  if (!result.success) {
    reportIssues(result.error.issues, { ...values, schema }, report)
    return { ...source, bodyLine }
  }
  if (text.includes('\\')) reportEscaped(values, report)
  if (kind === 'events' && !body) {
    report(
      bodyLine,
      'no-summary',
      'An event needs a summary after the front matter: two to five sentences.',
    )
  }
  return { ...source, bodyLine, record: { ...result.data, id, body, plain: plainText(body) } }
}

/** What is wrong, without its place. */
export type Fault = Pick<Problem, 'code' | 'message'>

/** A problem at a path of a record's front matter. */
export function problemAt(
  { file, text }: Pick<RecordFile, 'file' | 'text'>,
  path: readonly PropertyKey[],
  fault: Fault,
): Problem {
  return problemOf({ file, line: lineOf(text, path), ...fault })
}
