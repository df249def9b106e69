/** The texts of a document that answer a query, shortened around the words that were found. */
import { highlight } from './highlight.ts'
import type { Piece } from './highlight.ts'
import type { StemSet } from './stem-set.ts'
import type { Section, StoredDocument } from './stored-document.ts'
import type { SectionKind } from './weights.ts'
import { tokensOf } from './words.ts'
import type { Token } from './words.ts'

/** A text of a document as a result shows it. */
export interface Excerpt {
  readonly kind: SectionKind
  readonly pieces: readonly Piece[]
  /** For a quotation: who said it. */
  readonly speaker?: string
  /** A text fragment, `:~:text=…`, that leads to the words on the page; none where none were found. */
  readonly fragment?: string
}

/** Words in an excerpt: about three lines. A summary gets half of that beside another excerpt. */
const LENGTH = 42
const SHORT_LENGTH = 24
/** Words shown before the first one that was found. */
const LEAD = 8
/** Words in a text fragment: enough to occur only once on the page. */
const FRAGMENT_LENGTH = 5

/** What may be shown beside the summary, the better first where two have as many words of the query. */
const besideSummary: readonly SectionKind[] = ['quotation', 'roles', 'notes']

/**
 * What to show of a document: its summary; and the section that has most of the found words which
 * neither the title nor the summary has, if there is one.
 *
 * @param title the reader sees it already
 * @param foundWords the words to highlight
 */
export function excerptsOf(
  document: StoredDocument,
  title: string,
  foundWords: StemSet,
): Excerpt[] {
  const { sections } = document
  const summary = sections.find((section) => section.kind === 'summary')
  const seen = new Set([title, summary?.text ?? ''].flatMap((text) => wordsIn(text, foundWords)))
  const [best] = sections
    .map((section) => ({
      section,
      rank: besideSummary.indexOf(section.kind),
      gain: new Set(wordsIn(section.text, foundWords).filter((word) => !seen.has(word))).size,
    }))
    .filter(({ rank, gain }) => rank >= 0 && gain > 0)
    .sort((a, b) => b.gain - a.gain || a.rank - b.rank)
  const excerpts = summary ? [excerptOf(summary, foundWords, best ? SHORT_LENGTH : LENGTH)] : []
  return best ? [...excerpts, excerptOf(best.section, foundWords, LENGTH)] : excerpts
}

const wordsIn = (text: string, words: StemSet): string[] =>
  tokensOf(text).flatMap(({ word }) => (words.has(word) ? word : []))

/** A text that may be too long to be shown whole. */
interface Shortening {
  readonly text: string
  /** Its words. */
  readonly tokens: readonly Token[]
  readonly foundWords: StemSet
  /** How many words may be shown. */
  readonly length: number
}

function excerptOf({ kind, text, speaker }: Section, foundWords: StemSet, length: number): Excerpt {
  const tokens = tokensOf(text)
  const first = firstShown({ text, tokens, foundWords, length })
  const last = tokens[first + length]
  const start = first === 0 ? 0 : tokens[first]!.start
  const end = last ? text.slice(0, last.start).trimEnd().length : text.length
  const shown = text.slice(start, end)
  const fragment = fragmentOf(shown, foundWords)
  return {
    kind,
    pieces: [
      ...(start > 0 ? [{ text: '… ', isHighlighted: false }] : []),
      ...highlight(shown, foundWords),
      ...(end < text.length ? [{ text: ' …', isHighlighted: false }] : []),
    ],
    ...(speaker && { speaker }),
    ...(fragment && { fragment }),
  }
}

/**
 * The position of the word to begin with, so that as many found words as possible are shown: the
 * first of a sentence, if one begins shortly before.
 */
function firstShown({ text, tokens, foundWords, length }: Shortening): number {
  if (tokens.length <= length) return 0
  const found = tokens.flatMap(({ word }, i) => (foundWords.has(word) ? i : []))
  let best = { first: 0, shown: -1 }
  for (const first of [0, ...found.map((i) => Math.max(0, i - LEAD))]) {
    const shown = found.filter((i) => i >= first && i < first + length).length
    if (shown > best.shown) best = { first, shown }
  }
  const first = Math.min(best.first, tokens.length - length)
  for (let i = first; i > Math.max(0, first - LEAD); i--) {
    if (/[.!?]["”’)]*\s+$/.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start))) return i
  }
  return first <= LEAD ? 0 : first
}

/** A text fragment for the first found word and a few that follow it in the same sentence. */
function fragmentOf(text: string, foundWords: StemSet): string | undefined {
  const tokens = tokensOf(text)
  const first = tokens.findIndex(({ word }) => foundWords.has(word))
  if (first < 0) return undefined
  let last = first
  while (
    last + 1 < Math.min(tokens.length, first + FRAGMENT_LENGTH) &&
    !/[.!?:;\n]/.test(text.slice(tokens[last]!.end, tokens[last + 1]!.start))
  ) {
    last++
  }
  const words = text.slice(tokens[first]!.start, tokens[last]!.end)
  // In a text fragment a hyphen has a meaning of its own.
  return `:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`
}
