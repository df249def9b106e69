/** The sources that a command names. */
import { findNamed, parseName } from '../edits/named-record.ts'
import type { Content } from '../records/read.ts'
import type { FileOf, RecordFile } from '../records/record.ts'

/** The file of a source whose record can be read. */
export type ReadSource = FileOf<'sources'> & {
  readonly record: NonNullable<FileOf<'sources'>['record']>
}

/**
 * The sources of some ids, or all.
 *
 * @param ids as in `harbour-chronicle` or `sources/harbour-chronicle`
 * @throws {Error} where an id is that of no source, with the nearest that is
 */
export function chosenSources({ files }: Content, ids: readonly string[]): ReadSource[] {
  const all = files.filter(isRead)
  if (ids.length === 0) return all
  const names = new Set(
    ids.map((text) => findNamed(files, { ...parseName(text), kind: 'sources' }).id),
  )
  return all.filter(({ id }) => names.has(id))
}

const isRead = (file: RecordFile): file is ReadSource =>
  file.kind === 'sources' && file.record !== undefined
