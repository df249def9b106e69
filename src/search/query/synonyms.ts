/** Words that people type for one another, as the subject of the archive lists them. */
import type { SynonymLines } from '../../archive/subject.ts'
import { wordsOf } from './words.ts'

/** What is looked for in place of a word. */
export interface Synonym {
  /** A word, or a phrase of which all words must be there. */
  readonly words: readonly string[]
  /** Less than 1: a text that has the word itself comes first. */
  readonly worth: number
}

/** What means the same as a folded word. */
export type Synonyms = ReadonlyMap<string, readonly Synonym[]>

/** Where nothing means the same as anything else. */
export const noSynonyms: Synonyms = new Map()

/** What another form of a word counts, and another word of much the same meaning. */
const FORM = 0.85
const GROUP = 0.6

/**
 * Synonyms by word. Phrases are found for words, and not the other way round: a query is taken apart
 * into words.
 *
 * @example
 * synonymsFrom({ forms: [], groups: [['pm', 'prime minister']] }).get('pm')
 * // => [{ words: ['prime', 'minister'], worth: 0.6 }]
 */
export function synonymsFrom({ forms, groups }: SynonymLines): Synonyms {
  const synonyms = new Map<string, Synonym[]>()
  for (const [lines, worth] of [
    [forms, FORM],
    [groups, GROUP],
  ] as const) {
    for (const line of lines.map((entries) => entries.map(wordsOf))) {
      line.forEach((words, i) => {
        const [word] = words
        if (word === undefined || words.length > 1) return
        const others = line.filter((_, j) => j !== i).map((other) => ({ words: other, worth }))
        synonyms.set(word, [...(synonyms.get(word) ?? []), ...others])
      })
    }
  }
  return synonyms
}
