/** Filters over anything: an item passes when it has one of the values that are chosen in each. */

/** What filters are called, and the values that an item has in each. */
export interface Facets<T, Name extends string> {
  readonly names: readonly Name[]
  readonly valuesOf: (item: T, name: Name) => readonly string[]
}

/** The values that are chosen in each filter; none where it is not in use. */
export type Chosen<Name extends string> = Readonly<Record<Name, readonly string[]>>

/** The filters but one: what choosing a value in that one would give is counted without it. */
export const without = <T, Name extends string>(
  { names, valuesOf }: Facets<T, Name>,
  except: string | undefined,
): Facets<T, Name> => ({ names: names.filter((name) => name !== except), valuesOf })

/** Whether an item passes every filter that is in use. */
export const passes = <T, Name extends string>(
  item: T,
  chosen: Chosen<Name>,
  { names, valuesOf }: Facets<T, Name>,
): boolean =>
  names.every((name) => {
    if (chosen[name].length === 0) return true
    const values = valuesOf(item, name)
    return chosen[name].some((value) => values.includes(value))
  })

/** How many items have each value of a filter. */
export function countValues<T, Name extends string>(
  items: readonly T[],
  name: Name,
  { valuesOf }: Facets<T, Name>,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) {
    for (const value of valuesOf(item, name)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}
