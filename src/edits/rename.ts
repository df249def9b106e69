/** Gives a record another id: its file, everything that points to it, and its address. */
import { addressOf } from '../archive/address.ts'
import { fingerprintName } from '../records/fingerprint-file.ts'
import type { Content } from '../records/read.ts'
import type { FileChange } from './file-change.ts'
import { findNamed, newId, parseName, refuseFormer } from './named-record.ts'
import { pathOf, pointElsewhere, withMoves } from './pointers.ts'
import type { Move } from './pointers.ts'

/**
 * The changes that rename a record.
 *
 * @param folder its content passes its check
 * @param content as it was read
 * @param names of the record, `people/a-berg`, and the new one, `anna-berg`
 * @throws {Error} where there is no such record, or it cannot have the name
 */
export function planRename(
  folder: string,
  content: Content,
  names: { readonly from: string; readonly to: string },
): FileChange[] {
  const { kind, id: from } = findNamed(content.files, parseName(names.from))
  const named = parseName(names.to)
  if (named.kind !== undefined && named.kind !== kind) {
    throw new Error(
      `A record stays what it is: one of ${kind} cannot be renamed to one of ${named.kind}.`,
    )
  }
  const move = { kind, from, to: newId(named.id) }
  refuseTaken(content, move)
  return withMoves(
    folder,
    pointElsewhere(folder, content.files, move),
    new Map([
      [pathOf(kind, from), pathOf(kind, move.to)],
      [`sources/${fingerprintName(from)}`, `sources/${fingerprintName(move.to)}`],
    ]),
  )
}

/** An id belongs to one record, and its address for good to what was published there. */
function refuseTaken(content: Content, { kind, from, to }: Move): void {
  if (to === from) throw new Error(`The record is called \`${from}\` already.`)
  const taken = content.files.find((file) => file.id === to)
  if (taken) {
    const merge =
      taken.kind === kind
        ? ` To make one of the two: npm run merge -- ${kind}/${from} into ${to}`
        : ''
    throw new Error(`${taken.file} has the id \`${to}\` already.${merge}`)
  }
  refuseFormer(content, addressOf(kind, to), addressOf(kind, from))
}
