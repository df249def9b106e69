/** Records as people name them in a command: `people/a-berg`, `content/people/a-berg.md`. */
import { redirectsOf } from '../archive/address.ts'
import { isSpeakerId } from '../archive/event.ts'
import { ownId } from '../archive/model/fields.ts'
import type { Kind } from '../archive/records.ts'
import { didYouMean, hintOf } from '../archive/text/edit-distance.ts'
import { meantHint, namedRecords } from '../checks/meant-records.ts'
import { idMeant } from '../records/file-name.ts'
import { kinds } from '../records/kinds.ts'
import type { Content } from '../records/read.ts'
import type { RecordFile } from '../records/record.ts'

/** A kind and an id, as they were given; the kind may be left out. */
export interface RecordName {
  readonly kind: Kind | undefined
  readonly id: string
}

/**
 * Reads the name of a record: `people/a-berg`, an address, or the path of its file.
 *
 * @throws {Error} where it is none
 */
export function parseName(text: string): RecordName {
  const parts = text
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)?(?:content\/)?|(?:\.md)?\/?$/g, '')
    .split('/')
  const [first = '', second] = parts
  if (parts.length > 2 || !parts.every(Boolean)) {
    throw new Error(`\`${text}\` names no record. Expected a kind and an id: people/anna-berg`)
  }
  if (second === undefined) return { kind: undefined, id: first }
  const kind = kinds.find((known) => known === first)
  if (kind) return { kind, id: second }
  throw new Error(
    `There is no kind \`${first}\`; expected one of ${kinds.join(', ')}.${didYouMean(first, kinds)}`,
  )
}

/**
 * The record of a name.
 *
 * @throws {Error} where there is none, with the nearest that exists
 */
export function findNamed(files: readonly RecordFile[], { kind, id }: RecordName): RecordFile {
  const found = files.find((file) => file.id === id && (kind ?? file.kind) === file.kind)
  if (found) return found
  const elsewhere = files.find((file) => file.id === id)
  if (elsewhere) {
    throw new Error(`\`${id}\` is in content/${elsewhere.kind}: ${elsewhere.kind}/${id}`)
  }
  const path = kind === undefined ? `record \`${id}\`` : `content/${kind}/${id}.md`
  throw new Error(
    `There is no ${path}.${meantHint(id, namedRecords(files, kind ? [kind] : kinds))}`,
  )
}

/**
 * An id that a record can have.
 *
 * @throws {Error} where it cannot, with the nearest that it could be
 */
export function newId(text: string): string {
  const { error } = ownId.safeParse(text)
  if (error) {
    const hint = hintOf(idMeant(text))
    throw new Error(`\`${text}\` cannot be an id. ${error.issues[0]?.message}${hint}`)
  }
  if (!isSpeakerId(text)) {
    throw new Error(`\`${text}\` has a meaning in quotations already. Choose another id.`)
  }
  return text
}

/**
 * Refuses an address that was published and leads elsewhere since its record was renamed or merged.
 *
 * @param own where it may lead
 * @throws {Error} saying where it leads
 */
export function refuseFormer(
  { addresses }: Pick<Content, 'addresses'>,
  address: string,
  own?: string,
): void {
  const led = redirectsOf(addresses).find((redirect) => redirect.address === address)
  if (led && led.target !== own) {
    throw new Error(
      `\`${address}\` was published and leads to \`${led.target}\`, which readers rely on. Choose another id.`,
    )
  }
}
