/** The words around a typed date that belong to it: `since 2016`, `2016 and later`, `not before 2016`. */
import type { Expression, Side } from '../../archive/date-words/expressions.ts'

/** `since` and what is like it, and what may stand between it and a date. */
const OPENER =
  /(?:(?<![\p{L}\p{N}])(since|from|through|thru|not) )?(?:(?<![\p{L}\p{N}])the )?(?:(?<![\p{L}\p{N}])years? )?$/iu
const END = String.raw`(?![\p{L}\p{M}]|\s*\p{N})`
const LATER = new RegExp(
  `^(?:\\+| onwards?| (?:and|or) (?:later|after|since)|\\s*(?:\\p{Pd}|to|until|till)\\s*(?:the )?(?:present|now|today))${END}`,
  'iu',
)
const EARLIER = new RegExp(`^ (?:and|or) (?:earlier|before)${END}`, 'iu')
/** After `from`, at the end: `from 2016 on`, but `from 2016 on fishing`. */
const ON = /^ on(?=$|[,.;])/iu
const POSSESSIVE = /^['’]s(?!\p{L})/iu

const openerSides: Readonly<Record<string, Side | 'not'>> = {
  since: 'onOrAfter',
  through: 'by',
  thru: 'by',
  not: 'not',
}

/** What is left where one side is ruled out: `not before 2004`. */
const otherSides = { before: 'onOrAfter', by: 'after', after: 'by', onOrAfter: 'before' } as const

/** Where a date begins and ends with the words that belong to it, and the side of it that they mean. */
interface WholeDate {
  readonly start: number
  readonly end: number
  readonly side: Side | undefined
}

/**
 * Takes to a date the words around it that belong to it.
 *
 * @param text the query in which the expression was found
 */
export function withWordsAround({ form, side, opening, end }: Expression, text: string): WholeDate {
  const [before = '', opener = ''] = OPENER.exec(text.slice(0, opening)) ?? []
  const tail = text.slice(end)
  const [later] = LATER.exec(tail) ?? (opener ? ON.exec(tail) : undefined) ?? []
  const [earlier] = EARLIER.exec(tail) ?? []
  const [possessive = ''] = POSSESSIVE.exec(tail) ?? []
  const after = form === 'point' ? (later ?? earlier ?? possessive) : possessive
  const opened = openerSides[opener.toLowerCase()]
  const meant =
    opened === 'not'
      ? side && otherSides[side]
      : (side ?? opened ?? (later ? 'onOrAfter' : earlier ? 'by' : undefined))
  return {
    start: opening - before.length,
    end: end + after.length,
    side: form === 'point' ? meant : undefined,
  }
}
