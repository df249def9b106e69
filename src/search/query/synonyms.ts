/** Words that people type for one another, as `content/archive.yaml` lists them. */
import type { SynonymLines } from '../../archive/subject.ts'
import { otherSpellings } from './spelling.ts'
import { stemOf } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { wordsOf } from './words.ts'

/** What may be found in place of a word. */
export interface Synonym {
  /** A word, or the words of a phrase, which must all be there. */
  readonly words: readonly string[]
  /** Less than 1, so that a text with the word itself comes first. */
  readonly boost: number
}

/** What may be found in place of words, by `keyOf`. */
export type Synonyms = ReadonlyMap<string, readonly Synonym[]>

/** What a word or phrase has in common with its other forms and spellings. */
export const keyOf = (words: readonly string[]): string =>
  words.map((word) => stemOf([word, ...otherSpellings(word)].sort()[0]!)).join(' ')

/** For an archive that lists no synonyms. */
export const noSynonyms: Synonyms = new Map()

/** Another form of a word is nearly as good as the word; another word with its meaning is less so. */
export const FORM_BOOST = 0.85
const SYNONYM_BOOST = 0.6

/**
 * The synonyms of words and phrases. A phrase may be typed with its stop words or, where two words
 * are left of it, without: `head of state`, `head state`.
 *
 * @example
 * synonymsFrom({ forms: [], groups: [['pm', 'prime minister']] }).get(keyOf(['prime', 'ministers']))
 * // => [{ words: ['pm'], boost: 0.6 }]
 */
export function synonymsFrom({ forms, groups }: SynonymLines): Synonyms {
  const synonyms = new Map<string, Synonym[]>()
  for (const [lines, boost] of [
    [forms, FORM_BOOST],
    [groups, SYNONYM_BOOST],
  ] as const) {
    for (const line of lines.map((entries) => entries.map(wordsOf))) {
      line.forEach((words, i) => {
        const others = line
          .filter((_, j) => j !== i)
          .map(telling)
          .map((other) => ({ words: other, boost }))
        const short = telling(words)
        for (const key of new Set([words, short.length > 1 ? short : words].map(keyOf))) {
          synonyms.set(key, [...(synonyms.get(key) ?? []), ...others])
        }
      })
    }
  }
  return synonyms
}

const telling = (words: readonly string[]) => words.filter((word) => !isStopWord(word))
