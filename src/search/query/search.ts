/**
 * The search itself: a query, an index and the catalogue give events and entities, best first.
 * Pure apart from asking the index: the browser and the tests run the same.
 */
import type { Catalogue, CatalogueEntity, CatalogueEvent } from './catalogue.ts'
import { closeness } from './closeness.ts'
import { overlap, widerDate } from './date-query.ts'
import type { Index } from './index.ts'
import { markerOf } from './marker.ts'
import type { Marker } from './marker.ts'
import { allMatches, wordsTogether } from './matches.ts'
import type { Match, Matches } from './matches.ts'
import { hasPhrase } from './phrase.ts'
import type { Query } from './query.ts'
import type { Synonyms } from './synonyms.ts'
import { titleWords } from './title-words.ts'
import type { KnownWord } from './vocabulary.ts'
import { isInName, weights } from './weights.ts'

export interface Hit<T> {
  readonly item: T
  /** The number of its document in the index. */
  readonly document: number
  readonly score: number
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
  /** The month or year searched in place of a date that no event fits. */
  readonly widened?: string
  /** Whether the events lack some of what was asked for, because none has it all. */
  readonly isPartial: boolean
  /** The words found, for marks in texts. */
  readonly marker: Marker
}

export interface SearchContext {
  readonly index: Index
  readonly catalogue: Catalogue
  /** What means the same as a word. */
  readonly synonyms: Synonyms
  /** Loads the vocabulary; asked for only when a word is not found. */
  readonly vocabulary: () => Promise<readonly KnownWord[]>
}

/** An event that lacks more of the query than this is not an answer to it. */
const LEAST_SHARE = 0.5
/** What a date counts, and a word that the archive does not have, measured in rare words. */
const DATE_WEIGHT = 5
const UNKNOWN_WEIGHT = 5
/** A date that an event only mentions, and one that its title has: `September 11`. */
const MENTIONED_DATE = 0.25
const TITLE_DATE = 1
/** Words of the query that stand close together in the text. */
const CLOSENESS = 0.4
/** Documents opened to see how close: those that the first page of results opens anyway. */
const MAX_COMPARED = 10
/** A title that has nothing but words of the query. */
const WHOLE_TITLE = 0.3
/** Documents opened to look for a phrase. */
const MAX_OPENED = 200

/**
 * Searches events and entities. A date that no event fits is widened to its month and its year.
 *
 * @param asTyped takes words and dates as they are typed, without corrections
 */
export async function search(
  query: Query,
  context: SearchContext,
  asTyped = false,
): Promise<Outcome> {
  const terms = await allMatches(query.terms, context, asTyped)
  const outcome = await answer(query, terms, context)
  if (asTyped || hasAnswer(outcome)) return outcome
  for (let date = widerDate(query.date); date; date = widerDate(date)) {
    const widened = await answer({ ...query, date }, terms, context)
    if (hasAnswer(widened)) return { ...widened, widened: date.text }
  }
  return outcome
}

const hasAnswer = ({ events, isPartial }: Outcome) => events.length > 0 && !isPartial

async function answer(
  query: Query,
  terms: readonly Matches[],
  context: SearchContext,
): Promise<Outcome> {
  const { catalogue, index } = context
  const mentioned = query.date
    ? await wordsTogether(query.date.text, index)
    : new Map<number, Match>()
  const ranking: Ranking = { query, terms, mentioned }
  const events = catalogue.events.map((event, n) => scoreOf(event, n, ranking))
  const complete = await withPhrases(
    sorted(events.filter((hit) => hit.isComplete)),
    query.phrases,
    context,
  )
  const answers =
    complete.length > 0 ? complete : sorted(events.filter((hit) => hit.share >= LEAST_SHARE))
  return {
    events: await byCloseness(answers, terms, context),
    entities: answering(
      catalogue.entities.map((entity, n) => scoreOf(entity, catalogue.events.length + n, ranking)),
      complete.length > 0,
    ),
    unknown: terms.flatMap(({ unknown }) => unknown ?? []),
    isPartial: complete.length === 0 && answers.length > 0,
    marker: markerOf(
      [...terms.flatMap((term) => term.words), ...dateWords(query)],
      terms.flatMap((term) => term.begun ?? []),
    ),
  }
}

type Scored<T> = Hit<T> & {
  readonly isComplete: boolean
  /** How much of what was asked for it has, 0 to 1. */
  readonly share: number
  /**
   * For an entity: 3 where the query is its name, 2 where all words are in its names, 1 where some
   * are in its role, else 0.
   */
  readonly naming: number
}

interface Ranking {
  readonly query: Query
  readonly terms: readonly Matches[]
  /** Documents that have the words of the query's date. */
  readonly mentioned: ReadonlyMap<number, Match>
}

function scoreOf<T extends CatalogueEvent | CatalogueEntity>(
  item: T,
  document: number,
  { query, terms, mentioned }: Ranking,
): Scored<T> {
  const matches = terms.map((term) => term.documents?.get(document))
  let [score, found, wanted] = [0, 0, 0]
  terms.forEach(({ weight, documents }, i) => {
    const match = matches[i]
    wanted += documents ? weight : UNKNOWN_WEIGHT
    if (!match) return
    found += weight
    score += weight * match.worth * depth(match)
  })
  const { words } = titleWords('title' in item ? item.title : item.name)
  const inTitle = matches.filter((m) => m && isInTitle(m)).length
  score *= 1 + (WHOLE_TITLE * inTitle) / Math.max(words.length, 1)
  let meets: number | undefined
  if (query.date) {
    meets = 'span' in item ? overlap(query.date, item.span) : 0
    const worth = Math.max(meets, worthOfMention(mentioned.get(document)))
    wanted += DATE_WEIGHT
    found += worth > 0 ? DATE_WEIGHT : 0
    score += DATE_WEIGHT * worth
  }
  const share = wanted > 0 ? found / wanted : 0
  return {
    item,
    document,
    score: score * share ** 2,
    isComplete: share === 1,
    share,
    naming: 'kind' in item ? namingOf(item, matches, terms) : 0,
    ...(meets !== undefined && { overlap: meets }),
  }
}

function worthOfMention(mention: Match | undefined): number {
  if (!mention) return 0
  return mention.places.every((p) => p.weight === weights.title) ? TITLE_DATE : MENTIONED_DATE
}

/** How much a word counts by where it stands: its best part, and a little for each further one. */
function depth({ places, linked }: Match): number {
  const parts = [...new Set([...places.map((p) => p.weight), ...(linked ? [linked] : [])])]
  return parts
    .sort((a, b) => b - a)
    .reduce((sum, weight, i) => sum + (weight / weights.title) * 0.3 ** i, 0)
}

const isInTitle = ({ places, linked }: Match) =>
  linked === weights.title || places.some((p) => p.weight === weights.title)

function namingOf(
  { name, role }: CatalogueEntity,
  matches: readonly (Match | undefined)[],
  terms: readonly Matches[],
): number {
  const isNamed = (match?: Match) => match?.places.some((p) => isInName(p.weight))
  if (matches.length === 0) return 0
  const isWhole = matches.length === titleWords(name).words.length
  const isTitle = (match?: Match) => match?.places.some((p) => p.weight === weights.title)
  if (isWhole && matches.every(isTitle)) return 3
  if (matches.every(isNamed)) return 2
  const { words } = titleWords(role ?? '')
  const isHeld = (i: number) => words.some((word) => markerOf(terms[i]!.words).has(word))
  return matches.every((match, i) => isNamed(match) || isHeld(i)) ? 1 : 0
}

/**
 * Entities whose name has the words of the query, persons first; also persons whose roles have
 * them. Others, in whose description the words stand, only where no event has them.
 */
function answering(hits: readonly Scored<CatalogueEntity>[], hasEvents: boolean) {
  const named = hits.filter((hit) => hit.naming > 0)
  const complete = hits.filter((hit) => hit.isComplete)
  const kinds = ['people', 'organizations', 'places', 'topics']
  return (hasEvents || named.length > 0 ? named : complete).toSorted(
    (a, b) =>
      b.naming - a.naming ||
      kinds.indexOf(a.item.kind) - kinds.indexOf(b.item.kind) ||
      b.item.events - a.item.events ||
      b.score - a.score,
  )
}

/** Events in which each phrase stands, word by word; the index keeps no order of words. */
async function withPhrases(
  hits: readonly Scored<CatalogueEvent>[],
  phrases: Query['phrases'],
  { index, catalogue }: SearchContext,
): Promise<readonly Scored<CatalogueEvent>[]> {
  if (phrases.length === 0) return hits
  const texts = await Promise.all(
    hits
      .slice(0, MAX_OPENED)
      .map(async ({ item, document }) => [
        item.title,
        item.date,
        ...item.entities.map((n) => catalogue.entities[n]!.name),
        ...(await index.open(document)).parts.map((part) => part.text),
      ]),
  )
  return hits.filter((_, i) => phrases.every((phrase) => hasPhrase(texts[i] ?? [], phrase)))
}

/** The best hits, ranked again by how close the words stand in their texts. */
async function byCloseness(
  hits: readonly Scored<CatalogueEvent>[],
  terms: readonly Matches[],
  { index, catalogue }: SearchContext,
): Promise<readonly Scored<CatalogueEvent>[]> {
  if (terms.length < 2) return hits
  const first = hits.slice(0, MAX_COMPARED).map(async (hit) => {
    const names = hit.item.entities.map((n) => catalogue.entities[n]!.name)
    const texts = [...names, ...(await textsOf(hit, index))]
    return { ...hit, score: hit.score + CLOSENESS * closeness(texts, terms) }
  })
  return [...sorted(await Promise.all(first)), ...hits.slice(MAX_COMPARED)]
}

/** The texts of an event; its title alone where the rest does not arrive. */
async function textsOf({ item, document }: Hit<CatalogueEvent>, index: Index): Promise<string[]> {
  try {
    const { parts } = await index.open(document)
    return [item.title, ...parts.map((part) => part.text)]
  } catch {
    return [item.title]
  }
}

/** The words of a date that are worth a mark: `July` and `2021` of `12 July 2021`. */
const dateWords = ({ date }: Query) => date?.text.toLowerCase().match(/\p{L}{3,}|\d{4}/gu) ?? []

/** Best first; of equals the newest first, as in every list of events. */
const sorted = <T>(hits: readonly Scored<T>[]): Scored<T>[] =>
  hits.toSorted((a, b) => b.score - a.score || b.document - a.document)
