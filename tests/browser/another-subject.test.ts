/**
 * An archive of another subject is another `content/` and nothing else: the whole site is built from the
 * small archive of a harbour, search included, and walked as a reader does.
 */
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listFiles } from '../../src/records/list-files.ts'
import { copyProject, removeCopies, startBuild } from '../builds/project.ts'
import { placesOf, subjectWords } from '../unit/words-of-subject.ts'
import { useSite } from './site.ts'

const harbour = resolve('tests/fixtures/small-archive/content')
const project = copyProject('harbour')
const dist = join(project, 'dist')

beforeAll(async () => {
  rmSync(join(project, 'content'), { recursive: true })
  cpSync(harbour, join(project, 'content'), { recursive: true })
  const { code, words } = await startBuild(project).ended
  expect(code, words).toBe(0)
})
afterAll(removeCopies)

const site = useSite('/', dist)

test('the home page has the name, the heading and the founding source of its own', async () => {
  const { page, complaints } = await site.open('')
  expect(await page.title()).toBe('Haven Harbour Archive')
  expect(await page.locator('.site-name').textContent()).toBe('Haven Harbour Archive')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
    'The harbour of Haven, day by day',
  )
  const filter = page.getByLabel('Only events from the harbour chronicle (4)')
  await filter.check()
  expect(await page.locator('[data-timeline] .event-list li:visible').count()).toBe(4)
  expect(await page.getByRole('link', { name: 'CC0 1.0' }).getAttribute('href')).toBe(
    'https://creativecommons.org/publicdomain/zero/1.0/',
  )
  expect(complaints).toEqual([])
})

test('a reader comes from a year to an event, and from there to who took part', async () => {
  const { page, complaints } = await site.open('years/1998/')
  expect(await page.locator('meta[name=description]').getAttribute('content')).toBe(
    '4 events in the harbour of Haven in 1998.',
  )
  await page.getByRole('link', { name: 'Anna Berg opens the harbour of Haven' }).click()
  const facts = page.locator('#facts')
  await facts.getByText('Town and guests', { exact: true }).waitFor()
  await facts.getByRole('link', { name: 'Anna Berg' }).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Anna Berg')
  await page.getByRole('link', { name: 'Anna Berg opens the harbour of Haven' }).click()
  await page.getByRole('link', { name: 'Places', exact: true }).click()
  expect(await page.locator('.lede').textContent()).toBe(
    'Where ships lay, and where they came from.',
  )
  expect(complaints).toEqual([])
})

test('types are called by their labels, in lists and in filters', async () => {
  const { page } = await site.open('events/lighthouse-painted/')
  expect(await page.locator('#facts dd').first().textContent()).toBe('Work on the harbour')
  await page.goto(`${site.url()}search/?type=work`)
  const results = page.locator('[data-search-results] [data-event-id]')
  await results.first().waitFor()
  expect(await results.count()).toBe(1)
  expect(await page.locator('[data-search-chips]').textContent()).toContain(
    'Type: Work on the harbour',
  )
})

test('a search finds an event by a word that means the same in this archive', async () => {
  const { page, complaints } = await site.open('search/?q=tempest')
  const first = page.locator('[data-search-results] [data-event-id]').first()
  await first.waitFor()
  expect(await first.getAttribute('data-event-id')).toBe('pier-storm')
  expect(complaints).toEqual([])
})

test('pages that the archive does not have are not linked', async () => {
  const { page } = await site.open('')
  const links = await page.locator('a').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  expect(links).toContain('./about/')
  expect(links).toContain('./docs/')
  expect(links.filter((href) => /founding|\/data\//.test(href ?? ''))).toEqual([])
})

test.each([
  'about/',
  'docs/',
  'figures/',
  'sources/',
  'conflicts/',
  'changes/',
  'topics/harbours/',
])('/%s opens without a complaint', async (path) => {
  const { complaints } = await site.open(path)
  expect(complaints).toEqual([])
})

test('no file of it has a word of another subject', () => {
  const words = subjectWords()
  // Minified variables are called like acronyms.
  const longer = words.filter((word) => word.length > 3)
  const found = listFiles(dist)
    // Bytes of pictures spell anything.
    .filter((file) => !/\.(png|ico)$/.test(file))
    .flatMap((file) =>
      placesOf(file === 'search/page.js' ? longer : words, file, textOf(join(dist, file))),
    )
  expect(found).toEqual([])
})

/** The text of a file; the search keeps some of its files compressed. */
function textOf(path: string): string {
  const bytes = readFileSync(path)
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b
  return (isCompressed ? gunzipSync(bytes) : bytes).toString('utf8')
}
