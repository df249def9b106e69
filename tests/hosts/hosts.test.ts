/**
 * The built site on real servers, with the configuration that the documentation gives. Every file is
 * fetched and compared; one page of each kind is opened, for the browser tests open them all.
 */
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { redirectFiles } from '../../src/output/emit/redirects.ts'
import { inlineOf } from '../../src/output/rewrite/not-found/page.ts'
import {
  asHeader,
  cacheControl,
  contentSecurityPolicy,
  securityHeaders,
} from '../../src/output/policy.ts'
import { launchChromium } from '../browser/chromium.ts'
import { crawl, getLost, search } from './crawl.ts'
import { hosts, startHost } from './servers.ts'
import type { Running } from './servers.ts'

let browser: Browser
/** A copy that the servers' own users may read. */
const folder = mkdtempSync(join(tmpdir(), 'archive-hosts-'))
/** A record that was merged: the archive itself may have none yet. */
const moved = { address: '/people/nobody/', target: '/people/yair-lapid/' }
/** The formats of data, whichever of them the archive has by now. */
const mediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
  ics: 'text/calendar',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
}
beforeAll(async () => {
  chmodSync(folder, 0o755)
  cpSync('dist', folder, { recursive: true })
  for (const [path, text] of redirectFiles([moved])) writeFileSync(join(folder, path), text)
  for (const ending of Object.keys(mediaTypes)) {
    writeFileSync(join(folder, `data/example.${ending}`), 'Erdoğan\n'.repeat(500))
  }
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

const cases = hosts.flatMap((host) =>
  ['/', '/a/b/c/'].map((mount) => ({ host, name: host.name, mount })),
)

describe.each(cases)('$name at $mount', ({ host, mount }) => {
  let server: Running
  let site: { url: string; folder: string }
  beforeAll(async () => {
    server = await startHost(host, folder, mount)
    site = { url: server.url, folder }
  })
  afterAll(() => server.stop())

  test('every page, file and anchor is there, and nothing complains', async () => {
    const { complaints, pageCount, fileCount } = await crawl(browser, site, { perKind: 1 })
    expect(complaints).toEqual([])
    expect(pageCount).toBeGreaterThan(15)
    expect(fileCount).toBeGreaterThan(50)
  })

  test('a search finds an event', async () => {
    expect(await search(browser, site)).toEqual([])
  })

  test('a folder’s address without its slash leads to the one with it', async () => {
    const answer = await fetch(`${site.url}events`, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.url).toBe(`${site.url}events/`)
  })

  if (!host.isConfigured) return

  test('the address of a record that was merged leads to where it is now', async () => {
    const url = new URL(moved.address.slice(1), site.url)
    const answer = await fetch(url, { redirect: 'manual' })
    expect(answer.status).toBe(301)
    expect(new URL(answer.headers.get('location') ?? '', url).href).toBe(
      new URL(moved.target.slice(1), site.url).href,
    )
  })

  test('only what lies below the path is the archive, and the path without its slash leads there', async () => {
    const { origin } = new URL(site.url)
    if (mount === '/') return
    const answer = await fetch(`${origin}${mount.slice(0, -1)}`)
    expect(answer.status).toBe(200)
    expect(answer.url).toBe(site.url)
    for (const path of ['/', '/a/b', '/a/b/cx', '/events/']) {
      // Apache refuses what no folder stands for.
      expect([403, 404], path).toContain((await fetch(origin + path)).status)
    }
  })

  test.each(['events//', '/events/', 'events//?q=a', 'data//events.csv'])(
    '%s has one slash too many, and is not there',
    async (path) => {
      const answer = await fetch(site.url + path)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toBe(readFileSync(join(folder, '404.html'), 'utf8'))
      expect((await fetch(`${site.url}events/?q=a//b`)).status).toBe(200)
    },
  )

  test('404.html finds the archive from any depth', async () => {
    expect(await getLost(browser, site)).toEqual([])
  })

  test('answers carry the policy, the other headers, and how long to keep them', async () => {
    const asset = `assets/${readdirSync(join(folder, 'assets'))[0]}`
    const inline = inlineOf(readFileSync(join(folder, '404.html'), 'utf8'))
    const page = asHeader(contentSecurityPolicy())
    const searching = asHeader(contentSecurityPolicy({ isSearch: true }))
    const lost = asHeader(contentSecurityPolicy({ inline }))
    for (const [path, status, policy, cache] of [
      ['', 200, page, cacheControl.revalidated],
      ['events/lapid-stoltenberg-meeting/', 200, page, cacheControl.revalidated],
      ['site.js', 200, page, cacheControl.revalidated],
      ['data/events.json', 200, page, cacheControl.revalidated],
      [asset, 200, page, cacheControl.hashed],
      ['search/', 200, searching, cacheControl.revalidated],
      ['search/?q=a', 200, searching, cacheControl.revalidated],
      ['search/page.js', 200, searching, cacheControl.revalidated],
      ['nothing', 404, lost, cacheControl.revalidated],
      ['search/nothing', 404, lost, cacheControl.revalidated],
      ['assets/nothing.css', 404, lost, cacheControl.revalidated],
    ] as const) {
      const answer = await fetch(site.url + path)
      expect(answer.status, path).toBe(status)
      const headers = {
        'Content-Security-Policy': policy,
        'Cache-Control': cache,
        ...securityHeaders,
      }
      for (const [name, value] of Object.entries(headers)) {
        expect(answer.headers.get(name), `${path}: ${name}`).toBe(value)
      }
      expect(answer.headers.get('set-cookie'), path).toBe(null)
    }
  })

  test.each(Object.entries(mediaTypes))(
    'a file of data that ends in .%s is %s, and travels compressed',
    async (ending, mediaType) => {
      const { headers } = await fetch(`${site.url}data/example.${ending}`)
      // JSON is UTF-8 by itself.
      const charset = mediaType.includes('json') ? '(; charset=utf-8)?' : '; charset=utf-8'
      const type = mediaType.replaceAll('+', '\\+')
      expect(headers.get('content-type')).toMatch(new RegExp(`^${type}${charset}$`, 'i'))
      expect(headers.get('content-encoding')).toBe('gzip')
      const missing = await fetch(`${site.url}data/nothing.${ending}`)
      expect(missing.status).toBe(404)
      expect(missing.headers.get('content-type')).toMatch(/^text\/html\b/)
    },
  )

  test('pages that were not changed are not sent again, and text travels compressed', async () => {
    const { headers } = await fetch(`${site.url}site.js`)
    expect(headers.get('content-encoding')).toBe('gzip')
    const first = await fetch(site.url)
    const tag = first.headers.get('etag') ?? ''
    expect(first.headers.get('content-encoding')).toBe('gzip')
    expect(tag).not.toBe('')
    const again = await fetch(site.url, { headers: { 'If-None-Match': tag } })
    expect(again.status).toBe(304)
  })
})
