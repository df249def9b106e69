import type { Catalogue, CatalogueEntity, Names } from './catalogue.ts'
import type { StemSet } from './stem-set.ts'
import { titleWords } from './title-words.ts'

/**
 * The entities that a query names, among other words: one of their names stands there whole; of a
 * person the last name is enough.
 *
 * @param words the words of the query
 * @returns by position in `Catalogue.entities`, how many words the longest of those names has
 */
export function namedEntities(
  words: StemSet,
  { entities }: Catalogue,
  names: Names,
): ReadonlyMap<number, number> {
  const found = entities.flatMap((entity, n): [number, number][] => {
    const lengths = namesOf(entity, names[n] ?? [])
      .filter((name) => name.length > 0 && name.every((word) => words.has(word)))
      .map((name) => name.length)
    return lengths.length > 0 ? [[n, Math.max(...lengths)]] : []
  })
  return new Map(found)
}

function namesOf({ name, kind }: CatalogueEntity, others: readonly string[]) {
  const [preferred = [], ...rest] = [name, ...others].map((text) => titleWords(text).words)
  return [preferred, ...rest, ...(kind === 'people' ? [preferred.slice(-1)] : [])]
}
