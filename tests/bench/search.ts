/**
 * `npm run bench:search`: judged queries in Chromium on the built site, the ones that the ranking
 * was tuned on and the ones kept apart, and what the first search costs. How to judge a query is said
 * in `metrics.ts`. `--misses` lists the queries of a set whose first result is none of the best: of
 * `tuned`, or of the set named after it; `--each` lists the cost of each sample, and `--only-cost`
 * leaves the ranking out.
 */
import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'
import { buildSite } from '../../src/build/build-site.ts'
import { serveFolder } from '../../src/build/serve.ts'
import { launchChromium } from '../browser/chromium.ts'
import { measure } from './metrics.ts'
import type { Judged, Result } from './metrics.ts'

const FOLDER = process.env.ARCHIVE_OUT_DIR ?? 'dist'
/** On a busy machine everything takes longer; what never comes still ends the bench. */
const PATIENCE_MS = 300_000
/**
 * The sets of queries. Those by names that people call events are apart, because they are easier; so
 * are those worded as people type them, each of a kind, because they are harder.
 */
const sets = {
  tuned: 'tuned on',
  heldOut: 'held out',
  namesTuned: 'names, tuned on',
  namesHeldOut: 'names, held out',
  peopleTuned: 'people, tuned on',
  peopleHeldOut: 'people, held out',
} as const
const queries = JSON.parse(
  readFileSync(new URL('search-queries.json', import.meta.url), 'utf8'),
) as Record<keyof typeof sets, Judged[]>

const missesAt = process.argv.indexOf('--misses')
/** The set whose misses are listed. */
const listed = missesAt < 0 ? undefined : (process.argv[missesAt + 1] ?? 'tuned')
if (listed !== undefined && !Object.hasOwn(sets, listed)) throw new Error(`No set "${listed}"`)

/** Queries of one word and of several, common and rare, right and wrong. */
const samples = [
  'missile',
  'Ya’alon',
  'cyber defense',
  'Turkish veto on Israel',
  'Stoltenburg',
  '2014',
]

if (!existsSync(FOLDER) && (await buildSite()) !== 0) process.exit(1)
const server = await serveFolder(FOLDER)
const browser = await launchChromium()
try {
  if (!process.argv.includes('--only-cost')) await reportRanking()
  await reportCost()
} finally {
  await browser.close()
  await server.close()
}

async function reportRanking() {
  for (const [set, name] of Object.entries(sets) as [keyof typeof sets, string][]) {
    const page = await newPage()
    await page.goto(`${server.url}search/`)
    const results: Result[] = []
    for (const judged of queries[set]) {
      results.push({ judged, ids: await idsFor(page, judged.query) })
    }
    await page.close()
    reportMeasures(name, results)
    const kinds = Map.groupBy(results, ({ judged }) => judged.kind)
    for (const [kind, ofKind] of kinds) if (kind) reportMeasures(`  ${kind}`, ofKind)
    if (set === listed) reportMisses(results)
  }
}

function reportMeasures(name: string, results: readonly Result[]) {
  const { success1, recall5, mrr, ndcg10 } = measure(results)
  console.log(
    `${name.padEnd(16)}  ${String(results.length).padStart(3)} queries  ` +
      `success@1 ${success1.toFixed(3)}  recall@5 ${recall5.toFixed(3)}  ` +
      `MRR ${mrr.toFixed(3)}  nDCG@10 ${ndcg10.toFixed(3)}`,
  )
}

function reportMisses(results: readonly Result[]) {
  for (const { judged, ids } of results) {
    if (judged.best.includes(ids[0] ?? '')) continue
    console.log(`  ${judged.query}: ${ids.slice(0, 3).join(', ') || 'nothing'}`)
  }
}

/** The events that a query finds, best first, as the page shows them. */
async function idsFor(page: Page, query: string): Promise<string[]> {
  await page.fill('main input[name=q]', query)
  await page.press('main input[name=q]', 'Enter')
  await answered(page, query)
  return page.$$eval('[data-event-id]', (items) =>
    items.map((i) => i.getAttribute('data-event-id')!),
  )
}

/** Waits until the page shows the answer to a query, and not to another one before. */
function answered(page: Page, query: string) {
  return page.waitForFunction(
    (asked) => document.querySelector<HTMLElement>('[data-answered]')?.dataset.answered === asked,
    query,
  )
}

/** Compressed as a server would; what is compressed already stays as it is. */
async function sizeOf(response: Response): Promise<number> {
  if (response.status() === 304) return 0
  const body = await response.body()
  return Math.min(body.length, gzipSync(body, { level: 9 }).length)
}

interface Cost {
  readonly bytes: number
  readonly requests: number
}

/** What a page loads during something; what it has already is free. */
async function costOf(page: Page, act: () => Promise<unknown>): Promise<Cost> {
  const sizes = new Map<string, Promise<number>>()
  const keep = (response: Response) => {
    // At once: a body cannot be had any more when the page has left.
    if (!sizes.has(response.url())) sizes.set(response.url(), sizeOf(response))
  }
  page.on('response', keep)
  await act()
  page.off('response', keep)
  const known = await Promise.all(sizes.values())
  return { bytes: known.reduce((a, b) => a + b, 0), requests: known.length }
}

async function reportCost() {
  const ways = {
    'header: focus to first suggestions': suggestionCost,
    'header: focus, suggestions, Enter, first results': headerCost,
    'search page: focus to first results': fieldCost,
    'search page by its address, all of it': addressCost,
    'a second query': secondCost,
  }
  for (const [way, costFor] of Object.entries(ways)) {
    const list = []
    for (const query of samples) list.push({ query, ...(await costFor(query)) })
    const [least, most] = [
      list.toSorted((a, b) => a.bytes - b.bytes).at(0)!,
      list.toSorted((a, b) => a.bytes - b.bytes).at(-1)!,
    ]
    const kb = (cost: Cost) => (cost.bytes / 1000).toFixed(1)
    console.log(
      `${way}: ${kb(least)} to ${kb(most)} KB, ${least.requests} to ${most.requests} requests`,
    )
    if (process.argv.includes('--each')) {
      for (const cost of list) console.log(`  ${cost.query}: ${kb(cost)} KB`)
    }
  }
}

/** A page that waits as long as a busy machine may take. */
async function newPage(): Promise<Page> {
  const page = await browser.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  return page
}

async function withPage<T>(path: string, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await newPage()
  try {
    if (path) await page.goto(server.url + path)
    return await use(page)
  } finally {
    await page.close()
  }
}

function suggestionCost(query: string) {
  return withPage('about/', (page) =>
    costOf(page, async () => {
      await page.fill('.site-search input', query)
      await page.waitForSelector('[role=option]')
    }),
  )
}

function headerCost(query: string) {
  return withPage('about/', (page) =>
    costOf(page, async () => {
      await page.fill('.site-search input', query)
      await page.waitForSelector('[role=option]')
      await page.press('.site-search input', 'Enter')
      await page.waitForURL('**/search/?q=*')
      await answered(page, query)
    }),
  )
}

function fieldCost(query: string) {
  return withPage('search/', (page) => costOf(page, () => idsFor(page, query)))
}

function addressCost(query: string) {
  return withPage('', (page) =>
    costOf(page, async () => {
      await page.goto(`${server.url}search/?q=${encodeURIComponent(query)}`)
      await answered(page, query)
    }),
  )
}

function secondCost(query: string) {
  return withPage('search/?q=Lapid', async (page) => {
    await answered(page, 'Lapid')
    return costOf(page, () => idsFor(page, query))
  })
}
