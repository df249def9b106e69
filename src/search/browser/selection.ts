/** The events that a page shows, as what can be taken along is loaded for them. */

/** An event of a selection. */
export interface Selected {
  /** The root of the archive that has it. */
  readonly root: string
  /** Its number in that archive, oldest first. */
  readonly number: number
  /** Of a large archive, ids are known only of events that were shown. */
  readonly id?: string | undefined
  /** Of a large archive: which numbering its number is of. */
  readonly numbering?: string | undefined
}

/** What a page shows. */
export interface Selection {
  /** In the order of the page. */
  readonly events: readonly Selected[]
  /** What the reader asked for, in words: `“mission”`, `Type: Visit`; nothing where all is shown. */
  readonly words: readonly string[]
}

/**
 * Fills the panel in which a reader takes events along.
 *
 * @param selection gives what the page shows at the time
 */
export type OpenTaking = (
  panel: HTMLElement,
  selection: () => Selection | Promise<Selection>,
) => void
