/** An event as text: what pages, feeds, calendars and data say of it, in the same words everywhere. */
import type { Archive } from './archive.ts'
import { formatDate } from './date.ts'
import { dateLine } from './date-line.ts'
import { firstSentence } from './entity.ts'
import { locationsOf } from './event.ts'
import type { ArchiveEvent } from './event.ts'
import { remembered } from './look-up.ts'
import { publishedOf, publisherOf, titleOf } from './publication.ts'
import { statusSentences } from './status.ts'
import { sourceIdsOf } from './support.ts'
import { capitalized } from './text/capitalized.ts'
import { unfolded } from './text/unfolded.ts'

/** The text of an event, without markup. */
export interface EventText {
  /** The title, and whether the event took place. */
  readonly name: string
  /** The accepted date in words, `12 July 2021`, `On or before 10 April 2013`. */
  readonly date: string
  /** How the date is known, in one sentence. */
  readonly dateLine: string
  /** The date and the first sentence of the summary, for previews. */
  readonly preview: string
  /** The summary: each paragraph in one line, a blank line between them. */
  readonly summary: string
  /** What a reader must know first: that it was withdrawn, or did not simply happen. */
  readonly notices: readonly string[]
  /** The names of the places where it happened. */
  readonly places: readonly string[]
  /** Its sources, each in a line: title (in brackets where it is ours), publisher, day of publication. */
  readonly sources: readonly string[]
}

/** The text of an event. Its page, feeds, calendar and data ask for the same one. */
export const eventText = (archive: Archive, event: ArchiveEvent): EventText =>
  textsIn(archive)(event)

const textsIn = remembered((archive: Archive) =>
  remembered((event: ArchiveEvent) => textOf(archive, event)),
)

function textOf(archive: Archive, event: ArchiveEvent): EventText {
  const date = capitalized(formatDate(event.date))
  return {
    name: event.name,
    date,
    dateLine: dateLine(archive, event),
    preview: `${date}: ${firstSentence(event)}`,
    summary: unfolded(event.plain),
    notices: [
      ...(event.status === 'happened' ? [] : [statusSentences[event.status]]),
      ...(event.withdrawal ? [`Withdrawn: ${event.withdrawal.why}`] : []),
    ],
    places: locationsOf(event).map((p) => archive.entity(p.place).name),
    sources: sourceIdsOf(event.evidence).map((id) => {
      const source = archive.source(id)
      return [titleOf(source), publisherOf(source), publishedOf(source)].join(', ')
    }),
  }
}
