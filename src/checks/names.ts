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
export const namesOf = (content: Content): Names => namesAmong(() => namesAndRoles(content))

/** Everything that is called so and cannot be called otherwise: titles and the names of bodies, too. */
export const namesAndTitlesOf = (content: Content): Names => {
  const { records, subjectFile } = content
  return namesAmong(() => [
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

function namesAmong(texts: () => readonly string[]): Names {
  // Made when a name is first looked for: of most archives no check looks for any.
  let index: NameIndex | undefined
  const lengthAt = (words: readonly string[], i: number): number => {
    index ??= indexOf(texts())
    const lengths = index.lengths.get(`${words[i]} ${words[i + 1]}`)
    return lengths?.find((n) => index!.names.has(words.slice(i, i + n).join(' '))) ?? 0
  }
  return {
    units(words, joined = []) {
      let [unit, end] = [-1, 0]
      return words.map((_, i) => {
        if (i < end) return unit
        end = i + Math.max(1, lengthAt(words, i))
        return joined[i] ? unit : ++unit
      })
    },
    without(words) {
      const rest: string[] = []
      for (let i = 0; i < words.length;) {
        const length = lengthAt(words, i)
        if (length === 0) rest.push(words[i]!)
        i += Math.max(1, length)
      }
      return rest
    },
  }
}

interface NameIndex {
  /** Names of two words and more. */
  readonly names: ReadonlySet<string>
  /** How many words names have that begin with the same two, the longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>
}

function indexOf(texts: readonly string[]): NameIndex {
  const names = Array.from(new Set(texts), wordsOf).filter((words) => words.length > 1)
  const lengths = new Map<string, Set<number>>()
  for (const words of names) {
    const start = `${words[0]} ${words[1]}`
    lengths.set(start, (lengths.get(start) ?? new Set()).add(words.length))
  }
  return {
    names: new Set(names.map((words) => words.join(' '))),
    lengths: new Map(
      Array.from(lengths, ([start, all]) => [start, [...all].sort((a, b) => b - a)]),
    ),
  }
}
