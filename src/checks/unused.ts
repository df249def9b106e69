/** Records that nothing points to. */
import type { Archive } from '../archive/archive.ts'
import { addressOf } from '../archive/address.ts'
import type { Problem } from '../records/problem.ts'
import { problemAt } from '../records/record.ts'
import type { RecordFile } from '../records/record.ts'
import type { Content } from '../records/read.ts'
import type { Pointing } from './pointing.ts'

/**
 * Entities that no record points to and that have no evidence of their own, and sources on which nothing
 * rests. Nothing while a record cannot be read: it may be the one that points to them.
 */
export function checkUnused(
  { files }: Content,
  archive: Archive,
  pointing: readonly Pointing[],
): Problem[] {
  if (files.some((file) => !file.record)) return []
  const named = new Set(pointing.flatMap(({ references }) => references.map(({ id }) => id)))
  const linked = new Set(
    pointing.flatMap(({ links }) => links.map(({ address }) => address.replace(/[?#].*/, ''))),
  )
  const isUsed = ({ kind, id }: RecordFile) => {
    if (named.has(id) || linked.has(addressOf(kind, id))) return true
    if (kind === 'sources') return false
    const entity = archive.entity(id)
    return entity.evidence.length > 0 || archive.sourcesBy(entity).length > 0
  }
  return files.flatMap((file) =>
    file.kind === 'events' || isUsed(file)
      ? []
      : problemAt(file, [], {
          code: 'nothing-points-here',
          message:
            file.kind === 'sources'
              ? `No event and no other record rests on \`${file.id}\`.`
              : `No event and no other record names \`${file.id}\`.`,
        }),
  )
}
