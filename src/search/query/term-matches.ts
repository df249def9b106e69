/** What each word of a query finds, in all its forms, and what is searched in its place. */
import { eventsByEntity } from './catalogue.ts'
import type { Catalogue, CatalogueEntity, CatalogueEvent } from './catalogue.ts'
import { nearestWords } from './nearest-words.ts'
import type { SearchContext, UnknownWord } from './outcome.ts'
import { termOf } from './term.ts'
import type { Term } from './term.ts'
import { FORM_BOOST } from './synonyms.ts'
import { titleWords } from './title-words.ts'
import { isNameWeight, weights } from './weights.ts'
import type { Posting, Postings } from './word-index.ts'
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

/** Of the words that begin with what was typed, so many are searched: the most frequent. */
const MOST_LONGER = 50

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
    const isTogether = !term.parts || (await findForms(term.forms, context)).documents.size > 0
    return isTogether
      ? [await matchTerm(term, context, asTyped)]
      : matchTerms(term.parts, context, asTyped)
  })
  return (await Promise.all(found)).flat()
}

/**
 * What the terms of a query find in the words that were typed and in forms of them. Nothing where one
 * of them finds nothing, or where none has words that mean the same: then there is more to try.
 */
export async function matchLiterally(
  terms: readonly Term[],
  context: SearchContext,
): Promise<TermMatches[] | undefined> {
  const isForm = ({ boost }: Term['forms'][number]) => boost >= FORM_BOOST
  if (terms.every(({ forms }) => forms.every(isForm))) return undefined
  const found = await Promise.all(
    terms.map(async (term) => ({
      term,
      found: await findForms(term.forms.filter(isForm), context),
    })),
  )
  return found.every((f) => f.found.documents.size > 0)
    ? found.map((f) => termMatches(f.term, f.found, context))
    : undefined
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
  const found = await findForms(term.forms, context)
  const matches = termMatches(term, found, context)
  const isFound = found.documents.size > 0
  if (isFound && findsMoreThanThemes(matches, context)) return matches
  const known = await context.vocabulary()
  // In the texts of themes alone, a word that they do not have may be found by its stem.
  if (isFound && known.some(({ word }) => word === term.word)) return matches
  const longer = known.filter(({ word }) => word.startsWith(term.word))
  if (longer.length > 0 && term.word.length > 1) {
    const forms = longer
      .slice(0, MOST_LONGER)
      .map(({ word }) => ({ words: [word], boost: PREFIX_BOOST }))
    const { documents } = await findForms(forms, context)
    return { ...termMatches(term, { documents, words: [] }, context), prefix: term.word }
  }
  const words = new Set(known.map(({ word }) => word))
  for (const other of [
    ...bareWords(term.typed).map((word) => [word]),
    ...partsOf(term.word, words),
  ]) {
    const apart = await findForms([{ words: other, boost: 1 }], context)
    if (apart.documents.size > 0) return termMatches(term, apart, context)
  }
  for (const { word, written } of asTyped ? [] : nearestWords(term.word, known)) {
    const nearest = await findForms(termOf(word, written, context.synonyms).forms, context)
    if (nearest.documents.size === 0) continue
    return {
      ...termMatches(term, nearest, context),
      unknown: { typed: term.typed, instead: written },
    }
  }
  const { typed } = term
  return isFound ? matches : { typed, weight: 0, words: [], unknown: { typed } }
}

/** Whether a term was found in an event or in the name of an entity. */
const findsMoreThanThemes = ({ documents }: TermMatches, { catalogue }: SearchContext) =>
  [...(documents ?? [])].some(
    ([document, { postings }]) => document < catalogue.events.length || isInName(postings),
  )

/** The documents that have every word of a text, in whichever order. */
export async function documentsWith(
  text: string,
  context: SearchContext,
): Promise<ReadonlyMap<number, DocumentMatch>> {
  return (await findForms([{ words: wordsOf(text), boost: 1 }], context)).documents
}

/** The ways to take a word apart into two of the archive: `lighthousekeeper`, `bergolsen`. */
function partsOf(word: string, known: ReadonlySet<string>): string[][] {
  const ways = Math.max(0, word.length - 2 * SHORTEST_PART + 1)
  return Array.from({ length: ways }, (_, i) => [
    word.slice(0, i + SHORTEST_PART),
    word.slice(i + SHORTEST_PART),
  ]).filter((parts) => parts.every((part) => known.has(part)))
}

/** The documents in which a term was found, and the words by which. */
interface FoundForms {
  readonly documents: Map<number, DocumentMatch>
  readonly words: readonly string[]
}

/** The documents that have one of some forms of a term. */
async function findForms(
  forms: Term['forms'],
  { index, catalogue }: Pick<SearchContext, 'index' | 'catalogue'>,
): Promise<FoundForms> {
  const documents = new Map<number, DocumentMatch>()
  const words = new Set<string>()
  for (const { words: form, boost } of forms) {
    const found = await Promise.all(form.map((word) => index.find(word)))
    for (const [document, postings] of inAll(found, catalogue)) {
      addMatch(documents, document, { postings, boost })
      for (const word of form) words.add(word)
    }
  }
  return { documents, words: [...words] }
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

/**
 * The documents in which every word was found. An event may have some of several words only in the
 * names of entities that it points to: from these the index leads to it.
 */
function inAll(found: readonly Postings[], catalogue: Catalogue): [number, readonly Posting[]][] {
  const linked = found.length > 1 ? found.map((postings) => eventsNaming(postings, catalogue)) : []
  const documents = new Set(found.flatMap((postings) => [...postings.keys()]))
  return [...documents]
    .filter((document) => found.every((p, i) => p.has(document) || linked[i]?.has(document)))
    .map((document) => [document, found.flatMap((postings) => postings.get(document) ?? [])])
}

/** The events that point to an entity in whose name a word was found. */
function eventsNaming(postings: Postings, catalogue: Catalogue): ReadonlySet<number> {
  const events = eventsByEntity(catalogue)
  const first = catalogue.events.length
  const entities = [...postings].flatMap(([n, ps]) => (n >= first && isInName(ps) ? n - first : []))
  return new Set(entities.flatMap((n) => events[n]!))
}

const isInName = (postings: readonly Posting[]) => postings.some((p) => isNameWeight(p.weight))

function termMatches(
  { typed }: Term,
  { documents, words }: FoundForms,
  { catalogue }: SearchContext,
): TermMatches {
  addEventsOfEntities(documents, catalogue)
  const total = catalogue.events.length + catalogue.entities.length
  // A rare word stays one, however many others mean the same.
  const best = Math.max(...[...documents.values()].map((match) => match.boost))
  const having = [...documents.values()].filter((match) => match.boost === best).length
  return { typed, documents, weight: rarity(having, total), words }
}

/** Adds the events that point to an entity whose name was found. */
function addEventsOfEntities(documents: Map<number, DocumentMatch>, catalogue: Catalogue) {
  const { entities, events } = catalogue
  const first = events.length
  const named = [...documents].filter(([n, match]) => n >= first && isInName(match.postings))
  for (const [n, { boost }] of named) {
    for (const e of eventsByEntity(catalogue)[n - first]!) {
      const event = events[e]!
      const weight = linkWeight(entities[n - first]!, event, event.people.includes(n - first))
      const match = documents.get(e) ?? { postings: [], boost }
      documents.set(e, { ...match, entityWeight: Math.max(match.entityWeight ?? 0, weight) })
    }
  }
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
