/** What the kinds of entities are called. In a file of its own, because search loads it in the browser. */
import type { EntityKind } from './records.ts'

/** One entity of a kind, and the heading over all of them. */
export const kindWords: Readonly<Record<EntityKind, { one: string; title: string }>> = {
  people: { one: 'person', title: 'People' },
  organizations: { one: 'organization', title: 'Organizations' },
  places: { one: 'place', title: 'Places' },
  topics: { one: 'topic', title: 'Topics' },
}

/** The sentence under the heading of the list of a kind; a subject may have its own. */
export const kindLedes: Readonly<Record<EntityKind, string>> = {
  people: 'Everyone whom the sources name, with the last role that they give.',
  organizations: 'Bodies that took part in events, or that the sources name.',
  places: 'Where events happened, and places that the sources name.',
  topics: 'What the events were about.',
}
