/**
 * The catalogue: what the browser must know of every event and entity before it opens any, to
 * filter, count, sort, and draw a line of a list. Small, and loaded with the first search.
 */
import type { Agreement } from '../../archive/agreement.ts'
import type { Mark } from '../../archive/mark.ts'
import type { EntityKind } from '../../archive/records.ts'

/** Ways in which the accepted date is known, as in the records. */
export type Basis = 'stated' | 'derived' | 'inferred' | 'compiled'

export interface CatalogueEvent {
  readonly id: string
  readonly title: string
  /** The date in words. */
  readonly date: string
  /** First and last possible day, open ends bounded. */
  readonly span: readonly [string, string]
  readonly mark: Mark
  readonly type: string
  readonly basis: readonly Basis[]
  readonly agreement: Agreement
  readonly founding?: true
  /** Numbers of entities in `entities`: persons who took part, in the record's order. */
  readonly people: readonly number[]
  /** Every entity that it points to, places also with those they lie in. */
  readonly entities: readonly number[]
}

export interface CatalogueEntity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** For a person: the latest role. */
  readonly role?: string
  /** In how many events it occurs. */
  readonly events: number
}

/** Events and entities, each known by its number in its list. */
export interface Catalogue {
  /** Oldest first. */
  readonly events: readonly CatalogueEvent[]
  /** By kind, then by name. */
  readonly entities: readonly CatalogueEntity[]
  /** The name of the index that counts as this catalogue does. */
  readonly version: string
  /** Numbers of the entities whose introductions are indexed, in the order of the index. */
  readonly themes: readonly number[]
}

/**
 * Other spellings and names of entities, by their number in the catalogue, where they differ by more
 * than an accent or an apostrophe.
 */
export type Names = Readonly<Record<number, readonly string[]>>
