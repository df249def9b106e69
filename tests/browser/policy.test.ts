/** What built pages may do, and what they are made of. */
import { HtmlValidate } from 'html-validate'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSite, verifySite } from '../../src/output/verify/verify.ts'
import { listFiles } from '../../src/records/list-files.ts'
import { headersFile } from '../../src/output/emit/headers.ts'
import { inlineOf } from '../../src/output/rewrite/not-found/page.ts'
import { ofEachKind } from '../hosts/crawl.ts'
import { useSite } from './site.ts'

const pages = listFiles('dist').filter((file) => file.endsWith('.html'))

describe('dist', () => {
  test('holds what its checks ask for', () => {
    expect(verifySite(readSite('dist'))).toEqual([])
  })

  test('leads from its home page to every page but those for wrong and shortened addresses', () => {
    const reached = new Set(['index.html'])
    // A set is walked in the order of its growth.
    for (const file of reached) {
      const html = readFileSync(join('dist', file), 'utf8')
      for (const [, href] of html.matchAll(/<(?:a|form) [^>]*?(?:href|action)="([^"#?]+)/g)) {
        const path = new URL(href!, `https://archive.example/${file}`).pathname.slice(1)
        const target = path === '' || path.endsWith('/') ? `${path}index.html` : path
        if (pages.includes(target)) reached.add(target)
      }
    }
    expect(pages.filter((file) => !reached.has(file))).toEqual(['404.html'])
  })

  test('can be published by GitHub Pages as it is', () => {
    const names = readdirSync('dist')
    expect(names).toContain('.nojekyll')
    const folders = listFiles('dist').flatMap((file) => file.split('/').slice(0, -1))
    expect(folders.filter((name) => name.startsWith('_'))).toEqual([])
  })

  test('has _headers that fit its 404.html', () => {
    const inline = inlineOf(readFileSync('dist/404.html', 'utf8'))
    expect(readFileSync('dist/_headers', 'utf8')).toBe(headersFile(inline))
  })

  test('without SITE_URL names no absolute address of its own', () => {
    expect(readdirSync('dist')).not.toContain('sitemap.xml')
    expect(readdirSync('dist')).not.toContain('robots.txt')
    expect(readFileSync('dist/index.html', 'utf8')).not.toContain('canonical')
  })
})

describe('every page', () => {
  test('is valid HTML by the recommended rules', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
    const faults: string[] = []
    for (const file of ofEachKind(pages, 25)) {
      const { results } = await validator.validateString(readFileSync(join('dist', file), 'utf8'))
      for (const { messages } of results) {
        faults.push(
          ...messages.map((m) => `${file}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`),
        )
      }
    }
    expect(faults).toEqual([])
  }, 300_000)
})

describe('a hostile script in a page', () => {
  /** A copy, for pages that no build would make. */
  const folder = mkdtempSync(join(tmpdir(), 'archive-policy-'))
  /** Another host, as far as a browser can tell: another port is another origin. */
  const elsewhere = createServer((_, response) => {
    response.setHeader('content-type', 'text/javascript')
    response.end('document.title = "run"')
  })
  let foreign: string
  beforeAll(async () => {
    cpSync('dist', folder, { recursive: true })
    await new Promise<void>((resolve) => elsewhere.listen(0, resolve))
    foreign = `http://localhost:${(elsewhere.address() as AddressInfo).port}/x.js`
  })
  const site = useSite('/a/', folder)
  afterAll(() => {
    elsewhere.close()
    rmSync(folder, { recursive: true })
  })

  /** The title of a page with the markup in it, after whatever runs in it has run. */
  async function titleWith(markup: string, { hasPolicy }: { hasPolicy: boolean }) {
    const html = readFileSync('dist/about/index.html', 'utf8')
    const policed = hasPolicy ? html : html.replace(/<meta http-equiv="Content-Security[^>]*>/, '')
    mkdirSync(join(folder, 'hostile'), { recursive: true })
    writeFileSync(
      join(folder, 'hostile/index.html'),
      policed.replace('</main>', `${markup}</main>`),
    )
    const { page } = await site.open('hostile/')
    const link = page.locator('#hostile')
    if (await link.count()) await link.click()
    await page.waitForTimeout(200)
    return page.title()
  }

  test.each([
    ['inline script', () => '<script>document.title = "run"</script>'],
    ['event handler', () => '<img src="x" onerror="document.title = \'run\'">'],
    ['script from elsewhere', () => `<script src="${foreign}"></script>`],
    ['data: script', () => '<script src="data:text/javascript,document.title=\'run\'"></script>'],
    [
      'javascript: link',
      () => '<a id="hostile" href="javascript:void(document.title=\'run\')">x</a>',
    ],
    ['frame', () => '<iframe srcdoc="<script>parent.document.title = \'run\'</script>"></iframe>'],
  ])('does not run: %s', async (_, markup) => {
    expect(await titleWith(markup(), { hasPolicy: true })).toMatch(/^About the archive/)
    // It is the policy that keeps it from running, and nothing else.
    expect(await titleWith(markup(), { hasPolicy: false })).toBe('run')
  })
})
