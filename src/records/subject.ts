/** Reads what an archive is about: `content/archive.yaml`, as strictly as records are read. */
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { subjectSchema } from '../archive/subject.ts'
import type { Subject } from '../archive/subject.ts'
import { withoutHidden } from './characters.ts'
import { conflictMessage, resolveConflicts } from './conflict-markers.ts'
import { reportEscaped, reportHidden } from './hidden.ts'
import { reportIssues } from './issue.ts'
import type { WrittenValues } from './issue.ts'
import { unsafeMarkdown } from './markdown.ts'
import type { Problem } from './problem.ts'
import { readTextFile, reportTo } from './text-file.ts'
import type { Report } from './text-file.ts'
import { lineInYaml, readYaml } from './yaml.ts'

/** Path for messages. */
export const SUBJECT_FILE = 'content/archive.yaml'

/** Room for some hundred lines of synonyms and bodies. */
const MAX_BYTES = 64 * 1024

/** The file that says what the archive is about. */
export interface SubjectFile {
  /** The line, counted from 1, where a value stands. */
  readonly lineOf: (path: readonly PropertyKey[]) => number
  /** Its values as they were written, also where some of them are wrong. */
  readonly data: unknown
  /** What it says; nothing where it has faults. */
  readonly subject: Subject | undefined
}

/** Reads the file in a content folder; what is wrong with it is added to `problems`. */
export function readSubject(folder: string, problems: Problem[]): SubjectFile {
  const report = reportTo(SUBJECT_FILE, problems)
  const path = join(folder, 'archive.yaml')
  // Where the whole folder is missing, that is told already.
  if (isThere(folder) && !isThere(path)) report(1, 'no-subject', noSubject)
  const read = isThere(path) ? readTextFile(path, MAX_BYTES, report) : undefined
  const isHidden = read !== undefined && reportHidden(read, report)
  const { text, conflicts } = resolveConflicts(withoutHidden(read ?? ''))
  for (const conflict of conflicts) {
    report(conflict.line, 'conflict-marker', conflictMessage(conflict))
  }
  const lineOf: WrittenValues['lineOf'] = (at, onKey) => lineInYaml(text, at, onKey)
  if (read === undefined) return { lineOf, data: undefined, subject: undefined }
  const { data, subject } = parseSubject(text, lineOf, report)
  return { lineOf, data, subject: isHidden || conflicts.length > 0 ? undefined : subject }
}

/** The Markdown of the file, with the path of each text. */
export const storyTexts = (
  subject: Pick<Subject, 'introduction' | 'eras'> | undefined,
): { readonly path: readonly PropertyKey[]; readonly text: string }[] => [
  ...(subject?.introduction ? [{ path: ['introduction'], text: subject.introduction }] : []),
  ...(subject?.eras ?? []).map(({ text }, i) => ({ path: ['eras', i, 'text'], text })),
]

function parseSubject(
  text: string,
  lineOf: WrittenValues['lineOf'],
  report: Report,
): Pick<SubjectFile, 'data' | 'subject'> {
  const { data, faults, isRead } = readYaml(text)
  for (const { line, code, message } of faults) {
    report(line, code === 'front-matter' ? 'not-yaml' : code, message)
  }
  if (!isRead) return { data, subject: undefined }
  // Nothing but comments is a file without any of its fields.
  const values = { name: 'The file', data: data ?? {}, lineOf }
  const result = subjectSchema.safeParse(values.data, { reportInput: true })
  if (!result.success) {
    reportIssues(result.error.issues, { ...values, schema: subjectSchema }, report)
    return { data, subject: undefined }
  }
  if (text.includes('\\')) reportEscaped(values, report)
  const unsafe = storyTexts(result.data).flatMap(({ path, text: written }) =>
    unsafeMarkdown(written).map(({ message }) => ({ path, message })),
  )
  for (const { path, message } of unsafe) report(lineOf(path), 'unsafe-markdown', message)
  return { data, subject: faults.length + unsafe.length > 0 ? undefined : result.data }
}

const isThere = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined

const noSubject =
  'There is no `content/archive.yaml`, which says what the archive is about: its name, its sides, its types. ' +
  'Write one; every field is described in `src/archive/subject.ts`.'
