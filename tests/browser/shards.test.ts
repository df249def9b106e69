/** Two archives that were built apart, of one period each, searched as one. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse as parseCsv } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { removeCopies, startBuild } from '../builds/project.ts'
import { copySmallProject } from '../builds/small-project.ts'
import { useSite } from './site.ts'

const host = mkdtempSync(join(tmpdir(), 'archive-host-'))
const env = { ARCHIVE_SHARDS: '../1990s/ ../2000s/' }

beforeAll(async () => {
  const [older, newer] = [copySmallProject('1990s'), copySmallProject('2000s')]
  const content = join(newer, 'content')
  rmSync(join(content, 'events'), { recursive: true })
  cpSync('tests/fixtures/second-shard/content', content, { recursive: true })
  const addresses = readFileSync(join(content, 'addresses.txt'), 'utf8')
  const others = addresses.split('\n').filter((line) => !line.startsWith('/events/'))
  writeFileSync(
    join(content, 'addresses.txt'),
    [...others, '/events/beacon-lit/', '/events/fog-horn/', ''].join('\n'),
  )
  for (const [name, folder] of [
    ['1990s', older],
    ['2000s', newer],
  ] as const) {
    const { code, words } = await startBuild(folder, env).ended
    expect(code, words).toBe(0)
    cpSync(join(folder, 'dist'), join(host, name), { recursive: true })
  }
  cpSync(join(host, '1990s/404.html'), join(host, '404.html'))
})
afterAll(() => {
  removeCopies()
  rmSync(host, { recursive: true, force: true })
})

const site = useSite('/', host)

/** Waits for the answer, and gives what the page says and shows. */
async function answer(page: Page) {
  await page.waitForFunction(
    () => document.querySelector('[data-search-status]')?.textContent !== '',
  )
  return {
    status: await page.textContent('[data-search-status]'),
    ids: await page.$$eval('[data-search-results] [data-event-id]', (items) =>
      items.map((item) => item.getAttribute('data-event-id')!),
    ),
  }
}

const link = (page: Page, id: string) => page.locator(`[data-event-id=${id}] a`)

test.each(['1990s', '2000s'])('the search page of /%s/ finds the events of both', async (own) => {
  const { page, complaints } = await site.open(`${own}/search/?q=lighthouse`)
  const { status, ids } = await answer(page)
  expect(ids).toContain('lighthouse-painted')
  expect(ids).toContain('beacon-lit')
  expect(status).toBe(`${ids.length} events`)
  const { pathname } = new URL(
    await link(page, 'beacon-lit').evaluate((a) => (a as HTMLAnchorElement).href),
  )
  expect(pathname).toBe('/2000s/events/beacon-lit/')
  expect(complaints).toEqual([])
})

test('an excerpt comes from the archive that has the event, and its link opens the event there', async () => {
  const { page, complaints } = await site.open('1990s/search/?q=paraffin')
  expect((await answer(page)).ids).toEqual(['beacon-lit'])
  const item = page.locator('[data-event-id=beacon-lit]')
  expect(await item.locator('mark').allTextContents()).toEqual(['paraffin'])
  expect(await item.textContent()).toContain('The keeper filled the lamp with paraffin')
  await link(page, 'beacon-lit').click()
  await page.waitForURL('**/2000s/events/beacon-lit/**')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
    'A beacon is lit at the lighthouse of Haven',
  )
  expect(complaints).toEqual([])
})

test('without a query all events are there in order of time, and filters count those of both', async () => {
  const { page, complaints } = await site.open('1990s/search/')
  const { status, ids } = await answer(page)
  expect(status).toBe('14 events')
  expect(ids.slice(0, 2)).toEqual(['fog-horn', 'beacon-lit'])
  const mayor = page.getByRole('checkbox', { name: /Anna Berg/ })
  expect(await mayor.locator('..').textContent()).toMatch(/10$/)
  await mayor.check()
  await page.waitForFunction(
    () => document.querySelector('[data-search-status]')!.textContent === '10 events',
  )
  expect(complaints).toEqual([])
})

test('a person of both is one, with the events of both counted, and has a page in the newest', async () => {
  const { page } = await site.open('1990s/search/?q=Anna+Berg')
  await answer(page)
  const entities = page.locator('[data-search-entities] li')
  expect(await entities.count()).toBe(1)
  expect(await entities.textContent()).toContain('10 events')
  await entities.locator('a').click()
  await page.waitForURL('**/2000s/people/anna-berg/')
})

test('a phrase is found in the texts of another archive, and a misspelt word by its words', async () => {
  const { page, complaints } = await site.open('1990s/search/?q="lamp+with+paraffin"')
  expect(await answer(page)).toEqual({ status: '1 event', ids: ['beacon-lit'] })
  await page.fill('main input[name=q]', 'parafin')
  await page.press('main input[name=q]', 'Enter')
  await page.locator('[data-answered=parafin]').waitFor()
  expect((await answer(page)).ids).toEqual(['beacon-lit'])
  expect(complaints).toEqual([])
})

test('both are searched from disk', async () => {
  const { page } = await site.open('1990s/')
  await page.goto(`${pathToFileURL(host).href}/1990s/search/index.html?q=lighthouse`)
  expect((await answer(page)).ids).toContain('beacon-lit')
  await link(page, 'beacon-lit').click()
  await page.waitForURL('**/2000s/events/beacon-lit/index.html**')
})

/** The rows of the table that a page saves, and what it says of it. */
async function savedBy(page: Page) {
  await page.getByRole('button', { name: 'Save or print these events' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-take-panel] button', { hasText: /^CSV/ }).click(),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  const rows = parseCsv<Record<string, string>>(text, { bom: true, columns: true })
  return { rows, said: await page.textContent('[data-take-panel] [role=status]') }
}

test('what is saved has the events of both, each at its own address', async () => {
  const { page, complaints } = await site.open('1990s/search/?q=lighthouse')
  const { ids } = await answer(page)
  const { rows } = await savedBy(page)
  expect(rows.map(({ id }) => id)).toEqual(ids)
  expect(rows.find(({ id }) => id === 'beacon-lit')!.url).toBe(
    `${site.url()}2000s/events/beacon-lit/`,
  )
  expect(complaints).toEqual([])
})

test('of what cannot be saved of another archive it tells the number', async () => {
  const path = join(host, '2000s/search/taken')
  renameSync(path, `${path}-away`)
  try {
    const { page } = await site.open('1990s/search/?q=lighthouse')
    const { ids } = await answer(page)
    const { rows, said } = await savedBy(page)
    const lost = ids.length - rows.length
    expect(rows.map(({ id }) => id)).toContain('lighthouse-painted')
    expect(rows.map(({ id }) => id)).not.toContain('beacon-lit')
    expect(said).toMatch(
      new RegExp(`\\. ${lost} events? of another archive could not be loaded\\.$`),
    )
  } finally {
    renameSync(`${path}-away`, path)
  }
})

test.each([
  ['the whole', 'search'],
  ['its index', 'search/parts'],
])(
  'an archive of which %s cannot be loaded is named, and the others are shown',
  async (_, part) => {
    const path = join(host, '2000s', part)
    renameSync(path, `${path}-away`)
    try {
      const { page } = await site.open('1990s/search/?q=lighthouse')
      const { ids } = await answer(page)
      expect(ids).toContain('lighthouse-painted')
      expect(ids).not.toContain('beacon-lit')
      const failure = page.locator('[data-search-failure]')
      expect(await failure.textContent()).toBe(
        'A part of the archive could not be loaded, and its events are missing here: /2000s/. Try again',
      )
      renameSync(`${path}-away`, path)
      await failure.getByRole('button').click()
      await page.locator('[data-event-id=beacon-lit]').waitFor()
      expect(await failure.isVisible()).toBe(false)
    } finally {
      rmSync(`${path}-away`, { recursive: true, force: true })
    }
  },
)
