/** Moves apart what would lie on top of each other. */
import type { Point, Sheet } from './view.ts'

/** A round thing of a drawing, with where it belongs. */
export interface Round {
  readonly at: Point
  readonly radius: number
  /** Others make room for it. */
  readonly isFixed?: boolean
}

/** What stays free between two, in units. */
const GAP = 1

/** More than are ever needed where there is room. */
const TURNS = 200

/**
 * Where each is drawn so that all are seen: as near to where it belongs as the others let it be. The
 * smaller of two moves more, and none leaves the sheet.
 */
export function movedApart(rounds: readonly Round[], { width, height }: Sheet): Point[] {
  const places = rounds.map(({ at: [x, y] }) => ({ x, y }))
  let isMoving = true
  for (let turn = 0; isMoving && turn < TURNS; turn++) {
    isMoving = false
    for (let i = 0; i < rounds.length; i++) {
      for (let j = 0; j < i; j++) isMoving = part(j, i) || isMoving
      const [{ radius }, own] = [rounds[i]!, places[i]!]
      own.x = Math.min(Math.max(own.x, radius), width - radius)
      own.y = Math.min(Math.max(own.y, radius), height - radius)
    }
  }
  return places.map(({ x, y }) => [x, y])

  /** Parts two of them; tells whether they were too near. */
  function part(first: number, second: number): boolean {
    const [a, b, from, to] = [rounds[first]!, rounds[second]!, places[first]!, places[second]!]
    const [dx, dy] = [to.x - from.x, to.y - from.y]
    const wanted = a.radius + b.radius + GAP
    if (Math.abs(dx) > wanted || Math.abs(dy) > wanted || (a.isFixed && b.isFixed)) return false
    const lacking = wanted - Math.hypot(dx, dy)
    if (lacking < 0.05) return false
    // In the same place: to different sides, the same ones in every build.
    const angle = dx === 0 && dy === 0 ? second * 2.4 : Math.atan2(dy, dx)
    const share = a.isFixed ? 0 : b.isFixed ? 1 : b.radius ** 2 / (a.radius ** 2 + b.radius ** 2)
    const [x, y] = [Math.cos(angle) * lacking, Math.sin(angle) * lacking]
    from.x -= x * share
    from.y -= y * share
    to.x += x * (1 - share)
    to.y += y * (1 - share)
    return true
  }
}
