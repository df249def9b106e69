/** Looks after the addresses of sources: which still lead somewhere, and what could stand in for those that do not. */
import { compare } from '../archive/text/compare.ts'
import { lineOf } from '../records/frontmatter.ts'
import type { Content } from '../records/read.ts'
import { chosenSources } from './chosen-sources.ts'
import type { ReadSource } from './chosen-sources.ts'
import { walkHosts } from './hosts.ts'
import { linkState } from './link.ts'
import type { LinkState } from './link.ts'
import type { Visitor } from './visitor.ts'
import { WAYBACK, storedCopy } from './wayback.ts'

/** What is asked for. */
export interface LinksRequest {
  /** Of sources; all, where none is given. */
  readonly ids: readonly string[]
  readonly visit: Visitor
  /** Where stored copies are asked for; the Wayback Machine, unless a test has a server of its own. */
  readonly copiesAt?: string
  /** Is told when another address is done, and of how many there are. */
  readonly onDone?: (done: number, of: number) => void
}

/** What has become of an address of a source. */
export interface LinkOutcome extends LinkState {
  readonly source: string
  /** Where it stands. */
  readonly file: string
  readonly line: number
  readonly field: 'url' | 'archived'
  readonly address: string
  /** A stored copy that the record already names, of an address that is dead. */
  readonly archived?: string | undefined
  /** A stored copy that it could name. */
  readonly proposal?: string | undefined
}

type Link = Pick<LinkOutcome, 'source' | 'file' | 'line' | 'field' | 'address'> & {
  readonly record: ReadSource['record']
}

/**
 * Visits each address that sources have, once; for those that are dead, and have no stored copy, asks
 * for one. Nothing is written.
 *
 * @throws {Error} where an id is that of no source
 */
export async function walkLinks(content: Content, request: LinksRequest): Promise<LinkOutcome[]> {
  const { ids, visit, copiesAt = WAYBACK, onDone } = request
  const links = Map.groupBy(chosenSources(content, ids).flatMap(linksOf), ({ address }) => address)
  const outcomes: LinkOutcome[] = []
  let done = 0
  await walkHosts(
    [...links.keys()],
    (address) => address,
    async (address) => {
      const state = await linkState(address, visit)
      for (const { record, ...link } of links.get(address) ?? []) {
        const copy =
          state.is === 'dead' ? await copyFor(link.field, record, { visit, copiesAt }) : {}
        outcomes.push({ ...link, ...state, ...copy })
      }
      onDone?.(++done, links.size)
    },
  )
  return outcomes.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line)
}

function linksOf({ id, file, text, record }: ReadSource): Link[] {
  return (['url', 'archived'] as const).flatMap((field) => {
    const address = record[field]
    return address === undefined
      ? []
      : [{ source: id, file, line: lineOf(text, [field]), field, address, record }]
  })
}

/** The stored copy of what is dead, that the record has or could have. */
async function copyFor(
  field: LinkOutcome['field'],
  { url, archived, published, accessed }: ReadSource['record'],
  { visit, copiesAt }: { visit: Visitor; copiesAt: string },
): Promise<Pick<LinkOutcome, 'archived' | 'proposal'>> {
  if (url === undefined) return {}
  if (field === 'url' && archived !== undefined) return { archived }
  try {
    const day = published?.earliest ?? accessed
    return { proposal: await storedCopy(url, { day, base: copiesAt }, visit) }
  } catch {
    // A proposal is an extra: whoever has none looks for one by hand.
    return {}
  }
}
