/** The entities that a query names. */
import { namesOfEntities } from './catalogue.ts'
import type { Catalogue, CatalogueEntity, Names } from './catalogue.ts'
import { nameKey } from './name-key.ts'
import type { Hit, SearchContext } from './outcome.ts'
import { nameMatches } from './ranking.ts'
import type { Ranking, Scored } from './ranking.ts'
import { stemSetOf } from './stem-set.ts'
import type { StemSet } from './stem-set.ts'
import { FORM_BOOST } from './synonyms.ts'
import { titleWords } from './title-words.ts'
import { bareWords, wordsOf } from './words.ts'

const kinds = ['people', 'organizations', 'places', 'topics']

/**
 * The entities that a query names, best first: those of which it is a name; those whose names have all
 * its words; those that it names among other words, the longest name first and of these the rarest,
 * which says most; those whose names and role have all its words. Of equals, persons come first.
 */
export function namedEntities(
  hits: readonly Scored<CatalogueEntity>[],
  ranking: Ranking,
  { catalogue, names }: SearchContext,
): Hit<CatalogueEntity>[] {
  const lengths = lengthsOfNames(wordsInNames(ranking), catalogue, names)
  const asked = nameKey(ranking.query.text)
  const called = namesOfEntities(catalogue, names).map((all) => all.map(nameKey).includes(asked))
  return hits
    .map((hit, n) => {
      const length = lengths.get(n) ?? 0
      const byName = length > 0 ? nameMatches.amongWords : nameMatches.none
      const nameMatch = Math.max(hit.nameMatch, called[n] ? nameMatches.isName : byName)
      return { ...hit, nameMatch, length: nameMatch === nameMatches.amongWords ? length : 0 }
    })
    .filter((hit) => hit.nameMatch > nameMatches.none)
    .toSorted(
      (a, b) => b.nameMatch - a.nameMatch || b.length - a.length || byRarity(a, b) || byRank(a, b),
    )
}

/** Entities that have the words of a query in their description. */
export const describedEntities = (
  hits: readonly Scored<CatalogueEntity>[],
): Hit<CatalogueEntity>[] => hits.filter((hit) => hit.isComplete).toSorted(byRank)

const byRarity = (a: Scored<CatalogueEntity>, b: Scored<CatalogueEntity>) =>
  a.nameMatch === nameMatches.amongWords ? a.item.events - b.item.events : 0

const byRank = (a: Scored<CatalogueEntity>, b: Scored<CatalogueEntity>) =>
  kinds.indexOf(a.item.kind) - kinds.indexOf(b.item.kind) ||
  b.item.events - a.item.events ||
  b.score - a.score

/** The words of a query, corrected, in every spelling and form in which a name may have them. */
function wordsInNames({ query, terms }: Ranking): StemSet {
  const forms = query.terms.flatMap((term) => term.forms).filter((f) => f.boost >= FORM_BOOST)
  const corrected = terms.flatMap(({ unknown }) => wordsOf(unknown?.instead ?? ''))
  const bare = query.terms.flatMap((term) => bareWords(term.typed))
  return stemSetOf([...forms.flatMap((form) => form.words), ...corrected, ...bare])
}

/**
 * The entities that a query names, among other words: one of their names stands there whole; of a
 * person the last name is enough.
 *
 * @param words the words of the query
 * @returns by position in `Catalogue.entities`, how many words the longest of those names has
 */
function lengthsOfNames(
  words: StemSet,
  catalogue: Catalogue,
  names: Names,
): ReadonlyMap<number, number> {
  const found = namesOfEntities(catalogue, names).flatMap((texts, n): [number, number][] => {
    const lengths = wordsOfNames(texts, catalogue.entities[n]!.kind)
      .filter((name) => name.length > 0 && name.every((word) => words.has(word)))
      .map((name) => name.length)
    return lengths.length > 0 ? [[n, Math.max(...lengths)]] : []
  })
  return new Map(found)
}

function wordsOfNames(names: readonly string[], kind: CatalogueEntity['kind']) {
  const [preferred = [], ...rest] = names.map((name) => titleWords(name).words)
  return [preferred, ...rest, ...(kind === 'people' ? [preferred.slice(-1)] : [])]
}
