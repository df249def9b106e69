/** What can be cited: a page of the archive, or a publication, as data from which every format is written. */
import { addressOf } from '../../archive/address.ts'
import type { UrlOf } from '../../archive/address.ts'
import type { Archive } from '../../archive/archive.ts'
import { formatDate, parseDate } from '../../archive/date.ts'
import type { ArchiveDate, Day } from '../../archive/date.ts'
import type { ArchiveEvent } from '../../archive/event.ts'
import { lastChangeOf } from '../../archive/last-change.ts'
import type { Entity, SourceRecord } from '../../archive/records.ts'
import type { Subject } from '../../archive/subject.ts'
import { slug } from '../../archive/text/slug.ts'
import { authorsOf } from './authors.ts'
import type { Author } from './authors.ts'

/** A date in a citation. */
export interface CitedDate {
  /** As EDTF. */
  readonly edtf: string
  /** Year, month and day, as far as they are known; none of a date that is not just one of these. */
  readonly parts?: readonly number[]
  /** In words, for a date without parts: `about 2016`. */
  readonly words: string
}

/** A work to cite. Plain data: the browser writes citations, too. */
export interface CitedWork {
  /** The id of its record. */
  readonly id: string
  /** What styles tell apart; a page, a post, a speech and a film on the web are cited alike. */
  readonly type: 'page' | 'article' | 'report' | 'book'
  readonly title: string
  /** Of the title. */
  readonly language: string
  readonly authors: readonly Author[]
  /** The site or paper in which it stands; of a report or book its publisher. None of a site itself. */
  readonly container?: string
  /** When it was published; of a page of the archive, when its record was last changed. */
  readonly issued?: CitedDate
  /** The day on which it was read. */
  readonly accessed?: Day
  /** Its address, if that is known. */
  readonly url?: string
  /** When what it tells happened, as EDTF. */
  readonly eventDate?: string
  readonly note?: string
}

/** The page of an event. */
export const workOfEvent = (archive: Archive, event: ArchiveEvent, urlOf: UrlOf): CitedWork => ({
  id: event.id,
  ...pageOf(archive.subject, { title: event.name, on: lastChangeOf([event]) }),
  container: archive.subject.name,
  ...locatedAt(urlOf(addressOf('events', event.id))),
  eventDate: event.date.text,
  note: `Date of the event: ${formatDate(event.date)}`,
})

/** The page of a person, an organization, a place or a topic; it changes with the events that it lists, too. */
export function workOfEntity(archive: Archive, entity: Entity, urlOf: UrlOf): CitedWork {
  const events = archive.occurrences(entity.id).map(({ event }) => event)
  return {
    id: entity.id,
    ...pageOf(archive.subject, { title: entity.name, on: lastChangeOf([entity, ...events]) }),
    container: archive.subject.name,
    ...locatedAt(urlOf(addressOf(entity.kind, entity.id))),
  }
}

/** The archive itself. */
export function workOfArchive(archive: Archive, urlOf: UrlOf): CitedWork {
  const { name } = archive.subject
  const page = pageOf(archive.subject, { title: name, on: archive.lastChange })
  return { id: slug(name), ...page, ...locatedAt(urlOf('/')) }
}

const pageOf = (
  { language }: Pick<Subject, 'language'>,
  { title, on }: { readonly title: string; readonly on: Day | undefined },
) => ({
  type: 'page' as const,
  title,
  language,
  authors: [],
  ...(on && { issued: citedDate(parseDate(on)) }),
})

const locatedAt = (url: string | undefined) => (url === undefined ? {} : { url })

const types: Partial<Record<SourceRecord['kind'], CitedWork['type']>> = {
  article: 'article',
  report: 'report',
  book: 'book',
}

/** A publication itself, not its record. */
export function workOfSource(archive: Archive, source: SourceRecord): CitedWork {
  const { title, titleOurs, language, published, agency } = source
  return {
    id: source.id,
    type: types[source.kind] ?? 'page',
    // Square brackets are what styles put around the description of a work without a title.
    title: titleOurs ? `[${title}]` : title,
    language: titleOurs ? archive.subject.language : language,
    authors: authorsOf(archive, source.author),
    container: source.publisher,
    // A book is of a year.
    ...(published && { issued: citedDate(published, source.kind === 'book' ? 1 : 3) }),
    accessed: source.accessed,
    ...locatedAt(source.url ?? source.archived),
    ...(agency && !source.publisher.includes(agency) && { note: `Text of ${agency}` }),
  }
}

/** A date with so many parts at most. */
function citedDate(date: ArchiveDate, most = 3): CitedDate {
  const isPlain = date.form === 'moment' && !date.at.qualifier
  return {
    edtf: date.text,
    ...(isPlain && { parts: date.text.split('-').slice(0, most).map(Number) }),
    words: formatDate(date),
  }
}

/** Every event and every source, as works to cite. */
export const allWorks = (archive: Archive, urlOf: UrlOf): CitedWork[] => [
  ...archive.events.map((event) => workOfEvent(archive, event, urlOf)),
  ...archive.sources.map((source) => workOfSource(archive, source)),
]
