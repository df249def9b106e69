/** Own words that are a source's: runs of a held source outside quotations. */
import { WINDOW, holdsWords, windowsHeld, wordsOf } from '../archive/fingerprint.ts'
import type { Fingerprint, Hash } from '../archive/fingerprint.ts'
import { joinedByCapitals } from './capitals.ts'
import { namesAndTitlesOf } from './names.ts'
import { ownTexts, storyIn } from './own-words.ts'
import type { OwnText } from './own-words.ts'
import { indexById } from '../archive/look-up.ts'
import { factOf } from '../records/facts.ts'
import { digestOf } from '../records/fingerprint-file.ts'
import { problemOf } from '../records/problem.ts'
import type { Problem } from '../records/problem.ts'
import type { Content } from '../records/read.ts'
import { referencesOf, referencesOfSubject } from '../records/references.ts'
import type { Reference } from '../records/references.ts'
import { SUBJECT_FILE } from '../records/subject.ts'

/** So many words in a row are copied, not met by chance. A name, role or title is one word. */
const COPIED = 8

/** So many windows in a row are held where so many words are. */
const WINDOWS = COPIED - WINDOW + 1

/**
 * Up to so many held sources, every text is compared with each of them; with more, with those that its
 * record names. Every source has digests of its own, so that the work grows with texts times sources.
 */
const MOST_FOR_EVERY_TEXT = 10

/** Summaries, notes and the story with eight words or more in a row from a held source. */
export function checkCopied(content: Content, hash: Hash): Problem[] {
  const names = namesAndTitlesOf(content)
  const heldFor = heldSources(content)
  const copiedIn = (own: OwnText, { id, fingerprint }: HeldSource) => {
    const words = wordsOf(own.text)
    const unitsOf = () => names.units(words, joinedByCapitals(own.text, words.length))
    return runsIn(windowsAround(words, fingerprint, hash), unitsOf).map((run) =>
      problemOf({
        file: own.file,
        line: own.lineAt(lineOfWord(own, run.from)),
        code: 'copied-words',
        message: `“${words.slice(run.from, run.to).join(' ')}” stands in \`${id}\`: ${run.count} words in a row, names counted as one.`,
      }),
    )
  }
  const copiedFrom = (texts: readonly OwnText[], sources: readonly HeldSource[]) =>
    texts.flatMap((own) => sources.flatMap((source) => copiedIn(own, source)))
  return [
    ...content.files.flatMap((file) => {
      let words: readonly string[][] | undefined
      const hasWordsOf = ({ fingerprint }: HeldSource) =>
        factOf(file, `words of ${digestOf(fingerprint)}`, () =>
          (words ??= ownTexts(file).map(({ text }) => wordsOf(text))).some(
            (all) => windowsAround(all, fingerprint, hash).length > 0,
          ),
        )
      const sources = heldFor(file.file).filter(hasWordsOf)
      return sources.length > 0 ? copiedFrom(ownTexts(file), sources) : []
    }),
    ...copiedFrom(storyIn(content.subjectFile), heldFor(SUBJECT_FILE)),
  ]
}

interface HeldSource {
  readonly id: string
  readonly fingerprint: Fingerprint
}

/** Gives the held sources that the texts of a file are compared with. */
function heldSources({ files, records, subjectFile }: Content): (file: string) => HeldSource[] {
  const held = records.sources.flatMap(({ id, fingerprint }) =>
    fingerprint ? [{ id, fingerprint }] : [],
  )
  if (held.length <= MOST_FOR_EVERY_TEXT) return () => held
  const byId = indexById(held)
  const named = new Map<string, readonly Reference[]>([
    ...files.map((file) => [file.file, referencesOf(file)] as const),
    [SUBJECT_FILE, referencesOfSubject(subjectFile.data)],
  ])
  return (file) =>
    [...new Set(named.get(file)?.map(({ id }) => id))].flatMap((id) => byId.get(id) ?? [])
}

/**
 * For each window of the words, whether a source has it. A run of copied words has `WINDOWS` of them or
 * more, so only every so many are looked up, unless one is found.
 */
function windowsAround(words: readonly string[], of: Fingerprint, hash: Hash): readonly boolean[] {
  for (let i = WINDOWS - 1; i + WINDOW <= words.length; i += WINDOWS) {
    if (holdsWords(words.slice(i, i + WINDOW), of, hash)) return windowsHeld(words, of, hash)
  }
  return []
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
