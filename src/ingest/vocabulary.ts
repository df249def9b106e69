/** Names of a list as ids of entity records: by the tables, else by the records there are. */
import type { EntityKind } from '../archive/records.ts'
import type { Draft, Value } from './draft.ts'
import type { Existing } from './existing.ts'
import { organizations } from './organizations.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { cutSlug, slugOf } from './slug.ts'
import { folded } from './term.ts'
import type { PlaceTerm, Term } from './term.ts'
import { topics } from './topics.ts'

const tables: Readonly<Record<EntityKind, readonly (Term | PlaceTerm)[]>> = {
  people,
  organizations,
  places,
  topics,
}

const singular = {
  people: 'person',
  organizations: 'organization',
  places: 'place',
  topics: 'topic',
}

/** Gives ids for names, and afterwards the drafts of the records that the names need. */
export class Vocabulary {
  readonly #existing: Existing
  readonly #bySpelling: Record<EntityKind, Map<string, Term | PlaceTerm>>
  readonly #used = new Map<string, { kind: EntityKind; term: Term | PlaceTerm }>()
  /** Names that no table has: their records are drafted from the name alone. */
  readonly unknown: string[] = []
  /** Places that no table has: where they lie cannot be guessed, so they have no record. */
  readonly unknownPlaces = new Set<string>()
  /** Spellings that an existing record does not have yet, by its path. */
  readonly newSpellings = new Map<string, Set<string>>()

  constructor(existing: Existing) {
    this.#existing = existing
    this.#bySpelling = {
      people: bySpelling(people),
      organizations: bySpelling(organizations),
      places: bySpelling(places),
      topics: bySpelling(topics),
    }
  }

  /** The id of the record that a name means; its record is drafted where there is none. */
  idOf(kind: EntityKind, name: string): string {
    const term = this.#renamed(
      kind,
      this.#bySpelling[kind].get(folded(name)) ?? this.#learn(kind, name),
    )
    this.#use(kind, term)
    this.#noteSpelling(kind, term, name)
    return term.id
  }

  /** The drafts of the records that names needed, without those that exist. */
  drafts(): Draft[] {
    return [...this.#used.values()].flatMap(({ kind, term }) =>
      this.#existing.kindOf(term.id) === kind || this.unknownPlaces.has(term.name)
        ? []
        : [draftOf(kind, term)],
    )
  }

  /** Ids that names needed and whose records exist. */
  kept(): number {
    return [...this.#used.values()].filter(
      ({ kind, term }) => this.#existing.kindOf(term.id) === kind,
    ).length
  }

  /** A term under the id that a record of its name has, where the tables know another. */
  #renamed(kind: EntityKind, term: Term | PlaceTerm): Term | PlaceTerm {
    if (this.#existing.kindOf(term.id) === kind) return term
    const id = this.#existing.named(kind, term.name)
    return id === undefined ? term : { ...term, id }
  }

  #learn(kind: EntityKind, name: string): Term {
    const existing = this.#existing.named(kind, name)
    if (!existing && kind === 'places') this.unknownPlaces.add(name)
    else if (!existing) this.unknown.push(`${singular[kind]} “${name}”`)
    const term = { id: existing ?? this.#freeId(kind, name), name }
    this.#bySpelling[kind].set(folded(name), term)
    return term
  }

  /** Ids are unique across kinds: a topic called like a country is `<name>-topic`. */
  #freeId(kind: EntityKind, name: string): string {
    const id = cutSlug(slugOf(name)) || `unnamed-${singular[kind]}`
    const others = Object.entries(tables).filter(([k]) => k !== kind)
    const isTaken =
      this.#existing.kindOf(id) !== undefined ||
      this.#used.has(id) ||
      others.some(([, terms]) => terms.some((term) => term.id === id))
    return isTaken ? `${id}-${singular[kind]}` : id
  }

  #use(kind: EntityKind, term: Term | PlaceTerm) {
    if (this.#used.has(term.id)) return
    this.#used.set(term.id, { kind, term })
    const { within } = term as Partial<PlaceTerm>
    const around = within && places.find((place) => place.id === within)
    if (around) this.#use('places', around)
  }

  #noteSpelling(kind: EntityKind, term: Term, name: string) {
    if (term.spellings?.includes(name) || this.#existing.kindOf(term.id) !== kind) return
    if (kind === 'topics' || this.#existing.named(kind, name) === term.id) return
    const path = `${kind}/${term.id}.md`
    this.newSpellings.set(path, (this.newSpellings.get(path) ?? new Set()).add(name))
  }
}

/** Every id of the tables: no source may have one. */
export const reservedIds: ReadonlySet<string> = new Set(
  Object.values(tables).flatMap((terms) => terms.map((term) => term.id)),
)

function draftOf(kind: EntityKind, term: Term | PlaceTerm): Draft {
  const { coordinates, precision, within } = term as Partial<PlaceTerm>
  const data: Record<string, Value | undefined> = {
    name: term.name,
    aliases: (term.aliases ?? []).map((alias) =>
      typeof alias === 'string' ? alias : { ...alias },
    ),
    coordinates: coordinates?.map((degrees) => degrees.toFixed(2)),
    precision,
    within,
  }
  return { kind, id: term.id, data, body: '', from: `the ${singular[kind]} “${term.name}”` }
}

function bySpelling<T extends Term>(terms: readonly T[]): Map<string, T> {
  const result = new Map<string, T>()
  for (const term of terms) {
    const aliases = (term.aliases ?? []).map((a) => (typeof a === 'string' ? a : a.name))
    for (const name of [term.name, ...aliases, ...(term.spellings ?? [])]) {
      const other = result.get(folded(name))
      if (other && other !== term)
        throw new Error(`“${name}” is \`${other.id}\` and \`${term.id}\`.`)
      result.set(folded(name), term)
    }
  }
  return result
}
