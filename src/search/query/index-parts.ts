/**
 * The index in parts, an index of its own for each first letter: a query then loads a few KB for each of
 * its words, not the whole. A large archive has one part, whose words Pagefind itself cuts into chunks.
 */

/** What the browser must know of an index before it opens a part of it. */
export interface IndexDescription {
  /** The same in each of its parts: another index numbers documents in another way. */
  readonly build: string
  /** Their names; none of an archive without events. */
  readonly parts: readonly string[]
  /** See `slotsFor`. */
  readonly slots: readonly number[]
  /** The path of Pagefind's WebAssembly, which all parts share. */
  readonly wasm: string
}

/** A part, as its script carries it. */
export interface IndexPart {
  readonly build: string
  /** Pagefind's files in base64, by their path; not the WebAssembly, nor the chunks where there are several. */
  readonly files: Readonly<Record<string, string>>
  /** A digit for each document: `1` where it has words in this part, and so is a record of it. */
  readonly records: string
}

/** What was loaded belongs to another build than the rest: the archive was replaced meanwhile. */
export class OtherIndexError extends Error {}

/** The only part of a large archive. */
export const WHOLE = 'all'

/** The part that has a folded word and its other forms, which begin alike. */
export const partOf = (word: string): string =>
  /^[a-z]/.exec(word)?.[0] ?? (/^\d/.test(word) ? 'digits' : 'others')
