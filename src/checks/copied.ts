/** Own words that are a source's: runs of a held source outside quotations. */
import { WINDOW, windowsHeld, wordsOf } from '../archive/fingerprint.ts'
import type { Hash } from '../archive/fingerprint.ts'
import { joinedByCapitals } from './capitals.ts'
import { namesAndTitlesOf } from './names.ts'
import { ownTextsIn } from './own-words.ts'
import type { OwnText } from './own-words.ts'
import { problemOf } from '../records/problem.ts'
import type { Problem } from '../records/problem.ts'
import type { Content } from '../records/read.ts'

/** So many words in a row are copied, not met by chance. A name, role or title is one word. */
const COPIED = 8

/** Summaries, notes and the story with eight words or more in a row from a held source. */
export function checkCopied(content: Content, hash: Hash): Problem[] {
  const names = namesAndTitlesOf(content)
  const held = content.records.sources.filter((s) => s.fingerprint)
  return ownTextsIn(content).flatMap((own) => {
    const words = wordsOf(own.text)
    if (words.length < COPIED) return []
    const unitsOf = () => names.units(words, joinedByCapitals(own.text, words.length))
    return held.flatMap(({ id, fingerprint }) =>
      runsIn(windowsHeld(words, fingerprint!, hash), unitsOf).map((run) =>
        problemOf({
          file: own.file,
          line: own.lineAt(lineOfWord(own, run.from)),
          code: 'copied-words',
          message: `“${words.slice(run.from, run.to).join(' ')}” stands in \`${id}\`: ${run.count} words in a row, names counted as one.`,
        }),
      ),
    )
  })
}

/** Runs of words whose windows are all held, where they are long enough. */
function runsIn(held: readonly boolean[], unitsOf: () => readonly number[]) {
  if (!held.includes(true)) return []
  const units = unitsOf()
  const runs: { from: number; to: number; count: number }[] = []
  for (let from = 0; from < held.length; from++) {
    if (!held[from]) continue
    let last = from
    while (held[last + 1]) last++
    const to = last + WINDOW
    const count = units[to - 1]! - units[from]! + 1
    if (count >= COPIED) runs.push({ from, to, count })
    from = last
  }
  return runs
}

/** The line of a text, counted from 0, that its word of that number stands on. */
function lineOfWord({ text }: OwnText, word: number): number {
  let seen = 0
  return text.split('\n').findIndex((line) => (seen += wordsOf(line).length) > word)
}
