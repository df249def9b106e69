/** What can be cited: a page of the archive, or a publication, as data from which every format is written. */
import { addressOf } from '../../archive/address.ts'
import type { UrlOf } from '../../archive/address.ts'
import type { Archive } from '../../archive/archive.ts'
import { formatDate, htmlDateTime, parseDate } from '../../archive/date.ts'
import type { ArchiveDate, Day } from '../../archive/date.ts'
import type { ArchiveEvent } from '../../archive/event.ts'
import { lastChangeOf } from '../../archive/last-change.ts'
import { lastChangeOnPage } from '../../archive/page-change.ts'
import { agencyOf, titleOf } from '../../archive/publication.ts'
import type { Entity, SourceRecord } from '../../archive/records.ts'
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
  readonly language: string
  /** Of the title: one of ours is not in the language of the work. */
  readonly titleLanguage: string
  readonly authors: readonly Author[]
  /** The site or paper in which it stands; of a report or book its publisher. None of a site itself. */
  readonly container?: string
  /** When it was published; of a page of the archive, when a record that it shows was last changed. */
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
  ...pageOf(archive, { title: event.name, on: lastChangeOf([event]) }),
  container: archive.subject.name,
  ...locatedAt(urlOf(addressOf('events', event.id))),
  eventDate: event.date.text,
  note: [
    `Date of the event: ${formatDate(event.date)}`,
    ...(event.withdrawal ? [`Withdrawn: ${event.withdrawal.why}`] : []),
  ].join('. '),
})

/** The page of a person, an organization, a place or a topic; it changes with the events that it lists, too. */
export function workOfEntity(archive: Archive, entity: Entity, urlOf: UrlOf): CitedWork {
  const address = addressOf(entity.kind, entity.id)
  return {
    id: entity.id,
    ...pageOf(archive, { title: entity.name, on: lastChangeOnPage(archive, address) }),
    container: archive.subject.name,
    ...locatedAt(urlOf(address)),
  }
}

/** The archive itself. */
export function workOfArchive(archive: Archive, urlOf: UrlOf): CitedWork {
  const { name } = archive.subject
  const page = pageOf(archive, { title: name, on: archive.lastChange })
  return { id: slug(name), ...page, ...locatedAt(urlOf('/')) }
}

const pageOf = (
  { subject }: Archive,
  { title, on }: { readonly title: string; readonly on: Day | undefined },
) => ({
  type: 'page' as const,
  title,
  language: subject.language,
  titleLanguage: subject.language,
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
  const { titleOurs, language, published } = source
  const agency = agencyOf(source)
  return {
    id: source.id,
    type: types[source.kind] ?? 'page',
    title: titleOf(source),
    language,
    titleLanguage: titleOurs ? archive.subject.language : language,
    authors: authorsOf(archive, source.author),
    container: source.publisher,
    // A book is of a year.
    ...(published && { issued: citedDate(published, source.kind === 'book' ? 1 : 3) }),
    accessed: source.accessed,
    ...locatedAt(source.url ?? source.archived),
    ...(agency && { note: `Text of ${agency}` }),
  }
}

/** A date with so many parts at most. */
function citedDate(date: ArchiveDate, most = 3): CitedDate {
  const plain = htmlDateTime(date)
  return {
    edtf: date.text,
    ...(plain && { parts: plain.split('-').slice(0, most).map(Number) }),
    words: formatDate(date),
  }
}

/** Every event and every source, as works to cite. */
export const allWorks = (archive: Archive, urlOf: UrlOf): CitedWork[] => [
  ...archive.events.map((event) => workOfEvent(archive, event, urlOf)),
  ...archive.sources.map((source) => workOfSource(archive, source)),
]
