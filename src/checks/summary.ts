/** The form of summaries: two to five sentences, not too long. */
import { sentencesOf } from '../archive/text/sentences.ts'
import { isWithdrawn } from '../archive/withdrawal.ts'
import type { ProblemCode } from '../records/problem-kinds.ts'
import { problemOf } from '../records/problem.ts'
import type { Problem } from '../records/problem.ts'
import type { RecordFile } from '../records/record.ts'

const MOST_WORDS = 120
const SENTENCES = { least: 2, most: 5 }

/** Warnings for the summary of an event that is too long, too short or too many sentences. */
export function checkSummary(file: RecordFile): Problem[] {
  if (file.kind !== 'events' || !file.record?.body || isWithdrawn(file.record)) return []
  const report = (code: ProblemCode, message: string): Problem[] => [
    problemOf({ file: file.file, line: file.bodyLine, code, message }),
  ]
  const text = file.record.plain
  const words = text.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length
  const sentences = countSentences(text)
  return [
    ...(words > MOST_WORDS
      ? report('summary-long', `The summary has ${words} words; at most ${MOST_WORDS}.`)
      : []),
    ...(sentences < SENTENCES.least || sentences > SENTENCES.most
      ? report(
          'summary-sentences',
          `The summary has ${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}; two to five.`,
        )
      : []),
  ]
}

/** How many sentences a text has; words at its end that no full stop follows are none. */
export const countSentences = (text: string): number =>
  sentencesOf(text).filter((sentence) => /[.!?…]['"’”)\]]*\s*$/.test(sentence.text)).length
