/** Gives a record another id: its file, everything that points to it, and its address. */
import { addressOf, redirectsOf } from '../archive/address.ts'
import { fingerprintName } from '../records/fingerprint-file.ts'
import type { Content } from '../records/read.ts'
import type { FileChange } from './file-change.ts'
import { findNamed, newId, parseName } from './named-record.ts'
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
function refuseTaken({ files, addresses }: Content, { kind, from, to }: Move): void {
  if (to === from) throw new Error(`The record is called \`${from}\` already.`)
  const taken = files.find((file) => file.id === to)
  if (taken) {
    const merge =
      taken.kind === kind
        ? ` To make one of the two: npm run merge -- ${kind}/${from} into ${to}`
        : ''
    throw new Error(`${taken.file} has the id \`${to}\` already.${merge}`)
  }
  const address = addressOf(kind, to)
  const led = redirectsOf(addresses).find((redirect) => redirect.address === address)
  if (led && led.target !== addressOf(kind, from)) {
    throw new Error(
      `\`${address}\` was published and leads to \`${led.target}\`, which readers rely on. Choose another id.`,
    )
  }
}
