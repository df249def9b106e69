/** What each word of a query finds, in all its forms, and what is searched in its place. */
import { nearestWords } from './nearest-words.ts'
import type { SearchContext, UnknownWord } from './outcome.ts'
import { termOf } from './term.ts'
import type { Term } from './term.ts'
import { FORM_BOOST } from './synonyms.ts'
import { isNameWeight } from './weights.ts'
import type { Posting, Postings } from './word-index.ts'
import { bareWords, wordsOf } from './words.ts'

/** What a term found in one document. */
export interface DocumentMatch {
  readonly postings: readonly Posting[]
  /** 1 where the word itself was found; less for a synonym or a word that only begins with it. */
  readonly boost: number
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
  { index }: Pick<SearchContext, 'index'>,
): Promise<FoundForms> {
  const documents = new Map<number, DocumentMatch>()
  const words = new Set<string>()
  for (const { words: form, boost } of forms) {
    const found = await Promise.all(form.map((word) => index.find(word)))
    for (const [document, postings] of inAll(found)) {
      addMatch(documents, document, { postings, boost })
      for (const word of form) words.add(word)
    }
  }
  return { documents, words: [...words] }
}

/** Adds what another form of the term found; where it counts less than a form before, it adds nothing. */
function addMatch(matches: Map<number, DocumentMatch>, document: number, match: DocumentMatch) {
  const other = matches.get(document)
  if (!other || other.boost < match.boost || worth(other) < worth(match)) {
    matches.set(document, match)
  } else if (other.boost === match.boost) {
    const postings = [...other.postings, ...match.postings]
    matches.set(document, { postings, boost: match.boost })
  }
}

/** What a match counts by the heaviest section in which it stands. */
const worth = ({ postings, boost }: DocumentMatch) =>
  boost * Math.max(...postings.map(({ weight }) => weight))

/** The documents in which every word was found. */
function inAll(found: readonly Postings[]): [number, readonly Posting[]][] {
  const [first = new Map<number, readonly Posting[]>(), ...others] = found
  return [...first.keys()]
    .filter((document) => others.every((postings) => postings.has(document)))
    .map((document) => [document, found.flatMap((postings) => postings.get(document)!)])
}

const isInName = (postings: readonly Posting[]) => postings.some((p) => isNameWeight(p.weight))

function termMatches(
  { typed }: Term,
  { documents, words }: FoundForms,
  { catalogue }: SearchContext,
): TermMatches {
  const total = catalogue.events.length + catalogue.entities.length
  // A rare word stays one, however many others mean the same.
  const best = Math.max(...[...documents.values()].map((match) => match.boost))
  const having = [...documents.values()].filter((match) => match.boost === best).length
  return { typed, documents, weight: rarity(having, total), words }
}

/** Inverse document frequency as in BM25, whose formula has the two halves. */
const rarity = (documents: number, total: number) =>
  Math.log(1 + (total - documents + 0.5) / (documents + 0.5))
