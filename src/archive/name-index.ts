/** Indexes of names by letter; one too long for a page has a page for each letter. */
import type { Archive } from './archive.ts'
import { groupByLetter, sortName } from './names.ts'
import type { LetterGroup } from './names.ts'
import { entityKinds } from './records.ts'
import type { Entity, EntityKind, SourceRecord } from './records.ts'

/** An index with more entries has a page for each letter. */
const MOST_IN_INDEX = 2000

/** An index; what stands in it tells which kind it is of. */
export type NameIndex =
  | { readonly kind: 'sources'; readonly groups: readonly LetterGroup<SourceRecord>[] }
  | { readonly kind: EntityKind; readonly groups: readonly LetterGroup<Entity>[] }

/** The index of sources, by publisher and title. */
export const sourceIndex = ({ sources }: Archive): NameIndex => ({
  kind: 'sources',
  groups: groupByLetter(sources, (s) => `${s.publisher}\n${s.title}`),
})

/** The index of the entities of a kind. */
export const entityIndex = ({ entities }: Archive, kind: EntityKind): NameIndex => ({
  kind,
  groups: groupByLetter<Entity>(entities[kind], sortName),
})

/** How many entries an index has. */
export const sizeOfIndex = ({ groups }: NameIndex): number =>
  groups.reduce((sum, { entries }) => sum + entries.length, 0)

/** Whether each letter of an index has a page of its own. */
export const hasLetterPages = (index: NameIndex): boolean => sizeOfIndex(index) > MOST_IN_INDEX

/** An index with more entries begins with its letters and with its most frequent entries. */
const MOST_AT_A_GLANCE = 40

/** Whether an index is too long to be seen at a glance. */
export const isLongIndex = (index: NameIndex): boolean => sizeOfIndex(index) > MOST_AT_A_GLANCE

/** A letter of an index, with its entries, if any. */
export interface IndexLetter {
  readonly letter: string
  /** Nothing where the letter has no entry. */
  readonly group: NameIndex['groups'][number] | undefined
}

const LATIN = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i))

/** The letters of an index; where it has one of the Latin alphabet, every letter of that, in its place. */
export function lettersOf({ groups }: Pick<NameIndex, 'groups'>): IndexLetter[] {
  const isLatin = ({ letter }: { readonly letter: string }) => LATIN.includes(letter)
  const all: readonly IndexLetter[] = groups.map((group) => ({ letter: group.letter, group }))
  const start = all.findIndex(isLatin)
  if (start < 0) return [...all]
  return [
    ...all.slice(0, start),
    ...LATIN.map((letter) => ({ letter, group: groups.find((g) => g.letter === letter) })),
    ...all.slice(start).filter((entry) => !isLatin(entry)),
  ]
}

/** An entity, and the number of its events. */
export interface Counted {
  readonly entity: Entity
  readonly count: number
}

/** So many entries are named before the letters of a long index. */
const MOST_FREQUENT = 20

/** The entities with the most events, most frequent first and equals by name; none of an index that is short. */
export const mostFrequent = (archive: Archive, index: NameIndex): Counted[] =>
  index.kind === 'sources' || !isLongIndex(index)
    ? []
    : byFrequency(archive, index.kind).slice(0, MOST_FREQUENT)

/** The entities of a kind that occur in events, most frequent first and equals by name. */
export const byFrequency = (archive: Archive, kind: EntityKind): Counted[] =>
  archive.entities[kind]
    .map((entity: Entity) => ({ entity, count: archive.occurrences(entity.id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)

/** Every index of which each letter has a page of its own. */
export const parted = (archive: Archive): NameIndex[] =>
  [sourceIndex(archive), ...entityKinds.map((kind) => entityIndex(archive, kind))].filter(
    hasLetterPages,
  )

/**
 * The part of an address that stands for a letter; ASCII, because addresses are file names.
 *
 * @example
 * letterSlug('Ш') // => 'u448'
 */
export const letterSlug = (letter: string): string => {
  const plain = letter.replace('–', '-').toLowerCase()
  return /^[\w-]+$/.test(plain) ? plain : `u${plain.codePointAt(0)!.toString(16)}`
}
