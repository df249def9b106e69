/** Whether an event of an item stands already: the same days, the same people, the same kind of thing. */
import { daysBetween } from '../archive/calendar.ts'
import { areDisjoint } from '../archive/date.ts'
import type { ArchiveDate } from '../archive/date.ts'
import { participantOf } from '../archive/participation.ts'
import type { EventRecord } from '../archive/records.ts'
import type { FoundEvent } from './found-event.ts'

/** So many points make two events one. */
const ENOUGH = 5

/** The event of the archive that an item tells again; nothing where there is none, or several could be it. */
export function standingEvent(
  found: Omit<FoundEvent, 'id' | 'beside'>,
  events: readonly EventRecord[],
): EventRecord | undefined {
  const ranked = events
    .filter(({ date }) => !areDisjoint(date, found.dating.date))
    .map((event) => ({ event, points: pointsOf(found, event) }))
    .filter(({ points }) => points >= ENOUGH)
    .toSorted((a, b) => b.points - a.points)
  const [best, next] = ranked
  return best && best.points > (next?.points ?? 0) ? best.event : undefined
}

/**
 * How much two events of overlapping dates have in common. A day says more than a month; people who were there
 * say the most, bodies that are in most events next to nothing.
 */
function pointsOf(found: Omit<FoundEvent, 'id' | 'beside'>, event: EventRecord): number {
  const days = Math.max(daysOf(found.dating.date), daysOf(event.date))
  const closeness = days <= 3 ? 3 : days <= 31 ? 1.5 : 0
  const present = new Set(
    event.participations.filter(({ as }) => as !== 'mentioned').map(participantOf),
  )
  const people = found.parts.filter(({ id, as }) => as !== 'mentioned' && present.has(id)).length
  const others = found.parts.filter(({ id, as }) => as !== 'mentioned' && !present.has(id)).length
  const places = new Set(
    event.places.filter(({ as }) => as === 'location').map(({ place }) => place),
  )
  const isThere = found.places.some(({ place, as }) => as === 'location' && places.has(place))
  const topics = found.topics.filter((topic) => event.topics.includes(topic)).length
  const missing = people === 0 ? 0 : Math.min(1, others * 0.5)
  return (
    closeness +
    Math.min(people, 3) * 1.5 +
    (found.type === event.type ? 1 : 0) +
    (isThere ? 1 : 0) +
    Math.min(topics, 2) * 0.5 -
    missing
  )
}

/** How many days a date spans; without an end, more than any. */
const daysOf = ({ earliest, latest }: ArchiveDate): number =>
  earliest === null || latest === null ? Infinity : daysBetween(earliest, latest)
