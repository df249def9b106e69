/** Names from records count as one word each, since there is no other way to say them. */
import { wordsOf } from '../archive/fingerprint.ts'
import { allNames } from '../archive/names.ts'
import { entityKinds } from '../archive/records.ts'
import type { Content } from '../records/read.ts'
import { namesWritten } from './meant-records.ts'

/** Finds names in running words. */
export interface Names {
  /**
   * For each word the unit it belongs to, counted from 0: a name is one unit, every other word is its own.
   *
   * @param joined for each word whether something else tells that it belongs to the one before
   */
  units(words: readonly string[], joined?: readonly boolean[]): number[]
  /** The words with every name taken out. */
  without(words: readonly string[]): string[]
}

/** The names, aliases and roles of all records. */
export const namesOf = (content: Content): Names => namesAmong(namesAndRoles(content))

/** Everything that is called so and cannot be called otherwise: titles and the names of bodies, too. */
export const namesAndTitlesOf = (content: Content): Names => {
  const { records, subjectFile } = content
  return namesAmong([
    ...namesAndRoles(content),
    ...records.events.map((e) => e.title),
    ...records.sources.flatMap((s) => [s.title, s.publisher, s.agency ?? []].flat()),
    ...(subjectFile.subject?.bodies ?? []).flatMap(({ name, also }) => [name, ...also]),
  ])
}

const namesAndRoles = ({ files, records }: Content): string[] => [
  // A fault in a record does not make words of its name.
  ...files.filter(({ record }) => !record).flatMap(({ data }) => namesWritten(data)),
  ...entityKinds.flatMap((kind) => records[kind]).flatMap(allNames),
  ...records.events.flatMap((e) => e.participations.flatMap((p) => p.role ?? [])),
]

function namesAmong(texts: readonly string[]): Names {
  const byFirstWord = Map.groupBy(
    [...new Map(texts.map((t) => [t, wordsOf(t)])).values()]
      .filter((words) => words.length > 1)
      .toSorted((a, b) => b.length - a.length),
    (words) => words[0]!,
  )
  const nameAt = (words: readonly string[], i: number) =>
    byFirstWord.get(words[i]!)?.find((name) => name.every((w, j) => words[i + j] === w))

  return {
    units(words, joined = []) {
      let [unit, end] = [-1, 0]
      return words.map((_, i) => {
        if (i < end) return unit
        end = i + (nameAt(words, i)?.length ?? 1)
        return joined[i] ? unit : ++unit
      })
    },
    without(words) {
      const rest: string[] = []
      for (let i = 0; i < words.length;) {
        const length = nameAt(words, i)?.length ?? 0
        if (length === 0) rest.push(words[i]!)
        i += Math.max(1, length)
      }
      return rest
    },
  }
}
