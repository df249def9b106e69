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
  archiveOf: () => Archive,
  pointing: readonly Pointing[],
): Problem[] {
  if (files.some((file) => !file.hasRecord)) return []
  const namedIds = new Set(pointing.flatMap(({ named }) => Object.values(named).flat()))
  const linkedAddresses = new Set(
    pointing.flatMap(({ linked }) => linked.map((address) => address.replace(/[?#].*/, ''))),
  )
  const isUsed = ({ kind, id }: RecordFile) => {
    if (namedIds.has(id) || linkedAddresses.has(addressOf(kind, id))) return true
    if (kind === 'sources') return false
    const archive = archiveOf()
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
