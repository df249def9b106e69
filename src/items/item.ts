/** What a news item is once it has been read: its text in blocks, and what its file says about it. */

/** Something published, as its bytes give it. */
export interface Item extends Metadata {
  readonly format: Format
  /** SHA-256 of the bytes as given, in hexadecimal. */
  readonly sha256: string
  /**
   * All running text. Of plain text it is the whole file; of other formats the blocks, joined by
   * empty lines. What fingerprints and quotations are compared with.
   */
  readonly text: string
  /** In the order of the page. */
  readonly blocks: readonly Block[]
}

/** How an item is written. */
export type Format = 'text' | 'html' | 'markdown' | 'pdf'

/** One paragraph, heading or list entry. Lines that its source breaks on purpose are parted by `\n`. */
export interface Block {
  /**
   * An `entry` begins with a list's mark; what else belongs to the same entry follows as blocks with
   * the same `indent`.
   */
  readonly kind: 'heading' | 'paragraph' | 'entry' | 'quotation'
  readonly text: string
  /** Of a heading: 1 is the highest. Not known in plain text. */
  readonly level?: number
  /** Within a list: how many lists are around its own, 0 for none. */
  readonly indent?: number
}

/** What an item's own file says about it; what it does not say is not there. */
export interface Metadata {
  readonly title?: string
  /** EDTF, nearly always a day. */
  readonly published?: string
  readonly author?: string
  readonly publisher?: string
  /** BCP 47, e.g. `en-GB`. */
  readonly language?: string
  /** The address that the page gives as its own. */
  readonly url?: string
}

/** What is known of an item besides its bytes. */
export interface Hints {
  /** The name of its file. */
  readonly name?: string | undefined
  /** Its MIME type, with the charset where a server gave one: `text/html; charset=windows-1251`. */
  readonly type?: string | undefined
  /** Where it was fetched. */
  readonly url?: string | undefined
}

/** What a reader of one format finds. */
export interface Reading {
  readonly blocks: readonly Block[]
  /** Where it is not that of the blocks. */
  readonly text?: string
  readonly metadata?: Metadata
}
