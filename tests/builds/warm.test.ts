/** A build that takes pages from the last one gives the bytes of one that renders them all. */
import { appendFileSync, cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listFiles } from '../../src/records/list-files.ts'
import { removeCopies, startBuild } from './project.ts'
import { copySmallProject } from './small-project.ts'

let warm: string
let cold: string

beforeAll(async () => {
  warm = copySmallProject('warm')
  cold = copySmallProject('cold')
  expect(await build(warm)).toBe(0)
})
afterAll(removeCopies)

/** Builds; gives the number of pages that were taken from the last build. */
async function build(folder: string, ...options: string[]): Promise<number> {
  const { code, words } = await startBuild(folder, {}, [], options).ended
  expect(code, words).toBe(0)
  return Number(/ written, (\d+) as in the last build/.exec(words)?.[1])
}

/** Builds again where there is a last build, and anew where there is none. */
async function buildBoth(): Promise<number> {
  await build(cold, '--cold')
  return buildWarm()
}

/** Builds again what the other project has built already. */
async function buildWarm(): Promise<number> {
  const reused = await build(warm)
  const files = listFiles(join(cold, 'dist'))
  expect(listFiles(join(warm, 'dist'))).toEqual(files)
  const read = (folder: string, file: string) => readFileSync(join(folder, 'dist', file))
  expect(files.filter((file) => !read(warm, file).equals(read(cold, file)))).toEqual([])
  return reused
}

/** Changes a file of both projects. */
function edit(file: string, from: string | RegExp, to: string) {
  for (const folder of [warm, cold]) {
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8')
    expect(text).toMatch(from)
    writeFileSync(path, text.replace(from, to))
  }
}

const festival = (year: number) => `content/events/festival-${year}.md`
const added = 'content/events/festival-1989.md'
const address = '/events/festival-1989/\n'
const relation = 'related:\n  - { event: festival-1989, as: see-also, note: It was held again. }\n'
const source = 'content/sources/radio-north-opening.md'

describe('the pages are those of a cold build', () => {
  test('when nothing has changed', async () => {
    expect(await buildBoth()).toBeGreaterThan(15)
  })

  test('when an event has another title', async () => {
    edit(festival(1993), 'The harbour festival of 1993', 'The wet harbour festival of 1993')
    const reused = await buildBoth()
    expect(reused).toBeGreaterThan(5)
    expect(reused).toBeLessThan(20)
  })

  test('when an event has other neighbours, an entity another name, a source another publisher', async () => {
    edit(festival(1992), /1992-06/g, '1990-06')
    edit(festival(1992), 'June 1992', 'June 1990')
    edit('content/people/anna-berg.md', 'name: Anna Berg', 'name: Anna Berg the Elder')
    edit('content/people/anna-berg.md', 'aliases: [', 'aliases: [Anna Berg, ')
    edit(source, 'publisher: Radio North', 'publisher: Harbour Office of Haven')
    await buildBoth()
  })

  test('when an event is added and related, one withdrawn, and a source was read later than all others', async () => {
    for (const folder of [warm, cold]) {
      const text = readFileSync(join(folder, festival(1994)), 'utf8')
      writeFileSync(join(folder, added), text.replaceAll('1994', '1989'))
      appendFileSync(join(folder, 'content/addresses.txt'), address)
    }
    edit(festival(1991), /^evidence:/m, `${relation}evidence:`)
    edit(
      'content/events/lighthouse-painted.md',
      /^---\nThe/m,
      'changes:\n  - { on: 2026-11-24, kind: withdrawn, why: Nobody painted it. }\n---\nThe',
    )
    edit(source, /accessed: .*/, 'accessed: 2026-11-23')
    await buildBoth()
  })

  test('when an event is there no more, and the archive and a page of its own say something else', async () => {
    for (const folder of [warm, cold]) rmSync(join(folder, added))
    edit('content/addresses.txt', address, '')
    edit(festival(1991), relation, '')
    edit('content/archive.yaml', 'mark: Chronicle', 'mark: In the chronicle')
    edit('content/archive.yaml', 'label: Other', 'label: Others')
    edit('content/pages/about.mdx', /$/, '\nIt was founded by the sea.\n')
    await buildBoth()
  })

  test('when the code changes: then all are rendered again', async () => {
    edit('src/pages/events/[id].astro', 'What happened', 'What took place')
    expect(await buildBoth()).toBe(0)
  })
})

describe('the store of pages', () => {
  const store = () => join(warm, '.build/pages')

  test.each([
    ['is empty', () => writeFileSync(store(), '')],
    ['is cut off', () => truncateSync(store(), 20_000)],
    ['is no store', () => cpSync(join(warm, 'package.json'), store())],
    ['has another text for a page', () => writeFileSync(store(), spoiled(readFileSync(store())))],
  ])('is passed over in silence where it %s', async (_, spoil) => {
    spoil()
    expect(await buildWarm()).toBeLessThan(15)
  })

  test('is not used where the environment says so', async () => {
    const { code, words } = await startBuild(warm, { ARCHIVE_COLD: '1' }).ended
    expect(code, words).toBe(0)
    expect(words).toContain(' written, 0 as in the last build')
  })
})

/** With another letter in all pages, and the table as it was. */
const spoiled = (bytes: Buffer) =>
  Buffer.from(bytes.toString('latin1').replaceAll('<title>', '<titlE>'), 'latin1')
