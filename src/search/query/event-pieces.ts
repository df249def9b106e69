/**
 * The fields of the events of a large archive in pieces, because together they would be most of what a
 * first search loads: the days, for queries with a date; what only filters look at; and of each event
 * what its line in a list shows, which comes with its texts.
 */
import type { Catalogue, CatalogueEvent } from './catalogue.ts'
import { packEvent, unpackEvent } from './packed-catalogue.ts'
import type { PackedEvent, Share } from './packed-catalogue.ts'

/** Fields of all events that come together. */
export interface Pieces {
  readonly days: PackedDays
  readonly facets: PackedFacets
}

/** Days as differences: from the first day of the event before, from the first day to the last. */
interface PackedDays {
  readonly numbering: string
  readonly first: readonly number[]
  readonly length: readonly number[]
  /** Of events that lasted: the number of the event, and how far the sure days are from its first one. */
  readonly lasted: readonly (readonly [event: number, first: number, last: number])[]
}

/** The values of a field, each once; for each event the character of its own. */
interface Coded<T> {
  readonly values: readonly T[]
  readonly codes: string
}

type Facets = Pick<CatalogueEvent, 'type' | 'basis' | 'agreement' | 'founding'>

interface PackedFacets {
  readonly numbering: string
  readonly facets: Coded<Facets>
  /** The numbers of the entities of each event, each as the difference from the one before. */
  readonly entities: readonly (readonly number[])[]
}

/** What the line of an event in a list shows. */
export type EventLine = Pick<
  PackedEvent,
  'id' | 'title' | 'date' | 'mark' | 'type' | 'people' | 'entities'
>

/** Codes are characters from here on. */
const FIRST_CODE = 0x3f

/** The fields of all events in pieces. */
export const packPieces = ({ events }: Catalogue, numbering: string): Pieces => ({
  days: {
    numbering,
    first: differences(events.map(({ span }) => dayNumber(span[0]))),
    length: events.map(({ span }) => dayNumber(span[1]) - dayNumber(span[0])),
    lasted: events.flatMap(({ span, lasted }, n) => {
      const [first, last] = (lasted ?? []).map((day) => dayNumber(day) - dayNumber(span[0]))
      return first === undefined ? [] : [[n, first, last!] as const]
    }),
  },
  facets: {
    numbering,
    facets: coded(
      events.map(({ type, basis, agreement, founding }) => ({
        type,
        basis,
        agreement,
        ...(founding && { founding }),
      })),
    ),
    entities: events.map(({ entities }) => differences(entities)),
  },
})

/** What the line of an event shows. */
export function eventLine(event: CatalogueEvent): EventLine {
  const { id, title, date, mark, type, people, entities } = packEvent(event)
  return { ...(id && { id }), title, date, mark, type, people, entities }
}

/** Gives the events of an archive their days. */
export function addDays({ events }: Catalogue, { firstEvent }: Share, days: PackedDays): void {
  const lasted = new Map(days.lasted.map(([n, ...from]) => [n, from]))
  sums(days.first).forEach((first, n) => {
    const sure = lasted.get(n)?.map((from) => dayOf(first + from)) as [string, string] | undefined
    const span = [dayOf(first), dayOf(first + days.length[n]!)] as const
    Object.assign(events[firstEvent + n]!, { span, ...(sure && { lasted: sure }) })
  })
}

/** Gives the events of an archive what filters look at. */
export function addFacets({ events }: Catalogue, share: Share, packed: PackedFacets): void {
  const { values, codes } = packed.facets
  packed.entities.forEach((entities, n) => {
    const facets = values[codes.charCodeAt(n) - FIRST_CODE]!
    const fields = unpackEvent({ entities: sums(entities) }, share.entities)
    Object.assign(events[share.firstEvent + n]!, facets, fields)
  })
}

/** Gives an event what its line shows. */
export function addLine(event: CatalogueEvent, share: Share, line: EventLine): void {
  Object.assign(event, unpackEvent(line, share.entities))
}

function coded<T>(all: readonly T[]): Coded<T> {
  const values = new Map<string, { readonly value: T; readonly code: number }>()
  const codes = all.map((value) => {
    const key = JSON.stringify(value)
    const known = values.get(key) ?? { value, code: FIRST_CODE + values.size }
    values.set(key, known)
    return known.code
  })
  return {
    values: [...values.values()].map(({ value }) => value),
    codes: codes.map((code) => String.fromCharCode(code)).join(''),
  }
}

const MS_PER_DAY = 86_400_000
const dayNumber = (day: string) => Date.parse(day) / MS_PER_DAY
const dayOf = (number: number) => new Date(number * MS_PER_DAY).toISOString().slice(0, 10)

const differences = (numbers: readonly number[]) => numbers.map((n, i) => n - (numbers[i - 1] ?? 0))

function sums(numbers: readonly number[]): number[] {
  let sum = 0
  return numbers.map((n) => (sum += n))
}
