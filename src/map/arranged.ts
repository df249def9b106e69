/** Marks with their names, arranged so that all can be seen. */
import { movedApart } from './apart.ts'
import { labelsOf } from './labels.ts'
import type { Label } from './labels.ts'
import type { Box, Point, Sheet } from './view.ts'

/** Something to draw, with where it belongs. */
export interface Thing {
  readonly name: string
  readonly at: Point
  readonly radius: number
  /** What is around it, and may be crossed, but not by names. */
  readonly ring: number
  /** Others make room for it. */
  readonly isFixed: boolean
}

/** Where it is drawn. */
export interface Arranged {
  readonly at: Point
  readonly radius: number
  /** How far around it there is nothing else, so that a finger may touch it there, too. */
  readonly reach: number
  /** Where it belongs, if it had to make so much room that it lies beside that. */
  readonly from: Point | undefined
  readonly label: Label | undefined
  /** The same in larger letters, of which fewer have room: for a phone, which shows a large map at half its size. */
  readonly largeLabel: Label | undefined
}

/** What things are drawn on. */
interface Ground extends Sheet {
  readonly taken?: readonly Box[]
  /** Whether phones show it at half its size. */
  readonly isLarge: boolean
}

/** The height of letters, in units. */
export const LETTERS = 12
/** And of those for a phone. */
export const LARGE_LETTERS = 26
/** Marks are drawn larger on a phone, too. */
const LARGER = 1.6
/** Half of what a finger needs. */
const REACH = 12

/** Things in the order in which they come: the first have their names first. */
export function arranged<T extends Thing>(things: readonly T[], sheet: Ground): (T & Arranged)[] {
  const places = movedApart(things, sheet)
  const named = things.map(({ name, radius, ring }, i) => ({
    name,
    at: places[i]!,
    radius: radius + ring,
  }))
  const labels = labelsOf(named, { ...sheet, letters: LETTERS })
  const large = named.map((one) => ({ ...one, radius: one.radius * LARGER }))
  const largeLabels = sheet.isLarge ? labelsOf(large, { ...sheet, letters: LARGE_LETTERS }) : []
  return things.map((thing, i) => {
    const { at: own, radius } = thing
    const at = places[i]!
    return {
      ...thing,
      at,
      reach: Math.min(REACH, ...roomAround(i, places, things)),
      from: distance(at, own) > radius ? own : undefined,
      label: labels[i],
      largeLabel: largeLabels[i],
    }
  })
}

/** How far it is from the middle of a mark to the edge of each other. */
const roomAround = (own: number, places: readonly Point[], things: readonly Thing[]) =>
  things.flatMap(({ radius }, i) => (i === own ? [] : distance(places[own]!, places[i]!) - radius))

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by)
