/** The preview of `npm run dev`: it starts whatever is wrong, says so on every page, and shows every edit. */
import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { removeCopies, startPreview } from './project.ts'
import type { Preview } from './project.ts'
import { copySmallProject } from './small-project.ts'

let folder: string
let preview: Preview

const record = (path: string) => join(folder, 'content', path)
const change = (path: string, edit: (text: string) => string) =>
  writeFileSync(record(path), edit(readFileSync(record(path), 'utf8')))

/** A page as the preview answers it, whatever the form of its address. */
const page = (path: string) =>
  new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    get({ port: new URL(preview.url).port, path }, (response) => {
      let html = ''
      response.on('data', (part) => (html += String(part)))
      response.on('end', () => resolve({ status: response.statusCode, text: textOf(html) }))
    }).on('error', reject)
  })

/** What a reader sees of a page, and its links. */
const textOf = (html: string) =>
  html
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<(?!\/?a[ >])[^>]*>/g, '')
    .replace(/\s+/g, ' ')

/** Waits until a page is as expected: the preview hears of an edit a moment later. */
const shows = (path: string, expected: { status?: number; text?: unknown }) =>
  vi.waitFor(async () => expect(await page(path)).toMatchObject({ status: 200, ...expected }), {
    timeout: 20_000,
    interval: 100,
  })

const containing = (words: string): unknown => expect.stringContaining(words)
const lacking = (words: string): unknown => expect.not.stringContaining(words)

const isClean = () => shows('/', { text: lacking('in the content') })

const unreadable = '---\nname: Anna Berg\nnonsense: yes\n---\n'
let anna: string

beforeAll(async () => {
  folder = copySmallProject('preview')
  anna = readFileSync(record('people/anna-berg.md'), 'utf8')
  writeFileSync(record('people/anna-berg.md'), unreadable)
  change('events/pier-storm.md', (text) => text.replace(/^date:.*$/m, 'date: 1998-02-31'))
  change('pages/docs.mdx', (text) => text.replace(/^description:.*\n/m, ''))
  preview = await startPreview(folder, { PORT: '4610' })
})
afterAll(async () => {
  await preview.stop()
  removeCopies()
})

test('it starts with broken records, at the port that PORT gives, and ends with the address', () => {
  expect(Number(new URL(preview.url).port)).toBeGreaterThanOrEqual(4610)
  const lines = preview.words().trimEnd().split('\n')
  expect(lines).toContain('3 errors in the content: the pages show what is wrong.')
  expect(lines.at(-1)).toBe(`The archive is at ${preview.url}  (Ctrl-C ends it)`)
  expect(preview.words()).not.toMatch(/telemetry|anonymous|^\s+at .*:\d+/im)
})

test.each(['/', '/events/harbour-opening/', '/search/', '/about/', '/nowhere/'])(
  '%s shows every error, with file, line and message',
  async (path) => {
    const { text } = await page(path)
    expect(text).toContain('3 errors in the content')
    expect(text).toMatch(/content\/people\/anna-berg\.md:3<.*nonsense/)
    expect(text).toMatch(/content\/events\/pier-storm\.md:3<.*1998-02-31/)
  },
)

test('the page of a faulty record shows its errors alone, with status 500', async () => {
  const { status, text } = await page('/people/anna-berg/')
  expect(status).toBe(500)
  expect(text).toContain('1 error in this file. Its page is back as soon as it is mended')
  expect(text).not.toMatch(/Page not found|\d events/)
})

test('what points to a record that could never be read names it by its id', async () => {
  await shows('/events/harbour-opening/', {
    text: containing('<a href="/people/anna-berg/">anna-berg</a>'),
  })
  await shows('/people/', { text: containing('anna-berg') })
})

test('what points to an event that could never be read leaves it out', async () => {
  const { text } = await page('/events/harbour-opening/')
  expect(text).not.toContain('The storm had hit the same harbour.')
})

test.each([
  ['/data/participations.csv', 'harbour-opening,1,1998-05-04'],
  ['/data/schema/event.json', 'The record of an event'],
])('%s is there while there are faults', async (path, words) => {
  expect(await page(path)).toMatchObject({ status: 200, text: containing(words) })
})

test('the search answers while there are faults', async () => {
  await shows('/search/page.js', {})
  const found = await page('/search/catalogue.js')
  expect(found.text).toContain('anna-berg')
})

test('an own page with faulty front matter shows its errors alone, at the start and later', async () => {
  await shows('/docs/', { status: 500, text: containing('content/pages/docs.mdx:') })
  const sound = '---\ntitle: Keeping the archive\ndescription: How.\n---\nWith care.\n'
  writeFileSync(record('pages/docs.mdx'), sound)
  await shows('/docs/', { text: containing('With care.') })
  writeFileSync(record('pages/docs.mdx'), sound.replace('title: ', 'title: "'))
  await shows('/docs/', { status: 500, text: lacking('With care.') })
  writeFileSync(record('pages/docs.mdx'), sound.replace('care', 'much care'))
  await shows('/docs/', { text: containing('With much care.') })
})

test('a mended record is shown, and the banner goes with the last error', async () => {
  change('events/pier-storm.md', (text) => text.replace('date: 1998-02-31', 'date: 1998-03'))
  writeFileSync(record('people/anna-berg.md'), anna)
  await shows('/people/anna-berg/', { text: containing('Anna Berg') })
  await isClean()
  await shows('/events/harbour-opening/', {
    text: containing('The storm had hit the same harbour.'),
  })
})

test('a record that breaks keeps what it said for what points to it; all others stay live', async () => {
  writeFileSync(record('people/anna-berg.md'), unreadable)
  change('places/haven.md', (text) => text.replace(/^name: .*$/m, 'name: New Haven'))
  await shows('/events/harbour-opening/', { text: containing('New Haven') })
  const { text } = await page('/events/harbour-opening/')
  expect(text).toContain('<a href="/people/anna-berg/">Anna Berg</a>')
  expect(text).toContain('1 error in the content')
  await shows('/people/anna-berg/', { status: 500 })

  writeFileSync(record('people/anna-berg.md'), anna)
  change('places/haven.md', (all) => all.replace('New Haven', 'Haven'))
  await isClean()
})

test('an error that only the check finds is shown like any other', async () => {
  change('events/harbour-opening.md', (text) => text.replace('[harbours]', '[harbour]'))
  const says = 'There is no content/topics/harbour.md. Did you mean harbours?'
  await shows('/', { text: containing(says) })
  await shows('/events/harbour-opening/', { status: 500, text: containing(says) })

  change('events/harbour-opening.md', (text) => text.replace('[harbour]', '[harbours]'))
  await isClean()
})

test('an edit shows the faults that it makes in other records, and its repair clears them', async () => {
  rmSync(record('people/anna-berg.md'))
  const says = containing('There is no content/people/anna-berg.md.')
  await shows('/events/harbour-opening/', { status: 500, text: says })
  await shows('/', { text: says })

  writeFileSync(record('people/anna-berg.md'), anna)
  await isClean()
  await shows('/events/harbour-opening/', { text: containing('Anna Berg') })
})

test('a fault of archive.yaml leaves the pages as they were', async () => {
  change('archive.yaml', (text) => text.replace('language: en', 'language: [en'))
  await shows('/events/harbour-opening/', { text: containing('content/archive.yaml:') })
  expect((await page('/')).text).toContain('Haven Harbour Archive')

  change('archive.yaml', (text) => text.replace('language: [en', 'language: en'))
  await isClean()
})

test('a new event has its page; a draft says that it is one, and a deleted record is gone', async () => {
  const event = readFileSync(record('events/lighthouse-painted.md'), 'utf8')
  writeFileSync(
    record('events/buoy-laid.md'),
    event.replace(/^title: .*$/m, 'title: A buoy is laid'),
  )
  await shows('/events/buoy-laid/', { text: containing('A buoy is laid') })
  change('events/buoy-laid.md', (text) => text.replace('title:', 'draft: true\ntitle:'))
  await shows('/events/', { text: containing('Draft: A buoy is laid') })
  await shows('/events/buoy-laid/', { text: containing('Draft: A buoy is laid') })
  const lacks = 'This page is not in the built site. '
  expect((await page('/events/buoy-laid/')).text).toContain(lacks)
  expect((await page('/events/buoy-laid/')).text).toContain('A draft. Nothing is missing.')
  expect((await page('/events/')).text).not.toContain(lacks)

  change('events/buoy-laid.md', (text) => text.replace(/(?<=\n---\n)[^]*$/, ''))
  await shows('/events/buoy-laid/', { text: containing('A draft. Missing: the summary.') })

  rmSync(record('events/buoy-laid.md'))
  await shows('/events/buoy-laid/', { status: 404 })
  await isClean()
})

test('files that editors keep beside a record, and one that is half written, break nothing', async () => {
  const path = record('events/lighthouse-painted.md')
  const text = readFileSync(path, 'utf8')
  // As vim saves: a swap file, a trial of the folder, the old file aside, the new one in its place.
  writeFileSync(record('events/.lighthouse-painted.md.swp'), Buffer.from([0x62, 0x30, 0, 0xff]))
  writeFileSync(record('events/4913'), '')
  rmSync(record('events/4913'))
  renameSync(path, `${path}~`)
  writeFileSync(path, text.slice(0, 40))
  await shows('/events/lighthouse-painted/', { status: 500 })
  appendFileSync(path, text.slice(40).replace(/^title: .*$/m, ''))
  writeFileSync(path, text.replace(/^title: .*$/m, 'title: The lighthouse is white'))
  rmSync(`${path}~`)
  await shows('/events/lighthouse-painted/', { text: containing('The lighthouse is white') })
  rmSync(record('events/.lighthouse-painted.md.swp'))
  await isClean()
})

test('an address that is no text is not there', async () => {
  expect(await page('/%E0%A4%A')).toMatchObject({ status: 404, text: containing('Page not found') })
  expect(await page('/people/%')).toMatchObject({ status: 404, text: containing('Page not found') })
})

test('`--port` goes before PORT, and what is no port is refused with how to call it', async () => {
  const other = await startPreview(folder, { PORT: '4610' }, '--port', '4650')
  await other.stop()
  expect(Number(new URL(other.url).port)).toBeGreaterThanOrEqual(4650)
  await expect(startPreview(folder, {}, '--port', 'x')).rejects.toThrow(
    'The port is `x`: expected a number from 1 to 65535.\n\nnpm run dev -- [--port <number>]',
  )
})
