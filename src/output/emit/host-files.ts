/** Files for hosts and search engines: `_headers`, and with a site URL `sitemap.xml` and `robots.txt`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../files.ts'
import { inlineOf, notFoundFile } from '../rewrite/not-found/page.ts'
import { headersFile } from './headers.ts'
import { robotsFile, sitemapFile } from './sitemap.ts'

/**
 * Writes these files into a built folder. Its 404.html must be as it will be served, because `_headers`
 * allows its inline script. Returns their names.
 *
 * @param siteUrl where the site will be served, with a slash at the end
 */
export function writeHostFiles(folder: string, siteUrl: string | undefined): string[] {
  const files = filesFor(folder, siteUrl)
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
  return files.map(([name]) => name)
}

function filesFor(folder: string, siteUrl: string | undefined): [name: string, text: string][] {
  const inline = inlineOf(readFileSync(join(folder, notFoundFile), 'utf8'))
  const headers: [string, string] = ['_headers', headersFile(inline)]
  if (siteUrl === undefined) return [headers]
  const pages = listFiles(folder).filter((f) => f.endsWith('.html') && f !== notFoundFile)
  // Search engines look for robots.txt only at the root of a host.
  const isAtRoot = new URL(siteUrl).pathname === '/'
  return [
    headers,
    ['sitemap.xml', sitemapFile(siteUrl, pages)],
    ...(isAtRoot ? [['robots.txt', robotsFile(siteUrl)] as [string, string]] : []),
  ]
}
