/** Finds records by what they are called, for whoever needs their ids. */
import { compareNames } from '../archive/names.ts'
import { entityKinds } from '../archive/records.ts'
import type { Kind } from '../archive/records.ts'
import { nearest } from '../archive/text/edit-distance.ts'
import type { RecordFile } from '../records/record.ts'
import { nameKey, namesWritten } from './meant-records.ts'

/** A record that goes by some words. */
export interface FoundRecord {
  readonly kind: Kind
  readonly id: string
  /** Its preferred name, or its title. */
  readonly name: string
  /** Of an event: its accepted date, as EDTF. */
  readonly date?: string
  /** The name by which it was found, where that is another. */
  readonly as?: string
}

/**
 * The records of which a name, a title, an alias or the id has all the words, in any script, accents and
 * capitals aside; a word may be the beginning of one. Those called just so come first, then the others
 * by their kind, those that begin so before those that hold the words.
 */
export function findRecords(words: string, files: readonly RecordFile[]): FoundRecord[] {
  const wanted = nameKey(words)
  if (wanted === '') return []
  return files
    .flatMap((file) => {
      const names = [...namesWritten(file.data), file.id]
      const [best] = names
        .map((name) => ({ name, rank: rankOf(nameKey(name), wanted) }))
        .toSorted((a, b) => a.rank - b.rank)
      return best && best.rank < NOT ? [{ rank: best.rank, found: foundIn(file, best.name) }] : []
    })
    .toSorted(
      (a, b) =>
        Math.sign(a.rank) - Math.sign(b.rank) ||
        order.indexOf(a.found.kind) - order.indexOf(b.found.kind) ||
        a.rank - b.rank ||
        compareNames(a.found.name, b.found.name),
    )
    .map(({ found }) => found)
}

/** What records point to is looked for most. */
const order: readonly Kind[] = [...entityKinds, 'events', 'sources']

/** The records that go by the words without the slips in them, where no record goes by the words. */
export function findNear(words: string, files: readonly RecordFile[]): FoundRecord[] {
  const names = files.flatMap(({ id, data }) => [...namesWritten(data), id])
  const known = new Set(names.flatMap((name) => nameKey(name).split(' ')))
  const meant = nameKey(words)
    .split(' ')
    .map((word) => nearest(word, known) ?? word)
  return findRecords(meant.join(' '), files)
}

const NOT = 4

/** From 0, called just so, to `NOT`. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  const have = name.split(' ')
  const words = wanted.split(' ')
  if (words.every((word) => have.includes(word))) return 2
  return words.every((word) => have.some((other) => other.startsWith(word))) ? 3 : NOT
}

function foundIn({ kind, id, data }: RecordFile, as: string): FoundRecord {
  const { date } = data as { readonly date?: unknown }
  const [name = id] = namesWritten(data)
  return {
    kind,
    id,
    name,
    ...(kind === 'events' && typeof date === 'string' && { date }),
    ...(as !== name && as !== id && { as }),
  }
}
