/** Own words that are a source's: runs of a held source outside quotations. */
import { WINDOW, holdsWords, windowsHeld, wordsOf } from '../archive/fingerprint.ts'
import { isDraft } from '../records/addresses.ts'
import type { Fingerprint, Hash } from '../archive/fingerprint.ts'
import { joinedByCapitals } from './capitals.ts'
import { digestOfAll, sourceFiles } from './named-sources.ts'
import { namesAndTitlesOf } from './names.ts'
import { ownTexts, storyIn } from './own-words.ts'
import type { OwnText } from './own-words.ts'
import { factOf } from '../records/facts.ts'
import { problemOf } from '../records/problem.ts'
import type { Problem } from '../records/problem.ts'
import type { Content } from '../records/read.ts'
import type { FileOf } from '../records/record.ts'
import { idsByKinds, namedIn, referencesOfSubject } from '../records/references.ts'
import type { NamedIds } from '../records/references.ts'

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
  const copiedIn = (own: OwnText, { id, record }: HeldSource) => {
    const fingerprint = record?.fingerprint
    if (!fingerprint) return []
    const words = wordsOf(own.text)
    const runs = runsIn(windowsAround(words, fingerprint, hash))
    if (runs.length === 0) return []
    const units = names.units(words, joinedByCapitals(own.text, words.length))
    return runs.flatMap(({ from, to }) => {
      const count = units[to - 1]! - units[from]! + 1
      if (count < COPIED) return []
      return problemOf({
        file: own.file,
        line: own.lineAt(lineOfWord(own, from)),
        code: 'copied-words',
        message: `“${words.slice(from, to).join(' ')}” stands in \`${id}\`: ${count} words in a row, names counted as one.`,
      })
    })
  }
  const copiedFrom = (texts: readonly OwnText[], sources: readonly HeldSource[]) =>
    texts.flatMap((own) => sources.flatMap((source) => copiedIn(own, source)))
  return [
    ...content.files.flatMap((file) => {
      const sources = heldFor(namedIn(file))
      const sharing = factOf(file, { name: 'runs of', on: digestOfAll(sources) }, () =>
        sourcesSharing(ownTexts(file), sources, hash),
      )
      if (sharing.length === 0) return []
      return copiedFrom(
        ownTexts(file),
        sources.filter(({ id }) => sharing.includes(id)),
      )
    }),
    ...copiedFrom(
      storyIn(content.subjectFile),
      heldFor(idsByKinds(referencesOfSubject(content.subjectFile.data))),
    ),
  ]
}

type HeldSource = FileOf<'sources'>

/** Gives the held sources that a text is compared with, by what its file names. */
function heldSources(content: Content): (named: NamedIds) => readonly HeldSource[] {
  const files = sourceFiles(content)
  const held = [...files.values()].filter((file) => file.hasFingerprint)
  const namedBy = ({ sources = [] }: NamedIds) => held.filter(({ id }) => sources.includes(id))
  // Only what names a draft is compared with it: what stood before has to be right once that is published.
  const published = held.filter((file) => !isDraft(file))
  if (published.length > MOST_FOR_EVERY_TEXT) return namedBy
  return (named) => [...new Set([...published, ...namedBy(named)])]
}

/** The ids of sources that have a long run of words from one of some texts. */
function sourcesSharing(
  texts: readonly OwnText[],
  sources: readonly HeldSource[],
  hash: Hash,
): string[] {
  const words = texts.map(({ text }) => wordsOf(text))
  const isShared = ({ record }: HeldSource) => {
    const fingerprint = record?.fingerprint
    if (!fingerprint) return false
    return words.some((all) => runsIn(windowsAround(all, fingerprint, hash)).length > 0)
  }
  return sources.filter(isShared).map(({ id }) => id)
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
function runsIn(held: readonly boolean[]) {
  const runs: { from: number; to: number }[] = []
  for (let from = 0; from < held.length; from++) {
    if (!held[from]) continue
    let last = from
    while (held[last + 1]) last++
    const to = last + WINDOW
    if (to - from >= COPIED) runs.push({ from, to })
    from = last
  }
  return runs
}

/** The line of a text, counted from 0, that its word of that number stands on. */
function lineOfWord({ text }: OwnText, word: number): number {
  let seen = 0
  return text.split('\n').findIndex((line) => (seen += wordsOf(line).length) > word)
}
