/**
 * One built folder serves at any path: pages are written with addresses from the archive's root
 * (`/events/…/`), and the built files get them relative to where each page stands.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addressAttributes } from '../address-attributes.ts'
import { depthOf, listFiles } from '../files.ts'
import { withAttributes } from '../markup.ts'
import { notFoundFile } from './not-found/page.ts'

/** Makes the links of every page of a built folder relative; gives the number of pages. */
export async function makeLinksRelative(folder: string): Promise<number> {
  // 404.html is served at any depth and finds its way by itself.
  const pages = listFiles(folder).filter((f) => f.endsWith('.html') && f !== notFoundFile)
  for (const page of pages) {
    const html = await readFile(join(folder, page), 'utf8')
    await writeFile(join(folder, page), withRelativeLinks(html, depthOf(page)))
  }
  return pages.length
}

/**
 * HTML with the root addresses of its attributes made relative.
 *
 * @param depth how many folders below the root the page stands
 * @example
 * withRelativeLinks('<a href="/events/x/">', 2) // => '<a href="../../events/x/">'
 */
export function withRelativeLinks(html: string, depth: number): string {
  const up = depth === 0 ? './' : '../'.repeat(depth)
  return withAttributes(html, (name, value) =>
    addressAttributes.has(name) && /^\/(?!\/)/.test(value)
      ? `${name}="${up}${value.slice(1)}"`
      : undefined,
  )
}
