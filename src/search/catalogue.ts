/**
 * The catalogue: what the browser must know of every event and entity before it opens any, to
 * filter, count, sort, and draw a line of a list. Small, and loaded with the first search.
 */
import type { Agreement } from '../archive/agreement.ts'
import type { Mark } from '../archive/mark.ts'
import type { EntityKind } from '../archive/records.ts'

/** Ways in which the accepted date is known, as in the records. */
export type Basis = 'stated' | 'derived' | 'inferred' | 'compiled'

export interface CatalogueEvent {
  readonly id: string
  /** The name under which Pagefind knows its document. */
  readonly page: string
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
  readonly page: string
  readonly kind: EntityKind
  readonly name: string
  /** Other spellings and names, where they differ by more than an accent or an apostrophe. */
  readonly aliases?: readonly string[]
  /** Latest role, place around it, or other names, for a line of a list. */
  readonly detail?: string
  /** In how many events it occurs. */
  readonly events: number
}

export interface Catalogue {
  /** Oldest first. */
  readonly events: readonly CatalogueEvent[]
  /** By kind, then by name. */
  readonly entities: readonly CatalogueEntity[]
}
