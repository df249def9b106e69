/**
 * The built site works at any path of a host. Pages are written with URLs from the root of the archive
 * (`/events/…/`); here those of each page become relative to it.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { depthOf, listFiles } from '../files.ts'
import { isRefresh, withAttributes } from '../markup.ts'
import { urlAttributes } from '../url-attributes.ts'
import { notFoundFile } from './not-found/page.ts'

/** Makes the links of every page of a built folder relative. Returns the number of pages. */
export async function makeLinksRelative(folder: string): Promise<number> {
  // 404.html is served at any depth, so it looks for the root by itself.
  const pages = listFiles(folder).filter((f) => f.endsWith('.html') && f !== notFoundFile)
  for (const page of pages) {
    const html = await readFile(join(folder, page), 'utf8')
    await writeFile(join(folder, page), withRelativeLinks(html, depthOf(page)))
  }
  return pages.length
}

/**
 * A page with the URLs from the root made relative.
 *
 * @param depth in how many folders the page lies
 * @example
 * withRelativeLinks('<a href="/events/x/">', 2) // => '<a href="../../events/x/">'
 */
export function withRelativeLinks(html: string, depth: number): string {
  const up = depth === 0 ? './' : '../'.repeat(depth)
  return withAttributes(html, (name, value, tag) => {
    if (urlAttributes.has(name) && /^\/(?!\/)/.test(value)) {
      return `${name}="${up}${value.slice(1)}"`
    }
    return name === 'content' && isRefresh(tag)
      ? `content="${value.replace(/(?<=; url=)\/(?!\/)/, up)}"`
      : undefined
  })
}
