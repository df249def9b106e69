/** Who took part in an event, in which role and on which side. */
import type { ArchiveDate } from '../archive/date.ts'
import type { Actor } from './cast.ts'
import type { Story } from './events.ts'
import type { Finding } from './finding-context.ts'
import type { FoundPart } from './found-event.ts'
import type { Knowledge } from './knowledge.ts'
import type { Line } from './lines.ts'
import { wordsIn } from './words.ts'

/** The people of a story, in the order in which it names them. */
export function partsOf(
  { lines, isAside }: Story,
  { knowledge, sideOf, kind, on }: Finding & { readonly on: ArchiveDate },
): FoundPart[] {
  const people = new Map<string, { actor: Actor; line: Line; at: number }[]>()
  lines.forEach((line, at) => {
    const meant = line.isPronoun && line.subject ? [{ ...line.subject, role: undefined }] : []
    for (const actor of [...line.actors, ...(at === 0 || isAside ? meant : [])]) {
      if (actor.kind !== 'people') continue
      people.set(actor.id, [...(people.get(actor.id) ?? []), { actor, line, at }])
    }
  })
  const isShort = isAside || kind === 'list' || lines.length <= 4
  const lead = lines.findIndex(({ isHeading, text }) => !isHeading && wordsIn(text).length > 6)
  const parts = Array.from(people.values(), (all): FoundPart => {
    const [{ actor: first }] = all as [(typeof all)[0]]
    const roles = all.flatMap(({ actor }) => actor.role ?? [])
    const role = roles.toSorted(
      (a, b) =>
        Number(a.isBare) - Number(b.isBare) ||
        b.bodies.length - a.bodies.length ||
        b.text.length - a.text.length,
    )[0]
    const held = knowledge.officesOf(first.id, on)[0]
    const body = held && knowledge.bodyName(held.organization)
    const behindOffice = [held && knowledge.entity(held.organization), body].filter(
      (e) => e !== undefined,
    )
    const reason = all.flatMap(({ actor }) => actor.reason ?? [])[0]
    const isFull =
      role !== undefined &&
      (role.titles.length > 0 || role.bodies.length > 0 || wordsIn(role.text).length > 2)
    const named = isFull
      ? role.text
      : held
        ? `${held.title} of ${body?.name ?? held.organization}`
        : role?.text
    const isNamed = all.some(({ actor }) => !actor.reason)
    const notes = [
      ...(isNamed || !reason ? [] : [`The item does not name the person: ${reason}.`]),
      ...(isFull || !held
        ? []
        : ['The item does not give the role; it is that of the term of office.']),
    ]
    const isPresent = all.some(
      ({ line, at }) =>
        !line.isQuoted && (line.isHeading || isShort || at <= Math.max(lead, 0) + 1),
    )
    return {
      ...{ kind: 'person', id: first.id, name: first.name, isNew: first.isNew, role: named },
      side: sideOf({
        id: first.isNew ? undefined : first.id,
        bodies: role?.bodies.length ? role.bodies : behindOffice,
      }),
      as: attendanceOf(all) ?? (isPresent ? 'present' : 'mentioned'),
      note: notes.length > 0 ? notes.join(' ') : undefined,
    }
  })
  return parts.map((part) => {
    if (part.side !== unknownSide(knowledge)) return part
    const near = besideIn(lines, part.id)
    const side = parts.find(({ id }) => id === near)?.side
    return side === undefined ? part : { ...part, side }
  })
}

/** The side of those of whom nothing is known. */
const unknownSide = ({ subject }: Knowledge) => subject.sides.at(-1)?.id

/** Whom a sentence names right before a person, as in a list of those of one side: “A, B and C”. */
function besideIn(lines: readonly Line[], person: string): string | undefined {
  for (const { actors, text } of lines) {
    const people = actors.filter(({ kind }) => kind === 'people')
    const at = people.findIndex(({ id }) => id === person)
    const [before, after] = [people[at - 1], people[at + 1]]
    const isListed = (a: Actor, b: Actor) =>
      /^[^.;:!?]{0,90}$/.test(text.slice(a.end, b.start)) &&
      /,|\band\b|\bund\b|\bet\b|\by\b|\be\b/u.test(text.slice(a.end, b.start))
    // The first is who meets them.
    if (at > 1 && before && isListed(before, people[at]!)) return before.id
    if (at === 1 && after && isListed(people[at]!, after)) return after.id
  }
  return undefined
}

/** Who invites and who is invited, who is host, by the words between the names. */
function attendanceOf(
  all: readonly { readonly actor: Actor; readonly line: Line }[],
): FoundPart['as'] | undefined {
  for (const { actor, line } of all) {
    if (!all.every((other) => other.line.senses.invited ?? other.line.senses.hosted)) break
    const [invited] = line.senses.invited ?? []
    const isOnlyInvitation = invited && !line.types.some(({ end }) => end <= invited.start)
    if (isOnlyInvitation) return actor.start < invited.start ? 'inviting' : 'invited'
    const hosted = line.senses.hosted?.find((hit) =>
      / by$/i.test(line.text.slice(hit.start, hit.end)),
    )
    if (hosted && actor.start >= hosted.end && actor.start - hosted.end < 60) return 'host'
  }
  return undefined
}
