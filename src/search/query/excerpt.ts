/** The part of a document that answers a query, cut and marked, and the way to it on its page. */
import { marked } from './marker.ts'
import type { Marker, Piece } from './marker.ts'
import type { Part, StoredDocument } from './stored.ts'
import type { SectionKind } from './weights.ts'
import { tokensOf } from './words.ts'
import type { Token } from './words.ts'

export interface Excerpt {
  readonly kind: SectionKind
  readonly pieces: readonly Piece[]
  /** For a quotation. */
  readonly speaker?: string
  /** The words to land on, as a text fragment `:~:text=…`; none where nothing is marked. */
  readonly fragment?: string
}

/** About as many words as three lines hold, and half of that beside a quotation. */
const LENGTH = 42
const SHORT = 24
/** Words shown before the first one found. */
const LEAD = 8

/** Parts that are shown when the summary does not have the words, the better ones first. */
const answers: readonly SectionKind[] = ['quotation', 'roles', 'notes']

/**
 * What to show of a document: its summary, cut around the words found; also a quotation, or
 * another part, where it has words that the summary and the title do not have.
 *
 * @param title what the reader sees already
 */
export function excerptsOf({ parts }: StoredDocument, title: string, marker: Marker): Excerpt[] {
  const summary = parts.find((part) => part.kind === 'summary')
  const seen = new Set([title, summary?.text ?? ''].flatMap((text) => wordsFound(text, marker)))
  const [best] = parts
    .map((part) => ({
      part,
      rank: answers.indexOf(part.kind),
      gain: new Set(wordsFound(part.text, marker).filter((word) => !seen.has(word))).size,
    }))
    .filter(({ rank, gain }) => rank >= 0 && gain > 0)
    .sort((a, b) => b.gain - a.gain || a.rank - b.rank)
  const excerpts = summary ? [excerptOf(summary, marker, best ? SHORT : LENGTH)] : []
  return best ? [...excerpts, excerptOf(best.part, marker, LENGTH)] : excerpts
}

const wordsFound = (text: string, marker: Marker): string[] =>
  tokensOf(text).flatMap(({ word }) => (marker.has(word) ? word : []))

function excerptOf({ kind, text, speaker }: Part, marker: Marker, length: number): Excerpt {
  const tokens = tokensOf(text)
  const first = firstShown(text, tokens, marker, length)
  const last = tokens[first + length]
  const start = first === 0 ? 0 : tokens[first]!.start
  const end = last ? text.slice(0, last.start).trimEnd().length : text.length
  const cut = text.slice(start, end)
  const fragment = fragmentOf(cut, marker)
  return {
    kind,
    pieces: [
      ...(start > 0 ? [{ text: '… ', isMarked: false }] : []),
      ...marked(cut, marker),
      ...(end < text.length ? [{ text: ' …', isMarked: false }] : []),
    ],
    ...(speaker && { speaker }),
    ...(fragment && { fragment }),
  }
}

/** The word to begin with, so that most of the words found are seen; a sentence's first, if near. */
function firstShown(
  text: string,
  tokens: readonly Token[],
  marker: Marker,
  length: number,
): number {
  if (tokens.length <= length) return 0
  const found = tokens.flatMap(({ word }, i) => (marker.has(word) ? i : []))
  let best = { first: 0, count: -1 }
  for (const first of [0, ...found.map((i) => Math.max(0, i - LEAD))]) {
    const count = found.filter((i) => i >= first && i < first + length).length
    if (count > best.count) best = { first, count }
  }
  const first = Math.min(best.first, tokens.length - length)
  for (let i = first; i > Math.max(0, first - LEAD); i--) {
    if (/[.!?]["”’)]*\s+$/.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start))) return i
  }
  return first <= LEAD ? 0 : first
}

/** Words in a text fragment: enough to be found once on the page. */
const FRAGMENT_LENGTH = 5

/** The first word found and a few after it, within their sentence. */
function fragmentOf(text: string, marker: Marker): string | undefined {
  const tokens = tokensOf(text)
  const first = tokens.findIndex(({ word }) => marker.has(word))
  if (first < 0) return undefined
  let last = first
  while (
    last + 1 < Math.min(tokens.length, first + FRAGMENT_LENGTH) &&
    !/[.!?:;\n]/.test(text.slice(tokens[last]!.end, tokens[last + 1]!.start))
  ) {
    last++
  }
  const words = text.slice(tokens[first]!.start, tokens[last]!.end)
  return `:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`
}
