/** What a page says of an entity whose record has no words of its own: worked out from its events. */
import type { Archive, Occurrence } from './archive.ts'
import { companionsOf } from './companions.ts'
import type { ArchiveEvent } from './event.ts'
import type { Entity } from './records.ts'
import { yearsOfEvents } from './story.ts'
import { capitalized } from './text/capitalized.ts'
import { count } from './text/count.ts'
import { numberWord } from './text/number-word.ts'

/** A sentence without its full stop; where it ends before a name, the page adds the name. */
export interface FirstLine {
  readonly text: string
  /** The person who shares the most of the events, two at least. */
  readonly companion: Entity | undefined
}

/**
 * A sentence from the events in which an entity occurs; nothing where there is none.
 *
 * @example
 * firstLineOf(archive, person) // => { text: 'Mayor of Haven in an event of 1998', companion: undefined }
 */
export function firstLineOf(archive: Archive, entity: Entity): FirstLine | undefined {
  const occurrences = archive.occurrences(entity.id).toReversed()
  if (occurrences.length === 0) return undefined
  const events = occurrences.map(({ event }) => event)
  const roles = [...rolesIn(occurrences)]
  const text =
    roles.length > 0
      ? capitalized(roles.map(([role, held]) => `${role} in ${eventsOf(held)}`).join('; '))
      : `In ${count(events.length, 'event')} ${yearsOfEvents(events)}`
  const [companion] = companionsOf(archive, entity).people
  if (!companion) return { text, companion: undefined }
  const all = roles.length > 0 ? `: ${numberWord(events.length)} in all, ` : ', '
  return {
    text: `${text}${all}${shareOf(companion.count, events.length)} with`,
    companion: companion.entity,
  }
}

function shareOf(some: number, all: number): string {
  if (some < all) return `${numberWord(some)} of them`
  return all === 2 ? 'both' : 'all of them'
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

/** More years than these are told by the first and the last. */
const MOST_YEARS = 3

function eventsOf(events: readonly ArchiveEvent[]): string {
  const years = [...new Set(events.map((e) => e.year))]
  if (events.length === 1) return `an event of ${years[0]}`
  const [last, ...earlier] = years.toReversed()
  if (years.length > MOST_YEARS) return `this archive’s events of ${years[0]} to ${last}`
  const listed = earlier.toReversed().join(', ')
  return `this archive’s events of ${listed ? `${listed} and ` : ''}${last}`
}
