/** Passages in quotation marks, and words chosen from them. */
import { WINDOW, wordsOf } from '../archive/fingerprint.ts'
import { sentencesOf } from '../archive/text/sentences.ts'
import type { Span } from './words.ts'

/** Marks that open a quotation, and those that close it. */
const pairs: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['»', '«'],
  ['”', '”'],
  ['"', '"'],
  ['״', '״'],
  ['‘', '’'],
]

/** A passage in quotation marks, without them. */
export interface Passage extends Span {
  readonly text: string
  /** Where its marks begin and end. */
  readonly outer: Span
}

/**
 * The passages of a paragraph in quotation marks, none inside another: what is quoted within one belongs to it.
 * A passage that is not closed goes to the end, as where a quotation runs over several paragraphs.
 */
export function passagesIn(text: string): Passage[] {
  const found: Passage[] = []
  for (let at = 0; at < text.length; at++) {
    const opening = pairs.filter(([open]) => open === text[at])
    if (opening.length === 0 || !opens(text, at)) continue
    const ends = opening.flatMap(([, close]) => {
      const end = closingAt(text, at + 1, close)
      return end === undefined ? [] : [end]
    })
    const isDouble = text[at] !== '‘'
    if (ends.length === 0 && (!isDouble || text.length - at < 40)) continue
    const end = ends.length > 0 ? Math.min(...ends) : text.length
    found.push({
      text: text.slice(at + 1, end),
      start: at + 1,
      end,
      outer: { start: at, end: Math.min(end + 1, text.length) },
    })
    at = end
  }
  return found
}

/**
 * Not within a word: Hebrew writes `מו"מ`, and an inch has the same mark. French puts a space behind « where
 * it opens.
 */
const opens = (text: string, at: number) =>
  !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') &&
  (text[at] === '«' || /\S/u.test(text[at + 1] ?? ' '))

function closingAt(text: string, from: number, close: string): number | undefined {
  for (let at = text.indexOf(close, from); at >= 0; at = text.indexOf(close, at + 1)) {
    // “Haven’s” has the mark of a closed ‘quotation’.
    const isInWord =
      /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')
    if (!isInWord) return at
  }
  return undefined
}

/** A chosen quotation has at most so many words: an archive quotes, it does not reprint. */
const MOST_WORDS = 40

/**
 * Short quotations from a passage: its sentences, or the parts of them that are short enough. What the source
 * left out itself parts them, since words around a gap are no words of the speaker's.
 *
 * @param most how many at most, the longest of them
 */
export function chosenFrom(passage: string, most: number): string[] {
  const pieces = passage
    .split(/\s*(?:\[?(?:…|\.\.\.)\]?)\s*/u)
    .flatMap((piece) => sentencesOf(piece).map((sentence) => sentence.text))
    .flatMap((sentence) => shortParts(sentence))
    .map((piece) => piece.trim().replace(/[,;:.\s–—-]+$/u, ''))
    .filter((piece) => wordsOf(piece).length >= 2)
  // Short sentences that stand together stay together.
  const joined = pieces.reduce<string[]>((all, piece) => {
    const whole = [all.at(-1), piece].filter(Boolean).join(' ')
    const together =
      all.length > 0 && wordsOf(whole).length <= MOST_WORDS
        ? togetherIn(passage, all.at(-1)!, piece)
        : undefined
    return together === undefined ? [...all, piece] : [...all.slice(0, -1), together]
  }, [])
  const byLength = joined.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)
  const chosen = new Set(byLength.slice(0, most))
  return joined.filter((piece) => chosen.delete(piece))
}

/** Two pieces as the passage has them, where nothing but marks and spaces stands between them. */
function togetherIn(passage: string, first: string, second: string): string | undefined {
  const start = passage.indexOf(first)
  const next = passage.indexOf(second, start + first.length)
  if (start < 0 || next < 0) return undefined
  return /^[.,;:!?\s]*$/.test(passage.slice(start + first.length, next))
    ? passage.slice(start, next + second.length)
    : undefined
}

/** A sentence in parts that are short enough, cut at its commas. */
function shortParts(sentence: string): string[] {
  if (wordsOf(sentence).length <= MOST_WORDS) return [sentence]
  const parts: string[] = []
  for (const part of sentence.split(/(?<=[,;:–—])\s+/u)) {
    const last = parts.at(-1)
    const joined = last === undefined ? part : `${last} ${part}`
    if (last !== undefined && wordsOf(joined).length <= MOST_WORDS) parts[parts.length - 1] = joined
    else parts.push(part)
  }
  return parts.filter(
    (part) => wordsOf(part).length >= WINDOW && wordsOf(part).length <= MOST_WORDS,
  )
}
