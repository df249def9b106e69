/** An archive of more events than one page shows: its lists are parted, and everything can be reached. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listFiles } from '../../src/records/list-files.ts'
import { removeCopies, startBuild } from './project.ts'
import { copySmallProject } from './small-project.ts'

const COUNT = 320
let dist: string
const read = (file: string) => readFileSync(join(dist, file), 'utf8')
const linksTo = (html: string, target: RegExp) => html.match(target)?.length ?? 0

beforeAll(async () => {
  const folder = copySmallProject('long-lists')
  const content = join(folder, 'content')
  const festival = readFileSync(join(content, 'events/festival-1991.md'), 'utf8')
  let addresses = readFileSync(join(content, 'addresses.txt'), 'utf8')
  for (let i = 0; i < COUNT; i++) {
    const year = String(1900 + (i % 80))
    writeFileSync(
      join(content, `events/regatta-${i}.md`),
      festival.replaceAll('1991', year).replace('harbour festival', `regatta ${i}`),
    )
    addresses += `/events/regatta-${i}/\n`
  }
  writeFileSync(join(content, 'addresses.txt'), addresses)
  const { code, words } = await startBuild(folder).ended
  // The build follows every link: parts that lead nowhere would end it.
  expect(code, words).toBe(0)
  dist = join(folder, 'dist')
})
afterAll(removeCopies)

test('the home page has a bar for each year and the newest fifty events, and is light', () => {
  const home = read('index.html')
  expect(linksTo(home, /href="\.\/years\/19\d\d\/"/g)).toBe(88)
  expect(linksTo(home, /href="\.\/events\/[^"]+"/g)).toBe(50)
  expect(gzipSync(home).length).toBeLessThan(40 * 1024)
})

test('the page of whoever took part in all leads to a page for each year', () => {
  const person = read('people/anna-berg/index.html')
  expect(linksTo(person, /href="[./]*people\/anna-berg\/years\/\d+\/"/g)).toBe(88)
  const year = read('people/anna-berg/years/1905/index.html')
  expect(year).toContain('<h1>Anna Berg, 1905</h1>')
  expect(linksTo(year, /<span class="title">/g)).toBe(4)
  expect(linksTo(year, /href="[./]*people\/anna-berg\/years\/190[46]\/"/g)).toBe(2)
})

test('every event stands on the page of its year', () => {
  const years = listFiles(join(dist, 'years')).filter((file) => /^\d+\//.test(file))
  const listed = years.map((file) => linksTo(read(`years/${file}`), /<span class="title">/g))
  expect(listed.reduce((a, b) => a + b)).toBe(COUNT + 12)
})

test('no heading skips a level', () => {
  const skipping = listFiles(dist).filter((file) => {
    if (!file.endsWith('.html')) return false
    const levels = [...read(file).matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level))
    return levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1)
  })
  expect(skipping).toEqual([])
})
