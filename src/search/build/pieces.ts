/**
 * The words of texts, as the build needs them. A text is split at its spaces, which no word has in it, and
 * each piece is taken apart once: the same pieces come again and again.
 */
import { withoutHidden } from '../../archive/text/fold.ts'
import { isStopWord } from '../query/stop-words.ts'
import { wordsIn } from '../query/vocabulary.ts'
import { hashOf } from '../query/word-pairs.ts'
import { bareWords, isHyphenated, tokensOf } from '../query/words.ts'
import type { Token } from '../query/words.ts'

/** What stands between two spaces. */
export interface Piece {
  /** Of all its words in their order, for phrases. */
  readonly hashes: readonly number[]
  /** The words by which it is found; hyphenated ones also in one piece. */
  readonly indexed: readonly string[]
  /** Its words for the vocabulary. */
  readonly known: ReturnType<typeof wordsIn>
}

/** Gives the pieces of a text, the same each time. */
export type PiecesOf = (text: string) => readonly Piece[]

/** Makes what gives the pieces of texts; it remembers all texts that it was asked for. */
export function pieceReader(): PiecesOf {
  const [texts, pieces] = [new Map<string, readonly Piece[]>(), new Map<string, Piece>()]
  return (text) => {
    let found = texts.get(text)
    if (!found) {
      found = text.split(' ').map((written) => {
        let piece = pieces.get(written)
        if (!piece) pieces.set(written, (piece = pieceOf(written)))
        return piece
      })
      texts.set(text, found)
    }
    return found
  }
}

function pieceOf(written: string): Piece {
  const tokens = tokensOf(written)
  const seen = withoutHidden(written)
  return {
    hashes: tokens.map(({ word }) => hashOf(word)),
    indexed:
      seen === written && !/\s/.test(seen)
        ? indexedWords(seen, tokens)
        : seen.split(/\s+/).flatMap((piece) => indexedWords(piece, tokensOf(piece))),
    known: wordsIn(written, tokens),
  }
}

function indexedWords(piece: string, tokens: readonly Token[]): string[] {
  const telling = tokens.filter(({ word }) => !isStopWord(word))
  const words = telling.map(({ word }) => word)
  const inOnePiece = isHyphenated(piece) ? [words.join('')] : []
  const written = telling.map(({ start, end }) => piece.slice(start, end))
  return [...words, ...inOnePiece, ...[...written, ...inOnePiece].flatMap(bareWords)]
}
