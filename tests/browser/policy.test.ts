/** What built pages may do, and what they are made of. */
import { HtmlValidate } from 'html-validate'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { verifySite } from '../../src/output/verify/verify.ts'
import { listFiles } from '../../src/output/files.ts'
import { headersFile } from '../../src/output/emit/headers.ts'
import { inlineOf } from '../../src/output/rewrite/not-found/page.ts'
import { useSite } from './site.ts'

const site = useSite('/a/')
const pages = listFiles('dist').filter((file) => file.endsWith('.html'))

describe('dist', () => {
  test('holds what its checks ask for', () => {
    expect(verifySite('dist').problems).toEqual([])
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
    for (const file of pages) {
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
  test.each([
    ['inline script', '<script>document.title = "run"</script>'],
    ['event handler', '<img src="x" onerror="document.title = \'run\'">'],
    ['script from elsewhere', '<script src="https://example.org/x.js"></script>'],
    ['data: script', '<script src="data:text/javascript,document.title=\'run\'"></script>'],
    ['javascript: link', '<a id="hostile" href="javascript:document.title = \'run\'">x</a>'],
    ['frame', '<iframe srcdoc="<script>parent.document.title = \'run\'</script>"></iframe>'],
  ])('does not run: %s', async (_, markup) => {
    const { page } = await site.open('about/')
    // As if it had been in the page: put in before the browser reads it, under the page's policy.
    await page.route('**/about/', async (route) => {
      const answer = await route.fetch()
      const html = (await answer.text()).replace('</main>', `${markup}</main>`)
      await route.fulfill({ response: answer, body: html })
    })
    await page.goto(`${site.url()}about/`)
    const link = page.locator('#hostile')
    if (await link.count()) await link.click()
    await page.waitForTimeout(200)
    expect(await page.title()).not.toBe('run')
    await page.close()
  })
})
