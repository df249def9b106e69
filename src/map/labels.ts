/** Where names stand on a map, so that none lies on another or on a mark. */
import type { Box, Point, Sheet } from './view.ts'

/** A name where it is drawn. */
export interface Label {
  /** Its lines: two, where one would be too long. */
  readonly lines: readonly string[]
  /** Where the first line begins, has its middle or ends, and its base line. */
  readonly at: Point
  readonly anchor: 'start' | 'middle' | 'end'
}

/** What has a name. */
export interface Named {
  readonly name: string
  readonly at: Point
  /** From there on its name may stand. */
  readonly radius: number
}

/** What names are written on. */
export interface Lettered extends Sheet {
  /** The height of letters, in units. */
  readonly letters: number
  /** What no name may cover, beside the marks. */
  readonly taken?: readonly Box[]
}

/** So many times as far as its own mark every other mark is from a name, lest it be taken for theirs. */
const CLEARLY = 2

/** Of a line in letters; base line to base line. */
export const LINE = 1.1

/**
 * A place for each name: beside its mark, above or below it, where it covers nothing. The first to come are
 * the first to be served; a name for which there is no room has none.
 */
export function labelsOf(named: readonly Named[], sheet: Lettered): (Label | undefined)[] {
  const { width, height, letters } = sheet
  const taken = [...(sheet.taken ?? [])]
  const isInside = ({ left, right, top, bottom }: Box) =>
    left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2
  return named.map((one) => {
    const label = candidates(one, letters).find((candidate) => {
      const box = labelBox(candidate, letters)
      const gapTo = ({ at, radius }: Named) => distanceTo(box, at) - radius
      const own = gapTo(one)
      return (
        isInside(box) &&
        own >= 0 &&
        !taken.some((other) => overlap(box, other)) &&
        named.every((other) => other === one || gapTo(other) >= own * CLEARLY)
      )
    })
    if (label) taken.push(labelBox(label, letters))
    return label
  })
}

/** The box that a name takes. */
export function labelBox({ lines, at: [x, y], anchor }: Label, letters: number): Box {
  const width = Math.max(...lines.map((line) => widthOf(line))) * letters
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return {
    left,
    right: left + width,
    top: y - letters * 0.8,
    bottom: y + letters * (0.25 + LINE * (lines.length - 1)),
  }
}

/** Whether two boxes share a point. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Between a mark and its name: as little as there is room for. */
const GAPS = [3, 12] as const

/** The places that a name can have, the best first: near, in one line or two, then at some distance. */
const candidates = ({ name, at, radius }: Named, letters: number) =>
  GAPS.flatMap((gap) =>
    [[name], inTwo(name)]
      .filter((lines) => lines.length > 0)
      .flatMap((lines) => around(at, { lines, radius: radius + gap, letters })),
  )

/** The places around a point: right, left, above, below, and between these. */
function around(
  [x, y]: Point,
  { lines, radius, letters }: { lines: readonly string[]; radius: number; letters: number },
): Label[] {
  const slant = radius * 0.75
  const more = letters * LINE * (lines.length - 1)
  const middle = y + letters * 0.3 - more / 2
  const above = y - letters * 0.2 - more
  const below = y + letters * 0.75
  return [
    { lines, at: [x + radius, middle], anchor: 'start' },
    { lines, at: [x - radius, middle], anchor: 'end' },
    { lines, at: [x, above - radius], anchor: 'middle' },
    { lines, at: [x, below + radius], anchor: 'middle' },
    { lines, at: [x + slant, above - slant], anchor: 'start' },
    { lines, at: [x + slant, below + slant], anchor: 'start' },
    { lines, at: [x - slant, above - slant], anchor: 'end' },
    { lines, at: [x - slant, below + slant], anchor: 'end' },
  ]
}

/** A name in two lines of nearly the same length; none where it is one word. */
function inTwo(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index)
  const middle = name.length / 2
  const [nearest] = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  return nearest === undefined ? [] : [name.slice(0, nearest), name.slice(nearest + 1)]
}

/** How far a point is from a box; 0 within it. */
export const distanceTo = ({ left, top, right, bottom }: Box, [x, y]: Point): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))

/** About how wide a line is in the letters of a system, as a share of their height; rather more than less. */
const widthOf = (line: string) => Array.from(line).reduce((sum, letter) => sum + shareOf(letter), 0)

function shareOf(letter: string): number {
  if (/[fijlrtI.,'’ -]/.test(letter)) return 0.36
  if (/[mwMW]/.test(letter)) return 0.95
  // Scripts whose letters are as wide as high.
  if (letter >= '\u1100') return 1
  return /\p{Lu}/u.test(letter) ? 0.72 : 0.6
}
