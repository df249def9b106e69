/** What the field in the header offers while one types: names and titles from the catalogue alone. */
import { editDistance } from '../../archive/text/edit-distance.ts'
import type { EntityKind } from '../../archive/records.ts'
import type { Catalogue, CatalogueEntity, CatalogueEvent, Names } from './catalogue.ts'
import { otherSpellings } from './spelling.ts'
import { isFiller } from './filler.ts'
import { wordsOf } from './words.ts'

export interface Suggestion {
  readonly kind: EntityKind | 'events'
  readonly id: string
  /** A name or a title. */
  readonly text: string
  /** A role, a date. */
  readonly detail: string
}

/** Something that can be suggested, with the words that lead to it. */
export interface Candidate extends Suggestion {
  readonly name: readonly string[]
  readonly others: ReadonlySet<string>
  /** In how many events it occurs. */
  readonly events: number
}

const MAX_ENTITIES = 4
const MAX_EVENTS = 5

const singular: Readonly<Record<EntityKind, string>> = {
  people: 'Person',
  organizations: 'Organization',
  places: 'Place',
  topics: 'Topic',
}

/** Everything that can be suggested, with its words taken apart once. */
export function candidatesOf({ events, entities }: Catalogue, names: Names): Candidate[] {
  return [
    ...entities.map((entity, i) => candidateOfEntity(entity, names[i] ?? [])),
    ...events.toReversed().map((event) => candidateOfEvent(event, entities)),
  ]
}

function candidateOfEntity(
  { id, kind, name, role, events }: CatalogueEntity,
  aliases: readonly string[],
): Candidate {
  return {
    kind,
    id,
    text: name,
    detail: role ?? singular[kind],
    name: wordsOf(name),
    others: new Set(aliases.flatMap(wordsOf)),
    events,
  }
}

function candidateOfEvent(event: CatalogueEvent, entities: readonly CatalogueEntity[]): Candidate {
  const around = event.entities.flatMap((n) => wordsOf(entities[n]!.name))
  return {
    kind: 'events',
    id: event.id,
    text: event.title,
    detail: event.date,
    name: wordsOf(event.title),
    others: new Set([...around, ...wordsOf(event.date)]),
    events: 1,
  }
}

/**
 * What to suggest for a text: entities first, then events, best first. The last word may be
 * unfinished; a word that begins nothing is taken for the nearest one that does.
 */
export function suggestionsFor(text: string, candidates: readonly Candidate[]): Candidate[] {
  const typed = wordsOf(text.slice(0, 200))
  const meaning = typed.filter((word, i) => i === typed.length - 1 || !isFiller(word)).slice(0, 8)
  if (meaning.length === 0) return []
  const wanted = meaning.map((word) => formsOf(word, candidates))
  const scored = candidates
    .map((candidate, rank) => ({ candidate, rank, score: scoreOf(candidate, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.candidate.events - a.candidate.events || a.rank - b.rank)
    .map(({ candidate }) => candidate)
  const [events, entities] = [true, false].map((isEvent) =>
    scored.filter((c) => (c.kind === 'events') === isEvent),
  ) as [Candidate[], Candidate[]]
  return [...entities.slice(0, MAX_ENTITIES), ...events.slice(0, MAX_EVENTS)]
}

/** A word with its other spellings; the nearest words where nothing begins like it. */
function formsOf(word: string, candidates: readonly Candidate[]): string[] {
  const forms = [word, ...otherSpellings(word)]
  const words = new Set(candidates.flatMap(({ name, others }) => [...name, ...others]))
  if (forms.some((form) => [...words].some((w) => w.startsWith(form)))) return forms
  const limit = word.length < 4 ? 1 : word.length < 6 ? 2 : 3
  const near = [...words].map((w) => ({ w, distance: editDistance(word, w, limit) }))
  const least = Math.min(...near.map(({ distance }) => distance))
  return least < limit ? near.flatMap(({ w, distance }) => (distance === least ? w : [])) : forms
}

/** How well the words of a candidate fit; 0 where one is missing. */
function scoreOf(
  { kind, name, others }: Candidate,
  wanted: readonly (readonly string[])[],
): number {
  let score = kind === 'people' ? 0.25 : 0.1
  for (const forms of wanted) {
    const inName = Math.max(...name.map((word, i) => fit(word, forms) * (i === 0 ? 1.1 : 1)), 0)
    const beside = inName > 0 ? 0 : 0.5 * Math.max(...[...others].map((w) => fit(w, forms)), 0)
    if (inName + beside === 0) return 0
    score += inName + beside
  }
  return score
}

function fit(word: string, forms: readonly string[]): number {
  if (forms.includes(word)) return 1
  return forms.some((form) => word.startsWith(form)) ? 0.8 : 0
}
