/** A sentence and where it begins in its text. */
export interface Sentence {
  /** With the spaces that follow it. */
  readonly text: string
  /** The number of code units before it. */
  readonly start: number
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A full stop after one of these ends no sentence, though a capital letter follows. */
const abbreviation =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|Gen|Lt|Col|Maj|Brig|Adm|Capt|Sgt|\p{Lu}|\p{Lu}\.\p{Lu})\.\s*$/u

/**
 * The sentences of an English text, in order; together they are the whole text. The end of a line is
 * not the end of a sentence.
 *
 * @example
 * sentencesOf('Gen. Smith came. He left.') // => 'Gen. Smith came. ' at 0, 'He left.' at 17
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  for (const { segment, index } of segmenter.segment(text.replaceAll('\n', ' '))) {
    const last = sentences.at(-1)
    if (last && abbreviation.test(last.text)) {
      sentences[sentences.length - 1] = { text: last.text + segment, start: last.start }
    } else {
      sentences.push({ text: segment, start: index })
    }
  }
  return sentences
}
