/** The events that an event is related to, by how they stand to it in time. */
import type { Archive } from './archive.ts'
import { areDaysKnown } from './date.ts'
import { distanceInWords } from './distance.ts'
import type { ArchiveEvent } from './event.ts'
import { NEWEST } from './long-list.ts'
import type { ListEntry } from './long-list.ts'
import { sortEvents } from './order.ts'
import { capitalized } from './text/capitalized.ts'
import { relationWords } from './words.ts'

/** How a related event stands in time, in the order in which the groups are shown. */
export const relatedGroups = {
  before: 'Before',
  same: 'On the same days',
  after: 'After',
  uncertain: 'Date uncertain',
} as const

type Group = keyof typeof relatedGroups

/** Related events that stand alike in time, oldest first. */
export interface RelatedGroup {
  readonly group: Group
  readonly entries: readonly ListEntry[]
}

/**
 * The related events of an event, each with its relation, the distance in time and the reason. A relation that
 * both events state is shown as this one states it; of those that only others state, the newest.
 */
export function relatedTo(archive: Archive, event: ArchiveEvent): RelatedGroup[] {
  const stated = event.related.map((r) => r.event)
  const related = new Map<string, { event: ArchiveEvent; note: string }>()
  const add = (other: ArchiveEvent, relation: string, note: string) => {
    const distance = distanceOf(event, other)
    const known = related.get(other.id)?.note
    related.set(other.id, {
      event: other,
      note: [known ?? distance, relation, note].filter(Boolean).join(' '),
    })
  }
  for (const r of event.related) {
    add(archive.event(r.event), relationWords[r.as].forward, r.note)
  }
  for (const r of archive
    .relatedTo(event.id)
    .filter(({ from }) => !stated.includes(from.id))
    .slice(0, NEWEST)) {
    add(r.from, relationWords[r.as].backward, r.note)
  }
  const sorted = sortEvents([...related.values()].map((r) => r.event))
  return (Object.keys(relatedGroups) as Group[])
    .map((group) => ({
      group,
      entries: sorted
        .filter((other) => groupOf(event, other) === group)
        .map(({ id }) => related.get(id)!),
    }))
    .filter(({ entries }) => entries.length > 0)
}

/** An open date, or one that overlaps, is neither before nor after. */
function groupOf({ date: own }: ArchiveEvent, { date }: ArchiveEvent): Group {
  if (!own.earliest || !own.latest || !date.earliest || !date.latest) return 'uncertain'
  if (date.latest < own.earliest) return 'before'
  if (date.earliest > own.latest) return 'after'
  return areDaysKnown(own) && areDaysKnown(date) ? 'same' : 'uncertain'
}

function distanceOf(event: ArchiveEvent, other: ArchiveEvent): string {
  const distance = distanceInWords(event.date, other.date)
  if (!distance) return ''
  return `${capitalized(distance)} ${groupOf(event, other) === 'before' ? 'before' : 'later'}.`
}
