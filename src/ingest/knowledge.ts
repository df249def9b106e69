/**
 * What an archive knows, put so that a news item can be read with it: its names, offices, sides, types and
 * publishers. All of it comes from `content/`.
 */
import { areDisjoint } from '../archive/date.ts'
import type { ArchiveDate } from '../archive/date.ts'
import { bodyNames, nameKey } from '../archive/independence.ts'
import { indexById } from '../archive/look-up.ts'
import { allNames } from '../archive/names.ts'
import { spanOfPeriod } from '../archive/period.ts'
import type { Entity, RecordOf, Records } from '../archive/records.ts'
import type { Subject } from '../archive/subject.ts'
import { foldLetters } from '../archive/text/fold.ts'
import { NameFinder } from './names.ts'
import { Phrases, wordsIn } from './words.ts'

/** A term of office and who held it. */
export interface Holding {
  readonly person: RecordOf<'people'>
  readonly office: RecordOf<'people'>['offices'][number]
}

/** What an archive knows. */
export interface Knowledge {
  readonly records: Records
  readonly subject: Subject
  readonly names: NameFinder
  /** The types of events, by their words. */
  readonly types: Phrases<string>
  /** The titles of offices, by every name. */
  readonly offices: Phrases<string>
  /** Places, by words for what is of them. */
  readonly demonyms: Phrases<Entity>
  readonly entity: (id: string) => Entity | undefined
  /** Whether a body is one of a place: “Government of Haven”, “Haven Navy”. */
  readonly isOf: (body: string, place: Entity) => boolean
  /** What stands for a body in a role: its place, where its name has one; else the body itself. */
  readonly bodyName: (body: string) => Entity | undefined
  /** Who held an office on a day that is known or may be: in a body, or one of a place. */
  readonly holders: (title: string, of: Entity | undefined, on: ArchiveDate) => readonly Holding[]
  /** The offices that a person held on a day, the one last taken up first. */
  readonly officesOf: (person: string, on: ArchiveDate) => readonly Holding['office'][]
  /** The one name of a publisher or agency, as sources of the archive have it; nothing where none has it. */
  readonly publisher: (name: string) => string | undefined
  /** Agencies whose texts sources carry. */
  readonly agencies: ReadonlySet<string>
}

/** What the records and the subject of a content folder know. */
export function knowledgeOf(records: Records, subject: Subject): Knowledge {
  const entities: Entity[] = [
    ...records.people.map((r) => ({ ...r, kind: 'people' as const })),
    ...records.organizations.map((r) => ({ ...r, kind: 'organizations' as const })),
    ...records.places.map((r) => ({ ...r, kind: 'places' as const })),
    ...records.topics.map((r) => ({ ...r, kind: 'topics' as const })),
  ]
  const byId = indexById(entities)
  const demonyms = new Phrases(
    subject.demonyms.flatMap(({ place, words }) => {
      const entity = byId.get(place)
      return entity ? words.map((word) => [word, entity] as const) : []
    }),
  )
  const titles = new Map<string, string>()
  for (const { title, also } of subject.offices) {
    for (const name of [title, ...also]) titles.set(name, title)
  }
  const canonical = new Map(Array.from(titles, ([name, title]) => [nameKey(name), title]))
  const holdings = records.people.flatMap((person) =>
    person.offices.map((office): Holding => {
      if (!canonical.has(nameKey(office.title))) titles.set(office.title, office.title)
      return { person, office }
    }),
  )
  const titleOf = (title: string) => canonical.get(nameKey(title)) ?? title
  const placesOf = new Map(
    entities
      .filter(({ kind }) => kind === 'organizations')
      .map((body) => [body.id, placesNamed(body, entities, demonyms)]),
  )
  const isOf = (body: string, place: Entity) => placesOf.get(body)?.has(place.id) ?? false
  const sources = new Map(
    records.sources.flatMap((s) =>
      [s.publisher, s.agency ?? s.publisher].map((name) => [nameKey(name), name] as const),
    ),
  )
  const bodyOf = bodyNames(subject.bodies)
  for (const { name } of subject.bodies) sources.set(nameKey(name), name)
  return {
    records,
    subject,
    names: new NameFinder(entities),
    types: new Phrases(
      subject.types.flatMap(({ id, words = [] }) => words.map((word) => [word, id] as const)),
    ),
    offices: new Phrases(titles),
    demonyms,
    entity: (id) => byId.get(id),
    isOf,
    bodyName: (body) => byId.get([...(placesOf.get(body) ?? [])][0] ?? body),
    holders: (title, of, on) =>
      holdings.filter(
        ({ office }) =>
          nameKey(titleOf(office.title)) === nameKey(title) &&
          (!of || office.organization === of.id || isOf(office.organization, of)) &&
          !areDisjoint(spanOfPeriod(office.date), on),
      ),
    officesOf: (person, on) =>
      holdings
        .filter((h) => h.person.id === person && !areDisjoint(spanOfPeriod(h.office.date), on))
        .map(({ office }) => office)
        .toSorted((a, b) => (b.date.text < a.date.text ? -1 : 1)),
    publisher: (name) => sources.get(nameKey(bodyOf(name))),
    agencies: new Set(records.sources.flatMap(({ agency }) => (agency ? [agency] : []))),
  }
}

/** The places that the names of a body have in them. */
function placesNamed(
  body: Entity,
  entities: readonly Entity[],
  demonyms: Phrases<Entity>,
): ReadonlySet<string> {
  const text = allNames(body).join('; ')
  const words = new Set(wordsIn(text).map(({ folded }) => folded))
  const named = entities.filter(
    ({ kind, name }) => kind === 'places' && wordsIn(name).every(({ folded }) => words.has(folded)),
  )
  return new Set([...named, ...demonyms.find(text).map(({ value }) => value)].map(({ id }) => id))
}

/** A name as it is compared: without marks, case and what is not a letter. */
export const plainKey = (text: string): string =>
  wordsIn(foldLetters(text))
    .map(({ folded }) => folded)
    .join(' ')
