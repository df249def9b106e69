/**
 * Lists of events that are too long for one page: the page of such a list has its newest entries, and each
 * year has a page of its own, whose address stays when the archive grows.
 */
import { addressOf } from './address.ts'
import type { Archive } from './archive.ts'
import { areDaysKnown, formatDate, parseDate } from './date.ts'
import { disagreementsOf } from './disagreement.ts'
import { partIn, roleIn } from './entity.ts'
import type { ArchiveEvent } from './event.ts'
import { singleSourceEvents } from './figures.ts'
import { remembered } from './look-up.ts'
import { firstDay } from './order.ts'
import { entityKinds } from './records.ts'
import type { Entity, SourceRecord } from './records.ts'

/** A list with more entries is parted. */
const MOST_ON_A_PAGE = 300

/** So many of the newest entries stand on the page of a list that is parted. */
export const NEWEST = 50

/** An event in a list, with what the list has to say of it. */
export interface ListEntry {
  readonly event: ArchiveEvent
  readonly note?: string | undefined
}

/** A list that is parted; newest first. */
export interface LongList {
  /** Of the page that it stands on, `/people/anna-berg/`. */
  readonly address: string
  /** What that page is called. */
  readonly title: string
  readonly entries: readonly ListEntry[]
}

/** Whether a list is parted. */
export const isLong = (entries: { readonly length: number }): boolean =>
  entries.length > MOST_ON_A_PAGE

/** Where the entries of a list that are of one year stand. */
export const addressInYear = (list: string, year: number): string => `${list}years/${year}/`

/** Every list that is parted, but for that of all events: it has the pages of the years. */
export function longLists(archive: Archive): LongList[] {
  const records = [...entityKinds, 'sources' as const].flatMap((kind) =>
    (kind === 'sources' ? archive.sources : archive.entities[kind]).map(({ id }) =>
      addressOf(kind, id),
    ),
  )
  return [...records, '/conflicts/', '/figures/']
    .map((address) => listAt(archive, address))
    .filter(({ entries }) => isLong(entries))
}

/** The list of events of a page. */
export function listAt(archive: Archive, address: string): LongList {
  if (address === '/conflicts/') {
    return { address, title: 'Disagreements between sources', entries: entriesInConflict(archive) }
  }
  if (address === '/figures/') {
    return { address, title: 'Events with one source', entries: entriesWithOneSource(archive) }
  }
  const [, kind, id] = address.split('/') as [string, string, string]
  if (kind === 'sources') {
    const source = archive.source(id)
    return { address, title: source.title, entries: entriesOfSource(archive, source) }
  }
  const entity = archive.entity(id)
  return { address, title: entity.name, entries: entriesOfEntity(archive, entity) }
}

/** The entries of a list by their years, in the order in which they come. */
export const byYear = (entries: readonly ListEntry[]): Map<number, ListEntry[]> =>
  Map.groupBy(entries, ({ event }) => event.year)

/**
 * The events that point to an entity, with its part in each. A role is told where it differs from the one
 * above, and everywhere in a list on several pages; the only role of a person not at all, because the
 * person's page tells it over the list.
 */
export function entriesOfEntity(archive: Archive, { id, kind }: Entity): ListEntry[] {
  const occurrences = archive.occurrences(id)
  const roles = new Set(occurrences.map(roleIn).filter(Boolean))
  const isParted = isLong(occurrences)
  let above = kind === 'people' && roles.size === 1 ? [...roles][0] : ''
  return occurrences.map((occurrence) => {
    const role = roleIn(occurrence)
    const told = role === above && !isParted ? '' : role
    above = role || above
    return { event: occurrence.event, note: [told, partIn(occurrence)].filter(Boolean).join('. ') }
  })
}

/** The events that rest on a source, with where in it. */
export const entriesOfSource = (archive: Archive, { id }: SourceRecord): ListEntry[] =>
  archive.eventsFrom(id).map((event) => ({
    event,
    note: event.evidence
      .filter((e) => e.source === id && e.locator)
      .map((e) => e.locator)
      .join('; '),
  }))

/** The events about which sources disagree, with what about. */
export const entriesInConflict = ({ events }: Archive): readonly ListEntry[] => inConflict(events)

const inConflict = remembered((events: readonly ArchiveEvent[]): readonly ListEntry[] =>
  events.toReversed().flatMap((event) => {
    const about = disagreementsOf(event).map((d) =>
      d.kind === 'fact' ? d.about : `the date${d.of ? ` of ${d.of}` : ''}`,
    )
    return about.length > 0 ? [{ event, note: `About ${about.join('; ')}` }] : []
  }),
)

/** The events that rest on one source alone. */
export const entriesWithOneSource = ({ events }: Archive): readonly ListEntry[] =>
  withOneSource(events)

const withOneSource = remembered((events: readonly ArchiveEvent[]): readonly ListEntry[] =>
  singleSourceEvents(events).map((event) => ({ event })),
)

/** A month of a year with more events than one page shows. */
export interface Month {
  /** The last part of its address: `11`, or `not-known`. */
  readonly id: string
  readonly title: string
  readonly events: readonly ArchiveEvent[]
}

/**
 * The events of a year by month, in the order in which they come; those whose month is not known stand
 * together at the end. None where one page shows them all.
 */
export function monthsOf(year: number, events: readonly ArchiveEvent[]): Month[] {
  if (!isLong(events)) return []
  const groups = [...Map.groupBy(events, monthOf)]
  const known = groups.filter(([month]) => month !== undefined)
  const unknown = groups.filter(([month]) => month === undefined)
  return [...known, ...unknown].map(([month, list]) => ({
    id: month?.slice(5) ?? 'not-known',
    title: month ? formatDate(parseDate(month)) : `Month not known, ${year}`,
    events: list,
  }))
}

function monthOf({ date }: ArchiveEvent): string | undefined {
  const { earliest, latest } = date
  if (earliest === null || latest === null) return undefined
  const isKnown = areDaysKnown(date) || earliest.slice(0, 7) === latest.slice(0, 7)
  return isKnown ? firstDay(date).slice(0, 7) : undefined
}
