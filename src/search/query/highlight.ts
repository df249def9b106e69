import type { StemSet } from './stem-set.ts'
import { tokensOf } from './words.ts'

/** A piece of a text, highlighted or not. */
export interface Piece {
  readonly text: string
  readonly isHighlighted: boolean
}

/**
 * A text in pieces, with some words highlighted. Highlighted words with nothing but spaces between
 * them are one piece.
 */
export function highlight(text: string, words: StemSet): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const token of tokensOf(text).filter(({ word }) => words.has(word))) {
    const between = text.slice(end, token.start)
    const last = pieces.at(-1)
    if (last?.isHighlighted && /^\s+$/.test(between)) {
      pieces[pieces.length - 1] = {
        text: last.text + text.slice(end, token.end),
        isHighlighted: true,
      }
    } else {
      if (between) pieces.push({ text: between, isHighlighted: false })
      pieces.push({ text: text.slice(token.start, token.end), isHighlighted: true })
    }
    end = token.end
  }
  const rest = text.slice(end)
  return rest ? [...pieces, { text: rest, isHighlighted: false }] : pieces
}
