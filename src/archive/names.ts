/** How names are ordered: the same on every machine, accents and capitals aside. */
import type { Entity } from './records.ts'
import { compare } from './text/compare.ts'
import { foldLetters } from './text/fold.ts'

/**
 * Compares names without marks, case and what stands before the first letter or digit, so that they do
 * not tear the alphabet apart; then by code unit, since `localeCompare` depends on the machine.
 */
export const compareNames = (a: string, b: string): number =>
  compare(alphabetKey(a), alphabetKey(b)) || compare(a, b)

/** Every name that an entity goes by, the preferred one first. */
export const allNames = ({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): string[] => [
  name,
  ...aliases.map((alias) => alias.name),
]

/** The name that an entity stands under: a person's last word, or what the record says. */
export function sortName(entity: Entity): string {
  if (entity.kind !== 'people') return entity.name
  return entity.sort ?? lastWordFirst(entity.name)
}

/** The name of a person of whom nothing else is known, `Berg, Anna`. */
export const lastWordFirst = (name: string): string => name.replace(/^(.*) (\S+)$/, '$2, $1')

/** The entries of an index under one letter. */
export interface LetterGroup<T> {
  readonly letter: string
  /** Of its heading. */
  readonly id: string
  readonly entries: readonly T[]
}

/**
 * Entries under the first letter of the name they stand under, with the id of its heading; digits come
 * together, first.
 */
export function groupByLetter<T>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
): LetterGroup<T>[] {
  const sorted = entries.toSorted((a, b) => compareNames(nameOf(a), nameOf(b)))
  const groups = Map.groupBy(sorted, (entry) => {
    const first = alphabetKey(nameOf(entry))[0]?.toUpperCase() ?? ''
    return /\d/.test(first) ? '0–9' : first
  })
  return [...groups].map(([letter, list]) => ({
    letter,
    id: `letter-${letter.replace('–', '-')}`,
    entries: list,
  }))
}

const alphabetKey = (text: string) => foldLetters(text).replace(/^[^\p{L}\p{N}]+/u, '')
