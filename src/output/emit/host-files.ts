/** Files for hosts and search engines: headers and redirects, and with a site URL `sitemap.xml` and `robots.txt`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Archive } from '../../archive/archive.ts'
import { lastChangeOnPage } from '../../archive/page-change.ts'
import { listFiles } from '../../records/list-files.ts'
import { fileOf } from '../files.ts'
import { inlineOf, notFoundFile } from '../rewrite/not-found/page.ts'
import { headersFile } from './headers.ts'
import { redirectFiles } from './redirects.ts'
import { robotsFile, sitemapFile } from './sitemap.ts'

/** What a site's host must know. */
interface Hosted {
  /** Where the site will be served, with a slash at the end. */
  readonly siteUrl: string | undefined
  readonly archive: Archive
}

/**
 * Writes these files into a built folder. Its 404.html must be as it will be served, because `_headers`
 * allows its inline script. Returns their names.
 */
export function writeHostFiles(folder: string, hosted: Hosted): string[] {
  const files = filesFor(folder, hosted)
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return files.map(([name]) => name)
}

function filesFor(folder: string, { siteUrl, archive }: Hosted): [name: string, text: string][] {
  const { redirects } = archive
  const inline = inlineOf(readFileSync(join(folder, notFoundFile), 'utf8'))
  const always: [string, string][] = [
    ['_headers', headersFile(inline)],
    ...redirectFiles(redirects),
  ]
  if (siteUrl === undefined) return always
  const others = new Set([notFoundFile, ...redirects.map((r) => fileOf(r.address.slice(1)))])
  // What is for printing is on other pages, too.
  const addresses = listFiles(folder)
    .filter((f) => f.endsWith('.html') && !others.has(f) && !f.startsWith('print/'))
    .map((f) => `/${f.replace(/(^|\/)index\.html$/, '$1')}`)
  // Search engines look for robots.txt only at the root of a host.
  const isAtRoot = new URL(siteUrl).pathname === '/'
  return [
    ...always,
    ['sitemap.xml', sitemapFile(siteUrl, addresses, (page) => lastChangeOnPage(archive, page))],
    ...(isAtRoot ? [['robots.txt', robotsFile(siteUrl)] as [string, string]] : []),
  ]
}
