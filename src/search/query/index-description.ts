import type { SectionLengths } from './section-lengths.ts'

/** What the browser must know of an index before it opens it. */
export interface IndexDescription {
  /** The files that every search needs, by their path in Pagefind's folder; none of an empty archive. */
  readonly startFiles: readonly string[]
  readonly sectionLengths: SectionLengths
}
