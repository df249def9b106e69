/** How well a single event or entity answers a query. The numbers were tuned on the judged queries. */
import type { CatalogueEntity, CatalogueEvent } from './catalogue.ts'
import { daysOfYears, overlap } from './date-query.ts'
import type { DateQuery } from './date-query.ts'
import type { Hit } from './outcome.ts'
import type { Query } from './query.ts'
import { stemSetOf } from './stem-set.ts'
import type { DocumentMatch, TermMatches } from './term-matches.ts'
import { FORM_BOOST } from './synonyms.ts'
import { titleWords } from './title-words.ts'
import { isNameWeight, weights } from './weights.ts'

/** What a date in the query counts, in the scale of the weights of terms: as much as a rare word. */
const DATE_WEIGHT = 5
/** What a word counts that the archive does not have: it is rarer than any other. */
const UNKNOWN_WEIGHT = 5
/** What an event gains when its whole title consists of words of the query. */
const WHOLE_TITLE_GAIN = 0.3
/** Each further section that has a word adds this much of what the one before it added. */
const FURTHER_SECTION = 0.3
/** What an event lacks of the query lowers its score more than in proportion. */
const SHARE_EXPONENT = 2

/** How the name of an entity answers a query, the better the higher. */
export const nameMatches = {
  none: 0,
  /** The words of the query, or others that mean the same, are in its names and its role. */
  withRole: 1,
  /** One of its names is among the words of the query. */
  amongWords: 2,
  /** All of them are in its names. */
  inNames: 3,
  /** They are one of its names. */
  isName: 4,
} as const

/** A hit with what decides whether it is shown. */
export interface Scored<T> extends Hit<T> {
  /** Whether it has all of what was asked for. */
  readonly isComplete: boolean
  /** Whether it has most of it: of its words, or of what they count. */
  readonly hasMost: boolean
  /** One of `nameMatches`; for an event none. */
  readonly nameMatch: number
}

/** A query with what its parts found. */
export interface Ranking {
  readonly query: Query
  readonly terms: readonly TermMatches[]
  /** How far documents answer the query's date by naming it, see `mentionsOf`. */
  readonly mentions: ReadonlyMap<number, number>
}

/**
 * Scores an event or an entity.
 *
 * @param document the number of its document in the index
 */
export function scoreOf<T extends CatalogueEvent | CatalogueEntity>(
  item: T,
  document: number,
  { query, terms, mentions }: Ranking,
): Scored<T> {
  const matches = terms.map((term) => term.documents?.get(document))
  const scores = terms.map(({ weight }, i) => {
    const match = matches[i]
    return match ? weight * match.boost * sectionScore(match) : 0
  })
  const length = 'name' in item ? lengthOf(item.name) : (item.titleLength ?? lengthOf(item.title))
  const inTitle = matches.filter((m) => m && isInTitle(m)).length
  const titleGain = 1 + (WHOLE_TITLE_GAIN * inTitle) / Math.max(length, 1)
  const answerTo = (date: DateQuery) => ('span' in item ? overlap(date, item.span) : 0)
  const answers = [
    ...(query.date ? [Math.max(answerTo(query.date), mentions.get(document) ?? 0)] : []),
    ...(query.range ? [answerTo(daysOfYears(query.range))] : []),
  ]
  const wanted = [
    ...terms.map(({ weight, documents }, i) => ({
      weight: documents ? weight : UNKNOWN_WEIGHT,
      isFound: matches[i] !== undefined,
    })),
    ...answers.map((answer) => ({ weight: DATE_WEIGHT, isFound: answer > 0 })),
  ]
  const found = wanted.filter(({ isFound }) => isFound)
  // A phrase of stop words alone has no terms: its events are told by their texts.
  const isAsked = query.phrases.length > 0 && !('kind' in item)
  const share = wanted.length > 0 ? weightOf(found) / weightOf(wanted) : Number(isAsked)
  // A date that many events share does not make up for all of the words.
  const hasWord = terms.length === 0 || matches.some((match) => match !== undefined)
  const score = total(scores) * titleGain + DATE_WEIGHT * total(answers)
  return {
    item,
    document,
    score: score * share ** SHARE_EXPONENT,
    isComplete: share === 1,
    hasMost: hasWord && (share >= 0.5 || found.length > wanted.length / 2),
    nameMatch: 'kind' in item ? nameMatchOf(item, matches, terms) : nameMatches.none,
  }
}

const lengthOf = (title: string) => titleWords(title).words.length
const total = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const weightOf = (all: readonly { readonly weight: number }[]) => total(all.map((w) => w.weight))

/** How much a term counts by the sections it stands in: the best one, and a little for each other. */
function sectionScore({ postings }: DocumentMatch): number {
  const sections = new Set(postings.map((p) => p.weight))
  return [...sections]
    .sort((a, b) => b - a)
    .reduce((sum, weight, i) => sum + (weight / weights.title) * FURTHER_SECTION ** i, 0)
}

const isInTitle = ({ postings }: DocumentMatch) => postings.some((p) => p.weight === weights.title)

function nameMatchOf(
  { name, role }: CatalogueEntity,
  matches: readonly (DocumentMatch | undefined)[],
  terms: readonly TermMatches[],
): number {
  if (matches.length === 0) return nameMatches.none
  const isInName = (match?: DocumentMatch) =>
    match?.postings.some((p) => p.weight === weights.title) ?? false
  if (matches.length === titleWords(name).words.length && matches.every(isInName)) {
    return nameMatches.isName
  }
  const isInAnyName = (match?: DocumentMatch) =>
    match?.postings.some((p) => isNameWeight(p.weight)) ?? false
  const isAsTyped = (match?: DocumentMatch) => (match?.boost ?? 0) >= FORM_BOOST
  if (matches.every(isInAnyName) && matches.every(isAsTyped)) return nameMatches.inNames
  const { words } = titleWords(role ?? '')
  const isInRole = (i: number) => {
    const stems = stemSetOf(terms[i]!.words)
    return words.some((word) => stems.has(word))
  }
  return matches.every((match, i) => isInAnyName(match) || isInRole(i))
    ? nameMatches.withRole
    : nameMatches.none
}
