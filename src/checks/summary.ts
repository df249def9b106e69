/** The form of summaries: two to five sentences, not too long. */
import { isWithdrawn } from '../archive/withdrawal.ts'
import type { Problem } from '../records/problem.ts'
import type { Content } from '../records/read.ts'

const MOST_WORDS = 120
const SENTENCES = { least: 2, most: 5 }

/** Warnings for summaries of events that are too long, too short or too many sentences. */
export function checkSummaries({ files }: Content): Problem[] {
  return files.flatMap((file) => {
    if (file.kind !== 'events' || !file.record?.body || isWithdrawn(file.record)) return []
    const report = (code: string, message: string): Problem[] => [
      { file: file.file, line: file.bodyLine, code, severity: 'warning', message },
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
  })
}

/** A full stop after one of these ends no sentence. */
const abbreviations =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|Gen|Lt|Col|Maj|Brig|Adm|Capt|Sgt|\p{Lu}|\p{Lu}\.\p{Lu})\.$/u

/** How many sentences a text has. */
export function countSentences(text: string): number {
  const ends = [...text.matchAll(/[.!?…]['"’”)\]]*(?=\s+["“‘(]?[\p{Lu}\p{N}]|\s*$)/gu)]
  return ends.filter(({ index }) => !abbreviations.test(text.slice(0, index + 1))).length
}
