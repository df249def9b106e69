/**
 * The catalogue as it travels: one list for each field, because a field's values are like one
 * another and compress well, and no id that its name gives.
 */
import type { Catalogue, CatalogueEntity, CatalogueEvent } from './catalogue.ts'
import { wordsOf } from './words.ts'

type Columns = Readonly<Record<string, readonly unknown[]>>

export interface Packed extends Pick<Catalogue, 'version' | 'themes'> {
  readonly events: Columns
  readonly entities: Columns
}

/** The catalogue packed. */
export const packed = ({ events, entities, ...rest }: Catalogue): Packed => ({
  events: columns(events.map((e) => withoutId(e, e.title))),
  entities: columns(entities.map((e) => withoutId(e, e.name))),
  ...rest,
})

/** The catalogue as it was before it was packed. */
export const unpacked = ({ events, entities, ...rest }: Packed): Catalogue => ({
  events: rows<CatalogueEvent>(events).map((e) => ({ ...e, id: e.id ?? idFrom(e.title) })),
  entities: rows<CatalogueEntity>(entities).map((e) => ({ ...e, id: e.id ?? idFrom(e.name) })),
  ...rest,
})

/** The id that most records take from their name. */
const idFrom = (name: string) => wordsOf(name).join('-')

const withoutId = <T extends { id: string }>({ id, ...rest }: T, name: string) =>
  id === idFrom(name) ? rest : { id, ...rest }

/** Absent values are null. */
function columns(rows: readonly object[]): Columns {
  const names = new Set(rows.flatMap((row) => Object.keys(row)))
  const valueOf = (row: object, name: string) => (row as Record<string, unknown>)[name] ?? null
  return Object.fromEntries([...names].map((n) => [n, rows.map((row) => valueOf(row, n))]))
}

function rows<T>(columns: Columns): T[] {
  const names = Object.entries(columns)
  return Array.from({ length: names[0]?.[1].length ?? 0 }, (_, i) => {
    const values = names.map(([name, list]) => [name, list[i]] as const)
    return Object.fromEntries(values.filter(([, value]) => value !== null)) as T
  })
}
