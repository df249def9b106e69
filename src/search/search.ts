/**
 * The search itself: a query, an index and the catalogue give events and entities, best first.
 * Pure apart from asking the index: the browser and the tests run the same.
 */
import type { Catalogue, CatalogueEntity, CatalogueEvent } from './catalogue.ts'
import { overlap } from './date-query.ts'
import type { Found, Index, Place } from './index.ts'
import { nearestWords } from './nearest.ts'
import type { KnownWord } from './nearest.ts'
import { termOf } from './query.ts'
import type { Query, Term } from './query.ts'
import { isInName, isInRole, weights } from './weights.ts'
import { withoutParticles, wordsOf } from './words.ts'

export interface Hit<T> {
  readonly item: T
  readonly score: number
  /** Numbers of the words found in its document. */
  readonly locations: ReadonlySet<number>
  /** How surely its date meets the date of the query; none where the query has no date. */
  readonly overlap?: number
}

/** A word that the archive does not have. */
export interface UnknownWord {
  readonly typed: string
  /** The word searched in its place, as the archive writes it. */
  readonly instead?: string
}

export interface Outcome {
  readonly events: readonly Hit<CatalogueEvent>[]
  readonly entities: readonly Hit<CatalogueEntity>[]
  readonly unknown: readonly UnknownWord[]
  /** Whether the events lack some of the words, because none has them all. */
  readonly isPartial: boolean
  /** Words as compared, for marks in texts. */
  readonly words: ReadonlySet<string>
}

export interface SearchContext {
  readonly index: Index
  readonly catalogue: Catalogue
  /** Loads the vocabulary; asked for only when a word is not found. */
  readonly vocabulary: () => Promise<readonly KnownWord[]>
}

interface Options {
  /** Takes words as they are typed, without corrections. */
  readonly asTyped?: boolean
}

/** Searches events and entities. */
export async function search(
  query: Query,
  context: SearchContext,
  { asTyped = false }: Options = {},
): Promise<Outcome> {
  const resolved = await resolveTerms(query.terms, context, asTyped)
  const terms = resolved.flatMap(({ term, matches, weight }) =>
    matches ? [{ word: term.word, matches, weight }] : [],
  )
  const unknown = resolved.flatMap((r) => (r.unknown ? [r.unknown] : []))
  const lost = resolved.filter((r) => !r.matches).length
  const words = new Set(resolved.flatMap((r) => r.words))
  const literal = query.date ? await dateWords(query.date.text, context.index) : undefined

  const rank = <T extends CatalogueEvent | CatalogueEntity>(items: readonly T[]) =>
    items.map((item) => scoreOf(item, { query, terms, literal, lost }))
  const events = rank(context.catalogue.events)

  const complete = lost === 0 ? events.filter((hit) => hit.isComplete) : []
  const partial = complete.length > 0 ? [] : events.filter((hit) => hit.share >= LEAST_SHARE)
  return {
    events: sorted(complete.length > 0 ? complete : partial),
    entities: lost === 0 ? answering(rank(context.catalogue.entities), complete.length > 0) : [],
    unknown,
    isPartial: complete.length === 0 && partial.length > 0,
    words,
  }
}

/**
 * Entities whose name has the words of the query, persons first; also persons whose roles have
 * them. Others, in whose description the words stand, only where no event has them.
 */
function answering(hits: readonly Scored<CatalogueEntity>[], hasEvents: boolean) {
  const complete = hits.filter((hit) => hit.isComplete && hit.naming !== undefined)
  const named = complete.filter((hit) => hit.naming! > 0)
  const kinds = ['people', 'organizations', 'places', 'topics']
  return (hasEvents || named.length > 0 ? named : complete).toSorted(
    (a, b) =>
      b.naming! - a.naming! ||
      kinds.indexOf(a.item.kind) - kinds.indexOf(b.item.kind) ||
      b.item.events - a.item.events ||
      b.score - a.score,
  )
}

/** An event that lacks more of the query than this is not an answer to it. */
const LEAST_SHARE = 0.5

interface ResolvedTerm {
  readonly term: Term
  /** By document; none where the archive does not have the word. */
  readonly matches?: ReadonlyMap<string, Match>
  /** How much the word tells: rare words more than common ones. */
  readonly weight: number
  readonly words: readonly string[]
  readonly unknown?: UnknownWord
}

/** What a term found in one document. */
interface Match {
  readonly places: readonly Place[]
  readonly worth: number
}

async function resolveTerms(
  terms: readonly Term[],
  context: SearchContext,
  asTyped: boolean,
): Promise<ResolvedTerm[]> {
  const found = await Promise.all(terms.map((term) => findForms(term, context.index)))
  return Promise.all(
    terms.map(async (term, i) => {
      const { whole, begun, words } = found[i]!
      const total = context.catalogue.events.length + context.catalogue.entities.length
      const resolved = (matches: ReadonlyMap<string, Match>, words: readonly string[]) => ({
        term,
        matches,
        weight: rarity(matches.size, total),
        words,
      })
      if (whole.size > 0) return resolved(whole, words)
      const known = await context.vocabulary()
      if (term.word.length > 1 && known.some(({ word }) => word.startsWith(term.word))) {
        return resolved(begun, words)
      }
      const particles = await firstFound(withoutParticles(term.word), term, context.index)
      if (particles) return resolved(particles.whole, particles.words)
      const unknownWeight = rarity(0, total)
      if (!asTyped) {
        for (const { word, written } of nearestWords(term.word, known)) {
          const nearest = await findForms(termOf({ word, typed: written }), context.index)
          if (nearest.whole.size === 0) continue
          return {
            ...resolved(nearest.whole, nearest.words),
            unknown: { typed: term.typed, instead: written },
          }
        }
      }
      return { term, weight: unknownWeight, words: [], unknown: { typed: term.typed } }
    }),
  )
}

async function firstFound(words: readonly string[], term: Term, index: Index) {
  for (const word of words) {
    const found = await findForms(termOf({ word, typed: term.typed }), index)
    if (found.whole.size > 0) return found
  }
  return undefined
}

/** What the forms of a term found: as whole words, and as beginnings of words. */
async function findForms(term: Term, index: Index) {
  const whole = new Map<string, Match>()
  const begun = new Map<string, Match>()
  for (const { words, worth } of term.forms) {
    const found = await Promise.all(words.map((word) => index.find(word)))
    for (const [document, places] of together(found)) {
      const complete = words.length === 1 ? places.filter((p) => p.isWhole) : places
      if (complete.length > 0) add(whole, document, { places: complete, worth })
      if (worth === 1) add(begun, document, { places, worth: 0.7 })
    }
  }
  return {
    whole,
    begun,
    words: term.forms.flatMap(({ words, worth }) => (worth === 1 ? words : [])),
  }
}

function add(matches: Map<string, Match>, document: string, match: Match) {
  const other = matches.get(document)
  if (!other) matches.set(document, match)
  else if (other.worth <= match.worth) {
    matches.set(document, { places: [...other.places, ...match.places], worth: match.worth })
  }
}

/** Documents in which every word was found; of several words, whole ones only. */
function together(found: readonly Found[]): [string, readonly Place[]][] {
  const [first, ...others] = found
  if (!first) return []
  if (others.length === 0) return [...first]
  return [...first.keys()].flatMap((document) => {
    const places = found.map((f) => f.get(document)?.filter((p) => p.isWhole) ?? [])
    return places.every((p) => p.length > 0) ? [[document, places.flat()] as [string, Place[]]] : []
  })
}

/** Inverse document frequency, as BM25 has it. */
const rarity = (documents: number, total: number) =>
  Math.log(1 + (total - documents + 0.5) / (documents + 0.5))

/** Where the words of a date stand as text: "since 2008" in an event of another year. */
async function dateWords(text: string, index: Index): Promise<Found> {
  const words = wordsOf(text)
  const found = await Promise.all(words.map((word) => index.find(word)))
  return new Map(
    together(found).map(([document, places]) => [document, places.filter((p) => p.isWhole)]),
  )
}

interface Ranking {
  readonly query: Query
  readonly terms: readonly { word: string; matches: ReadonlyMap<string, Match>; weight: number }[]
  readonly literal: Found | undefined
  /** How many words the archive does not have. */
  readonly lost: number
}

/** What a date counts, measured in rare words. */
const DATE_WEIGHT = 5
const LITERAL_DATE = 0.25

type Scored<T> = Hit<T> & {
  readonly isComplete: boolean
  /** How much of what was asked for it has, 0 to 1. */
  readonly share: number
  /** For an entity: 2 where all words are in its names, 1 where some are in its roles, else 0. */
  readonly naming?: number
}

function scoreOf<T extends CatalogueEvent | CatalogueEntity>(
  item: T,
  { query, terms, literal, lost }: Ranking,
): Scored<T> {
  let score = 0
  let found = 0
  let wanted = lost * DATE_WEIGHT
  let isComplete = true
  const locations = new Set<number>()
  const places = new Map<string, readonly Place[]>()
  for (const { word, matches, weight } of terms) {
    wanted += weight
    const match = matches.get(item.page)
    places.set(word, match?.places ?? [])
    if (!match) {
      isComplete = false
      continue
    }
    found += weight
    score += weight * match.worth * depth(match.places)
    for (const { location } of match.places) locations.add(location)
  }
  const inOrder = [...places.values()]
  score += 0.4 * inOrder.filter((p, i) => i > 0 && areNeighbours(inOrder[i - 1]!, p)).length
  for (const phrase of query.phrases) {
    isComplete &&= hasPhrase(phrase.map((word) => places.get(word) ?? []))
  }
  let meets: number | undefined
  if (query.date) {
    meets = 'span' in item ? overlap(query.date, item.span) : 0
    const mentions = literal?.get(item.page)
    const worth = Math.max(meets, mentions?.length ? LITERAL_DATE : 0)
    wanted += DATE_WEIGHT
    found += worth > 0 ? DATE_WEIGHT : 0
    score += DATE_WEIGHT * worth
    isComplete &&= worth > 0
    if (meets === 0) for (const { location } of mentions ?? []) locations.add(location)
  }
  const share = wanted > 0 ? found / wanted : 0
  return {
    item,
    score: score * share ** 2,
    locations,
    isComplete,
    share,
    ...(meets !== undefined && { overlap: meets }),
    ...('kind' in item && { naming: namingOf(inOrder) }),
  }
}

function namingOf(places: readonly (readonly Place[])[]): number {
  if (places.length === 0) return 0
  if (places.every((p) => p.some(({ weight }) => isInName(weight)))) return 2
  return places.every((p) => p.some(({ weight }) => isInName(weight) || isInRole(weight))) ? 1 : 0
}

/** How much a word counts by where it stands: its best part, and a little for each further one. */
function depth(places: readonly Place[]): number {
  const parts = [...new Set(places.map((p) => p.weight))].sort((a, b) => b - a)
  return parts.reduce((sum, weight, i) => sum + (weight / weights.title) * 0.3 ** i, 0)
}

// A word written with a hyphen is two words at one place.
const areNeighbours = (before: readonly Place[], after: readonly Place[]) =>
  after.some(({ location }) =>
    before.some((b) => location - b.location === 1 || location === b.location),
  )

/** Whether the words stand side by side somewhere. */
function hasPhrase(places: readonly (readonly Place[])[]): boolean {
  let ends = new Set(places[0]?.map((p) => p.location))
  for (const next of places.slice(1)) {
    const reached = next.map((p) => p.location).filter((l) => ends.has(l - 1) || ends.has(l))
    ends = new Set(reached)
  }
  return ends.size > 0
}

const sorted = <T>(hits: readonly Scored<T>[]): Scored<T>[] =>
  hits.toSorted((a, b) => b.score - a.score)
