/** What records have from a source, compared with its text. */
import { WINDOW, isRun, wordsOf } from '../archive/fingerprint.ts'
import { piecesOf } from '../archive/quotation.ts'
import { sourceWordsOf } from '../checks/source-words.ts'
import { sortProblems } from '../records/problem.ts'
import type { Problem } from '../records/problem.ts'
import type { Content } from '../records/read.ts'
import { problemAt } from '../records/record.ts'
import { nearestWords } from './nearest-words.ts'

/** What came of a comparison. */
interface Comparison {
  /** How many quotations and words of datings records have from the source. */
  readonly compared: number
  /** Those that do not stand in the text, each with its record and line. */
  readonly problems: readonly Problem[]
  /** Whether one stands there that is too long to stand in another text by chance. */
  readonly isTelling: boolean
}

/**
 * Compares the quotations and the words of datings that records have from a source with a text: word by
 * word, as fingerprints are compared, so that capitals and punctuation count as nothing.
 *
 * @param found the text, and the address where it was found
 */
export function compareWithText(
  { files }: Content,
  source: string,
  found: { readonly text: string; readonly address: string },
): Comparison {
  const all = wordsOf(found.text)
  const stands = (piece: string) => isRun(wordsOf(piece), all)
  const passages = files.flatMap((file) =>
    sourceWordsOf(file)
      .filter((words) => words.source === source)
      .map((words) => ({
        ...words,
        file,
        pieces: stands(words.text) ? [words.text] : piecesOf(words.text),
      })),
  )
  return {
    compared: passages.length,
    problems: sortProblems(
      passages.flatMap(({ file, path, pieces }) => {
        const piece = pieces.find((part) => !stands(part))
        if (piece === undefined) return []
        const near = nearestWords(piece, found.text)
        return problemAt(file, path, {
          code: path[0] === 'datings' ? 'dating-not-in-source' : 'quotation-not-in-source',
          message:
            `“${piece}” does not stand in the text of \`${source}\` at ${found.address}.` +
            (near === undefined ? '' : ` Nearest to it is “${near}”.`),
        })
      }),
    ),
    isTelling: passages.some(({ pieces }) =>
      pieces.some((part) => wordsOf(part).length >= WINDOW && stands(part)),
    ),
  }
}
