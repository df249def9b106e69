/** The pages that a build need not render, because the last one did. */
import { join } from 'node:path'
import { currentSnapshot, showThrough } from '../../records/archive.ts'
import { codeDigest } from '../../records/code-digest.ts'
import { contentFolder } from '../../records/content-folder.ts'
import { notingArchive } from './look-ups.ts'
import { openPages, writePages } from './page-store.ts'
import type { StoredPage } from './page-store.ts'

/** A page that was rendered, or that is as if it had been. */
type FinishedPage = Pick<StoredPage, 'facts' | 'bytes'>

/** Pages by their file. */
export interface PageCache {
  /** The page as the last build left it, or as it is rendered now. */
  page(file: string, render: () => Promise<FinishedPage>): Promise<FinishedPage>
  /** How many pages were as the last build left them. */
  reusedCount(): number
  /** Keeps the pages of this build for the next. */
  finish(): void
}

const PATH = '.build/pages'

/** What pages depend on beside the records. */
const code = [
  'src',
  'public',
  'deploy',
  join(contentFolder, 'pages'),
  'astro.config.mjs',
  'tsconfig.json',
]

/**
 * Opens the cache. From here on pages get an archive that notes what they ask.
 *
 * @param folder for what is not complete
 */
export function openPageCache(folder: string, siteUrl: string | undefined): PageCache {
  const { archive, during, answer } = notingArchive(currentSnapshot().archive)
  showThrough(archive)
  const environment = `${codeDigest(code)} ${siteUrl ?? ''}`
  const last = openPages(PATH, { environment, answer })
  const next = writePages(PATH, join(folder, 'pages'), { environment, answer })
  let reused = 0
  return {
    async page(file, render) {
      const found = last?.find(file)
      if (found) reused++
      const stored = found ?? (await rendered(render))
      next.add(file, stored)
      return stored
    },
    reusedCount: () => reused,
    finish() {
      last?.close()
      next.finish()
    },
  }

  async function rendered(render: () => Promise<FinishedPage>): Promise<StoredPage> {
    const { result, lookUps } = await during(render)
    return { ...result, lookUps }
  }
}
