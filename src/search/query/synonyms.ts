/** Words that people type for one another, as `content/archive.yaml` lists them. */
import type { SynonymLines } from '../../archive/subject.ts'
import { wordsOf } from './words.ts'

/** What may be found in place of a word. */
export interface Synonym {
  /** A word, or the words of a phrase, which must all be there. */
  readonly words: readonly string[]
  /** Less than 1, so that a text with the word itself comes first. */
  readonly boost: number
}

/** What may be found in place of a folded word. */
export type Synonyms = ReadonlyMap<string, readonly Synonym[]>

/** For an archive that lists no synonyms. */
export const noSynonyms: Synonyms = new Map()

/** Another form of a word is nearly as good as the word; another word with its meaning is less so. */
const FORM_BOOST = 0.85
const SYNONYM_BOOST = 0.6

/**
 * Synonyms by word. A phrase may be found in place of a word, but not the other way round, because a
 * query is split into words.
 *
 * @example
 * synonymsFrom({ forms: [], groups: [['pm', 'prime minister']] }).get('pm')
 * // => [{ words: ['prime', 'minister'], boost: 0.6 }]
 */
export function synonymsFrom({ forms, groups }: SynonymLines): Synonyms {
  const synonyms = new Map<string, Synonym[]>()
  for (const [lines, boost] of [
    [forms, FORM_BOOST],
    [groups, SYNONYM_BOOST],
  ] as const) {
    for (const line of lines.map((entries) => entries.map(wordsOf))) {
      line.forEach((words, i) => {
        const [word] = words
        if (word === undefined || words.length > 1) return
        const others = line.filter((_, j) => j !== i).map((other) => ({ words: other, boost }))
        synonyms.set(word, [...(synonyms.get(word) ?? []), ...others])
      })
    }
  }
  return synonyms
}
