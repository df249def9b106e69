/** What generators of sites have in common here: the same events, written as each of them reads them. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Corpus, CorpusEntity, CorpusEvent } from '../corpus.ts'
import type { Command } from '../measure-process.ts'

/** Something that builds a site from a corpus. */
export interface Builder {
  /** Its name and versions, or why it cannot run here. */
  readonly version: (home: string) => string | { readonly missing: string }
  /** Writes a project into an empty folder. */
  readonly write: (folder: string, corpus: Corpus) => void
  /** A cold build, search index included. */
  readonly build: (folder: string, home: string) => readonly Command[]
  /** The built folder in that of the project. */
  readonly output: string
}

/** Kinds of entities that events name. */
export const entityKinds = ['people', 'organizations', 'places', 'topics'] as const

/** The command of an installed package. */
export const toolIn = (home: string, name: string): string => join(home, 'node_modules/.bin', name)

/** Pagefind's own command over a built folder. */
export const pagefindOver = (folder: string, output: string, home: string): Command => ({
  args: [toolIn(home, 'pagefind'), '--site', output],
  folder,
})

/** Writes files, by their paths in a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** A Markdown page with front matter, which is JSON in each value. */
export const pageOf = (data: Readonly<Record<string, unknown>>, body: string): string =>
  `---\n${Object.entries(data)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('')}---\n${body}\n`

/** What an event names of each kind, by id. */
export const entitiesOf = (
  event: CorpusEvent,
): Record<(typeof entityKinds)[number], readonly string[]> => ({
  people: event.people.map(({ id }) => id),
  organizations: event.organizations,
  places: event.places,
  topics: event.topics,
})

/** Events by the year that they are filed under, earliest first. */
export const yearsOf = (corpus: Corpus): [number, CorpusEvent[]][] =>
  [...Map.groupBy(corpus.events, ({ date }) => date.year)].sort(([a], [b]) => a - b)

/**
 * The text of an event for a page in Markdown: all that the archive shows of it.
 *
 * @param linked the address of an entity, where it has a page
 */
export function eventBodies(
  corpus: Corpus,
  linked?: (kind: string, id: string) => string,
): (event: CorpusEvent) => string {
  const byId = (list: readonly { readonly id: string }[]) => new Map(list.map((x) => [x.id, x]))
  const entities = Object.fromEntries(entityKinds.map((kind) => [kind, byId(corpus[kind])]))
  const sources = new Map(corpus.sources.map((source) => [source.id, source]))
  const titles = new Map(corpus.events.map(({ id, title }) => [id, title]))
  const nameOf = (kind: string, id: string) => {
    const { name } = entities[kind]!.get(id) as CorpusEntity
    return linked ? `[${name}](${linked(kind, id)})` : name
  }
  const listOf = (kind: string, ids: readonly string[]) =>
    ids.map((id) => nameOf(kind, id)).join(', ')
  return (event) =>
    [
      `${event.date.words ?? event.date.text}. ${event.type}.`,
      event.summary,
      `> ${event.quotation.text}`,
      `${nameOf('people', event.quotation.speaker)}. ${event.note}`,
      '## People',
      event.people.map(({ id, role }) => `- ${nameOf('people', id)}, ${role}`).join('\n'),
      `Organizations: ${listOf('organizations', event.organizations)}`,
      `Places: ${listOf('places', event.places)}`,
      `Topics: ${listOf('topics', event.topics)}`,
      '## Sources',
      event.sources
        .map((id) => sources.get(id)!)
        .map(({ title, publisher, published }) => `- ${title}, ${publisher}, ${published}`)
        .join('\n'),
      ...(event.related ? [`See also ${titles.get(event.related)!}.`] : []),
      ...(event.otherDate ? [`Other date: ${event.otherDate.words!}.`] : []),
    ].join('\n\n')
}
