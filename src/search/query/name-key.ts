import { isStopWord } from './stop-words.ts'
import { wordsOf } from './words.ts'

/** What two spellings of a name have in common: its telling words, folded, in their order. */
export const nameKey = (name: string): string =>
  wordsOf(name)
    .filter((word) => !isStopWord(word))
    .join(' ')
