/** What a built site costs its readers: weight of pages, and of searches, as a browser loads them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { fileOf } from '../../src/output/files.ts'
import { launchChromium } from '../browser/chromium.ts'
import { serveCompressed } from './compressed-server.ts'
import type { CountingServer, Sent } from './compressed-server.ts'
import { middleEvent } from './content-edit.ts'
import type { Corpus } from './corpus.ts'

/** How long nothing must come before a page counts as loaded: some sites load their search when idle. */
const IDLE_MS = 1500
const PATIENCE_MS = 120_000

/** How a site is used. */
export interface Reading {
  /** Pages to weigh: what each is, and its path. */
  readonly pages: (corpus: Corpus) => Readonly<Record<string, string>>
  /** Asks from an event's page, and waits for results. */
  readonly search: (page: Page, query: string) => Promise<unknown>
  /** Asks again where the first search led. */
  readonly searchAgain: (page: Page, query: string) => Promise<unknown>
}

/** What was loaded for something. */
export interface Weight extends Sent {
  readonly what: string
  /** Of the HTML alone; nothing for a search. */
  readonly html?: number
  readonly nodes?: number
}

/** Weighs the pages and searches of a built folder. */
export async function weigh(folder: string, reading: Reading, corpus: Corpus): Promise<Weight[]> {
  const server = await serveCompressed(folder)
  const browser = await launchChromium()
  try {
    const weights: Weight[] = []
    for (const [what, path] of Object.entries(reading.pages(corpus))) {
      const html = gzipSync(readFileSync(join(folder, fileOf(path))), { level: 9 }).length
      const { page, sent } = await openNew(browser, server, path)
      const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
      weights.push({ what, ...sent, html, nodes })
      await page.context().close()
    }
    for (const [first, next] of queriesOf(corpus)) {
      const { page } = await openNew(browser, server, `events/${middleEvent(corpus)}/`)
      await reading.search(page, first)
      await settle(page)
      weights.push({ what: `first search: ${first}`, ...server.take() })
      await reading.searchAgain(page, next)
      await settle(page)
      weights.push({ what: `a further one: ${next}`, ...server.take() })
      await page.context().close()
    }
    return weights
  } finally {
    await browser.close()
    await server.close()
  }
}

/** Opens a page in a browser that has nothing yet. */
async function openNew(browser: Browser, server: CountingServer, path: string) {
  const context = await browser.newContext()
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  server.take()
  await page.goto(server.url + path, { waitUntil: 'load' })
  await settle(page)
  return { page, sent: server.take() }
}

async function settle(page: Page) {
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(IDLE_MS)
}

/** Pairs of queries: a first one and a further one, of names, common words and rare ones. */
function queriesOf({ people, events }: Corpus): [string, string][] {
  const words = events[events.length >> 1]!.summary.toLowerCase().match(/[a-z]+/g)!
  const [common, rare] = [
    words.toSorted((a, b) => a.length - b.length)[0]!,
    words.toSorted((a, b) => b.length - a.length)[0]!,
  ]
  const nameOf = (i: number) => people[i]!.name.replace(/ \d+$/, '')
  return [
    [rare, common],
    [nameOf(0), rare],
    [`${words[3]!} ${words[4]!}`, nameOf(1)],
  ]
}
