import type { Kind } from '../../archive/records.ts'
import type { Catalogue } from './catalogue.ts'
import { wrongIn } from './nearest-names.ts'

/** A record, by where it stands in the catalogue. */
export interface NearRecord {
  readonly kind: Kind
  /** Its position among the events or the entities of the catalogue. */
  readonly place: number
}

/** Words of an address and of an id must be alike by this share. */
const LEAST_ALIKE = 0.5
const MOST = 5

/**
 * The records whose ids are nearest to the last part of an address, best first; none where it is near to
 * none.
 *
 * @param path of an address at which there is no page: `/events/harbor-opening/`
 */
export function nearestRecords(path: string, { events, entities }: Catalogue): NearRecord[] {
  const words = wordsOf(lastPart(path))
  if (words.length === 0) return []
  return [
    ...events.map(({ id }, place) => ({ kind: 'events' as const, id, place })),
    ...entities.map(({ kind, id }, place) => ({ kind, id, place })),
  ]
    .map(({ kind, id, place }) => ({ kind, place, alike: alikeness(words, wordsOf(id)) }))
    .filter(({ alike }) => alike >= LEAST_ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, MOST)
    .map(({ kind, place }) => ({ kind, place }))
}

const wordsOf = (id: string) =>
  id
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** The last part of a path that names something: servers add the name of a file. */
function lastPart(path: string): string {
  const part =
    path
      .replace(/(?:\/index)?(?:\.html?)?\/*$/, '')
      .split('/')
      .at(-1) ?? ''
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** How much of two lists of words is alike: 1 where all is, 0 where nothing. */
function alikeness(words: readonly string[], others: readonly string[]): number {
  const found = words.map((word) => 1 - Math.min(1, ...others.map((o) => wrongIn(word, o))))
  return found.reduce((sum, share) => sum + share, 0) / Math.max(words.length, others.length)
}
