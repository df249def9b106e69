/**
 * What can be searched: a document for each event and each theme, made from the graph. The build, the
 * dev server and the tests index the same documents.
 */
import { participantOf, unnamedIn } from '../../archive/participation.ts'
import { entityIdsOf } from '../../archive/event.ts'
import type { Archive } from '../../archive/archive.ts'
import type { ArchiveEvent } from '../../archive/event.ts'
import type { Entity } from '../../archive/records.ts'
import { formatDate } from '../../archive/date.ts'
import { isTheme } from '../../archive/theme.ts'
import { allNames } from '../../archive/names.ts'
import { labelOf } from '../../archive/subject.ts'
import { acronymsOf } from '../query/acronyms.ts'
import { sectionKinds } from '../query/section-places.ts'
import { smallAcronymsIn } from '../query/query-names.ts'
import type { Section } from '../query/stored-document.ts'
import { titleWords } from '../query/title-words.ts'
import { isLinked } from '../query/weights.ts'
import type { SectionKind } from '../query/weights.ts'
import type { PiecesOf } from './pieces.ts'

/** The names of an entity in the document of an event that points to it. */
interface Link {
  readonly entity: Entity
  /** The section in which its names count. */
  readonly kind: SectionKind
}

/** An event or a theme, as it is indexed. */
export interface SearchDocument {
  /** Path from the root of the site, `/events/harbour-opening/`. */
  readonly path: string
  readonly sections: readonly Section[]
  /** For an event: the names of the entities that it points to, by which it is found, too. */
  readonly links?: readonly Link[]
}

/**
 * The documents of everything that has a text of its own: events, oldest first, then themes by name.
 * Other entities are found by their names alone, see `entity-names.ts`.
 */
export const searchDocuments = (archive: Archive): SearchDocument[] => [
  ...archive.events.map((event) => eventDocument(archive, event)),
  ...archive.entities.topics.filter(isTheme).map(themeDocument),
]

/** What an event can be found by. */
function eventDocument(archive: Archive, event: ArchiveEvent): SearchDocument {
  const here = event.participations.filter((p) => p.as !== 'mentioned')
  const disputed = event.dateConflicts.flatMap((c) => c.versions.flatMap((v) => v.dates))
  const sources = [...new Set(event.evidence.map((e) => e.source))].map((id) => archive.source(id))
  const nameOf = (id: string) => archive.entity(id).name
  const links = entitiesAround(archive, event).map((entity) => ({
    entity,
    kind: linkKind(entity, event),
  }))
  return {
    path: `/events/${event.id}/`,
    links,
    sections: present([
      { kind: 'title', text: event.name },
      ...event.aliases.map(({ name }) => ({ kind: 'otherNames' as const, text: name })),
      { kind: 'people', text: listed(here.map(unnamedIn)) },
      { kind: 'roles', text: listed(here.map((p) => p.role)) },
      { kind: 'facts', text: labelOf(archive.subject.types, event.type) },
      ...event.evidence.flatMap((e) =>
        e.quotations.map(({ text, speaker }) => {
          const name = archive.findEntity(speaker)?.name
          return { kind: 'quotation' as const, text, ...(name && { speaker: name }) }
        }),
      ),
      { kind: 'summary', text: event.plain },
      ...notesOf(archive, event).map((text) => ({ kind: 'notes' as const, text })),
      {
        kind: 'context',
        text: listed([
          ...event.places.filter((p) => p.as === 'mentioned').map((p) => nameOf(p.place)),
          ...[event.date, ...disputed].map((date) => formatDate(date)),
        ]),
      },
      { kind: 'publishers', text: listed(sources.flatMap((s) => [s.publisher, s.agency])) },
    ]),
  }
}

const linkKinds = {
  people: 'linkedBodies',
  organizations: 'linkedBodies',
  places: 'linkedPlaces',
  topics: 'linkedTopics',
} as const

/** The section in which the names of an entity count in an event that points to it. */
function linkKind({ id, kind, name }: Entity, event: ArchiveEvent): SectionKind {
  const { words } = titleWords(name)
  // Titles of events call people by their last name.
  const telling = kind === 'people' ? words.slice(-1) : words
  const { stems } = titleWords(event.name)
  if (telling.every((word) => stems.has(word))) return 'linkedInTitle'
  return whoTookPart(event).includes(id) ? 'linkedPeople' : linkKinds[kind]
}

/** The persons who took part, in the record's order. */
export const whoTookPart = ({ participations }: ArchiveEvent): string[] =>
  participations.flatMap((p) => ('person' in p && p.as !== 'mentioned' ? p.person : []))

/** What the record says beside the summary; each note can be shown by itself. */
function notesOf(archive: Archive, event: ArchiveEvent): string[] {
  const noted = (who: string, note: string | undefined) => (note ? `${who}: ${note}` : '')
  return [
    ...event.participations.map((p) => {
      const id = participantOf(p)
      const who = id === undefined ? (unnamedIn(p) ?? '') : archive.entity(id).name
      // Roles of those who took part have a section of their own.
      const titled = p.as === 'mentioned' && p.role ? `${who}, ${p.role}` : ''
      return noted(titled || who, p.note) || titled
    }),
    ...event.places.map((p) => noted(archive.entity(p.place).name, p.note)),
    ...event.conflicts.map(
      (c) => `${c.about}: ${c.claims.map((claim) => claim.value).join(' – ')}`,
    ),
  ]
}

const themeDocument = ({ id, plain }: Entity): SearchDocument => ({
  path: `/topics/${id}/`,
  sections: [{ kind: 'summary', text: plain }],
})

/**
 * The words of a document as they are indexed: folded, each once and in the section where it counts most,
 * in a list for each of `sectionKinds`. That keeps the index small and makes accents, apostrophes and
 * hyphens irrelevant.
 */
export function indexedSections(
  { sections, links = [] }: SearchDocument,
  piecesOf: PiecesOf,
): string[][] {
  const [seen, linked] = [new Set<string>(), new Set<string>()]
  return sectionKinds.map((kind) => {
    // From the summary on, the entity leads to the event at least as well as the word.
    if (kind === 'summary') for (const word of namesIn(links, piecesOf)) seen.add(word)
    const known = isLinked(kind) ? linked : seen
    const words: string[] = []
    const add = (word: string) => {
      if (known.has(word)) return
      known.add(word)
      words.push(word)
    }
    for (const link of links) {
      if (link.kind === kind) wordsOfNames(link.entity, piecesOf).forEach(add)
    }
    for (const section of sections) {
      if (section.kind !== kind) continue
      for (const { indexed } of piecesOf(section.text)) indexed.forEach(add)
      if (kind === 'title') acronymsOf(section.text).forEach(add)
    }
    // In one order a word stands at nearly the same place in all documents: that packs better.
    return kind === 'summary' ? words.sort() : words
  })
}

/** The words of all names but those of topics, which the text may well be about. */
const namesIn = (links: readonly Link[], piecesOf: PiecesOf) =>
  links.flatMap(({ entity }) => (entity.kind === 'topics' ? [] : wordsOfNames(entity, piecesOf)))

const namesCache = new WeakMap<Entity, readonly string[]>()

/** The words by which the names of an entity are found, each once. */
function wordsOfNames(entity: Entity, piecesOf: PiecesOf): readonly string[] {
  let words = namesCache.get(entity)
  if (!words) {
    const all = allNames(entity).flatMap((name) => [
      ...piecesOf(name).flatMap(({ indexed }) => indexed),
      ...smallAcronymsIn(name),
      ...acronymsOf(name),
    ])
    namesCache.set(entity, (words = [...new Set(all)]))
  }
  return words
}

/**
 * The entities by whose names an event is found, and in whose filters it is: those that it points to,
 * and the places in which its places lie. Places that it only mentions are none of them.
 */
export function entitiesAround(archive: Archive, event: ArchiveEvent): Entity[] {
  const mentioned = new Set(event.places.filter((p) => p.as === 'mentioned').map((p) => p.place))
  const ids = [...entityIdsOf(event)].filter((id) => !mentioned.has(id))
  const around = ids.flatMap((id) => placesAround(archive, id))
  return [...new Set([...ids, ...around])].sort().map((id) => archive.entity(id))
}

/** The places in which a place lies, from the smallest to the largest; none for other entities. */
function placesAround(archive: Archive, id: string): string[] {
  const around: string[] = []
  let entity = archive.entity(id)
  // Each once: while a record is edited, places may lie within each other in a circle.
  while (entity.kind === 'places' && entity.within && !around.includes(entity.within)) {
    around.push(entity.within)
    entity = archive.entity(entity.within)
  }
  return around
}

const present = (sections: readonly Section[]) => sections.filter(({ text }) => text !== '')
const listed = (texts: readonly (string | undefined)[]) => texts.filter(Boolean).join(', ')
