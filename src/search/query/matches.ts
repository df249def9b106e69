/** What one word of a query finds, in all its forms, and what is found in its place. */
import type { CatalogueEntity, CatalogueEvent } from './catalogue.ts'
import type { Found, Index, Place } from './index.ts'
import { nearestWords } from './nearest.ts'
import { termOf } from './query.ts'
import type { Term } from './query.ts'
import type { SearchContext, UnknownWord } from './search.ts'
import { titleWords } from './title-words.ts'
import { isInName, weights } from './weights.ts'
import { withoutParticles, wordsOf } from './words.ts'

/** What a word found in one document. */
export interface Match {
  readonly places: readonly Place[]
  /** Less than 1 for a synonym or the beginning of a word. */
  readonly worth: number
  /** For an event found by the name of an entity: what that name counts in it. */
  readonly linked?: number
}

export interface Matches {
  /** By document; none where the archive does not have the word. */
  readonly documents?: ReadonlyMap<number, Match>
  /** How much the word tells: rare words more than common ones. */
  readonly weight: number
  /** The words that were found, for marks. */
  readonly words: readonly string[]
  /** The word was taken as the beginning of others. */
  readonly begun?: string
  readonly unknown?: UnknownWord
}

/** A word that is typed as the beginning of another, a synonym: worth less than the word itself. */
const BEGUN = 0.7

/** What the terms of a query find; the parts of a hyphenated word alone where it finds nothing. */
export async function allMatches(
  terms: readonly Term[],
  context: SearchContext,
  asTyped: boolean,
): Promise<Matches[]> {
  const found = terms.map(async (term) => {
    const isTogether = !term.parts || (await findForms(term.forms, context.index)).whole.size > 0
    return isTogether
      ? [await matchesOf(term, context, asTyped)]
      : allMatches(term.parts, context, asTyped)
  })
  return (await Promise.all(found)).flat()
}

/**
 * What a word finds: itself in all its spellings; else words that begin with it; else itself without
 * Hebrew particles, or taken apart; else the nearest words that the archive has.
 */
async function matchesOf(term: Term, context: SearchContext, asTyped: boolean): Promise<Matches> {
  const { index } = context
  const found = await findForms(term.forms, index)
  if (found.whole.size > 0) return complete(found.whole, found.words, context)
  const known = await context.vocabulary()
  const isBeginning = known.some(({ word }) => word.startsWith(term.word))
  if (isBeginning && term.word.length > 1) {
    return { ...complete(found.begun, [], context), begun: term.word }
  }
  const words = new Set(known.map(({ word }) => word))
  for (const other of [
    ...withoutParticles(term.word).map((word) => [word]),
    ...partsOf(term.word, words),
  ]) {
    const { whole } = await findForms([{ words: other, worth: 1 }], index)
    if (whole.size > 0) return complete(whole, other, context)
  }
  for (const { word, written } of asTyped ? [] : nearestWords(term.word, known)) {
    const nearest = await findForms(termOf(word, written, context.synonyms).forms, index)
    if (nearest.whole.size === 0) continue
    return {
      ...complete(nearest.whole, nearest.words, context),
      unknown: { typed: term.typed, instead: written },
    }
  }
  return { weight: 0, words: [], unknown: { typed: term.typed } }
}

/** Documents that have all words of a text, as whole words. */
export async function wordsTogether(text: string, index: Index) {
  return (await findForms([{ words: wordsOf(text), worth: 1 }], index)).whole
}

/** A word in two that the archive has: `lighthousekeeper`, `bergolsen`. */
function partsOf(word: string, known: ReadonlySet<string>): string[][] {
  return Array.from({ length: Math.max(0, word.length - 5) }, (_, i) => [
    word.slice(0, i + 3),
    word.slice(i + 3),
  ]).filter((parts) => parts.every((part) => known.has(part)))
}

/** What the forms of a term found: as whole words, and as beginnings of words. */
async function findForms(forms: Term['forms'], index: Index) {
  const whole = new Map<number, Match>()
  const begun = new Map<number, Match>()
  const words = new Set<string>()
  for (const { words: form, worth } of forms) {
    const found = await Promise.all(form.map((word) => index.find(word)))
    for (const [document, places] of together(found)) {
      const complete = places.filter((p) => p.isWhole)
      if (complete.length > 0) {
        add(whole, document, { places: complete, worth })
        for (const word of form) words.add(word)
      }
      if (worth === 1) add(begun, document, { places, worth: BEGUN })
    }
  }
  return { whole, begun, words: [...words] }
}

function add(matches: Map<number, Match>, document: number, match: Match) {
  const other = matches.get(document)
  if (!other) matches.set(document, match)
  else if (other.worth <= match.worth) {
    matches.set(document, { places: [...other.places, ...match.places], worth: match.worth })
  }
}

/** Documents in which every word was found; of several words, whole ones only. */
function together(found: readonly Found[]): [number, readonly Place[]][] {
  const [first, ...others] = found
  if (!first) return []
  if (others.length === 0) return [...first]
  return [...first.keys()].flatMap((document) => {
    const places = found.map((f) => f.get(document)?.filter((p) => p.isWhole) ?? [])
    return places.every((p) => p.length > 0) ? [[document, places.flat()] as [number, Place[]]] : []
  })
}

/** Adds the events of entities that were found by name. */
function complete(
  documents: Map<number, Match>,
  words: readonly string[],
  { catalogue: { entities, events } }: SearchContext,
): Matches {
  const named = new Map<number, number>()
  entities.forEach((_, n) => {
    const match = documents.get(events.length + n)
    if (match?.places.some((p) => isInName(p.weight))) named.set(n, match.worth)
  })
  if (named.size > 0) {
    events.forEach((event, document) => {
      const links = event.entities.filter((n) => named.has(n))
      if (links.length === 0) return
      const linked = Math.max(
        ...links.map((n) => linkWeight(entities[n]!, event, event.people.includes(n))),
      )
      const worth = Math.max(...links.map((n) => named.get(n)!))
      const match = documents.get(document) ?? { places: [], worth }
      documents.set(document, { ...match, linked })
    })
  }
  const total = events.length + entities.length
  return { documents, weight: rarity(documents.size, total), words }
}

/** What the name of an entity counts in an event that points to it: most where its title has it. */
function linkWeight({ kind, name }: CatalogueEntity, event: CatalogueEvent, tookPart: boolean) {
  const { words } = titleWords(name)
  const telling = kind === 'people' ? words.slice(-1) : words
  const { marker } = titleWords(event.title)
  if (telling.every((word) => marker.has(word))) return weights.title
  if (tookPart) return weights.people
  return { people: 0.9, organizations: 0.9, places: 1.15, topics: 0.6 }[kind]
}

/** Inverse document frequency, as BM25 has it. */
const rarity = (documents: number, total: number) =>
  Math.log(1 + (total - documents + 0.5) / (documents + 0.5))
