/** The roles in which a person acts: terms of office that sources give, and what the events call the person. */
import type { Archive } from './archive.ts'
import type { ArchiveEvent } from './event.ts'
import { comparePeriods, isWithin } from './period.ts'
import type { RecordOf } from './records.ts'

/** A term of office. */
export type Office = RecordOf<'people'>['offices'][number]

/** A role, with the events in which the person has it, oldest first. */
export interface Role {
  /** As the events have it, or the title of the office. */
  readonly name: string
  /** The term of office, where a source gives it. */
  readonly office: Office | undefined
  readonly events: readonly ArchiveEvent[]
}

/**
 * The roles of a person: the terms of office, oldest first, then the roles that belong to none of them. A role
 * belongs to a term where it has the title of the office and the event falls in the term, or may.
 */
export function rolesOf(archive: Archive, person: RecordOf<'people'>): Role[] {
  const terms = person.offices
    .toSorted((a, b) => comparePeriods(a.date, b.date))
    .map((office) => ({ office, events: new Set<ArchiveEvent>() }))
  const others = new Map<string, Set<ArchiveEvent>>()
  for (const { event, participations } of archive.occurrences(person.id).toReversed()) {
    for (const { role } of participations) {
      if (!role) continue
      const fitting = terms.filter(
        ({ office }) =>
          hasTitle(role, office.title) && isWithin(event.bounds.earliest, office.date),
      )
      // A “Deputy Chief” is no “Chief”.
      const own = fitting.filter(
        ({ office }) =>
          !fitting.some(
            (other) =>
              other.office.title.length > office.title.length &&
              hasTitle(other.office.title, office.title),
          ),
      )
      for (const { events } of own) events.add(event)
      if (own.length === 0) others.set(role, (others.get(role) ?? new Set()).add(event))
    }
  }
  return [
    ...terms.map(({ office, events }) => ({ name: office.title, office, events: [...events] })),
    ...[...others].map(([name, events]) => ({ name, office: undefined, events: [...events] })),
  ]
}

/** So many roles that belong to no term of office are shown: no page grows with the archive. */
const MOST_SHOWN = 50

/** The roles that a page shows: all terms of office, and of the other roles the newest. */
export function shownRoles(roles: readonly Role[]): Role[] {
  const others = roles.filter(({ office }) => !office)
  return [...roles.filter(({ office }) => office), ...others.slice(-MOST_SHOWN)]
}

/** Whether a role names an office: “Mayor of Haven” does, “Mayor elect of Haven” does not. */
function hasTitle(role: string, title: string): boolean {
  const [words, wanted] = [role.toLowerCase(), title.toLowerCase()]
  const start = words.indexOf(wanted)
  if (start < 0 || /\p{L}$/u.test(words.slice(0, start))) return false
  return /^(?:$|[^\p{L}\s]|\s+(?:of|to|for|in|at|and)\s)/u.test(words.slice(start + wanted.length))
}
