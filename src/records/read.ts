/** Reads a `content/` folder: files in, records and problems out. */
import { statSync } from 'node:fs'
import type { AddressLine } from '../archive/address.ts'
import { lazily } from '../archive/look-up.ts'
import type { Kind, RecordOf, Records } from '../archive/records.ts'
import { readAddresses } from './addresses.ts'
import type { Cache } from './cache.ts'
import { missingContent } from './content-folder.ts'
import { readFolder, readSources } from './folder.ts'
import { readOwnPages } from './own-pages.ts'
import type { OwnPage } from './own-pages.ts'
import { problemOf } from './problem.ts'
import type { Problem } from './problem.ts'
import type { FileOf, RecordFile } from './record.ts'
import { strayRecords } from './stray.ts'
import { readSubject } from './subject.ts'
import type { SubjectFile } from './subject.ts'

/** What a content folder holds. Files with errors have no record, but their ids count as known. */
export interface Content {
  readonly files: readonly RecordFile[]
  /** Read when they are first asked for: a check of what is sound does without most. */
  readonly records: Records
  /** What the archive is about. */
  readonly subjectFile: SubjectFile
  /** The archive's own pages, by address. */
  readonly ownPages: readonly OwnPage[]
  /** The lines of the list of addresses. */
  readonly addresses: readonly AddressLine[]
  readonly problems: readonly Problem[]
}

/**
 * Reads every record below `folder`, in an order that no machine changes.
 *
 * @param options.cache gives the records that it knows, and is given the others
 */
export function readContent(
  folder: string,
  { cache }: { cache?: Cache | undefined } = {},
): Content {
  const problems: Problem[] = []
  if (!isFolder(folder)) problems.push(noContent)
  const read = <K extends Kind>(kind: K) => readFolder(folder, kind, { problems, cache })
  const events = read('events')
  const sources = readSources(folder, { problems, cache })
  const people = read('people')
  const organizations = read('organizations')
  const places = read('places')
  const topics = read('topics')
  const addresses = readAddresses(folder, problems)
  const subjectFile = readSubject(folder, problems)
  problems.push(...strayRecords(folder))
  const ownPages = readOwnPages(folder, problems)
  return {
    files: [...events, ...sources, ...people, ...organizations, ...places, ...topics],
    records: lazily<Records>({
      events: () => recordsIn(events),
      sources: () => recordsIn(sources),
      people: () => recordsIn(people),
      organizations: () => recordsIn(organizations),
      places: () => recordsIn(places),
      topics: () => recordsIn(topics),
    }),
    subjectFile,
    ownPages,
    addresses,
    problems,
  }
}

const recordsIn = <K extends Kind>(files: readonly FileOf<K>[]): RecordOf<K>[] =>
  files.flatMap(({ record }) => (record ? [record] : []))

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory()

const noContent = problemOf({
  file: 'content',
  line: 1,
  code: 'no-content',
  message: missingContent,
})
