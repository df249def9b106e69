/**
 * What feeds say, in no format yet: new events, and whatever was corrected, clarified or withdrawn.
 * New sources, people, places and the like have no entry of their own, because they come with the events
 * that need them.
 */
import { addressOf } from '../../archive/address.ts'
import type { Archive } from '../../archive/archive.ts'
import { changesAbout, changesOf } from '../../archive/changes.ts'
import type { ChangeDay, RecordedChange } from '../../archive/changes.ts'
import { formatDay } from '../../archive/date.ts'
import type { Day } from '../../archive/date.ts'
import { eventText } from '../../archive/event-text.ts'
import type { EventText } from '../../archive/event-text.ts'
import type { Change, Entity } from '../../archive/records.ts'
import type { Subject } from '../../archive/subject.ts'
import { escapeHtml } from '../../archive/text/escape-html.ts'
import { isTheme } from '../../archive/theme.ts'
import { changeWords } from '../../archive/words.ts'
import { archiveUrn, recordUrn } from '../identifiers.ts'

/** A feed: the news of the archive, or of one of its records. */
export interface Feed {
  /** Identifies it wherever it stands. */
  readonly urn: string
  readonly title: string
  /** What it tells of, as a sentence. */
  readonly subtitle: string
  /** The terms of what it says. */
  readonly rights: string
  /** The page that it follows, from the root of the site. */
  readonly address: string
  /** When its newest entry was made. */
  readonly updated: string
  /** Newest first. */
  readonly entries: readonly FeedEntry[]
  /** Tells the name of the archive, which is its author, the language and the licence. */
  readonly subject: Pick<Subject, 'name' | 'language' | 'licence'>
}

/** An entry: what was changed in a record. */
export interface FeedEntry {
  /** Identifies the change wherever the archive stands. */
  readonly urn: string
  readonly title: string
  /** From the root of the site: of the record's page; of a later change, where that page tells of it. */
  readonly address: string
  readonly updated: string
  /** What it says, as HTML and as plain text. */
  readonly html: string
  readonly text: string
}

/**
 * So many entries are in a feed at most. Readers ask for it every hour, and a large archive has hundreds of
 * feeds of records: only an import makes more in a day.
 */
const most = { ofArchive: 100, ofRecord: 20 } as const

/** An entity of which fewer events tell has so little news that the feed of the whole archive will do. */
const EVENTS_OF_FOLLOWED = 3

/** Whether an entity has a feed of its own: a theme has one, and so have people and organizations of several events. */
export const isFollowed = (archive: Pick<Archive, 'occurrences'>, entity: Entity): boolean =>
  entity.kind === 'topics'
    ? isTheme(entity)
    : entity.kind !== 'places' && archive.occurrences(entity.id).length >= EVENTS_OF_FOLLOWED

/** The feed of the whole archive. */
export const feedOfArchive = (archive: Archive): Feed => ({
  ...feedWith(archive, changesOf(archive), most.ofArchive),
  urn: archiveUrn(archive.subject),
  title: archive.subject.name,
  subtitle: 'New events, and what was corrected, clarified or withdrawn.',
  address: '/',
})

/** The feed of an entity: what is new of it and of its events. */
export const feedOfEntity = (archive: Archive, entity: Entity): Feed => ({
  ...feedWith(archive, changesAbout(archive, entity), most.ofRecord),
  urn: recordUrn(archive.subject, entity.kind, entity.id),
  title: `${entity.name} – ${archive.subject.name}`,
  subtitle: `${entity.name}: new events, and what was corrected, clarified or withdrawn.`,
  address: addressOf(entity.kind, entity.id),
})

function feedWith(archive: Archive, days: readonly ChangeDay[], room: number) {
  const { subject } = archive
  const { name, url } = subject.licence
  const told = days.flatMap(toldOf).slice(0, room)
  return {
    // Feeds must give a time, also those of an archive in which nothing was changed yet.
    updated: timeOf(told[0]?.[0]?.change.on ?? '1970-01-01'),
    rights: `The archive’s own texts: ${name}, ${url}. Quotations belong to their publishers.`,
    entries: told.map((changes) => entryOf(archive, changes)),
    subject,
  }
}

const isNew = ({ change }: RecordedChange) => change.kind === 'created'

/**
 * What entries tell of a day: that an event came into the archive, or all else that was changed in a record.
 * Corrections come first: where a day has too much, they are not what is left out.
 */
function toldOf({ changes }: ChangeDay): (readonly RecordedChange[])[] {
  const later = changes.filter((c) => !isNew(c))
  const made = changes.filter((c) => isNew(c) && c.record.kind === 'events')
  return [...Map.groupBy(later, (c) => c.record.address).values(), ...made.map((c) => [c])]
}

/** A day as the time that both formats ask for. The archive knows days only; this is where the day begins. */
const timeOf = (day: Day) => `${day}T00:00:00Z`

function entryOf(archive: Archive, told: readonly RecordedChange[]): FeedEntry {
  const [first, last] = [told[0]!, told.at(-1)!]
  const { id, kind, name, address } = first.record
  const event = kind === 'events' ? eventText(archive, archive.event(id)) : undefined
  const parts = [
    ...told.flatMap(({ change }) => changeParts(change)),
    ...(event ? knownParts(event) : []),
    ...(event && isNew(first) ? toldParts(event) : []),
  ]
  return {
    // Of the last change: one more on the same day makes an entry that readers do not know yet.
    urn: `${recordUrn(archive.subject, kind, id)}/${last.anchor}`,
    title: `${wordOf(told)}: ${name}`,
    address: isNew(first) ? address : `${address}#${first.anchor}`,
    updated: timeOf(first.change.on),
    html: parts.map(({ html }) => html).join('\n'),
    text: parts.map(({ text }) => text).join('\n\n'),
  }
}

/** What was done to the record, in a word: the gravest of it. */
function wordOf(told: readonly RecordedChange[]): string {
  const gravest = (['withdrawn', 'corrected', 'clarified'] as const).find((kind) =>
    told.some(({ change }) => change.kind === kind),
  )
  return gravest ? changeWords[gravest] : 'New'
}

/** A paragraph or a list. */
interface Part {
  readonly html: string
  readonly text: string
}

const paragraph = (text: string): Part => ({ html: `<p>${escapeHtml(text)}</p>`, text })

const marked = (label: string, mark: 'del' | 'ins', text: string): Part => ({
  html: `<p>${label}: <${mark}>${escapeHtml(text)}</${mark}></p>`,
  text: `${label}: ${text}`,
})

const list = (label: string, items: readonly string[]): Part => ({
  html: `<p>${label}:</p>\n<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`,
  text: [`${label}:`, ...items.map((item) => `- ${item}`)].join('\n'),
})

/** What was changed, and why. Why an event was withdrawn stands above all that is said of it. */
function changeParts(change: Change): Part[] {
  const { kind, on, why } = change
  if (kind === 'created') return why ? [paragraph(why)] : []
  const what = `${changeWords[kind]} on ${formatDay(on)}.`
  if (kind === 'withdrawn') return [paragraph(what)]
  const { was, now } = change
  return [
    paragraph(`${what} ${why}`),
    ...(was ? [marked('Before', 'del', was)] : []),
    ...(now ? [marked('Now', 'ins', now)] : []),
  ]
}

/** When an event was, and what a reader must know first, as its record stands now. */
const knownParts = ({ date, dateLine, notices }: EventText): Part[] =>
  [...notices, `${date}. ${dateLine}.`].map(paragraph)

/** What is told of it. Entries of corrections leave it out: an event with many would tell it many times. */
const toldParts = ({ summary, sources }: EventText): Part[] => [
  ...summary.split('\n\n').map((text) => paragraph(text.replace(/\s+/g, ' '))),
  list(sources.length > 1 ? 'Sources' : 'Source', sources),
]
