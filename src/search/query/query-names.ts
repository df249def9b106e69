/** What must be known of an archive's names to read a query. */
import { namesOfEntities } from './catalogue.ts'
import type { Catalogue, Names } from './catalogue.ts'
import { isStopWord } from './stop-words.ts'
import { tokensOf, wordsOf } from './words.ts'

/** Names that decide what words of a query mean. */
export interface QueryNames {
  /** The folded words of the names of people. */
  readonly people: ReadonlySet<string>
  /** Acronyms that would be stop words in small letters, folded: `who` for WHO. */
  readonly acronyms: ReadonlySet<string>
}

/** For an archive without such names. */
export const noQueryNames: QueryNames = { people: new Set(), acronyms: new Set() }

/** Every query asks for them, and names stay the same until others are loaded. */
const cache = new WeakMap<Names, QueryNames>()

/** The names of an archive, as far as they are loaded. */
export function queryNames(catalogue: Catalogue, names: Names): QueryNames {
  const known = cache.get(names) ?? namesOf(catalogue, names)
  cache.set(names, known)
  return known
}

function namesOf(catalogue: Catalogue, names: Names): QueryNames {
  const all = namesOfEntities(catalogue, names)
  const people = all.filter((_, n) => catalogue.entities[n]!.kind === 'people')
  return {
    people: new Set(people.flat().flatMap(wordsOf)),
    acronyms: new Set(all.flat().flatMap(smallAcronymsIn)),
  }
}

/** The words of a name that are acronyms, and would be stop words in small letters. */
export const smallAcronymsIn = (name: string): string[] =>
  tokensOf(name).flatMap(({ word, start, end }) =>
    isStopWord(word) && isInCapitals(name.slice(start, end)) ? word : [],
  )

/** Whether a word is written as an acronym is. */
export const isInCapitals = (written: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(written) && !/\p{Ll}/u.test(written)
