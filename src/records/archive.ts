/**
 * The archive of this process: `content/` is read and joined into the graph once in a build, and once
 * after an edit; checks, pages, search and data all take that graph.
 */
import { redirectsOf } from '../archive/address.ts'
import { buildArchive } from '../archive/archive.ts'
import type { Archive } from '../archive/archive.ts'
import { isWellFormed } from './addresses.ts'
import { contentFolder } from './content-folder.ts'
import { sha256 } from './hash.ts'
import { ProblemsError } from './problem.ts'
import { readContent } from './read.ts'
import type { Content } from './read.ts'

/** A content folder as it was read, and the graph of its records. */
export interface Reading {
  readonly content: Content
  readonly archive: Archive
}

/** Reads a content folder. Records with faults are in `content.problems`, and not in the graph. */
export function readArchive(folder: string): Reading {
  const content = readContent(folder)
  // Pages are written at these addresses, so only well-formed ones count; a check reports the others.
  const redirects = redirectsOf(content.addresses.filter(isWellFormed))
  const { subject } = content.subjectFile
  return { content, archive: buildArchive(content.records, { hash: sha256, redirects, subject }) }
}

/**
 * Astro bundles the pages apart from the build that runs them, so a variable of this module would
 * exist twice in one process, and the content be read twice.
 */
const kept = ((globalThis as Kept)[Symbol.for('event-archive')] ??= {})
type Kept = Partial<Record<symbol, { reading?: Reading; isOutdated?: boolean }>>

/** The reading of this process; reads the content folder where there is none, or it was edited. */
export function currentReading(): Reading {
  if (!kept.reading || kept.isOutdated) {
    const next = readArchive(contentFolder)
    const isWhole = next.content.problems.length === 0
    // While editing, the last good records stay, and the fault is printed in the terminal.
    if (kept.reading && !isWhole) {
      console.error(`\n${new ProblemsError(next.content.problems).message}`)
    } else kept.reading = next
    kept.isOutdated = false
  }
  return kept.reading
}

/** Marks the reading as outdated after an edit: the next request reads the content again. */
export function outdateReading(): void {
  kept.isOutdated = true
}

/**
 * The graph that pages, search and data show.
 *
 * @throws {ProblemsError} where records cannot be read and there is no earlier reading
 */
export function getArchive(): Archive {
  const { content, archive } = currentReading()
  if (content.problems.length > 0) throw new ProblemsError(content.problems)
  return archive
}
