/**
 * One built folder serves at any path: pages are written with addresses from the archive's root
 * (`/events/…/`), and the built files get them relative to where each page stands.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { addressAttributes } from '../output/addresses.ts'
import { depthOf, listFiles } from '../output/files.ts'
import { withAttributes } from '../output/markup.ts'
import { notFoundFile } from '../output/not-found.ts'

export const portableLinks = (): AstroIntegration => ({
  name: 'archive:portable-links',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir)
      // 404.html is served at any depth and finds its way by itself.
      const pages = listFiles(root).filter((f) => f.endsWith('.html') && f !== notFoundFile)
      for (const page of pages) {
        const html = await readFile(`${root}${page}`, 'utf8')
        await writeFile(`${root}${page}`, withRelativeLinks(html, depthOf(page)))
      }
      logger.info(`${pages.length} pages have links relative to themselves.`)
    },
  },
})

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
