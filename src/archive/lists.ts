/** The lists of events that pages show, each at the address of its page. */
import { addressOf } from './address.ts'
import type { Archive } from './archive.ts'
import { roleIn } from './entity.ts'
import type { ArchiveEvent } from './event.ts'
import { singleSourceEvents } from './figures.ts'
import { kindWords } from './kind-words.ts'
import { entityKinds } from './records.ts'
import type { Entity } from './records.ts'

/** An event in a list, with what it has to say there. */
export interface ListedEvent {
  readonly event: ArchiveEvent
  readonly note?: string | undefined
}

/** A list, newest event first, with the page it belongs to. */
export interface ListOfEvents {
  readonly address: string
  readonly title: string
  /** The index that leads to its page; figures stand in none. */
  readonly index?: { readonly title: string; readonly href: string }
  readonly entries: readonly ListedEvent[]
}

/** The events that an entity occurs in, with what it did there. */
export const entriesOfEntity = (archive: Archive, { id }: Entity): ListedEvent[] =>
  archive.occurrences(id).map((o) => ({ event: o.event, note: roleIn(o) }))

/** The events that rest on a source, with where in it. */
export const entriesOfSource = (archive: Archive, id: string): ListedEvent[] =>
  archive.eventsFrom(id).map((event) => ({
    event,
    note: event.evidence
      .filter((e) => e.source === id && e.locator)
      .map((e) => e.locator)
      .join('; '),
  }))

/** The lists of events on pages of entities and sources, and on the page of figures. */
export const listsOfEvents = (archive: Archive): ListOfEvents[] => [
  ...entityKinds.flatMap((kind) =>
    archive.entities[kind].map((entity) => ({
      address: addressOf(kind, entity.id),
      title: entity.name,
      index: { title: kindWords[kind].title, href: `/${kind}/` },
      entries: entriesOfEntity(archive, entity),
    })),
  ),
  ...archive.sources.map(({ id, title }) => ({
    address: addressOf('sources', id),
    title,
    index: { title: 'Sources', href: '/sources/' },
    entries: entriesOfSource(archive, id),
  })),
  {
    address: '/figures/',
    title: 'Events with one source',
    entries: singleSourceEvents(archive.events).map((event) => ({ event })),
  },
]
