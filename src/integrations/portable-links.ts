/**
 * One built folder serves at any path: pages are written with addresses from the archive's root
 * (`/events/…/`), and the built files get them relative to where each page stands.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

export const portableLinks = (): AstroIntegration => ({
  name: 'archive:portable-links',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir)
      const names = (await readdir(root, { recursive: true })).filter((n) => n.endsWith('.html'))
      for (const name of names.sort()) {
        const path = `${root}${name}`
        const html = await readFile(path, 'utf8')
        await writeFile(path, withRelativeLinks(html, depthOf(relative(root, path))))
      }
      logger.info(`${names.length} pages have links relative to themselves.`)
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
  return html.replace(
    /(\s(?:href|src|action|data-root)=")\/(?!\/)/g,
    (_, attribute: string) => `${attribute}${up}`,
  )
}

const depthOf = (path: string) => path.split(sep).length - 1
