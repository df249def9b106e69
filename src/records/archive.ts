/**
 * The archive of this process: `content/` is read and joined into the graph once in a build, and once
 * after an edit; checks, pages, search and data all take that graph.
 */
import { redirectsOf } from '../archive/address.ts'
import { buildArchive } from '../archive/archive.ts'
import type { Archive } from '../archive/archive.ts'
import { once } from '../archive/look-up.ts'
import { isWellFormed } from './addresses.ts'
import { openCache } from './cache.ts'
import type { Cache } from './cache.ts'
import { contentFolder } from './content-folder.ts'
import { sha256 } from './hash.ts'
import { ProblemsError } from './problem.ts'
import { readContent } from './read.ts'
import type { Content } from './read.ts'
import { shared } from './shared.ts'
import { previewView, publishedView } from './view.ts'
import type { View } from './view.ts'

/** A content folder as it was read, and the graph of its records. */
export interface Snapshot {
  readonly content: Content
  readonly archive: Archive
  /** Remembers what is worked out from the content. */
  readonly cache?: Cache | undefined
}

/** Reads a content folder. Records with faults are in `content.problems`, and not in the published graph. */
export function readArchive(
  folder: string,
  { view = publishedView, cache }: { view?: View | undefined; cache?: Cache | undefined } = {},
): Snapshot {
  const content = readContent(folder, { cache })
  const graph = once(() => {
    // Pages are written at these addresses, so only well-formed ones count; a check reports the others.
    const redirects = redirectsOf(content.addresses.filter(isWellFormed))
    const { records, subject } = view(content)
    return buildArchive(records, { hash: sha256, redirects, subject })
  })
  return {
    content,
    // Joined when it is first asked for: few checks do.
    get archive() {
      return graph()
    },
    cache,
  }
}

/** What this process keeps. */
interface Kept {
  snapshot?: Snapshot | undefined
  preview?: View
  shown?: Archive
  cache?: Cache
}
const kept = shared('kept', (): Kept => ({}))

/** By one copy of this code alone, because what that works out of records is remembered. */
const readShared = shared('reader', () => readArchive)

/**
 * From here on this process shows a preview: the graph has drafts, and it stands whatever is wrong with
 * the records. Whoever shows it says what that is.
 */
export function startPreview(): void {
  kept.preview ??= previewView()
}

/** The snapshot of this process; reads the content folder where there is none, or it was edited. */
export const currentSnapshot = (): Snapshot =>
  (kept.snapshot ??= readShared(contentFolder, {
    view: kept.preview,
    cache: (kept.cache ??= openCache()),
  }))

/** Forgets the snapshot after an edit: the next request reads the content again. */
export function forgetSnapshot(): void {
  kept.snapshot = undefined
}

/**
 * The graph that pages, search and data show.
 *
 * @throws {ProblemsError} where records cannot be read, unless this process shows a preview
 */
export function getArchive(): Archive {
  const { content, archive } = currentSnapshot()
  if (!kept.preview && content.problems.length > 0) throw new ProblemsError(content.problems)
  return kept.shown ?? archive
}

/** From here on pages get this in place of the graph: it answers the same, and notes what it is asked. */
export function showThrough(archive: Archive): void {
  kept.shown = archive
}
