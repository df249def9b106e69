import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { afterAll, describe, expect, test } from 'vitest'
import { nameFaults } from '../../../src/output/verify/files.ts'
import type { BuiltPage } from '../../../src/output/verify/built-page.ts'
import { builtPage as page } from '../../../src/output/verify/built-page.ts'
import { checkPolicy } from '../../../src/output/verify/policy.ts'
import { limits, sizeCheck, weightOf } from '../../../src/output/verify/size.ts'
import { readSite } from '../../../src/output/verify/verify.ts'
import { headersFile } from '../../../src/output/emit/headers.ts'
import { inlineOf, withoutRoot } from '../../../src/output/rewrite/not-found/page.ts'
import { robotsFile, sitemapFile } from '../../../src/output/emit/sitemap.ts'
import { contentSecurityPolicy } from '../../../src/output/policy.ts'

/** Made for these tests. */
const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true })
})

const head = (policy = contentSecurityPolicy()) =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer">`
const codes = (file: string, html: string) => checkPolicy(page(file, html)).map((p) => p.code)

describe('the policy check', () => {
  test.each([
    `${head()}<script src="../site.js"></script>`,
    `${head()}<script type="application/ld+json">{}</script>`,
    `${head()}<meta http-equiv="refresh" content="0; url=../../people/anna-berg/index.html">`,
    `${head(contentSecurityPolicy({ isSearch: true }))}<script src="../search/page.js"></script>`,
  ])('accepts %s', (html) => {
    expect(codes('a/index.html', html)).toEqual([])
  })

  test.each([
    ['<p>', ['no-policy', 'no-referrer-policy']],
    [head() + head(), ['no-policy']],
    [head("default-src 'self'"), ['wrong-policy']],
    [head(contentSecurityPolicy({ isSearch: true })), ['wrong-policy']],
    [`<script src="x.js"></script>${head()}`, ['late-policy']],
    [`${head()}<script>alert(1)</script>`, ['inline-script']],
    [`${head()}<style>p {}</style>`, ['inline-style']],
    [`${head()}<p style="color: red">`, ['inline-style']],
    [`${head()}<p onclick="alert(1)">`, ['event-handler']],
    [`${head()}<svg ONLOAD=alert(1)>`, ['event-handler']],
    [`${head()}<iframe src="x">`, ['forbidden-element']],
    [`${head()}<base href="x">`, ['forbidden-element']],
    [`${head()}<meta http-equiv="refresh" content="0">`, ['forbidden-element']],
    [`${head()}<meta http-equiv="refresh" content="5; url=../a/">`, ['forbidden-element']],
    [`${head()}<meta http-equiv="Refresh" content="0; url=//a.example/">`, ['forbidden-element']],
  ])('refuses %s', (html, expected) => {
    expect(codes('a/index.html', html)).toEqual(expected)
  })
})

describe('404.html', () => {
  const built = `<html lang="en"><head>${head()}<link rel="canonical" href="https://example.org/404/"><link rel="icon" href="/i.svg"><script src="/site.js"></script><style>p {}</style><script>ask()</script></head><body><a href="/people/">p</a><form action="/search/"></form><a href="#main">m</a></body></html>`
  const folders = ['people', 'search']

  test('puts its addresses aside and allows its own script and style by hash', () => {
    const html = withoutRoot(built, { folders })
    expect(codes('404.html', html)).toEqual([])
    expect(html).toContain('<html data-folders="people search" lang="en">')
    expect(html).toContain(
      '<template><link rel="icon" href="i.svg"><script src="site.js"></script></template>',
    )
    expect(html).toContain('<a data-path="people/">p</a><form data-path="search/">')
    expect(html).toContain('<a href="#main">')
    expect(html).not.toContain('canonical')
    expect(contentSecurityPolicy({ inline: inlineOf(html) })).toMatch(
      /script-src 'self' 'sha256-[\w+/]{43}='; style-src 'self' 'sha256-[\w+/]{43}=';/,
    )
  })

  test('leads to the site where it has an address', () => {
    const html = withoutRoot(built, { folders, siteUrl: 'https://example.org/a/' })
    expect(html).toContain('data-site-url="https://example.org/a/"')
    expect(html).toContain('<a data-path="people/" href="https://example.org/a/people/">')
  })

  test('may carry one script and one style, no more', () => {
    expect(() => inlineOf(`${built}<script>more()</script>`)).toThrow('one inline script')
    const changed = withoutRoot(built, { folders }).replace('ask()', 'tell()')
    expect(codes('404.html', changed)).toEqual(['wrong-policy'])
  })
})

describe('sizes', () => {
  const folder = folderOf({ 'assets/a.css': 'p{}', 'site.js': '1' })
  const noise = (bytes: number) => {
    let text = ''
    for (let n = 1; text.length < bytes; n = (n * 16807) % 2147483647) text += n.toString(36)
    return text
  }

  test('of event pages count styles and scripts', () => {
    const links =
      '<link rel="stylesheet" href="../../assets/a.css"><script src="../../site.js"></script>'
    const checkSize = sizeCheck(folder)
    const check = (built: BuiltPage) => {
      const bytes = Buffer.from(built.html)
      return checkSize(built.file, weightOf(built, bytes), () => bytes)
    }
    expect(check(page('events/x/index.html', links + 'a'.repeat(99_999)))).toEqual([])
    const [problem] = check(page('events/x/index.html', links + noise(3 * limits.eventPage)))
    expect(problem?.code).toBe('too-large')
    expect(problem?.message).toMatch(
      /has \d+ bytes and 4\d for styles and scripts; the limit is 14336/,
    )
    expect(check(page('people/x/index.html', links + noise(3 * limits.eventPage)))).toEqual([])
  })
})

describe('files', () => {
  test('that some host or disk would not take are told', () => {
    const folder = folderOf({
      'index.html': '',
      '_astro/a.css': '',
      'a b/x.txt': '',
      'People/index.html': '',
      'people/index.html': '',
      'people/x.json': '{ "url": "/people/" }',
      'assets/a.css': '\n@import "x"; a { background: url(x.png) }',
    })
    const site = readSite(folder)
    expect(
      [...nameFaults(site.digests.keys().toArray()), ...site.problems].map(
        (p) => `${p.file}:${p.line} ${p.code}`,
      ),
    ).toEqual([
      '_astro/a.css:1 bad-name',
      'a b/x.txt:1 bad-name',
      'people/index.html:1 bad-name',
      'assets/a.css:2 outside-request',
      'assets/a.css:2 outside-request',
      'people/x.json:1 root-path',
    ])
  })
})

describe('files for hosts and search engines', () => {
  test('_headers allows what the widest page needs, and keeps hashed files a year', () => {
    const text = headersFile({ script: 'a', style: 'b' })
    const [all, assets] = text.split('\n\n')
    expect(all).toMatch(
      /^\/\*\n {2}Content-Security-Policy: default-src 'none'; .*'wasm-unsafe-eval'/,
    )
    expect(all).toContain("frame-ancestors 'none'")
    expect(all).toContain('\n  X-Content-Type-Options: nosniff')
    expect(assets).toBe('/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n')
  })

  test('sitemap.xml names absolute addresses, each with the day of the last change where it is known', () => {
    const text = sitemapFile('https://example.org/a&b/', ['/events/x/', '/'], (address) =>
      address === '/' ? undefined : '2026-11-24',
    )
    const { urlset } = new XMLParser({ ignoreAttributes: false }).parse(text) as { urlset: unknown }
    expect(urlset).toEqual({
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      url: [
        { loc: 'https://example.org/a&b/events/x/', lastmod: '2026-11-24' },
        { loc: 'https://example.org/a&b/' },
      ],
    })
  })

  test('robots.txt names the sitemap', () => {
    expect(robotsFile('https://example.org/')).toContain('Sitemap: https://example.org/sitemap.xml')
  })
})

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'archive-files-'))
  made.push(folder)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}
