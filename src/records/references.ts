/** What records point to: which field of which record names another one, and of which kind that may be. */
import { isSpeakerId } from '../archive/event.ts'
import { remembered } from '../archive/look-up.ts'
import type { Kind } from '../archive/records.ts'
import { factOf } from './facts.ts'
import type { RecordFile } from './record.ts'

/** A place in a record's front matter that names another record. */
export interface Reference {
  readonly path: readonly PropertyKey[]
  readonly id: string
  /** The kinds that it may name. */
  readonly kinds: readonly [Kind, ...Kind[]]
}

/** Fields that name records, and the kinds that they may name; `*` stands for an entry of a list. */
type Places = Readonly<Record<string, readonly [Kind, ...Kind[]]>>

/** Where an event names other records. */
const inEvents: Places = {
  'datings.*.source': ['sources'],
  'datings.*.sources.*': ['sources'],
  'places.*.place': ['places'],
  'participations.*.person': ['people'],
  'participations.*.organization': ['organizations'],
  'organizations.*': ['organizations'],
  'topics.*': ['topics'],
  'conflicts.*.claims.*.source': ['sources'],
  'related.*.event': ['events'],
}

/** Where any record names other records. */
const inAll: Places = {
  'evidence.*.source': ['sources'],
  'evidence.*.quotations.*.speaker': ['people', 'organizations'],
}

const referencePlaces: Readonly<Record<Kind, Places>> = {
  events: { ...inAll, ...inEvents },
  sources: {},
  people: {
    ...inAll,
    'offices.*.organization': ['organizations'],
    'offices.*.evidence.*.source': ['sources'],
  },
  organizations: inAll,
  places: { ...inAll, within: ['places'] },
  topics: inAll,
}

/** Where `content/archive.yaml` names records. */
const inSubject: Places = { 'founding.sources.*': ['sources'], 'key.*.event': ['events'] }

/**
 * What a record names, in the order of its fields and as it is written: a fault in one field does not hide
 * the references in others.
 */
export const referencesOf = remembered(({ kind, data }: RecordFile): readonly Reference[] =>
  kind === 'sources' ? [] : referencesIn(data, referencePlaces[kind]),
)

/** Ids that are named, by the kinds of which they may be: `people organizations`. */
export type NamedIds = Readonly<Record<string, readonly string[]>>

/** The ids that a record names: enough to see whether all of them are there. */
export const namedIn = (file: RecordFile): NamedIds =>
  factOf(file, 'names', () => idsByKinds(referencesOf(file)))

/** The ids of references, each once. */
export function idsByKinds(references: readonly Reference[]): NamedIds {
  const ids: Record<string, string[]> = {}
  for (const { id, kinds } of references) {
    const list = (ids[kinds.join(' ')] ??= [])
    if (!list.includes(id)) list.push(id)
  }
  return ids
}

/** What `content/archive.yaml` names, as it is written. */
export const referencesOfSubject = (data: unknown): Reference[] => referencesIn(data, inSubject)

function referencesIn(data: unknown, places: Places): Reference[] {
  const found: Reference[] = []
  const visit = (value: unknown, path: readonly PropertyKey[], place: string) => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        const isEntry = Array.isArray(value)
        const below = isEntry ? '*' : key
        visit(inner, [...path, isEntry ? Number(key) : key], place ? `${place}.${below}` : below)
      }
      return
    }
    const kinds = Object.hasOwn(places, place) ? places[place] : undefined
    if (!kinds || typeof value !== 'string' || !value.trim()) return
    if (place.endsWith('.speaker') && !isSpeakerId(value)) return
    found.push({ path, id: value, kinds })
  }
  visit(data, [], '')
  return found
}
