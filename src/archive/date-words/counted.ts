/** Times that count from the day of the source: `yesterday`, `last week`, `ten days ago`. */
import { has, skipOf } from './tokens.ts'
import type { Token } from './tokens.ts'

/** Something read at a token, and the token after it. */
export type Parsed<T> = { readonly value: T; readonly next: number } | undefined

/** Which of many: the last, the next, the one that is now. */
export type Which = 'last' | 'next' | 'this'

/** The units, by the value of a word’s sense `unit`. */
const units = ['day', 'week', 'month', 'year'] as const
type Unit = (typeof units)[number]

/** Whether a word is the name of a unit: `week`, `years`. */
export const isUnit = (token: Token | undefined, unit: Unit): boolean =>
  token?.senses.unit === units.indexOf(unit)

/** So many units from the source’s own: `yesterday`, `last week`, `two months ago`. */
export interface CountedPoint {
  readonly is: 'counted'
  readonly unit: Unit
  readonly by: number
  /** `earlier this month` ends with the source’s day, `later this month` begins with it. */
  readonly side?: 'earlier' | 'later'
  /** `three weeks ago` is so many, more or less. */
  readonly isRough?: boolean
  /** Which third of the month or year, as in `late last month`. */
  readonly third?: 0 | 1 | 2
}

/** `yesterday`, `last week`, `la semaine dernière`, `ten days ago`, `il y a dix jours`, `earlier this month`. */
export function countedAt(tokens: readonly Token[], start: number): Parsed<CountedPoint> {
  for (const unit of ['day', 'month', 'year'] as const) {
    const by = tokens[start]?.senses[`${unit}s`]
    if (by !== undefined) return { value: { is: 'counted', unit, by }, next: start + 1 }
  }
  return agoAt(tokens, start) ?? whichUnitAt(tokens, start)
}

function agoAt(tokens: readonly Token[], start: number): Parsed<CountedPoint> {
  const isFirst = has(tokens[start], 'ago')
  const countIs = isFirst ? start + 1 : start
  const count = tokens[countIs]?.senses.count ?? tokens[countIs]?.senses.number
  const unitIs = skipOf(tokens, countIs + 1)
  const unit = tokens[unitIs]?.senses.unit
  if (count === undefined || unit === undefined) return undefined
  if (!isFirst && !has(tokens[unitIs + 1], 'ago')) return undefined
  return {
    value: { is: 'counted', unit: units[unit]!, by: -count, isRough: unit > 0 },
    next: unitIs + (isFirst ? 1 : 2),
  }
}

function whichUnitAt(tokens: readonly Token[], start: number): Parsed<CountedPoint> {
  const [part, third] = thirdBefore(tokens, start)
  const side = (['earlier', 'later'] as const).find((sense) => has(tokens[start], sense))
  const [at, before] = whichBefore(tokens, side ? start + 1 : part)
  const unit = tokens[at]?.senses.unit
  if (unit === undefined) return undefined
  const [next, after] = before.which ? [at + 1, {}] : whichAfter(tokens, at + 1)
  const which = before.which ?? ('which' in after ? after.which : undefined)
  if (which === undefined || unit === 0) return undefined
  const by = { last: -1, this: 0, next: 1 }[which]
  return {
    value: { is: 'counted', unit: units[unit]!, by, ...(side && by === 0 && { side }), ...third },
    next,
  }
}

interface MayBeWhich {
  readonly which?: Which
}

/** `last`, `next` or `this` before something, if it stands there, and the token after it. */
export function whichBefore(
  tokens: readonly Token[],
  start: number,
): [at: number, which: MayBeWhich] {
  const which = whichOf(tokens[start])
  return which ? [skipOf(tokens, start + 1), { which }] : [start, {}]
}

/** `last`, `next` or `this` after something, if it stands there, and the token after it. */
export function whichAfter(
  tokens: readonly Token[],
  start: number,
): [at: number, which: MayBeWhich] {
  const at = skipOf(tokens, start)
  const which = whichOf(tokens[at])
  // `on Monday this week`: the word opens what follows.
  return which && tokens[at + 1]?.senses.unit === undefined ? [at + 1, { which }] : [start, {}]
}

const whichOf = (token: Token | undefined) =>
  (['last', 'next', 'this'] as const).find((which) => has(token, which))

/** `early`, `late` and what ties them to their month or year. */
export function thirdBefore(
  tokens: readonly Token[],
  start: number,
): [at: number, third: { readonly third?: 0 | 1 | 2 }] {
  const third = ([0, 1, 2] as const).find((i) => has(tokens[start], thirds[i]))
  if (third === undefined) return [start, {}]
  const at = has(tokens[start + 1], 'dash') ? start + 2 : start + 1
  return [skipOf(tokens, at), { third }]
}

const thirds = ['early', 'mid', 'late'] as const
