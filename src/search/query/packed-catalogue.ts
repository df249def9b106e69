/**
 * The catalogue as the browser loads it: one list per field instead of one object per event, because
 * the values of a field resemble one another and compress well; and nothing that follows from the rest.
 */
import type { Catalogue, CatalogueEntity, CatalogueEvent } from './catalogue.ts'
import { wordsOf } from './words.ts'

/** The values of each field, in the order of the objects; null where an object does not have it. */
type Columns = Readonly<Record<string, readonly unknown[]>>

/** An event or entity that has its id only where it does not follow from the name. */
type WithoutId<T extends { readonly id: string }> = Omit<T, 'id'> & Partial<Pick<T, 'id'>>

interface PackedEvent extends Omit<WithoutId<CatalogueEvent>, 'span'> {
  /** Of one day, that day alone. */
  readonly span: readonly [string, string?]
  /** Those that are not among `people`. */
  readonly entities: readonly number[]
}

/** A packed catalogue; `unpackCatalogue` gives it back. */
export interface PackedCatalogue extends Pick<Catalogue, 'themes'> {
  readonly events: Columns
  readonly entities: Columns
}

/** Packs a catalogue. */
export const packCatalogue = ({ events, entities, ...rest }: Catalogue): PackedCatalogue => ({
  events: columnsOf(events.map(packEvent)),
  entities: columnsOf(entities.map(({ id, ...entity }) => withId(entity, id, entity.name))),
  ...rest,
})

/** The catalogue as it was before it was packed. */
export const unpackCatalogue = ({ events, entities, ...rest }: PackedCatalogue): Catalogue => ({
  events: rowsOf<PackedEvent>(events).map(unpackEvent),
  entities: rowsOf<WithoutId<CatalogueEntity>>(entities).map((e) => ({
    ...e,
    id: e.id ?? idFrom(e.name),
  })),
  ...rest,
})

/** The id that most records have: the words of their name. */
const idFrom = (name: string) => wordsOf(name).join('-')

const withId = <T extends object>(record: T, id: string, name: string) =>
  id === idFrom(name) ? record : { ...record, id }

/** The title and the id come last, side by side: they have words in common. */
function packEvent({ id, title, span: [first, last], ...event }: CatalogueEvent): PackedEvent {
  const packed = {
    ...event,
    span: first === last ? ([first] as const) : ([first, last] as const),
    entities: event.entities.filter((n) => !event.people.includes(n)),
    title,
  }
  return withId(packed, id, title)
}

function unpackEvent({ span: [first, last = first], ...event }: PackedEvent): CatalogueEvent {
  return {
    ...event,
    id: event.id ?? idFrom(event.title),
    span: [first, last],
    entities: [...event.people, ...event.entities].sort((a, b) => a - b),
  }
}

function columnsOf(rows: readonly object[]): Columns {
  const names = new Set(rows.flatMap((row) => Object.keys(row)))
  const valueOf = (row: object, name: string) => (row as Record<string, unknown>)[name] ?? null
  return Object.fromEntries([...names].map((n) => [n, rows.map((row) => valueOf(row, n))]))
}

function rowsOf<T>(columns: Columns): T[] {
  const lists = Object.entries(columns)
  return Array.from({ length: lists[0]?.[1].length ?? 0 }, (_, i) => {
    const values = lists.map(([name, list]) => [name, list[i]] as const)
    return Object.fromEntries(values.filter(([, value]) => value !== null)) as T
  })
}
