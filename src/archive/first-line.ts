/** What a page says of an entity whose record has no words of its own: worked out from its events. */
import type { Archive, Occurrence } from './archive.ts'
import type { ArchiveEvent } from './event.ts'
import type { Entity } from './records.ts'
import { yearsOfEvents } from './story.ts'
import { capitalized } from './text/capitalized.ts'
import { count } from './text/count.ts'

/**
 * A sentence from the events in which an entity occurs; nothing where there is none.
 *
 * @example
 * firstLineOf(archive, person) // => 'Mayor of Haven in events of 1998 and 2001.'
 */
export function firstLineOf(archive: Archive, entity: Entity): string {
  const occurrences = archive.occurrences(entity.id).toReversed()
  if (occurrences.length === 0) return ''
  const roles = rolesIn(occurrences)
  if (roles.size === 0) {
    const events = occurrences.map(({ event }) => event)
    return `In ${count(events.length, 'event')}, ${yearsOfEvents(events)}.`
  }
  const parts = [...roles].map(([role, events]) => `${role} in ${inYears(events)}`)
  return `${capitalized(parts.join('; '))}.`
}

/** The events in which each role was held, in the order in which the roles first occur. */
function rolesIn(occurrences: readonly Occurrence[]): ReadonlyMap<string, ArchiveEvent[]> {
  const roles = new Map<string, ArchiveEvent[]>()
  for (const { event, participations } of occurrences) {
    for (const role of new Set(participations.map((p) => p.role))) {
      if (role) roles.set(role, [...(roles.get(role) ?? []), event])
    }
  }
  return roles
}

function inYears(events: readonly ArchiveEvent[]): string {
  const years = [...new Set(events.map((e) => e.year))]
  const [last, ...earlier] = years.toReversed()
  const listed =
    earlier.length > 0 ? `${earlier.toReversed().join(', ')} and ${last}` : String(last)
  return `${events.length > 1 ? 'events' : 'an event'} of ${listed}`
}
