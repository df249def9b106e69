/** What the field in the header suggests while one types: names and titles, from the catalogue alone. */
import { kindWords } from '../../archive/kind-words.ts'
import { capitalized } from '../../archive/text/capitalized.ts'
import type { EntityKind } from '../../archive/records.ts'
import { editDistance } from '../../archive/text/edit-distance.ts'
import { hasLine } from './catalogue.ts'
import type { Catalogue, CatalogueEntity, CatalogueEvent, Names } from './catalogue.ts'
import { withoutFormsOfAddress } from './forms-of-address.ts'
import { otherSpellings } from './spelling.ts'
import { isStopWord, withoutAsking } from './stop-words.ts'
import { bareWords, surelyBare, tokensOf, wordsOf } from './words.ts'

/** A page to go to. */
export interface Suggestion {
  readonly kind: EntityKind | 'events'
  readonly id: string
  /** A name or a title. */
  readonly text: string
  /** Its kind, and what tells it from others of the same name: a role, a date. */
  readonly detail: string
}

/** Something that can be suggested, with the folded words that lead to it. */
export interface Candidate extends Suggestion {
  /** The words of the name or title. */
  readonly titleWords: readonly string[]
  /** Words of other names; for an event also those of its entities and its date. */
  readonly otherWords: ReadonlySet<string>
  /** In how many events it occurs. */
  readonly events: number
}

/** How many of them are shown, at most. */
const MOST_ENTITIES = 4
const MOST_EVENTS = 5
/** How much of a text is read, at most: whoever types more no longer needs a suggestion. */
const MOST_LETTERS = 200
const MOST_WORDS = 8

/** What a candidate has from the start: of two that match equally well, the person comes first. */
const PERSON_SCORE = 0.25
const OTHER_SCORE = 0.1
/** What a typed word scores where it is the beginning of a word; the whole word scores 1. */
const PREFIX_SCORE = 0.8
/** People begin to type at the beginning: the first word of a name counts a little more. */
const FIRST_WORD_BOOST = 1.1
/** A word beside the name, such as an alias, counts less than one in it. */
const BESIDE_NAME_BOOST = 0.5

/** Everything that can be suggested, split into words once: of a large archive no events. */
export function candidatesOf({ events, entities }: Catalogue, names: Names): Candidate[] {
  return [
    ...entities.map((entity, i) => candidateOfEntity(entity, names[events.length + i] ?? [])),
    ...events
      .flatMap((event, i) =>
        hasLine(event) ? candidateOfEvent(event, entities, names[i] ?? []) : [],
      )
      .toReversed(),
  ]
}

function candidateOfEntity(
  { id, kind, name, role, events }: CatalogueEntity,
  otherNames: readonly string[],
): Candidate {
  return {
    kind,
    id,
    text: name,
    detail: [capitalized(kindWords[kind].one), role].filter(Boolean).join(' · '),
    titleWords: wordsOf(name),
    otherWords: new Set(otherNames.flatMap(wordsOfName)),
    events,
  }
}

const wordsOfName = (name: string) =>
  tokensOf(name).flatMap(({ word, start, end }) => [word, ...bareWords(name.slice(start, end))])

function candidateOfEvent(
  event: CatalogueEvent,
  entities: readonly CatalogueEntity[],
  otherNames: readonly string[],
): Candidate {
  const names = event.entities.flatMap((n) => wordsOf(entities[n]!.name))
  return {
    kind: 'events',
    id: event.id,
    text: event.title,
    detail: `Event · ${event.date}`,
    titleWords: wordsOf(event.title),
    otherWords: new Set([...otherNames.flatMap(wordsOfName), ...names, ...wordsOf(event.date)]),
    events: 1,
  }
}

/**
 * What to suggest for a text: entities, then events, best first. The last word may be unfinished. A
 * word with which nothing begins is taken for the nearest one.
 */
export function suggestionsFor(text: string, candidates: readonly Candidate[]): Candidate[] {
  const isName = (word: string) =>
    candidates.some((c) => c.kind === 'people' && wordsIn(c).some((w) => w.startsWith(word)))
  const asked = withoutFormsOfAddress(withoutAsking(text.slice(0, MOST_LETTERS)), isName)
  const typed = tokensOf(asked)
  // The last word may be the beginning of another one, even if it is a stop word now.
  const telling = typed.filter(({ word }, i) => i === typed.length - 1 || !isStopWord(word))
  if (telling.length === 0) return []
  const wanted = telling
    .slice(0, MOST_WORDS)
    .map(({ word, start, end }) => formsOf(word, asked.slice(start, end), candidates))
  const scored = candidates
    .map((candidate, rank) => ({ candidate, rank, score: scoreOf(candidate, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.candidate.events - a.candidate.events || a.rank - b.rank)
    .map(({ candidate }) => candidate)
  const isEvent = ({ kind }: Candidate) => kind === 'events'
  return [
    ...scored.filter((c) => !isEvent(c)).slice(0, MOST_ENTITIES),
    ...scored.filter(isEvent).slice(0, MOST_EVENTS),
  ]
}

const wordsIn = ({ titleWords, otherWords }: Candidate) => [...titleWords, ...otherWords]

/**
 * A word in all its spellings. Where no word begins like it: without what is attached to it; else the
 * nearest words.
 */
function formsOf(word: string, written: string, candidates: readonly Candidate[]): string[] {
  const words = new Set(candidates.flatMap(wordsIn))
  const isKnown = (form: string) => [...words].some((w) => w.startsWith(form))
  const forms = [word, ...otherSpellings(word), ...surelyBare(written)]
  if (forms.some(isKnown)) return forms
  const bare = bareWords(written).filter(isKnown)
  if (bare.length > 0) return bare
  const limit = wrongLettersAllowed(word) + 1
  const near = [...words].map((w) => ({ w, distance: editDistance(word, w, limit) }))
  const least = Math.min(...near.map(({ distance }) => distance))
  return least < limit ? near.flatMap(({ w, distance }) => (distance === least ? w : [])) : forms
}

/** The longer a word is, the less likely another one is meant. */
const wrongLettersAllowed = ({ length }: string) => (length < 4 ? 0 : length < 6 ? 1 : 2)

/** How well a candidate has the wanted words; 0 where it lacks one. */
function scoreOf(
  { kind, titleWords, otherWords }: Candidate,
  wanted: readonly (readonly string[])[],
): number {
  let score = kind === 'people' ? PERSON_SCORE : OTHER_SCORE
  for (const forms of wanted) {
    const inTitle = bestOf(
      titleWords.map((word, i) => wordScore(word, forms) * (i === 0 ? FIRST_WORD_BOOST : 1)),
    )
    const beside = bestOf([...otherWords].map((word) => wordScore(word, forms)))
    const best = inTitle > 0 ? inTitle : BESIDE_NAME_BOOST * beside
    if (best === 0) return 0
    score += best
  }
  return score
}

const bestOf = (scores: readonly number[]) => Math.max(0, ...scores)

function wordScore(word: string, forms: readonly string[]): number {
  if (forms.includes(word)) return 1
  return forms.some((form) => word.startsWith(form)) ? PREFIX_SCORE : 0
}
