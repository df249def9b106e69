/** An archive that has just begun: nothing in it, or a single event. Its pages say so in words. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listFiles } from '../../src/records/list-files.ts'
import { removeCopies, startBuild } from './project.ts'
import { copySmallProject } from './small-project.ts'

afterAll(removeCopies)

/** The one event, of a source that is not held. Nobody and no place has a record. */
const regatta = `---
title: The first regatta
date: 1997-06
datings:
  - date: 1997-06
    basis: stated
    source: radio-north-opening
    words: June 1997
type: other
evidence:
  - source: radio-north-opening
---
Boats raced.
`

/** Builds the small archive with these files of content left of it, and gives the text of its pages. */
async function build(name: string, kept: readonly string[], added: Record<string, string> = {}) {
  const folder = copySmallProject(name)
  const content = join(folder, 'content')
  for (const file of listFiles(content)) {
    if (!kept.includes(file)) rmSync(join(content, file))
  }
  for (const entry of readdirSync(content, { withFileTypes: true })) {
    const path = join(content, entry.name)
    if (entry.isDirectory() && listFiles(path).length === 0) rmSync(path, { recursive: true })
  }
  for (const [file, text] of Object.entries(added)) {
    mkdirSync(join(content, file, '..'), { recursive: true })
    writeFileSync(join(content, file), text)
  }
  const subject = join(content, 'archive.yaml')
  writeFileSync(subject, readFileSync(subject, 'utf8').replace(/^founding:\n(?: .*\n)+/m, ''))
  const { code, words } = await startBuild(folder).ended
  expect(code, words).toBe(0)
  const dist = join(folder, 'dist')
  const pages = listFiles(dist).filter((file) => file.endsWith('.html'))
  return new Map(pages.map((file) => [file, readFileSync(join(dist, file), 'utf8')]))
}

/** What should not stand in a page: headings and lists without anything in them, values without words. */
function emptyParts(pages: ReadonlyMap<string, string>): string[] {
  return [...pages].flatMap(([file, html]) => {
    // Its lists wait for a search.
    const isFilledByScript = file === 'search/index.html'
    const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? []
    const found = main.match(/<(h\d|ul|ol|table|section)\b[^>]*>\s*<\/\1>|undefined|NaN|Infinity/g)
    return isFilledByScript ? [] : (found ?? []).map((part) => `${file}: ${part}`)
  })
}

/** The first paragraph of a page, as plain text. */
function lede(pages: ReadonlyMap<string, string>, file: string): string {
  const [, text = ''] = /<p class="lede">(.*?)<\/p>/s.exec(pages.get(file) ?? '') ?? []
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What a reader sees of the main part of a page. */
const words = (pages: ReadonlyMap<string, string>, file: string): string =>
  (/<main[^>]*>(.*)<\/main>/s.exec(pages.get(file) ?? '')?.[1] ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+(?=[.,])/g, '')
    .replace(/\s+/g, ' ')

/** Ids that stand twice on a page. */
const doubleIds = (pages: ReadonlyMap<string, string>): string[] =>
  [...pages].flatMap(([file, html]) => {
    const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id)
    return ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `${file}: ${id}`)
  })

describe('an archive without any record', () => {
  let pages: ReadonlyMap<string, string>
  beforeAll(async () => {
    pages = await build('nothing', ['archive.yaml'])
  })

  test('says in words what is not there yet', () => {
    expect(lede(pages, 'index.html')).toBe('No event is recorded yet.')
    expect(lede(pages, 'events/index.html')).toMatch(/^No event is recorded yet\./)
    expect(lede(pages, 'years/index.html')).toMatch(/^No event is recorded yet\./)
    expect(lede(pages, 'sources/index.html')).toMatch(/^No publication is recorded yet\./)
    expect(lede(pages, 'conflicts/index.html')).toMatch(/^No sources disagree so far/)
    expect(pages.get('people/index.html')).toContain('No person has a record yet.')
    expect(pages.get('changes/index.html')).toContain('No change is recorded yet.')
    expect(pages.get('search/index.html')).toContain('there is nothing to find')
    expect(lede(pages, 'eras/index.html')).toBe('The archive does not divide its story into eras.')
    expect(lede(pages, 'themes/index.html')).toBe('No topic has been told as a theme yet.')
    expect(lede(pages, 'map/index.html')).toBe(
      'No event is recorded at a place yet, so there is nothing to draw.',
    )
    expect(pages.get('index.html')).not.toContain('map/')
  })

  test('has no empty heading, list or table', () => {
    expect(emptyParts(pages)).toEqual([])
  })
})

describe('an archive of one event and one source', () => {
  let pages: ReadonlyMap<string, string>
  beforeAll(async () => {
    pages = await build('single', ['archive.yaml', 'sources/radio-north-opening.md'], {
      'events/regatta.md': regatta,
      'topics/main.md': '---\nname: Racing\n---\nBoats [raced](/events/regatta/).\n',
      'archive.yaml': `${readFileSync('tests/fixtures/small-archive/content/archive.yaml', 'utf8')}
eras:
  - { id: main, name: Before, date: ../1990, text: "Later, boats [raced](/events/regatta/)." }
`,
    })
  })

  test('tells of an era and a theme to which no event belongs', () => {
    const parts = words(pages, 'index.html')
    expect(parts).toContain('until 1990 0 events Before')
    expect(parts).toContain('0 events Racing')
    expect(words(pages, 'themes/index.html')).toContain('0 events Racing Boats raced.')
  })

  test('has ids of its own that no era and no theme can take', () => {
    expect(doubleIds(pages)).toEqual([])
  })

  test('counts in the singular', () => {
    expect(words(pages, 'index.html')).toContain('Event, 1997 1 Source 1')
    expect(lede(pages, 'sources/index.html')).toMatch(/^1 publication, by publisher\./)
  })

  test('has no empty heading, list or table', () => {
    expect(emptyParts(pages)).toEqual([])
    expect(pages.get('figures/index.html')).not.toContain('Silences')
  })
})

test('an archive whose places have no coordinates has a table of them, and no map', async () => {
  const pages = await build('unmapped', ['archive.yaml', 'sources/radio-north-opening.md'], {
    'events/regatta.md': regatta.replace('evidence:', 'places:\n  - place: bay\nevidence:'),
    'places/bay.md': '---\nname: The bay\nprecision: region\n---\n',
  })
  expect(lede(pages, 'map/index.html')).toBe(
    'Where the events happened: 1 event at 1 place. No coordinates are recorded yet, so there is no map.',
  )
  expect(words(pages, 'map/index.html')).toContain('The bay no coordinates 1 event 1997')
  for (const file of ['map/index.html', 'places/bay/index.html']) {
    expect(pages.get(file)).not.toContain('<svg class="map')
  }
  expect(pages.get('places/index.html')).not.toContain('map/')
  expect(emptyParts(pages)).toEqual([])
})

test('an archive whose one event was withdrawn has its page, and no year', async () => {
  const withdrawn = regatta.replace(
    'evidence:',
    'changes:\n  - { on: 2026-01-02, kind: withdrawn, why: It was another race. }\nevidence:',
  )
  const pages = await build('withdrawn', ['archive.yaml', 'sources/radio-north-opening.md'], {
    'events/regatta.md': withdrawn,
  })
  expect(words(pages, 'events/regatta/index.html')).toContain('Withdrawn: It was another race.')
  expect([...pages.keys()].filter((file) => /^years\/\d/.test(file))).toEqual([])
})
