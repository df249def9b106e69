/**
 * One built folder, not rebuilt: at the root, below a path, and from disk. Below a path everything can
 * go wrong that can go wrong at all, so many pages of each kind are opened there; elsewhere one page of
 * each kind is. All files are compared, and the build itself follows every link of every page.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFolder } from '../../src/build/serve.ts'
import type { Served } from '../../src/build/serve.ts'
import { crawl, getLost, search } from '../hosts/crawl.ts'
import { launchChromium } from './chromium.ts'

const MINUTES = 60_000
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

describe.each([
  ['/a/b/c/', 25],
  ['/', 1],
])('served at %s', (mount, perKind) => {
  let server: Served
  let site: { url: string; folder: string }
  beforeAll(async () => {
    server = await serveFolder('dist', { mount })
    site = { url: server.url, folder: 'dist' }
  })
  afterAll(() => server.close())

  test(
    'every page, file and anchor is there, and nothing complains',
    async () => {
      const { complaints, anchorCount } = await crawl(browser, site, { perKind })
      expect(complaints).toEqual([])
      expect(anchorCount).toBeGreaterThan(20)
    },
    10 * MINUTES,
  )

  test('a search finds an event', async () => {
    expect(await search(browser, site)).toEqual([])
  })

  test('404.html finds the archive from any depth', async () => {
    expect(await getLost(browser, site)).toEqual([])
  })
})

describe('opened from disk', () => {
  // Where nothing else lies, and with a space, as folders of readers have.
  const outer = mkdtempSync(join(tmpdir(), 'archive-disk-'))
  const folder = join(outer, 'my archive')
  const site = { url: `${pathToFileURL(folder).href}/`, folder }
  beforeAll(() => cpSync('dist', folder, { recursive: true }))
  afterAll(() => rmSync(outer, { recursive: true, force: true }))

  test(
    'every page and anchor is there, no link leads to a listing, and nothing complains',
    async () => {
      const { complaints, anchorCount } = await crawl(browser, site, { perKind: 1 })
      expect(complaints).toEqual([])
      expect(anchorCount).toBeGreaterThan(20)
    },
    10 * MINUTES,
  )

  test('a search finds an event', async () => {
    expect(await search(browser, site)).toEqual([])
  })
})
