/** Names from records count as one word each, since there is no other way to say them. */
import { wordsOf } from '../archive/fingerprint.ts'
import type { Content } from '../records/read.ts'
import { namesWritten } from './meant-records.ts'

/** Finds names in running words. */
export interface Names {
  /**
   * For each word the unit it belongs to, counted from 0: a name, alias or role is one unit,
   * every other word is its own.
   */
  units(words: readonly string[]): number[]
  /** The words with every name taken out. */
  without(words: readonly string[]): string[]
}

/** The names, aliases and roles of all records. */
export function namesOf({ files, records }: Content): Names {
  const entities = [
    ...records.people,
    ...records.organizations,
    ...records.places,
    ...records.topics,
  ]
  const texts = [
    // A fault in a record does not make words of its name.
    ...files.filter(({ record }) => !record).flatMap(({ data }) => namesWritten(data)),
    ...entities.flatMap((e) => [e.name, ...e.aliases.map((a) => a.name)]),
    ...records.events.flatMap((e) => e.participations.flatMap((p) => p.role ?? [])),
  ]
  const byFirstWord = Map.groupBy(
    [...new Map(texts.map((t) => [t, wordsOf(t)])).values()]
      .filter((words) => words.length > 1)
      .toSorted((a, b) => b.length - a.length),
    (words) => words[0]!,
  )
  const nameAt = (words: readonly string[], i: number) =>
    byFirstWord.get(words[i]!)?.find((name) => name.every((w, j) => words[i + j] === w))

  return {
    units(words) {
      const units: number[] = []
      for (let i = 0, unit = 0; i < words.length; unit++) {
        const length = nameAt(words, i)?.length ?? 1
        for (let j = 0; j < length; j++) units[i++] = unit
      }
      return units
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
