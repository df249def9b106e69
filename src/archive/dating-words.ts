/**
 * Reads the words of a dating: which EDTF date they give, alone (`stated`) or with the date of
 * their source (`derived`). English only; whatever is not surely read is not read.
 */
import { parseDate, shiftDay } from './date.ts'
import type { ArchiveDate } from './date.ts'
import { Origin, UnreadError, expressions } from './date-expressions.ts'
import type { Reader } from './date-expressions.ts'

/** The date that words give, and on what ground; or why none could be read. */
export type Reading =
  { readonly date: ArchiveDate; readonly basis: 'stated' | 'derived' } | { readonly unread: string }

/** What can be read, for messages. */
export const readableWords =
  'days, months and years (“On 12-13 October 2015”, “October 16, 2006”, “back in 2008”), and words that ' +
  'count from the source’s date (“on Monday”, “yesterday”, “last week”, “Last month”, “12 July”)'

/**
 * The date that a phrase gives.
 *
 * - A weekday is the last one before the source's day, or that day itself; `last Monday` is before
 *   it, `next Monday` after it.
 * - A day or month without a year is the last one that is not after the source's date.
 * - `this week` runs from Monday to the source's day; `last week` is the week before, to Sunday.
 * - `late 1994`, `early June 2015` give the year and the month: their edges are not drawn anywhere.
 *
 * @param published the source's own date, where it has one
 * @example
 * readDatingWords('on Monday', parseDate('2021-07-13')) // => the date 2021-07-12, derived
 */
export function readDatingWords(words: string, published?: ArchiveDate): Reading {
  const found = expressionsOf(plain(words), published)
  const unread = found.find((r) => 'unread' in r)
  if (unread) return unread
  const read = found.filter((r) => 'date' in r)
  const dates = new Set(read.map((r) => r.date.text))
  if (dates.size === 0) return { unread: 'no date can be read in them' }
  if (dates.size > 1) return { unread: `they give more than one date: ${[...dates].join(', ')}` }
  return read.find((r) => r.basis === 'stated') ?? read[0]!
}

/** Lower case, dashes as `-` without spaces around them, no other punctuation. */
const plain = (words: string) =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*[\p{Pd}−]\s*/gu, '-')
    .replace(/[^\p{L}\p{M}\p{N}-]+/gu, ' ')
    .trim()

/** These words before a date make it another one. */
const turning = /(?:^|[\s-])(before|after|until|till|by|not|every|each|following|than)(?: the)? ?$/
const about = /(?:^|[\s-])(?:about|around|circa|approximately)(?: the)?[ -]?$/

/** Every date expression in a text, from left to right, none inside another. */
function expressionsOf(text: string, published: ArchiveDate | undefined): Reading[] {
  const found: Reading[] = []
  for (let at = 0; at < text.length;) {
    const [match, reader] = longestAt(text, at)
    if (!match) {
      at++
      continue
    }
    found.push(
      readOne({ match, reader: reader!, before: text.slice(0, at) }, new Origin(published)),
    )
    at += match[0].length
  }
  return found
}

function longestAt(text: string, at: number): [RegExpExecArray?, Reader?] {
  let best: [RegExpExecArray?, Reader?] = []
  if (/[\p{L}\p{N}]$/u.test(text.slice(0, at))) return best
  for (const [pattern, reader] of expressions) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match && match[0].length > (best[0]?.[0].length ?? 0)) best = [match, reader]
  }
  return best
}

/** An expression that was found, what reads it, and the text before it. */
interface FoundExpression {
  readonly match: RegExpExecArray
  readonly reader: Reader
  readonly before: string
}

function readOne({ match, reader, before }: FoundExpression, origin: Origin): Reading {
  const [, turn] = turning.exec(before) ?? []
  if (turn) return { unread: `“${turn} ${match[0]}” is not a date but one side of it` }
  try {
    const isAbout = about.test(before) || /^(?:about|around|circa)/.test(match[0])
    const date = reader(match.slice(1), origin) + (isAbout ? '~' : '')
    if (match[0].includes(' and ') && !/\bbetween /.test(before) && !isUnbroken(date)) {
      return { unread: `“${match[0]}” names two dates apart` }
    }
    return { date: parseDate(date), basis: origin.isUsed ? 'derived' : 'stated' }
  } catch (error) {
    if (error instanceof UnreadError) return { unread: error.message }
    if (error instanceof RangeError) return { unread: `no calendar has “${match[0]}”` }
    throw error
  }
}

/** Whether the second date of an interval follows the first at once: `12 and 13 October`. */
function isUnbroken(interval: string): boolean {
  const date = parseDate(interval)
  return date.form === 'interval' && shiftDay(date.start.last, 1) === date.end.first
}
