/** On which side somebody stands: as the records have it, or by the body and the place of the role. */
import { participantOf } from '../archive/participation.ts'
import type { Entity } from '../archive/records.ts'
import { plainKey } from './knowledge.ts'
import type { Knowledge } from './knowledge.ts'

/** What is known of somebody whose side is asked for. */
interface Asked {
  /** The person's or organization's id, where there is a record. */
  readonly id?: string | undefined
  /** The body and the place that the role names. */
  readonly bodies: readonly Entity[]
}

/** Gives the side of a participant. */
export type SideOf = (asked: Asked) => string

/**
 * The sides as an archive has them. One that is called like a body or a place is the side of who speaks for
 * it; of the others the first is everybody else's, and the last is for those of whom nothing is known.
 */
export function sidesOf({ records, subject, entity, isOf }: Knowledge): SideOf {
  const counts = new Map<string, Map<string, number>>()
  const count = (id: string, side: string, weight: number) => {
    const known = counts.get(id) ?? new Map<string, number>()
    counts.set(id, known.set(side, (known.get(side) ?? 0) + weight))
  }
  const bodiesOf = new Map(
    records.people.map((p) => [p.id, p.offices.map(({ organization }) => organization)]),
  )
  for (const { participations } of records.events) {
    for (const part of participations) {
      const id = participantOf(part)
      if (id === undefined) continue
      count(id, part.side, 1)
      // A body is on the side of those who hold its offices.
      for (const body of bodiesOf.get(id) ?? []) count(body, part.side, 0.1)
    }
  }
  const recorded = (id: string) =>
    [...(counts.get(id) ?? [])].toSorted((a, b) => b[1] - a[1])[0]?.[0]
  const named = [...records.organizations, ...records.places]
  const parties = subject.sides.flatMap(({ id, label }) => {
    const of = named.filter((e) => e.id === id || plainKey(e.name) === plainKey(label))
    return of.map((e) => ({ side: id, entity: entity(e.id)! }))
  })
  const rest = subject.sides.filter(({ id }) => !parties.some(({ side }) => side === id))
  const others = rest[0]?.id ?? subject.sides[0]?.id ?? ''
  const unknown = rest.at(-1)?.id ?? others
  const partyOf = (body: Entity) =>
    parties.find((p) => p.entity.id === body.id || isOf(body.id, p.entity))?.side ??
    parties.find((p) => p.entity.kind === 'organizations' && startsWith(body.name, p.entity.name))
      ?.side
  return ({ id, bodies }) => {
    const own = id === undefined ? undefined : recorded(id)
    if (own) return own
    const self = id === undefined ? undefined : entity(id)
    const behind = self && self.kind !== 'people' ? [self, ...bodies] : bodies
    for (const body of behind) {
      const side = partyOf(body) ?? recorded(body.id)
      if (side) return side
    }
    return behind.length > 0 ? others : unknown
  }
}

const startsWith = (name: string, party: string) =>
  plainKey(name).split(' ').includes(plainKey(party))
