/** Notes and summaries that count the sources of an event, which its page does from the evidence. */
import type { Problem } from '../records/problem.ts'
import { problemOf } from '../records/problem.ts'
import type { RecordFile } from '../records/record.ts'
import { ownTexts } from './own-words.ts'

/** Ways to say that a source stands alone, wherever they stand. Short on purpose, so that a warning means something. */
const anywhere = [
  /\bwhole event rests on\b/i,
  /\b(?:no other|only) publication\b/i,
  /\bthe archive (?:has|knows) (?:of )?no\b/i,
]

/** Words that mean a source in a note about one; elsewhere a source may be one of water. */
const source = '(?:account|article|publication|report|source|text)'
const tells = '(?:dates|gives|has|names|quotes|reports|says|tells)'

/** Ways to say it in a note about a source. */
const inNotes = [
  ...anywhere,
  /\brests? (?:only|solely) on\b/i,
  /\brests? on\b[^.;]{0,60}\b(?:alone|only)\b/i,
  new RegExp(`(?:^|[.;:]\\s+)(?:it |this (?:\\p{L}+ )?)?alone ${tells}\\b`, 'iu'),
  new RegExp(`\\bonly this \\p{L}+ ${tells}\\b`, 'iu'),
  new RegExp(`\\b(?:the only|’s only|sole) (?:other |known )?${source}\\b`, 'i'),
  new RegExp(`\\b(?:any other|no (?:independent|other|second)) ${source}\\b`, 'i'),
  /\bsingle source\b/i,
  /\bnobody else\b/i,
]

/** Claims in an event that one source alone tells something. They go stale with the next source. */
export function checkSourceAlone(event: RecordFile): Problem[] {
  if (event.kind !== 'events') return []
  return ownTexts(event).flatMap((own) => {
    const { file, text, field } = own
    // A change tells of what the record said before.
    if (field === 'changes') return []
    const claims = field === 'evidence' || field === 'datings' ? inNotes : anywhere
    const [match] = claims.map((claim) => claim.exec(text)).filter((m) => m !== null)
    if (!match) return []
    return problemOf({
      file,
      line: own.lineAt(text.slice(0, match.index).split('\n').length - 1),
      code: 'source-alone',
      message: `“${match[0].replace(/\s+/g, ' ').trim()}” speaks of all sources, and of those still to be found.`,
    })
  })
}
