/** What somebody meant who wrote a period in a record otherwise than the archive writes periods. */
import { datesMeantBy } from './date-meant.ts'
import { parsePeriod } from './period.ts'

/**
 * The period that a text can mean; nothing where it means none, or might mean several.
 *
 * @example
 * periodMeantBy('since 2014') // => '2014/..'
 */
export function periodMeantBy(text: string): string | undefined {
  // A longer text is no period, and patterns would run through all of it.
  if (text.length > 60) return undefined
  const plain = text.trim().replace(/^\[(.*)\]$/, '$1')
  const [, opening, rest] = /^(since|from|until|till|by)\s+(.+)$/i.exec(plain) ?? []
  const ends = (rest ?? plain).split(between)
  if (ends.length === 1 && opening) ends.splice(/^[sf]/i.test(opening) ? 1 : 0, 0, '')
  const [from, to] = ends.map(endMeantBy)
  if (ends.length > 2 || from === undefined) return undefined
  if (ends.length === 1) return [from].find(isPeriod)
  // The second year of `1996/98` is cut short.
  const last = to ?? endMeantBy(`${from.slice(0, 2)}${ends[1]}`)
  return [`${from}/${last}`, `${last}/${from}`, ...(from === last ? [from] : [])].find(isPeriod)
}

/** What stands between two ends; a hyphen within a date has digits at both sides, and one year before it. */
const between =
  /\s+(?:\p{Pd}+|to|until|till|through)\s+|\s*(?:\/|\.\.|[–—])\s*|(?<=^\d{4})-(?=\d{4}$|$)/u

const open = /^(?:|\.*|…|now|open|ongoing|present|the present|today)$/i

function endMeantBy(text: string): string | undefined {
  if (open.test(text.trim())) return '..'
  const [date, ...others] = isPeriod(text) ? [text] : datesMeantBy(text)
  return others.length === 0 ? date : undefined
}

function isPeriod(text: string): boolean {
  try {
    parsePeriod(text)
    return true
  } catch {
    return false
  }
}
