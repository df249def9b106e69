/**
 * The catalogue: what the browser must know of every event and entity to filter, count and sort them
 * and to draw their lines in a list, without loading their documents. It is loaded with the first
 * search; of a large archive most fields of events only when they are needed, see `event-pieces.ts`.
 */
import type { Agreement } from '../../archive/agreement.ts'
import type { Mark } from '../../archive/mark.ts'
import type { Dating, EntityKind } from '../../archive/records.ts'

/** An event, as far as lists and filters need it. */
export interface CatalogueEvent {
  readonly id: string
  readonly title: string
  /** How many words the title has, where the title comes later. */
  readonly titleLength?: number
  /** The root of the archive that has it, where one of several may be meant. */
  readonly root?: string
  /** The date in words, with a capital. */
  readonly date: string
  /** First and last possible day; open ends are bounded. */
  readonly span: readonly [string, string]
  /** Of an event that lasted: the first and last day of which that is certain. */
  readonly lasted?: readonly [string, string]
  readonly mark: Mark
  readonly type: string
  /** The ways in which the accepted date is known. */
  readonly basis: readonly Dating['basis'][]
  readonly agreement: Agreement
  readonly founding?: true
  /** The persons who took part, in the record's order, as positions in `Catalogue.entities`. */
  readonly people: readonly number[]
  /**
   * Every entity that the event points to, as ascending positions in `Catalogue.entities`; with a
   * place also the places that it lies in.
   */
  readonly entities: readonly number[]
}

/** Whether what the line of an event shows is there; of a large archive it comes with its texts. */
export const hasLine = (event: CatalogueEvent): boolean => Object.hasOwn(event, 'title')

/** An entity, as far as lists and filters need it. */
export interface CatalogueEntity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** For a person: the latest role. */
  readonly role?: string
  /** In how many events it occurs. */
  readonly events: number
  /** As of an event. */
  readonly root?: string
}

/** All events and entities. They refer to each other by position, which is shorter than an id. */
export interface Catalogue {
  /** Oldest first. */
  readonly events: readonly CatalogueEvent[]
  /** By kind, then by name. */
  readonly entities: readonly CatalogueEntity[]
  /** The entities whose introductions are indexed, as positions in `entities`, in the index's order. */
  readonly themes: readonly number[]
}

/**
 * Other names and spellings of events and, after them, of entities, by the number that each has in the
 * index: only those that differ from the title or the preferred name by more than an accent or an
 * apostrophe.
 */
export type Names = readonly (readonly string[])[]

/** All names of each entity, the preferred one first. */
export const namesOfEntities = ({ events, entities }: Catalogue, names: Names): string[][] =>
  entities.map(({ name }, n) => [name, ...(names[events.length + n] ?? [])])
