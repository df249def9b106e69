/** Records that nothing points to. */
import type { Archive } from '../archive/archive.ts'
import { addressOf } from '../archive/address.ts'
import type { Problem } from '../records/problem.ts'
import { problemAt } from '../records/record.ts'
import type { RecordFile } from '../records/record.ts'
import { referencesOf } from '../records/references.ts'
import type { Content } from '../records/read.ts'

/**
 * Entities that no record points to and that have no evidence of their own, and sources on which nothing
 * rests. Nothing while a record cannot be read: it may be the one that points to them.
 */
export function checkUnused({ files }: Content, archive: Archive): Problem[] {
  if (files.some((file) => !file.record)) return []
  const named = new Set(files.flatMap(referencesOf).map(({ id }) => id))
  const bodies = files.map((file) => file.record?.body ?? '').join('\n')
  const isUsed = (file: RecordFile) => {
    const isLinked = () => bodies.includes(`](${addressOf(file.kind, file.id)}`)
    if (named.has(file.id) || isLinked()) return true
    if (file.kind === 'sources') return file.record?.founding === true
    const entity = archive.entity(file.id)
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
