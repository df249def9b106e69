/** Files for hosts and search engines: `_headers`, and with a site URL `sitemap.xml` and `robots.txt`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { listFiles } from '../output/files.ts'
import { headersFile } from '../output/headers-file.ts'
import { inlineOf, notFoundFile } from '../output/not-found.ts'
import { robotsFile, sitemapFile } from '../output/sitemap.ts'

export const hostFiles = (): AstroIntegration => {
  let siteUrl: string | undefined
  return {
    name: 'archive:host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        siteUrl = config.site
      },
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir)
        const write = (name: string, text: string) => writeFileSync(`${root}${name}`, text)
        write('_headers', headersFile(inlineOf(readFileSync(`${root}${notFoundFile}`, 'utf8'))))
        if (!siteUrl) {
          logger.info(
            'SITE_URL is not set: canonical addresses, sitemap.xml and robots.txt are left out.',
          )
          return
        }
        const pages = listFiles(root).filter((f) => f.endsWith('.html') && f !== notFoundFile)
        write('sitemap.xml', sitemapFile(siteUrl, pages))
        // Search engines ask for it at the root of a host and nowhere else.
        if (new URL(siteUrl).pathname === '/') write('robots.txt', robotsFile(siteUrl))
        logger.info(`sitemap.xml names ${pages.length} pages below ${siteUrl}`)
      },
    },
  }
}
