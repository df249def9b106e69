/** Records that nothing points to. */
import type { Archive } from '../archive/archive.ts'
import { addressOf } from '../archive/address.ts'
import { entityIdsOf } from '../archive/event.ts'
import { entityKinds } from '../archive/records.ts'
import type { Problem } from '../records/problem.ts'
import { problemAt } from '../records/record.ts'
import type { RecordFile } from '../records/record.ts'
import type { Content } from '../records/read.ts'

/**
 * Entities that no record points to and that have no evidence of their own, and sources on which nothing
 * rests. Nothing while a record cannot be read: it may be the one that points to them.
 */
export function checkUnused({ files, records }: Content, archive: Archive): Problem[] {
  if (files.some((file) => !file.record)) return []
  const used = new Set(records.events.flatMap((event) => [...entityIdsOf(event)]))
  const rested = new Set(
    [...records.events, ...entityKinds.flatMap((kind) => records[kind])].flatMap((record) =>
      record.evidence.map((e) => e.source),
    ),
  )
  const bodies = files.map((file) => file.record?.body ?? '').join('\n')
  const isUsed = (file: RecordFile) => {
    const isLinked = () => bodies.includes(`](${addressOf(file.kind, file.id)}`)
    if (file.kind === 'sources') {
      return rested.has(file.id) || file.record?.founding === true || isLinked()
    }
    const entity = archive.entity(file.id)
    return (
      used.has(file.id) ||
      entity.evidence.length > 0 ||
      archive.placesWithin(file.id).length > 0 ||
      archive.sourcesBy(entity).length > 0 ||
      isLinked()
    )
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
