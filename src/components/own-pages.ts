/** The archive's own pages, which `content/pages` has or has not: no link leads to one that is not there. */
import { existsSync } from 'node:fs'
import { getCollection } from 'astro:content'
import type { CollectionEntry } from 'astro:content'
import { currentSnapshot } from '../records/archive.ts'
import { ownLanguageName } from '../archive/language-name.ts'
import { contentFolder } from '../records/content-folder.ts'
import { addressOfOwnPage } from '../records/own-pages.ts'

/** The pages in `content/pages`; none where there is no such folder. */
export async function ownPages(): Promise<CollectionEntry<'pages'>[]> {
  // Astro warns of a collection without entries as of a mistake.
  return existsSync(`${contentFolder}/pages`) ? getCollection('pages') : []
}

/** The addresses of these pages, `/docs/deploy/`. */
export const ownAddresses = (): ReadonlySet<string> =>
  new Set(soundPages().map(({ address }) => address))

/** A page about the archive in another language. */
export interface Translation {
  readonly href: string
  readonly language: string
  /** What the language calls itself: `Français`. */
  readonly name: string
}

/** The pages about the archive in other languages, `/about/fr/`; in order of their language tags. */
export const translations = (): Translation[] =>
  soundPages().flatMap(({ address, language }) =>
    language && address.startsWith('/about/')
      ? { href: address, language, name: ownLanguageName(language) }
      : [],
  )

/** Where the archive says how to report an error; undefined where it does not. */
export function reportAddress(): string | undefined {
  const page = soundPages().find(({ hasReport }) => hasReport)
  return page && `${page.address}#report`
}

/** Astro gets no page that is faulty. */
function soundPages() {
  const { content } = currentSnapshot()
  const faulty = content.problems.map(({ file }) => addressOfOwnPage(file))
  return content.ownPages.filter(({ address }) => !faulty.includes(address))
}
