/** Which record somebody meant who wrote a name, or an id with a slip in it. */
import type { Kind } from '../archive/records.ts'
import { hintOf, nearest } from '../archive/text/edit-distance.ts'
import { foldLetters } from '../archive/text/fold.ts'
import type { RecordFile } from '../records/record.ts'

/** Something that has an id, with what it is called. */
export interface Named {
  readonly id: string
  readonly names: readonly string[]
}

/** Suggestions in one message. */
const MOST = 3

/**
 * ` Did you mean \`anna-berg\`?`, or nothing: by the whole name or alias, by a slip in either or in the
 * id, or by the words that they share.
 */
export const meantHint = (word: string, candidates: readonly Named[]): string =>
  hintOf(...meantIds(word, candidates))

/** Records of some kinds, with their names and aliases, also where another field of them is wrong. */
export const namedRecords = (files: readonly RecordFile[], kinds: readonly Kind[]): Named[] =>
  files
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, data }) => ({ id, names: namesWritten(data) }))

function meantIds(word: string, candidates: readonly Named[]): string[] {
  const keys = candidates.flatMap(({ id, names }) =>
    [id, ...names].map((name) => ({ id, key: nameKey(name) })),
  )
  const wanted = nameKey(word)
  if (!wanted) return []
  const same = keys.filter(({ key }) => key === wanted)
  if (same.length > 0) return idsIn(same)
  const near = nearest(
    wanted,
    keys.map(({ key }) => key),
  )
  if (near !== undefined) return idsIn(keys.filter(({ key }) => key === near))
  const begun = keys.filter(({ key }) => beginsLike(key, wanted))
  if (begun.length > 0) return idsIn(begun)
  const words = wanted.split(' ')
  const sharing = keys
    .flatMap(({ id, key }) => {
      const apart = wordsApart(words, key.split(' '))
      return apart === undefined ? [] : [{ id, apart }]
    })
    .toSorted((a, b) => a.apart - b.apart)
  return idsIn(sharing)
}

/** Whether a longer name begins as a word does, but for a slip. */
const beginsLike = (key: string, word: string) =>
  word.length >= 5 &&
  key.length > word.length &&
  [0, 1].some((more) => nearest(word, [key.slice(0, word.length + more)]) !== undefined)

const idsIn = (found: readonly { readonly id: string }[]) =>
  [...new Set(found.map(({ id }) => id))].slice(0, MOST)

/** How many words one has more, where it has all those of the other; one short word alone says nothing. */
function wordsApart(a: readonly string[], b: readonly string[]): number | undefined {
  const [fewer, more] = a.length < b.length ? [a, b] : [b, a]
  if (fewer.join('').length < 4) return undefined
  return fewer.every((word) => more.includes(word)) ? more.length - fewer.length : undefined
}

/** Letters and digits alone: `Anna Ó Berg` and `anna-o-berg` are the same. */
export const nameKey = (text: string): string =>
  foldLetters(text)
    .replace(/['’‘ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The name or title and the aliases in front matter, as they are written. */
export function namesWritten(data: unknown): string[] {
  const { name, title, aliases } = (data ?? {}) as Record<string, unknown>
  const also = Array.isArray(aliases)
    ? aliases.map((alias: unknown) =>
        typeof alias === 'object' && alias !== null ? (alias as { name?: unknown }).name : alias,
      )
    : []
  return [name, title, ...also].filter((text) => typeof text === 'string')
}
