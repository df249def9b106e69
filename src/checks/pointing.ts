/** Everything that points to records: the records themselves, and `content/archive.yaml`. */
import { remembered } from '../archive/look-up.ts'
import { factOf } from '../records/facts.ts'
import { internalLinks } from '../records/markdown.ts'
import type { Problem } from '../records/problem.ts'
import { problemOf } from '../records/problem.ts'
import type { Content } from '../records/read.ts'
import { problemAt, problemInBody } from '../records/record.ts'
import type { Fault, RecordFile } from '../records/record.ts'
import { idsByKinds, namedIn, referencesOf, referencesOfSubject } from '../records/references.ts'
import type { NamedIds, Reference } from '../records/references.ts'
import { SUBJECT_FILE, storyTexts } from '../records/subject.ts'

/** A problem at the place that has something, from what is wrong with it. */
type At = (fault: Fault) => Problem

/** A file that points to records. */
export interface Pointing {
  /** The record; nothing where it is `content/archive.yaml`. */
  readonly file: RecordFile | undefined
  /** What its fields name. */
  readonly named: NamedIds
  /** What its text links to within the site, as it is written. */
  readonly linked: readonly string[]
  /** What its fields name, with the places: asked for where something is wrong. */
  readonly references: readonly (Reference & { readonly at: At })[]
  /** What its text links to, with the places. */
  readonly links: readonly { readonly address: string; readonly at: At }[]
}

/** Every file that points to records, with what it points to. */
export const pointingIn = ({
  files,
  subjectFile,
}: Pick<Content, 'files' | 'subjectFile'>): Pointing[] => [
  ...files.map(inRecord),
  inSubject(subjectFile),
]

const inRecord = remembered((file: RecordFile): Pointing => ({
  file,
  named: namedIn(file),
  linked: factOf(file, 'links', () => internalLinks(file.body ?? '').map(({ path }) => path)),
  get references() {
    return referencesOf(file).map((reference) => ({
      ...reference,
      at: (fault: Fault) => problemAt(file, reference.path, fault),
    }))
  },
  get links() {
    return internalLinks(file.body ?? '').map(({ path, line }) => ({
      address: path,
      at: (fault: Fault) => problemInBody(file, line, fault),
    }))
  },
}))

function inSubject({ data, subject, lineOf }: Content['subjectFile']): Pointing {
  const at = (path: Reference['path']) => (fault: Fault) =>
    problemOf({ file: SUBJECT_FILE, line: lineOf(path), ...fault })
  const references = referencesOfSubject(data)
  const links = storyTexts(subject).flatMap(({ path, text }) =>
    internalLinks(text).map((link) => ({ address: link.path, at: at(path) })),
  )
  return {
    file: undefined,
    named: idsByKinds(references),
    linked: links.map(({ address }) => address),
    references: references.map((reference) => ({ ...reference, at: at(reference.path) })),
    links,
  }
}
