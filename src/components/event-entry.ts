/**
 * The entry of an event in lists, as HTML. An event stands in a dozen lists of a large archive, and its
 * entries there are nine tenths of all that is rendered: each is made once.
 */
import { formatDateInList, htmlDateTime } from '../archive/date.ts'
import type { ArchiveEvent } from '../archive/event.ts'
import { marks } from '../archive/mark.ts'
import type { Mark } from '../archive/mark.ts'
import { labelOf } from '../archive/subject.ts'
import type { Subject } from '../archive/subject.ts'
import { capitalized } from '../archive/text/capitalized.ts'
import { escapeHtml } from '../archive/text/escape-html.ts'

/** What an entry says of its event beside the event itself. */
interface EntryOptions {
  readonly note?: string | undefined
  /** A year that the reader already sees: that of the event, or none. */
  readonly within?: number | undefined
  /** How far the event lies from the one above: it stands on the rule between them. */
  readonly distance?: string | undefined
  /** What a script must know of the event: the values that it has in filters, and its days. */
  readonly data?: Readonly<Record<string, string>> | undefined
  readonly subject: Pick<Subject, 'types'>
}

/** Entries without what is special to a list: of the archive of a subject, by whether the year is seen. */
const known = new WeakMap<object, Map<boolean, WeakMap<ArchiveEvent, string>>>()

/** The entry of an event: mark, date, type, title; with what the event has to say here, if anything. */
export function eventEntry(
  event: ArchiveEvent,
  { note, within, distance, data = {}, subject }: EntryOptions,
): string {
  const isSeen = within === event.year
  const ofSubject = known.get(subject) ?? new Map<boolean, WeakMap<ArchiveEvent, string>>()
  known.set(subject, ofSubject)
  const entries = ofSubject.get(isSeen) ?? new WeakMap<ArchiveEvent, string>()
  ofSubject.set(isSeen, entries)
  const entry = entries.get(event) ?? entryOf(event, isSeen, subject)
  entries.set(event, entry)
  const attributes = Object.entries(data)
    .map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`)
    .join('')
  return [
    `<li${attributes}>`,
    distance && `<span class="distance">${escapeHtml(distance)}</span> `,
    entry,
    note && `<span class="note">${escapeHtml(note)}</span>`,
    '</li>',
  ]
    .filter(Boolean)
    .join('')
}

function entryOf(
  { id, name, date, mark, type, year }: ArchiveEvent,
  isSeen: boolean,
  { types }: EntryOptions['subject'],
): string {
  const datetime = htmlDateTime(date)
  const words = escapeHtml(capitalized(formatDateInList(date, isSeen ? year : undefined)))
  return [
    markHtml(mark, true),
    datetime
      ? `<time class="date" datetime="${datetime}">${words}</time>`
      : `<span class="date">${words}</span>`,
    `<span class="kind">${escapeHtml(labelOf(types, type))}</span>`,
    `<span class="title"><a href="/events/${id}/">${escapeHtml(name)}</a></span>`,
  ].join(' ')
}

const shapes: Readonly<Record<Mark, string>> = {
  day: '<circle class="full" cx="8" cy="6" r="5.25"/>',
  unknown: '<circle cx="8" cy="6" r="4.5"/>',
  days: '<rect class="full" x="0.5" y="3.5" width="15" height="5" rx="2.5"/>',
  inferred: '<circle class="dashed" cx="8" cy="6" r="4.5"/>',
  announced: '<rect x="4" y="2" width="8" height="8"/>',
  conflicting:
    '<circle class="full" cx="5.5" cy="6" r="4.75"/><circle class="other" cx="10.5" cy="6" r="4.5"/>',
}

/**
 * The mark of a date.
 *
 * @param isNamed whether it needs its words: they do not stand beside it
 */
export function markHtml(mark: Mark, isNamed: boolean): string {
  const words = escapeHtml(marks[mark])
  const title = isNamed ? `<title>${words}</title>` : ''
  const named = isNamed ? `<span class="visually-hidden">${words}: </span>` : ''
  return `<svg class="mark" viewBox="0 0 16 12" aria-hidden="true">${title}${shapes[mark]}</svg>${named}`
}
