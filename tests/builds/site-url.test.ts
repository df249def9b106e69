/** A build that knows where it will stand. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSite, verifySite } from '../../src/output/verify/verify.ts'
import { listFiles } from '../../src/records/list-files.ts'
import { nodesIn, scriptIn } from '../unit/formats/json-ld/read.ts'
import { removeCopies, startBuild } from './project.ts'
import { copySmallProject } from './small-project.ts'

const siteUrl = 'https://example.org/a/b'
let folder: string
let words: string
const read = (file: string) => readFileSync(join(folder, 'dist', file), 'utf8')
beforeAll(async () => {
  folder = copySmallProject('site-url')
  appendFileSync(join(folder, 'content/addresses.txt'), '/people/a-berg/ -> /people/anna-berg/\n')
  const build = await startBuild(folder, { SITE_URL: siteUrl }).ended
  expect(build.code, build.words).toBe(0)
  words = build.words
})
afterAll(removeCopies)

const moved = 'people/a-berg/index.html'

test('every page but 404.html names its canonical address; the sitemap lists what search engines may show', () => {
  const pages = listFiles(join(folder, 'dist')).filter(
    (f) => f.endsWith('.html') && f !== '404.html' && f !== moved,
  )
  const canonical = pages.flatMap((file) => {
    const [, address] = /<link rel="canonical" href="([^"]*)">/.exec(read(file)) ?? []
    expect(address, file).toBe(`${siteUrl}/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    return read(file).includes('<meta name="robots" content="noindex">') ? [] : address
  })
  expect(canonical).toHaveLength(pages.length - 1)
  const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1])
  expect(listed).toEqual(canonical)
  expect(read('404.html')).not.toContain('canonical')
})

test('the page of a record that was merged leads to where it is now, at any path and from disk', () => {
  expect(read(moved)).toContain(`<link rel="canonical" href="${siteUrl}/people/anna-berg/">`)
  expect(read(moved)).toContain(
    '<meta http-equiv="refresh" content="0; url=../../people/anna-berg/index.html">',
  )
  expect(read(moved)).toContain('<a href="../../people/anna-berg/">/people/anna-berg/</a>')
  expect(read('_redirects')).toContain('\n/people/a-berg/ /people/anna-berg/ 301\n')
  expect(read('SHA256SUMS')).toContain('  redirects/nginx.conf\n')
})

test('the sitemap says when what a page shows was last changed, where that is known', () => {
  const { urlset } = new XMLParser().parse(read('sitemap.xml')) as {
    urlset: { url: { loc: string; lastmod?: string }[] }
  }
  const days = new Map(urlset.url.map(({ loc, lastmod }) => [loc.replace(siteUrl, ''), lastmod]))
  expect(days.get('/events/harbour-opening/')).toBe('2026-11-24')
  expect(days.get('/people/anna-berg/')).toBe('2026-11-24')
  expect(days.get('/')).toBe('2026-11-24')
  expect(days.get('/events/pier-storm/')).toBeUndefined()
  expect(days.get('/about/')).toBeUndefined()
})

test('feeds and llms.txt name whole addresses', () => {
  expect(read('feed.xml')).toContain(`<link rel="self" href="${siteUrl}/feed.xml"/>`)
  expect(read('feed.xml')).toContain(
    `<link rel="alternate" href="${siteUrl}/events/harbour-opening/"/>`,
  )
  expect(read('llms.txt')).toContain(`](${siteUrl}/data/events.json)`)
})

test('a link to a page shows the page and the card of the site, by absolute addresses', () => {
  const html = read('events/harbour-opening/index.html')
  const contentOf = (name: string) =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`).exec(html)?.[1]
  expect(contentOf('og:url')).toBe(`${siteUrl}/events/harbour-opening/`)
  expect(contentOf('og:image')).toBe(`${siteUrl}/card.png`)
  expect(contentOf('og:image:alt')).toContain('Haven Harbour Archive')
  expect(contentOf('twitter:card')).toBe('summary_large_image')
  expect(existsSync(join(folder, 'dist/card.png'))).toBe(true)
})

test('linked data has absolute addresses alone, and tells how to search', async () => {
  for (const file of ['index.html', 'about/index.html', 'people/anna-berg/index.html']) {
    const script = scriptIn(read(file))
    // Where relative addresses lead makes no difference: there are none.
    expect(await nodesIn(script, 'https://elsewhere.example/'), file).toEqual(await nodesIn(script))
    expect(script, file).toContain(`"${siteUrl}/`)
  }
  expect(scriptIn(read('index.html'))).toContain(`"urlTemplate":"${siteUrl}/search/?q={query}"`)
  expect(read('data/events.jsonld')).toContain(`"url":"${siteUrl}/events/harbour-opening/"`)
})

test('robots.txt is written only for the root of a host, where it would be read', () => {
  expect(existsSync(join(folder, 'dist/robots.txt'))).toBe(false)
})

test('404.html leads to the archive without script, too, and needs no words about addresses', () => {
  const html = read('404.html')
  expect(html).toContain(`data-path="people/" href="${siteUrl}/people/"`)
  expect(html).not.toContain('Delete the last part of the address')
})

test('files of data name the whole addresses of pages, for they are read elsewhere', () => {
  expect(read('data/events.csv')).toContain(`,${siteUrl}/events/harbour-opening/,`)
  expect(read('data/events.json')).toContain(`"url":"${siteUrl}/events/harbour-opening/"`)
  expect(read('data/datapackage.json')).toContain(`"homepage": "${siteUrl}/"`)
})

test('all other links stay relative, and the checks hold', () => {
  expect(verifySite(readSite(join(folder, 'dist')))).toEqual([])
  expect(read('about/index.html')).toContain('href="../people/"')
  expect(words).toMatch(/host files: _headers, _redirects, .*, sitemap\.xml$/m)
})

test('an address that is none is refused in words', async () => {
  const refused = await startBuild(folder, { SITE_URL: 'example.org' }).ended
  expect(refused.code).toBe(1)
  expect(refused.words).toContain(
    'SITE_URL is `example.org`: expected where the archive will stand, such as https://example.org/archive/',
  )
  expect(refused.words).not.toMatch(/^\s+at .*:\d+/m)
  expect(existsSync(join(folder, 'dist/index.html'))).toBe(true)
})
