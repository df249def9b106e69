/**
 * The search: from a query, an index and the catalogue to events and entities, best first. It has no
 * effects but what the index loads, so the browser and the tests run the same.
 */
import type { CatalogueEvent } from './catalogue.ts'
import { coveredYears } from './covered-years.ts'
import { mentionsOf } from './date-mention.ts'
import { namesOf, widerDate } from './date-query.ts'
import { lackedPhrases, lackedWords } from './lacking.ts'
import { nameKey } from './name-key.ts'
import { describedEntities, namedEntities } from './named-entities.ts'
import type { Hit, Outcome, SearchContext } from './outcome.ts'
import { proximity } from './proximity.ts'
import type { Query } from './query.ts'
import { scoreOf } from './ranking.ts'
import type { Ranking, Scored } from './ranking.ts'
import { stemSetOf } from './stem-set.ts'
import { matchLiterally, matchTerms } from './term-matches.ts'
import type { TermMatches } from './term-matches.ts'
import type { WordIndex } from './word-index.ts'

/** Where so many events have all words as they were typed, words of the same meaning would only add noise. */
const ENOUGH = 5
/** Fewer events than this that have all of the query are followed by those that have most of it. */
const FEW = 3
/** How many of those there are at most: the best are worth reading, the others only have common words. */
const MOST_PARTIAL = 10
/** What words of the query that stand close together add to an event's score, for each unit of weight. */
const PROXIMITY_GAIN = 0.7
/** What an event's score gains where the query is, word for word, another name of the event. */
const WHOLE_NAME_GAIN = 0.3
/** How many documents are opened to see that: those that the first page of results opens anyway. */
const MOST_COMPARED = 10

/**
 * Searches events and entities. Where few events have what was typed, words that mean the same and
 * nearest words are searched, too. Where no event has the date of the query, its month and then its year
 * are searched.
 *
 * @param asTyped whether to take words and dates as they are typed, without corrections
 */
export async function search(
  query: Query,
  context: SearchContext,
  asTyped = false,
): Promise<Outcome> {
  if (query.date || query.range) await context.need('days')
  const literal = await matchLiterally(query.terms, context)
  const found = literal && (await answer(query, literal, context))
  if (found && found.events.length >= ENOUGH) return found
  const terms = await matchTerms(query.terms, context, asTyped)
  const outcome = await answer(query, terms, context)
  if (asTyped || hasAnswer(outcome)) return outcome
  for (let date = widerDate(query.date); date; date = widerDate(date)) {
    const widened = await answer({ ...query, date }, terms, context)
    if (hasAnswer(widened)) return { ...widened, widened: date }
  }
  const covered = coveredYears(query, context.catalogue)
  return covered ? { ...outcome, covered } : outcome
}

const hasAnswer = ({ events }: Outcome) => events.length > 0

async function answer(
  query: Query,
  terms: readonly TermMatches[],
  context: SearchContext,
): Promise<Outcome> {
  const { catalogue } = context
  const mentions = query.date ? await mentionsOf(query.date, context) : new Map<number, number>()
  const ranking: Ranking = { query, terms, mentions }
  const events = catalogue.events.map((event, n) => scoreOf(event, n, ranking))
  const entities = catalogue.entities.map((entity, n) =>
    scoreOf(entity, catalogue.events.length + n, ranking),
  )
  const found = await foundEvents(events, ranking, context)
  const named = namedEntities(entities, ranking, context)
  const isAnswered = named.length > 0 || found.events.length > 0
  return {
    ...found,
    entities: isAnswered ? named : describedEntities(entities),
    unknown: terms.flatMap(({ unknown }) => unknown ?? []),
    foundWords: stemSetOf(
      [...terms.flatMap((term) => term.words), ...dateWords(query)],
      terms.flatMap((term) => term.prefix ?? []),
    ),
  }
}

/** The events that have all of a query and, where they are few, those that have most of it. */
async function foundEvents(
  hits: readonly Scored<CatalogueEvent>[],
  ranking: Ranking,
  context: SearchContext,
): Promise<Pick<Outcome, 'events' | 'partial'>> {
  const { phrases } = ranking.query
  const complete = bestFirst(hits.filter((hit) => hit.isComplete))
  const lackedByComplete = await lackedPhrases(complete, phrases, context)
  const isAnswer = ({ document }: Hit<CatalogueEvent>) =>
    lackedByComplete.get(document)?.length === 0
  const answers = complete.filter(isAnswer)
  const others = answers.length < FEW ? hits.filter((hit) => hit.hasMost && !isAnswer(hit)) : []
  const nearly = bestFirst(others).slice(0, MOST_PARTIAL)
  const lacked = await lackedPhrases(nearly, phrases, context)
  // Whoever asks for a phrase wants nothing without it, unless nothing has it.
  const best = nearly.filter((hit) => answers.length === 0 || !lacked.get(hit.document)!.length)
  return {
    events: await byTexts(answers, ranking, context),
    partial: (await byTexts(best, ranking, context)).map((hit) => ({
      ...hit,
      lacks: [...lackedWords(hit, ranking), ...lacked.get(hit.document)!],
    })),
  }
}

/**
 * The best hits, ranked again by what only their texts tell: how close together the words of the query
 * stand there, and whether they are all of a name by which people call the event.
 */
async function byTexts(
  hits: readonly Scored<CatalogueEvent>[],
  { query, terms }: Ranking,
  { index, catalogue, names }: SearchContext,
): Promise<readonly Scored<CatalogueEvent>[]> {
  if (terms.length < 2) return hits
  const asked = nameKey(query.text)
  const first = hits.slice(0, MOST_COMPARED).map(async (hit) => {
    const own = await textsOf(hit, index)
    const entities = hit.item.entities.map((n) => catalogue.entities[n]!.name)
    const others = names[hit.document] ?? []
    const texts = [...entities, hit.item.title, ...others, ...own]
    const isNamed = others.some((name) => nameKey(name) === asked)
    const gain =
      PROXIMITY_GAIN * proximity(texts, terms) + (isNamed ? WHOLE_NAME_GAIN * hit.score : 0)
    return { ...hit, score: hit.score + gain }
  })
  return [...bestFirst(await Promise.all(first)), ...hits.slice(MOST_COMPARED)]
}

/**
 * The texts of an event in which words may belong together, each role by itself because it is somebody
 * else's; none where its document cannot be loaded.
 */
async function textsOf({ document }: Hit<CatalogueEvent>, index: WordIndex): Promise<string[]> {
  try {
    const { sections } = await index.open(document)
    return sections.flatMap(({ kind, text }) => (kind === 'roles' ? text.split(', ') : [text]))
  } catch {
    return []
  }
}

/** The words of a date that are worth highlighting: `July` and `2021` of `12 July 2021`. */
const dateWords = ({ date }: Query) =>
  date ? namesOf(date).flatMap((name) => name.toLowerCase().match(/\p{L}{3,}|\d{4}/gu) ?? []) : []

/** Of events that score the same, the newest comes first, as in every list of events. */
const bestFirst = <T>(hits: readonly Scored<T>[]): Scored<T>[] =>
  hits.toSorted((a, b) => b.score - a.score || b.document - a.document)
