/** The archive's own pages, which `content/pages` has or has not: no link leads to one that is not there. */
import { existsSync } from 'node:fs'
import { getCollection } from 'astro:content'
import type { CollectionEntry } from 'astro:content'
import { currentSnapshot } from '../records/archive.ts'
import { contentFolder } from '../records/content-folder.ts'
import { addressOfOwnPage } from '../records/own-pages.ts'

/** The pages in `content/pages`; none where there is no such folder. */
export async function ownPages(): Promise<CollectionEntry<'pages'>[]> {
  // Astro warns of a collection without entries as of a mistake.
  return existsSync(`${contentFolder}/pages`) ? getCollection('pages') : []
}

/** The addresses of these pages, `/docs/deploy/`; Astro gets none that is faulty. */
export function ownAddresses(): ReadonlySet<string> {
  const { content } = currentSnapshot()
  const faulty = content.problems.map(({ file }) => addressOfOwnPage(file))
  return new Set(content.ownPages.filter((address) => !faulty.includes(address)))
}
