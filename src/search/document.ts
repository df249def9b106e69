/**
 * What search looks through: one document for each event and each entity, made from the graph. The
 * build, the dev server and the tests index the same documents.
 */
import { entityIdsOf } from '../archive/archive.ts'
import type { Archive, ArchiveEvent, Entity } from '../archive/archive.ts'
import { formatDate, parseDate } from '../archive/date.ts'
import type { PlaceRecord } from '../archive/records.ts'
import { typeWords } from '../archive/words.ts'
import { plainText } from '../records/markdown.ts'
import { weights } from './weights.ts'
import type { SectionKind } from './weights.ts'
import { wordsOf, withoutParticles } from './words.ts'

/** A part of a document. Its weight says how much a word in it counts, and so also which part it is. */
export interface Section {
  readonly kind: SectionKind
  readonly text: string
  /** For a quotation: who said it. */
  readonly speaker?: string
}

export interface SearchDocument {
  /** Path from the root of the site, `/events/vershbow-visit/`. */
  readonly path: string
  readonly sections: readonly Section[]
}

/** The documents of everything that can be found, in an order that no machine changes. */
export const searchDocuments = (archive: Archive): SearchDocument[] => [
  ...archive.events.map((event) => eventDocument(archive, event)),
  ...Object.values(archive.entities)
    .flat()
    .map((entity) => entityDocument(archive, entity)),
]

/** What an event can be found by. */
export function eventDocument(archive: Archive, event: ArchiveEvent): SearchDocument {
  const here = event.participations.filter((p) => p.as !== 'mentioned')
  const named = event.participations.filter((p) => p.as === 'mentioned')
  const entities = [...entityIdsOf(event)].map((id) => archive.entity(id))
  const places = event.places.filter((p) => p.as === 'location').map((p) => p.place)
  const around = places.flatMap((id) => placesAround(archive, id))
  const sources = [...new Set(event.evidence.map((e) => e.source))].map((id) => archive.source(id))
  const disputed = event.dateConflicts.flatMap((c) => c.sides.flatMap((side) => side.dates))
  const nameOf = (id: string) => archive.entity(id).name
  return {
    path: `/events/${event.id}/`,
    sections: present([
      { kind: 'title', text: event.title },
      ...here.map((p) => ({
        kind: 'people' as const,
        text: p.unnamed ?? nameOf((p.person ?? p.organization)!),
      })),
      ...here.map((p) => ({ kind: 'roles' as const, text: p.role ?? '' })),
      {
        kind: 'facts',
        text: listed([typeWords[event.type], ...places.map(nameOf), ...event.topics.map(nameOf)]),
      },
      ...event.evidence.flatMap((e) =>
        e.quotations.map(({ text, speaker }) => ({
          kind: 'quotation' as const,
          text,
          speaker: archive.findEntity(speaker)?.name ?? '',
        })),
      ),
      { kind: 'summary', text: plainText(event.body) },
      {
        kind: 'named',
        text: listed([
          ...event.organizations.map(nameOf),
          ...named.flatMap((p) => [p.unnamed ?? nameOf((p.person ?? p.organization)!), p.role]),
          ...event.places.filter((p) => p.as === 'mentioned').map((p) => nameOf(p.place)),
          ...around.map((place) => place.name),
          formatDate(event.date),
        ]),
      },
      {
        kind: 'aliases',
        text: listed([...entities, ...around].flatMap((e) => e.aliases.map((a) => a.name))),
      },
      {
        kind: 'notes',
        text: listed([
          ...event.participations.map((p) => p.note),
          ...event.places.map((p) => p.note),
          ...event.conflicts.flatMap((c) => [c.about, ...c.claims.map((claim) => claim.value)]),
          ...disputed.map((date) => formatDate(parseDate(date))),
        ]),
      },
      { kind: 'sources', text: listed(sources.flatMap((s) => [s.title, s.publisher, s.agency])) },
    ]),
  }
}

/** What an entity can be found by: names first, then the roles held, then what is said of it. */
export function entityDocument(archive: Archive, entity: Entity): SearchDocument {
  const roles = archive.occurrences(entity.id).flatMap((o) => o.participations.map((p) => p.role))
  return {
    path: `/${entity.kind}/${entity.id}/`,
    sections: present([
      { kind: 'title', text: entity.name },
      { kind: 'people', text: listed(entity.aliases.map((a) => a.name)) },
      { kind: 'roles', text: listed([...new Set(roles)]) },
      { kind: 'summary', text: plainText(entity.body) },
    ]),
  }
}

/**
 * A document as the page that Pagefind reads. Parts are inline elements, because Pagefind closes
 * blocks with a full stop of its own, and a quotation must stay as it is. Words that Pagefind would
 * keep in one piece or with letters that no keyboard has stand once more at the end, in plain form.
 */
export function documentHtml({ sections }: SearchDocument, language: string): string {
  const parts = sections.map(
    ({ kind, text, speaker }, i) =>
      span(`${kind}-${i}`, weights[kind], text) +
      (speaker ? span(`speaker-${i}`, weights.named, speaker) : ''),
  )
  const plain = sections.map(({ kind, text }) => {
    const words = [...new Set(plainForms(text))].join(' ')
    return words && ` <span data-pagefind-weight="${weights[kind]}">${words}</span>`
  })
  return `<html lang="${language}"><body><p>${parts.join('')} <i id="plain"></i>${plain.join('')}</p></body></html>`
}

/** The words of a text that Pagefind alone would not find as they are typed. */
function plainForms(text: string): string[] {
  return text.split(/\s+/).flatMap((piece) => {
    const words = wordsOf(piece)
    const isPlain = words.length === 1 && /^[\p{P}a-z0-9]*$/u.test(piece.toLowerCase())
    return isPlain ? [] : [...words, ...words.flatMap(withoutParticles)]
  })
}

/** The empty element before the text keeps its place under a name, without a copy of the text. */
const span = (id: string, weight: number, text: string) =>
  ` <i id="${id}"></i><span data-pagefind-weight="${weight}">${escapeHtml(text)}</span>`

/** The places that a place lies in. */
function placesAround(archive: Archive, id: string): Entity[] {
  const { within } = archive.entity(id) as PlaceRecord
  return within ? [archive.entity(within), ...placesAround(archive, within)] : []
}

const present = (sections: readonly Section[]) => sections.filter(({ text }) => text !== '')
const listed = (texts: readonly (string | undefined)[]) => texts.filter(Boolean).join(', ')
const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
