/** Notes and summaries that count the sources of an event, which its page does from the evidence. */
import type { Problem } from '../records/problem.ts'
import { problemOf } from '../records/problem.ts'
import type { Content } from '../records/read.ts'
import { ownTexts } from './own-words.ts'

/** Ways to say that a source stands alone. Short on purpose, so that a warning means something. */
const claims = [
  /\bwhole event rests on\b/i,
  /\brests? on (?:it|this|these|the|that)\b[^.;]{0,60}\balone\b/i,
  /(?:^|\bit |\bthis (?:\p{L}+ )?|\band )alone (?:dates|gives|has|names|quotes|reports|says|tells)\b/iu,
  /\b(?:the )?only (?:other )?(?:publication|report|source|text)\b/i,
  /\bno other (?:publication|record|report|source|text)\b/i,
  /\bthe archive knows no\b/i,
]

/** Claims in events that one source alone tells something. They go stale with the next source. */
export const checkSourceAlone = ({ files }: Content): Problem[] =>
  files
    .filter(({ kind }) => kind === 'events')
    .flatMap((file) =>
      ownTexts(file)
        .filter(({ isChange }) => !isChange)
        .flatMap((own) => {
          const [match] = claims.map((claim) => claim.exec(own.text)).filter((m) => m !== null)
          if (!match) return []
          const line = own.text.slice(0, match.index).split('\n').length - 1
          return problemOf({
            file: file.file,
            line: own.lineAt(line),
            code: 'source-alone',
            message: `“${match[0].replace(/\s+/g, ' ').trim()}” speaks of all sources, and of those still to be found.`,
          })
        }),
    )
