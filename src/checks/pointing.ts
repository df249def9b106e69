/** Everything that points to records: the records themselves, and `content/archive.yaml`. */
import { internalLinks } from '../records/markdown.ts'
import type { Problem } from '../records/problem.ts'
import { problemOf } from '../records/problem.ts'
import type { Content } from '../records/read.ts'
import { problemAt, problemInBody } from '../records/record.ts'
import type { Fault, RecordFile } from '../records/record.ts'
import { referencesOf, referencesOfSubject } from '../records/references.ts'
import type { Reference } from '../records/references.ts'
import { SUBJECT_FILE, storyTexts } from '../records/subject.ts'

/** A problem at the place that has something, from what is wrong with it. */
type At = (fault: Fault) => Problem

/** A file that points to records. */
export interface Pointing {
  /** The record; nothing where it is `content/archive.yaml`. */
  readonly file: RecordFile | undefined
  /** What its fields name. */
  readonly references: readonly (Reference & { readonly at: At })[]
  /** What its text links to within the site, as it is written. */
  readonly links: readonly { readonly address: string; readonly at: At }[]
}

/** Every file that points to records, with what it points to. */
export const pointingIn = ({
  files,
  subjectFile,
}: Pick<Content, 'files' | 'subjectFile'>): Pointing[] => [
  ...files.map((file) => ({
    file,
    references: referencesOf(file).map((reference) => ({
      ...reference,
      at: (fault: Fault) => problemAt(file, reference.path, fault),
    })),
    links: internalLinks(file.body ?? '').map(({ path, line }) => ({
      address: path,
      at: (fault: Fault) => problemInBody(file, line, fault),
    })),
  })),
  inSubject(subjectFile),
]

function inSubject({ data, subject, lineOf }: Content['subjectFile']): Pointing {
  const at = (path: Reference['path']) => (fault: Fault) =>
    problemOf({ file: SUBJECT_FILE, line: lineOf(path), ...fault })
  return {
    file: undefined,
    references: referencesOfSubject(data).map((reference) => ({
      ...reference,
      at: at(reference.path),
    })),
    links: storyTexts(subject).flatMap(({ path, text }) =>
      internalLinks(text).map((link) => ({ address: link.path, at: at(path) })),
    ),
  }
}
