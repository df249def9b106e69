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
