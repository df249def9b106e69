/** The entities that a query names. */
import type { Catalogue, CatalogueEntity, Names } from './catalogue.ts'
import type { Hit, SearchContext } from './outcome.ts'
import type { Query } from './query.ts'
import { nameMatches } from './ranking.ts'
import type { Scored } from './ranking.ts'
import { stemSetOf } from './stem-set.ts'
import type { StemSet } from './stem-set.ts'
import { FORM_BOOST } from './synonyms.ts'
import { titleWords } from './title-words.ts'

const kinds = ['people', 'organizations', 'places', 'topics']

/**
 * The entities that a query names, best first: those whose names have the words of the query; those that it names among other
 * words, by the longest name; those whose names and role have its words; of equals, persons first.
 */
export function namedEntities(
  hits: readonly Scored<CatalogueEntity>[],
  query: Query,
  { catalogue, names }: SearchContext,
): Hit<CatalogueEntity>[] {
  const lengths = lengthsOfNames(wordsInNames(query), catalogue, names)
  return hits
    .map((hit, n) => {
      const length = lengths.get(n) ?? 0
      const nameMatch = Math.max(hit.nameMatch, length > 0 ? nameMatches.amongWords : 0)
      return { ...hit, nameMatch, length: nameMatch === nameMatches.amongWords ? length : 0 }
    })
    .filter((hit) => hit.nameMatch > nameMatches.none)
    .toSorted((a, b) => b.nameMatch - a.nameMatch || b.length - a.length || byRank(a, b))
}

/** Entities that have the words of a query in their description. */
export const describedEntities = (
  hits: readonly Scored<CatalogueEntity>[],
): Hit<CatalogueEntity>[] => hits.filter((hit) => hit.isComplete).toSorted(byRank)

const byRank = (a: Scored<CatalogueEntity>, b: Scored<CatalogueEntity>) =>
  kinds.indexOf(a.item.kind) - kinds.indexOf(b.item.kind) ||
  b.item.events - a.item.events ||
  b.score - a.score

/** The words of a query, in every spelling and form in which a name may have them. */
const wordsInNames = ({ terms }: Query) =>
  stemSetOf(
    terms.flatMap(({ forms }) => forms.flatMap((f) => (f.boost >= FORM_BOOST ? f.words : []))),
  )

/**
 * The entities that a query names, among other words: one of their names stands there whole; of a
 * person the last name is enough.
 *
 * @param words the words of the query
 * @returns by position in `Catalogue.entities`, how many words the longest of those names has
 */
function lengthsOfNames(
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
