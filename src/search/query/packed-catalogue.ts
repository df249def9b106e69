/**
 * The catalogue as the browser loads it: one list per field instead of one object per event, because
 * the values of a field resemble one another and compress well; and no id that follows from the name.
 */
import type { Catalogue, CatalogueEntity, CatalogueEvent } from './catalogue.ts'
import { wordsOf } from './words.ts'

/** The values of each field, in the order of the objects; null where an object does not have it. */
type Columns = Readonly<Record<string, readonly unknown[]>>

/** An event or entity that has its id only where it does not follow from the name. */
type Packed<T extends { readonly id: string }> = Omit<T, 'id'> & Partial<Pick<T, 'id'>>

/** A packed catalogue; `unpackCatalogue` gives it back. */
export interface PackedCatalogue extends Pick<Catalogue, 'themes'> {
  readonly events: Columns
  readonly entities: Columns
}

/** Packs a catalogue. */
export const packCatalogue = ({ events, entities, ...rest }: Catalogue): PackedCatalogue => ({
  events: columnsOf(events.map((e) => withoutId(e, e.title))),
  entities: columnsOf(entities.map((e) => withoutId(e, e.name))),
  ...rest,
})

/** The catalogue as it was before it was packed. */
export const unpackCatalogue = ({ events, entities, ...rest }: PackedCatalogue): Catalogue => ({
  events: rowsOf<Packed<CatalogueEvent>>(events).map((e) => ({
    ...e,
    id: e.id ?? idFrom(e.title),
  })),
  entities: rowsOf<Packed<CatalogueEntity>>(entities).map((e) => ({
    ...e,
    id: e.id ?? idFrom(e.name),
  })),
  ...rest,
})

/** The id that most records have: the words of their name. */
const idFrom = (name: string) => wordsOf(name).join('-')

const withoutId = <T extends { id: string }>({ id, ...rest }: T, name: string) =>
  id === idFrom(name) ? rest : { id, ...rest }

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
