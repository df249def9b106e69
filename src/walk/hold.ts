/** Holds sources: fetches their texts, and keeps the fingerprint of each that has what records say it has. */
import { compare } from '../archive/text/compare.ts'
import { shortPhrasesOf } from '../checks/source-words.ts'
import { soundArchive } from '../edits/file-change.ts'
import { readItem } from '../items/read-item.ts'
import type { Problem } from '../records/problem.ts'
import { writeFingerprint } from '../records/write-fingerprint.ts'
import { chosenSources } from './chosen-sources.ts'
import type { ReadSource } from './chosen-sources.ts'
import { holdingBy } from './holding.ts'
import type { FoundText } from './holding.ts'
import { walkHosts } from './hosts.ts'
import type { Visitor } from './visitor.ts'

/** What is asked for. */
export interface HoldRequest {
  /** Of sources; all that are not held, where none is given. */
  readonly ids: readonly string[]
  readonly visit: Visitor
  /** Whether only to say what would be done. */
  readonly isReport?: boolean
  /** Is told of each source when it is done, and of how many there are. */
  readonly onDone?: (outcome: HoldOutcome, of: number) => void
}

/** What came of a source. */
type Outcome =
  | {
      /** All stands. Of a report: it could be held. */
      readonly is: 'held'
      readonly address: string
      /** How many quotations and words of datings stand in the text. */
      readonly compared: number
    }
  | {
      /** The text was read, and to hold it would be wrong. */
      readonly is: 'differs'
      readonly address: string
      readonly problems: readonly Problem[]
    }
  | { readonly is: 'left' | 'not reached'; readonly why: string }

/** What came of a source, with its id. */
export type HoldOutcome = Outcome & { readonly source: string }

/**
 * Fetches the texts of sources, compares them with what records have from them, and where all stands
 * writes the fingerprint and marks the record as held. A source is done whole or not at all, and what is
 * done stays done when the walk ends early.
 *
 * `accessed` stays as it is: undated notices are dated by it, and the newest is the archive’s “now”.
 * Neither may move because a machine reads again what a person read before.
 *
 * @param folder the content folder
 * @throws {Error} where the archive has errors, an id is that of no source, or a file cannot be written
 */
export async function holdSources(folder: string, request: HoldRequest): Promise<HoldOutcome[]> {
  const { ids, visit, isReport = false, onDone } = request
  let archive = soundArchive(folder, 'Mend this first: npm run check')
  const sources = chosenSources(archive.content, ids).filter(
    ({ record }) => ids.length > 0 || !record.held,
  )
  // Without a pause in it, so that no other source comes between what is checked and what is written.
  const holdBy = (source: ReadSource, found: FoundText): Outcome => {
    const holding = holdingBy(archive, source, found)
    if (holding.is === 'left') return holding
    if (holding.is === 'differs') return { ...holding, address: found.address }
    if (!isReport) {
      const { content } = archive
      const item = { item: found, source: source.id, phrase: [] }
      writeFingerprint(folder, { ...item, usedFrom: shortPhrasesOf, content })
    }
    archive = holding.archive
    return { is: 'held', address: found.address, compared: holding.compared }
  }
  const outcomes: HoldOutcome[] = []
  await walkHosts(sources, firstAddress, async (source) => {
    const outcome = { source: source.id, ...(await outcomeOf(source, { visit, holdBy })) }
    outcomes.push(outcome)
    onDone?.(outcome, sources.length)
  })
  return outcomes.toSorted((a, b) => compare(a.source, b.source))
}

const addressesOf = ({ record: { url, archived } }: ReadSource) =>
  [url, archived].filter((address) => address !== undefined)

const firstAddress = (source: ReadSource) => addressesOf(source)[0] ?? ''

/** What the first address gives whose text holds the source; else what the first one gave that was read. */
async function outcomeOf(
  source: ReadSource,
  { visit, holdBy }: { visit: Visitor; holdBy: (source: ReadSource, found: FoundText) => Outcome },
): Promise<Outcome> {
  const addresses = addressesOf(source)
  if (addresses.length === 0) return { is: 'left', why: 'Its record has no address.' }
  const unread: string[] = []
  let read: Outcome | undefined
  for (const address of addresses) {
    const found = await textAt(address, visit)
    if ('why' in found) unread.push(`${address}: ${found.why}`)
    else {
      const outcome = holdBy(source, found)
      if (outcome.is === 'held') return outcome
      read ??= outcome
    }
  }
  return read ?? { is: 'not reached', why: unread.join('\n') }
}

/** The text at an address, or why there is none. */
async function textAt(
  address: string,
  visit: Visitor,
): Promise<FoundText | { readonly why: string }> {
  try {
    const { address: url, answer } = await visit(unframed(address), 'read')
    const { status, headers, body: bytes } = answer
    if (status !== 200) return { why: `It answered ${status}.` }
    const { sha256, text } = await readItem(bytes, { type: headers['content-type'], url })
    return { address: url, sha256, text }
  } catch (error) {
    return { why: (error as Error).message }
  }
}

/** A copy in the Wayback Machine as it was stored, without the frame that is put around it. */
const unframed = (address: string) =>
  address.replace(/^(https?:\/\/web\.archive\.org\/web\/\d+)(?=\/)/, '$1id_')
