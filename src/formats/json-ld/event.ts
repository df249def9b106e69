/** Events, as schema.org calls them. */
import { addressOf } from '../../archive/address.ts'
import { firstSentence } from '../../archive/entity.ts'
import { locationsOf } from '../../archive/event.ts'
import type { ArchiveEvent } from '../../archive/event.ts'
import { participantOf, unnamedIn } from '../../archive/participation.ts'
import type { Participation } from '../../archive/records.ts'
import type { Status } from '../../archive/status.ts'
import { labelOf } from '../../archive/subject.ts'
import { recordUrn } from '../identifiers.ts'
import type { FileContext } from '../file-context.ts'
import { startAndEnd } from './dates.ts'
import { listed, otherNames } from './node.ts'
import type { Node, Value } from './node.ts'
import { MENTIONED } from './vocabulary.ts'
import { namedEntity } from './reference.ts'

/** “Scheduled” is what schema.org says of events that are to take place, and of those that did. */
const statuses: Readonly<Record<Status, string>> = {
  happened: 'EventScheduled',
  planned: 'EventScheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
}

/** The properties of an event that name who took part. Only who was there attended. */
const parts: Readonly<Record<Participation['as'], string>> = {
  present: 'attendee',
  host: 'organizer',
  inviting: 'about',
  invited: 'about',
  mediating: 'about',
  blocking: 'about',
  mentioned: MENTIONED,
}

/** What an event is called, whether and when it took place, and what kind of event it is. */
export const eventFacts = ({ archive, linkTo }: FileContext, event: ArchiveEvent): Node => ({
  '@type': 'Event',
  '@id': recordUrn(archive.subject, 'events', event.id),
  url: linkTo(addressOf('events', event.id)),
  name: event.name,
  alternateName: otherNames(event.aliases),
  keywords: labelOf(archive.subject.types, event.type),
  eventStatus: `https://schema.org/${statuses[event.status]}`,
  ...daysOf(event),
})

/** What was put off has no date any more, only one that it was to have. */
function daysOf({ status, date }: ArchiveEvent): Node {
  const days = startAndEnd(date)
  return status === 'postponed' ? { previousStartDate: days.startDate } : { ...days }
}

/** Who took part in an event, and how, by the properties that say so. */
export function partsIn(
  event: ArchiveEvent,
  valueOf: (participation: Participation, property: string) => Value,
): Node {
  const byProperty = Map.groupBy(event.participations, ({ as }) => parts[as])
  return Object.fromEntries(
    [...byProperty].map(([property, list]) => [property, list.map((p) => valueOf(p, property))]),
  )
}

/** What an event is about: those whose part was not to be there, and the organizations and topics that it concerns. */
export const aboutOf = (
  { organizations, topics }: ArchiveEvent,
  participants: Value,
  nodeOf: (id: string) => Node,
): readonly Value[] | undefined =>
  listed([participants, [...organizations, ...topics].map(nodeOf)].flat())

/** An event with what its page says of it, in short. */
export function eventNode(from: FileContext, event: ArchiveEvent): Node {
  const { attendee, organizer, about = [] } = partsIn(event, (p) => participant(from, p))
  return {
    ...eventFacts(from, event),
    description: firstSentence(event) || undefined,
    location: listed(locationsOf(event).map((p) => namedEntity(from, p.place))),
    attendee,
    organizer,
    about: aboutOf(event, about, (id) => namedEntity(from, id)),
  }
}

const participant = (from: FileContext, participation: Participation): Value => {
  const id = participantOf(participation)
  return id === undefined ? unnamedIn(participation) : namedEntity(from, id)
}
