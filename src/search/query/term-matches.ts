/** What each word of a query finds, in all its forms, and what is searched in its place. */
import type { CatalogueEntity, CatalogueEvent } from './catalogue.ts'
import { nearestWords } from './nearest-words.ts'
import type { SearchContext, UnknownWord } from './outcome.ts'
import { termOf } from './query.ts'
import type { Term } from './query.ts'
import { titleWords } from './title-words.ts'
import { isNameWeight, weights } from './weights.ts'
import type { Posting, Postings, WordIndex } from './word-index.ts'
import { bareWords, wordsOf } from './words.ts'

/** What a term found in one document. */
export interface DocumentMatch {
  readonly postings: readonly Posting[]
  /** 1 where the word itself was found; less for a synonym or a word that only begins with it. */
  readonly boost: number
  /** For an event that points to an entity of that name: how much the name counts there. */
  readonly entityWeight?: number
}

/** What a term found in all documents. */
export interface TermMatches {
  /** The term as typed, for messages. */
  readonly typed: string
  /** By number of the document; none where the archive does not have the word. */
  readonly documents?: ReadonlyMap<number, DocumentMatch>
  /** How much the term counts in a query: rare words more than common ones. */
  readonly weight: number
  /** The words that were found, to be highlighted. */
  readonly words: readonly string[]
  /** What was typed, where it was taken for the beginning of longer words. */
  readonly prefix?: string
  readonly unknown?: UnknownWord
}

/** A word that begins with what was typed counts less than one that was typed in full. */
const PREFIX_BOOST = 0.7

/**
 * How much the name of an entity counts in an event that points to it without naming it in the title
 * and, if it is a person, without their having taken part. In the scale of `weights`, about as much as
 * a word of the summary (1): a place says most, because the event happened there; a topic least,
 * because many events share it. Tuned on the judged queries.
 */
const LINK_WEIGHTS = { people: 0.9, organizations: 0.9, places: 1.15, topics: 0.6 } as const

/** Two words written in one are taken apart only into parts that are at least this long. */
const SHORTEST_PART = 3

/**
 * What the terms of a query find. A hyphenated word that is found neither in one piece nor with all
 * its parts together is replaced by its parts.
 *
 * @param asTyped whether to leave misspelt words uncorrected
 */
export async function matchTerms(
  terms: readonly Term[],
  context: SearchContext,
  asTyped: boolean,
): Promise<TermMatches[]> {
  const found = terms.map(async (term) => {
    const isTogether = !term.parts || (await findForms(term.forms, context.index)).whole.size > 0
    return isTogether
      ? [await matchTerm(term, context, asTyped)]
      : matchTerms(term.parts, context, asTyped)
  })
  return (await Promise.all(found)).flat()
}

/**
 * What a term finds, the first of these that finds anything: the word in all its forms; words that
 * begin with it; the word without what is attached to it, or taken apart into two; the nearest words.
 */
async function matchTerm(
  term: Term,
  context: SearchContext,
  asTyped: boolean,
): Promise<TermMatches> {
  const { index } = context
  const found = await findForms(term.forms, index)
  const matches = termMatches(term, found.whole, found.words, context)
  if (found.whole.size > 0 && findsMoreThanThemes(matches, context)) return matches
  const known = await context.vocabulary()
  // In the texts of themes alone, a word that they do not have may be found by its stem.
  if (found.whole.size > 0 && known.some(({ word }) => word === term.word)) return matches
  const isPrefix = known.some(({ word }) => word.startsWith(term.word))
  if (isPrefix && term.word.length > 1) {
    return { ...termMatches(term, found.begun, [], context), prefix: term.word }
  }
  const words = new Set(known.map(({ word }) => word))
  for (const other of [
    ...bareWords(term.typed).map((word) => [word]),
    ...partsOf(term.word, words),
  ]) {
    const { whole } = await findForms([{ words: other, boost: 1 }], index)
    if (whole.size > 0) return termMatches(term, whole, other, context)
  }
  for (const { word, written } of asTyped ? [] : nearestWords(term.word, known)) {
    const nearest = await findForms(termOf(word, written, context.synonyms).forms, index)
    if (nearest.whole.size === 0) continue
    return {
      ...termMatches(term, nearest.whole, nearest.words, context),
      unknown: { typed: term.typed, instead: written },
    }
  }
  const { typed } = term
  return found.whole.size > 0 ? matches : { typed, weight: 0, words: [], unknown: { typed } }
}

/** Whether a term was found in an event or in the name of an entity. */
const findsMoreThanThemes = ({ documents }: TermMatches, { catalogue }: SearchContext) =>
  [...(documents ?? [])].some(
    ([document, { postings }]) =>
      document < catalogue.events.length || postings.some((p) => isNameWeight(p.weight)),
  )

/** The documents that have every word of a text, in whichever order. */
export async function documentsWith(
  text: string,
  index: WordIndex,
): Promise<ReadonlyMap<number, DocumentMatch>> {
  return (await findForms([{ words: wordsOf(text), boost: 1 }], index)).whole
}

/** The ways to take a word apart into two of the archive: `lighthousekeeper`, `bergolsen`. */
function partsOf(word: string, known: ReadonlySet<string>): string[][] {
  const ways = Math.max(0, word.length - 2 * SHORTEST_PART + 1)
  return Array.from({ length: ways }, (_, i) => [
    word.slice(0, i + SHORTEST_PART),
    word.slice(i + SHORTEST_PART),
  ]).filter((parts) => parts.every((part) => known.has(part)))
}

/**
 * The documents in which a term was found: `whole` where one of its forms stands there, `begun` where
 * the word itself or a longer one that begins with it does.
 */
async function findForms(forms: Term['forms'], index: WordIndex) {
  const whole = new Map<number, DocumentMatch>()
  const begun = new Map<number, DocumentMatch>()
  const words = new Set<string>()
  for (const { words: form, boost } of forms) {
    const found = await Promise.all(form.map((word) => index.find(word)))
    for (const [document, postings] of inAll(found)) {
      const ofWholeWords = postings.filter((p) => p.isWhole)
      if (ofWholeWords.length > 0) {
        addMatch(whole, document, { postings: ofWholeWords, boost })
        for (const word of form) words.add(word)
      }
      if (boost === 1) addMatch(begun, document, { postings, boost: PREFIX_BOOST })
    }
  }
  return { whole, begun, words: [...words] }
}

/** Adds what another form of the term found; a form that counts less adds nothing. */
function addMatch(matches: Map<number, DocumentMatch>, document: number, match: DocumentMatch) {
  const other = matches.get(document)
  if (!other) matches.set(document, match)
  else if (other.boost <= match.boost) {
    matches.set(document, {
      postings: [...other.postings, ...match.postings],
      boost: match.boost,
    })
  }
}

/** The documents in which every word was found; of several words each must be there as a whole. */
function inAll(found: readonly Postings[]): [number, readonly Posting[]][] {
  const [first, ...others] = found
  if (!first) return []
  if (others.length === 0) return [...first]
  return [...first.keys()].flatMap((document) => {
    const postings = found.map((f) => f.get(document)?.filter((p) => p.isWhole) ?? [])
    return postings.every((p) => p.length > 0)
      ? [[document, postings.flat()] as [number, Posting[]]]
      : []
  })
}

function termMatches(
  { typed }: Term,
  documents: Map<number, DocumentMatch>,
  words: readonly string[],
  { catalogue: { entities, events } }: SearchContext,
): TermMatches {
  addEventsOfEntities(documents, entities, events)
  const total = events.length + entities.length
  return { typed, documents, weight: rarity(documents.size, total), words }
}

/** Adds the events that point to an entity whose name was found. */
function addEventsOfEntities(
  documents: Map<number, DocumentMatch>,
  entities: readonly CatalogueEntity[],
  events: readonly CatalogueEvent[],
) {
  const boosts = new Map<number, number>()
  entities.forEach((_, n) => {
    const match = documents.get(events.length + n)
    if (match?.postings.some((p) => isNameWeight(p.weight))) boosts.set(n, match.boost)
  })
  if (boosts.size === 0) return
  events.forEach((event, document) => {
    const links = event.entities.filter((n) => boosts.has(n))
    if (links.length === 0) return
    const entityWeight = Math.max(
      ...links.map((n) => linkWeight(entities[n]!, event, event.people.includes(n))),
    )
    const boost = Math.max(...links.map((n) => boosts.get(n)!))
    const match = documents.get(document) ?? { postings: [], boost }
    documents.set(document, { ...match, entityWeight })
  })
}

/** How much the name of an entity counts in an event that points to it. */
function linkWeight({ kind, name }: CatalogueEntity, event: CatalogueEvent, tookPart: boolean) {
  const { words } = titleWords(name)
  // Titles of events call people by their last name.
  const telling = kind === 'people' ? words.slice(-1) : words
  const { stems } = titleWords(event.title)
  if (telling.every((word) => stems.has(word))) return weights.title
  return tookPart ? weights.people : LINK_WEIGHTS[kind]
}

/** Inverse document frequency as in BM25, whose formula has the two halves. */
const rarity = (documents: number, total: number) =>
  Math.log(1 + (total - documents + 0.5) / (documents + 0.5))
