/** An event of the graph: its record, with what the archive works out from it. */
import { agreementOf, dateConflictsOf } from './agreement.ts'
import type { Agreement, DateConflict, KnownSources } from './agreement.ts'
import { bounded, yearOf, yearsOf } from './date.ts'
import type { Day } from './date.ts'
import { markOf } from './mark.ts'
import type { Mark } from './mark.ts'
import { firstDay } from './order.ts'
import { participantOf } from './participation.ts'
import type { Change, EventRecord } from './records.ts'
import { nameOf } from './status.ts'
import { supportOf } from './support.ts'
import type { Support } from './support.ts'
import { withdrawalOf } from './withdrawal.ts'

/** An event with what the archive works out from its record. */
export type ArchiveEvent = EventRecord & {
  /** The title, and whether the event took place: what it is called wherever it is named. */
  readonly name: string
  readonly mark: Mark
  /** Place of the first evidence in its source, negative where the source runs newest first. */
  readonly position: number
  /** The year it stands under: that of its earliest possible day. */
  readonly year: number
  /** Every year that its date can touch, ascending; open ends bounded. */
  readonly years: readonly number[]
  /** First and last possible day, open ends bounded; for drawings and filters only. */
  readonly bounds: { readonly earliest: Day; readonly latest: Day }
  /** Whether a founding source is among its evidence. */
  readonly isFounding: boolean
  /** How its sources stand to each other; computed. */
  readonly support: Support
  /** Whether sources agree about the date; computed. */
  readonly agreement: Agreement
  /** Where they do not: about the whole event, or about a part of it; each with its sides. */
  readonly dateConflicts: readonly DateConflict[]
  /** Where it was withdrawn: when and why. It keeps its address and is on no list. */
  readonly withdrawal: Change | undefined
}

/**
 * Works out what the record of an event does not say.
 *
 * @param lastAccess the newest day on which any source was read: bounds an open end whose source is
 * not known
 */
export function joinEvent(record: EventRecord, known: KnownSources, lastAccess: Day): ArchiveEvent {
  const { sources } = known
  const { date, datings } = record
  const first = record.evidence[0]
  const newestFirst = first && sources.get(first.source)?.order === 'newest-first'
  const dating = datings.find((d) => d.date.text === date.text)
  const source = dating && dating.basis !== 'compiled' ? sources.get(dating.source) : undefined
  const accessed = source?.accessed ?? lastAccess
  const agreement = agreementOf(date, datings, known)
  return {
    ...record,
    name: nameOf(record),
    mark: markOf(record, agreement === 'conflicting'),
    position: (first?.position ?? 0) * (newestFirst ? -1 : 1),
    year: yearOf(firstDay(date)),
    years: yearsOf(date, accessed),
    bounds: bounded(date, accessed),
    isFounding: record.evidence.some((e) => sources.get(e.source)?.founding),
    support: supportOf(record.evidence, known),
    agreement,
    dateConflicts: dateConflictsOf(datings),
    withdrawal: withdrawalOf(record),
  }
}

/** Whether the speaker of a quotation is told by an id, and not by the word `unnamed` or `source`. */
export const isSpeakerId = (speaker: string): boolean =>
  speaker !== 'unnamed' && speaker !== 'source'

/** The places where an event happened; sources may name others. */
export const locationsOf = ({ places }: Pick<EventRecord, 'places'>): EventRecord['places'] =>
  places.filter(({ as }) => as === 'location')

/** Every entity that an event points to, each once. */
export function entityIdsOf(event: EventRecord): Set<string> {
  const speakers = event.evidence.flatMap((e) => e.quotations.map((q) => q.speaker))
  return new Set([
    ...event.participations.flatMap((p) => participantOf(p) ?? []),
    ...event.organizations,
    ...event.places.map((p) => p.place),
    ...event.topics,
    ...speakers.filter(isSpeakerId),
  ])
}
