/** Says which words of a text a query found. */
import { stemOf } from './stem.ts'
import { tokensOf } from './words.ts'

export interface Marker {
  /** Whether a word, as compared, is one that was looked for. */
  has(word: string): boolean
}

/** @param begun words that may go on after what was typed */
export function markerOf(words: Iterable<string>, begun: readonly string[] = []): Marker {
  const stems = new Set([...words].map(stemOf))
  return {
    has: (word) => stems.has(stemOf(word)) || begun.some((start) => word.startsWith(start)),
  }
}

/** A piece of text, marked or not. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

/** A text in pieces; words of one mark with nothing but spaces between them are one. */
export function marked(text: string, marker: Marker): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const token of tokensOf(text).filter(({ word }) => marker.has(word))) {
    const between = text.slice(end, token.start)
    const last = pieces.at(-1)
    if (last?.isMarked && /^\s+$/.test(between)) {
      pieces[pieces.length - 1] = { text: last.text + text.slice(end, token.end), isMarked: true }
    } else {
      if (between) pieces.push({ text: between, isMarked: false })
      pieces.push({ text: text.slice(token.start, token.end), isMarked: true })
    }
    end = token.end
  }
  const rest = text.slice(end)
  return rest ? [...pieces, { text: rest, isMarked: false }] : pieces
}
