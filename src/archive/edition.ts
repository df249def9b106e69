/**
 * The archive as a book: events in order of time with running numbers, and an index of names that points
 * to the numbers. One that is too long for a page has a volume for each year, and of a long year for each
 * month.
 */
import type { Archive } from './archive.ts'
import { entityIdsOf } from './event.ts'
import type { ArchiveEvent } from './event.ts'
import { isLong, monthsOf } from './long-list.ts'
import { groupByEach, indexById } from './look-up.ts'
import { compareNames, sortName } from './names.ts'
import { entityKinds } from './records.ts'
import type { EntityKind, SourceRecord } from './records.ts'
import { sourceIdsOf } from './support.ts'

/** A page of the edition. */
export interface Volume {
  /** What its address ends in, after `/print/`; nothing for the first. */
  readonly path: string | undefined
  /** The years or the months that it has; nothing where it has everything. */
  readonly title: string | undefined
  /** Its events, oldest first; none where it leads to other volumes. */
  readonly events: readonly ArchiveEvent[]
  readonly volumes: readonly Volume[]
}

/** The whole archive, and every volume that it leads to. */
export function volumesOf({ events }: Pick<Archive, 'events'>): Volume[] {
  const whole = { path: undefined, title: undefined }
  if (!isLong(events)) return [{ ...whole, events, volumes: [] }]
  const years = [...Map.groupBy(events, (event) => event.year)].map(([year, own]): Volume => {
    const volumes = monthsOf(year, own).map((month): Volume => ({
      ...month,
      path: `${year}/${month.id}`,
      volumes: [],
    }))
    return { path: `${year}`, title: `${year}`, events: volumes.length > 0 ? [] : own, volumes }
  })
  return [{ ...whole, events: [], volumes: years }, ...years, ...years.flatMap((y) => y.volumes)]
}

/** How many events a volume has, with those of the volumes that it leads to. */
export const sizeOfVolume = ({ events, volumes }: Volume): number =>
  events.length + volumes.reduce((sum, volume) => sum + sizeOfVolume(volume), 0)

/** The numbers of things in a list, from 1, by their id. */
export const numbersOf = (list: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(list.map(({ id }, i) => [id, i + 1]))

/** The sources of some events, by publisher and title. */
export const sourcesBehind = (
  { source }: Pick<Archive, 'source'>,
  events: readonly ArchiveEvent[],
): SourceRecord[] =>
  sourceIdsOf(events.flatMap((event) => event.evidence))
    .map((id) => source(id))
    .sort(
      (a, b) =>
        compareNames(a.publisher, b.publisher) ||
        compareNames(a.title, b.title) ||
        compareNames(a.id, b.id),
    )

/** A name in an index, with the numbers of the events in which it occurs. */
export interface IndexedName {
  readonly name: string
  readonly numbers: readonly number[]
}

/** The index of the names in some events, which are numbered from 1; kinds of which there is none are left out. */
export function namesIn(
  { entity }: Pick<Archive, 'entity'>,
  events: readonly ArchiveEvent[],
): { kind: EntityKind; names: IndexedName[] }[] {
  const numbers = numbersOf(events)
  const eventsByName = groupByEach(events, (event) => [...entityIdsOf(event)])
  const named = indexById([...eventsByName.keys()].map((id) => entity(id)))
  return entityKinds.flatMap((kind) => {
    const names = [...named.values()]
      .filter((record) => record.kind === kind)
      .map((record) => ({
        name: sortName(record),
        numbers: eventsByName.get(record.id)!.map(({ id }) => numbers.get(id)!),
      }))
      .sort((a, b) => compareNames(a.name, b.name) || a.numbers[0]! - b.numbers[0]!)
    return names.length > 0 ? [{ kind, names }] : []
  })
}

/** Ascending numbers in runs, `[1, 2, 3, 5]` as 1–3 and 5. */
export function runsOf(numbers: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && number === run[1] + 1) run[1] = number
    else runs.push([number, number])
  }
  return runs
}
