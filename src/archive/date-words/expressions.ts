/**
 * How dates are said: a phrase in, its date expressions out. An expression has what its words give and
 * nothing else; `meanings.ts` makes days of it, with the date of the source where that is needed.
 */
import { countedAt, isUnit } from './counted.ts'
import type { Parsed } from './counted.ts'
import { goTogether, hasDay, isDayAlone, isUnbroken, isYear, joined } from './joining.ts'
import type { Points } from './joining.ts'
import { dayAloneAt, pointAt } from './points.ts'
import type { Point } from './points.ts'
import { has, skipOf } from './tokens.ts'
import type { Token } from './tokens.ts'

const sides = ['before', 'by', 'after', 'onOrAfter'] as const
/** One side of a date. */
export type Side = (typeof sides)[number]

/** A date as the words of a phrase give it. */
export interface Expression {
  /**
   * `point`: one date; `lasted`: from the first to the last; `either`: one of the two; `between`: some
   * time from the first to the last; `apart`: two dates, and nothing of the days between; `either or
   * both`: it cannot be told.
   */
  readonly form: 'point' | 'lasted' | 'either' | 'between' | 'apart' | 'either or both'
  readonly points: Points
  readonly isAbout: boolean
  /** One side of the date is meant: `before 5 May`. */
  readonly side?: Side
  /** Where the words before it begin that change what it means: `about`, `before`. */
  readonly opening: number
  /** Where it begins and ends in the phrase. */
  readonly start: number
  readonly end: number
}

/**
 * Words that are part of a date and do not give one: they count from another day, mean many, or name a day
 * by its place in a month.
 */
export interface Unfinished {
  readonly unfinished: 'anchored' | 'many' | 'placed'
  readonly start: number
  readonly end: number
}

/** Every date expression of a phrase, from left to right, none inside another. */
export function expressionsOf(tokens: readonly Token[]): (Expression | Unfinished)[] {
  const found: (Expression | Unfinished)[] = []
  for (let i = 0; i < tokens.length;) {
    const parsed = expressionAt(tokens, i)
    if (parsed) found.push(parsed.value)
    i = parsed?.next ?? i + 1
  }
  return found
}

function expressionAt(tokens: readonly Token[], at: number): Parsed<Expression | Unfinished> {
  const unfinished = anchoredAt(tokens, at) ?? placedAt(tokens, at)
  if (unfinished) return unfinished
  const opening = openingAt(tokens, at)
  const list = pointsAt(tokens, opening.next, opening)
  if (!list) return undefined
  const { points, connectors, next } = list
  const place = { start: tokens[opening.next]!.start, end: tokens[next - 1]!.end }
  if (
    [tokens[at - 1], tokens[at - 2]].some((token) => has(token, 'not')) ||
    tokens.slice(at, opening.next).some((t) => has(t, 'not'))
  ) {
    return { value: { unfinished: 'many', ...place }, next }
  }
  const form = formOf(points, connectors, opening.isBetween)
  const whole = joined(points)
  // A number without a month is no date.
  if (whole.some(isDayAlone)) return undefined
  return {
    value: {
      form,
      points: whole,
      isAbout: opening.isAbout,
      ...(opening.side && form === 'point' && { side: opening.side }),
      opening: tokens[at]!.start,
      ...place,
    },
    next,
  }
}

/** `two days later`, `the following month`, `le mois suivant`: a day that another sentence gives is missing. */
function anchoredAt(tokens: readonly Token[], at: number): Parsed<Unfinished> {
  const isNamed = (token: Token | undefined) =>
    (['unit', 'weekday', 'month', 'season'] as const).some((sense) => has(token, sense))
  if (has(tokens[at], 'eve')) return unfinishedAt(tokens, 'anchored', { at, next: at + 1 })
  const has2 = [tokens[at], tokens[at + 1]]
  const isFollowing = has2.some((token) => has(token, 'anchored')) && has2.some(isNamed)
  const unitIs = has(tokens[at], 'count') || has(tokens[at], 'number') ? at + 1 : undefined
  const isLater =
    unitIs !== undefined &&
    has(tokens[unitIs], 'unit') &&
    (['later', 'earlier', 'before', 'after'] as const).some((sense) =>
      has(tokens[unitIs + 1], sense),
    ) &&
    !has(tokens[unitIs + 1], 'ago')
  if (!isFollowing && !isLater) return undefined
  const next = isLater ? at + 3 : at + 2
  return unfinishedAt(tokens, 'anchored', { at, next })
}

/** `the first Monday of May 2014`, `the last week of October`. */
function placedAt(tokens: readonly Token[], start: number): Parsed<Unfinished> {
  const at = skipOf(tokens, start)
  const isPlace = (['ordinal', 'number', 'last'] as const).some((sense) => has(tokens[at], sense))
  const placed = tokens[at + 1]
  const isPlaced = has(placed, 'weekday') || isUnit(placed, 'day') || isUnit(placed, 'week')
  const whole = skipOf(tokens, at + 2)
  if (!isPlace || !isPlaced || whole === at + 2) return undefined
  if (!has(tokens[whole], 'month') && !has(tokens[whole], 'year')) return undefined
  return unfinishedAt(tokens, 'placed', { at, next: whole + 1 })
}

const unfinishedAt = (
  tokens: readonly Token[],
  unfinished: Unfinished['unfinished'],
  { at, next }: { readonly at: number; readonly next: number },
): Parsed<Unfinished> => ({
  value: { unfinished, start: tokens[at]!.start, end: tokens[next - 1]!.end },
  next,
})

/** Words that stand before a date and change what it means. */
interface Opening {
  readonly isAbout: boolean
  readonly isBetween: boolean
  readonly side: Side | undefined
  readonly next: number
}

function openingAt(tokens: readonly Token[], start: number): Opening {
  let isAbout = false
  let isBetween = false
  let side: Opening['side']
  let next = start
  for (; next < tokens.length; next++) {
    const token = tokens[next]
    // `vor zehn Tagen` is ten days ago: what the word opens decides.
    const isAgo = has(token, 'ago') && countedAt(tokens, next)
    if (isAgo) break
    const named = sides.find((s) => has(token, s))
    if (has(token, 'about')) isAbout = true
    else if (has(token, 'between')) isBetween = true
    else if (named) side = named
    else if (!has(token, 'not') && !(next > start && isPassedOver(tokens, next))) break
  }
  return { isAbout, isBetween, side, next }
}

/** `of`, and the word `years` in `between the years 1999 and 2003`. */
const isPassedOver = (tokens: readonly Token[], at: number) =>
  has(tokens[at], 'of') || (isUnit(tokens[at], 'year') && has(tokens[at + 1], 'year'))

type Connector = 'to' | 'and' | 'or' | 'slash'

function pointsAt(tokens: readonly Token[], start: number, { isBetween }: Opening) {
  const alone = dayAloneAt(tokens, start)
  const isFirstOfSeveral = alone && connectorAt(tokens, alone.next, alone.value)
  return (
    (isFirstOfSeveral && listFrom(tokens, alone, isBetween)) ??
    listFrom(tokens, pointAt(tokens, start), isBetween)
  )
}

/** A point and those that are tied to it. */
function listFrom(tokens: readonly Token[], first: Parsed<Point>, isBetween: boolean) {
  if (!first) return undefined
  const points: [Point, ...Point[]] = [first.value]
  const connectors: Connector[] = []
  let { next } = first
  while (!isBetween || points.length < 2) {
    const before = points.at(-1)!
    const connector = connectorAt(tokens, next, before)
    if (!connector) break
    const point =
      pointAt(tokens, connector.next) ??
      (hasDay(before) ? dayAloneAt(tokens, connector.next) : undefined) ??
      secondYearAt(tokens, connector.next, { before, isBetween })
    if (!point || !goTogether(before, point.value)) break
    points.push(point.value)
    connectors.push(connector.value)
    next = point.next
  }
  return points.every(isDayAlone) ? undefined : { points, connectors, next }
}

function connectorAt(tokens: readonly Token[], at: number, before: Point): Parsed<Connector> {
  const token = tokens[at]
  if (has(token, 'dash') || has(token, 'to')) return { value: 'to', next: at + 1 }
  if (has(token, 'and')) return { value: 'and', next: at + 1 }
  if (has(token, 'or')) return { value: 'or', next: at + 1 }
  if (has(token, 'slash')) return { value: token?.senses.slash ? 'slash' : 'or', next: at + 1 }
  // `5, 6 and 7 March`; in `March 5, 6 and 7` a number after a whole date must be part of such a list.
  const isListed = isDayAlone(before) || (hasDay(before) && has(tokens[at + 1], 'and'))
  return isListed && has(token, 'number') ? { value: 'and', next: at } : undefined
}

/** The second year of `2020/21`, `1999–03`, `between 1999 and 2003`. */
function secondYearAt(
  tokens: readonly Token[],
  at: number,
  { before, isBetween }: { readonly before: Point; readonly isBetween: boolean },
): Parsed<Point> {
  const { year, yearOfTwo } = tokens[at]?.senses ?? {}
  const first = before.is === 'calendar' && isYear(before) ? before.year : undefined
  if (typeof first !== 'number') return undefined
  const isCertain = isBetween || year === first + 1
  if (isCertain && year !== undefined) return { value: { is: 'calendar', year }, next: at + 1 }
  const later = yearOfTwo === undefined ? 0 : (yearOfTwo - (first % 100) + 100) % 100
  if (later === 0 || later > MOST_YEARS) return undefined
  return { value: { is: 'calendar', year: first + later }, next: at + 1 }
}

/** A second year of two digits that would be further off is another number. */
const MOST_YEARS = 50

function formOf(
  points: readonly Point[],
  connectors: readonly Connector[],
  isBetween: boolean,
): Expression['form'] {
  if (points.length === 1) return 'point'
  if (isBetween) return 'between'
  if (connectors.every((connector) => connector === 'or')) return 'either'
  if (connectors.every((connector) => connector === 'slash')) return 'either or both'
  if (connectors.includes('to')) return points.length === 2 ? 'lasted' : 'apart'
  return isUnbroken(points) ? 'lasted' : 'apart'
}
