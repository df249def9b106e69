/** The words of a text with their places, and phrases that are found among them. */
import { foldLetters } from '../archive/text/fold.ts'

/** A word of a text. */
export interface Word {
  /** As it is written. */
  readonly text: string
  /** Without case and marks, as words are compared. */
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** A part of a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words of a text, in order: runs of letters, marks and digits. */
export const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    text: word,
    folded: foldLetters(word),
    start: index,
    end: index + word.length,
  }))

/** Whether a word is written with a capital letter, or in a script that has none. */
export const isCapital = ({ text }: Pick<Word, 'text'>): boolean => !/^\p{Ll}/u.test(text)

/** Whether two words stand beside each other, as those of one name do: no comma, no new line between them. */
export const areBeside = (text: string, a: Word, b: Word): boolean =>
  b.start - a.end <= 4 &&
  /^(?:[ \u00a0]*[-–'’"“”״׳/&. \u00a0]?[ \u00a0]*)$/u.test(text.slice(a.end, b.start))

/** A word to look for: `visit*` is the beginning of one, `*minister` its end. */
interface Wanted {
  readonly folded: string
  readonly isBeginning: boolean
  readonly isEnd: boolean
}

/** A phrase to look for, and what it stands for. */
interface Phrase<T> {
  readonly words: readonly Wanted[]
  readonly value: T
}

/** Where a phrase stands in a text, and what it stands for. */
export interface Hit<T> extends Span {
  readonly value: T
  /** The first of its words and the one behind the last, counted in the text's words. */
  readonly from: number
  readonly to: number
}

/** Phrases, each with what it stands for, that are looked for in texts all at once. */
export class Phrases<T> {
  readonly #byFirst = new Map<string, Phrase<T>[]>()
  /** Those whose first word is a part of one. */
  readonly #others: Phrase<T>[] = []

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      const words = Array.from(
        phrase.matchAll(/(\*?)([\p{L}\p{M}\p{N}]+)(\*?)/gu),
        ([, before, word, after]): Wanted => ({
          folded: foldLetters(word!),
          isBeginning: after === '*',
          isEnd: before === '*',
        }),
      )
      const [first] = words
      if (!first) continue
      if (first.isBeginning || first.isEnd) this.#others.push({ words, value })
      else {
        this.#byFirst.set(first.folded, [
          ...(this.#byFirst.get(first.folded) ?? []),
          { words, value },
        ])
      }
    }
  }

  /** Where phrases stand, from left to right, the longest first where several begin; none inside another. */
  find(text: string, words: readonly Word[] = wordsIn(text)): Hit<T>[] {
    const hits: Hit<T>[] = []
    for (let from = 0; from < words.length; from++) {
      const found = this.#at(text, words, from)
      if (!found) continue
      const to = from + found.words.length
      hits.push({
        value: found.value,
        from,
        to,
        start: words[from]!.start,
        end: words[to - 1]!.end,
      })
      from = to - 1
    }
    return hits
  }

  #at(text: string, words: readonly Word[], from: number): Phrase<T> | undefined {
    const known = this.#byFirst.get(words[from]!.folded) ?? []
    return [...known, ...this.#others]
      .filter((phrase) =>
        phrase.words.every((wanted, i) => {
          const word = words[from + i]
          if (!word || (i > 0 && !areBeside(text, words[from + i - 1]!, word))) return false
          return isWanted(word, wanted)
        }),
      )
      .sort((a, b) => b.words.length - a.words.length)[0]
  }
}

function isWanted({ folded: word }: Word, { folded, isBeginning, isEnd }: Wanted): boolean {
  if (isBeginning && isEnd) return word.includes(folded)
  if (isBeginning) return word.startsWith(folded)
  return isEnd ? word.endsWith(folded) : word === folded
}
