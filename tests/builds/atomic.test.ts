/** A build that fails, is killed or meets another leaves the last good `dist` whole. */
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultsOf, leftoversOf, removeCopies, startBuild } from './project.ts'
import { copySmallProject } from './small-project.ts'

let folder: string
let dist: string
/** Digests of the last good build. */
let sums: string
const readSums = () => readFileSync(join(dist, 'SHA256SUMS'), 'utf8')

beforeAll(async () => {
  folder = copySmallProject('atomic')
  dist = join(folder, 'dist')
  const { code, words } = await startBuild(folder).ended
  expect(code, words).toBe(0)
  sums = readSums()
})
afterAll(removeCopies)

describe('dist', () => {
  test('is built again after a build that was killed, which leaves nothing behind', async () => {
    // As if killed while it wrote, by a process that is no more.
    mkdirSync(join(folder, '.build/next'), { recursive: true })
    writeFileSync(join(folder, '.build/lock'), '999999999 1')
    const { code, words } = await startBuild(folder).ended
    expect(words).toContain('links, policy and sizes hold')
    expect(code).toBe(0)
    expect(faultsOf(dist)).toEqual([])
    expect(readSums()).toBe(sums)
    expect(leftoversOf(folder)).toEqual([])
  })

  test('stays when the content is bad, and the words name the place', async () => {
    const event = join(folder, 'content/events/harbour-opening.md')
    const good = readFileSync(event, 'utf8')
    writeFileSync(event, good.replace(/^date: .*$/m, 'date: some day'))
    const { code, words } = await startBuild(folder).ended
    writeFileSync(event, good)
    expect(code).toBe(1)
    expect(words).toMatch(/content\/events\/harbour-opening\.md:\d+ {2}/)
    expect(words).toContain('the last good build, if there is one, is still in dist')
    expect(words).not.toMatch(/^\s+at .*:\d+/m)
    expect(readSums()).toBe(sums)
    expect(faultsOf(dist)).toEqual([])
  })

  test('stays when a link of a page is broken, and the words name the page', async () => {
    const page = join(folder, 'content/pages/docs.mdx')
    const good = readFileSync(page, 'utf8')
    appendFileSync(page, '\n[Nowhere](/nowhere/), [no such place](/about/#nowhere)\n')
    const { code, words } = await startBuild(folder).ended
    writeFileSync(page, good)
    expect(code).toBe(1)
    expect(words).toMatch(
      /docs\/index\.html:\d+ {2}broken-link\n.*nowhere\/index\.html, which is not/,
    )
    expect(words).toMatch(/docs\/index\.html:\d+ {2}broken-anchor\n.*`nowhere`/)
    expect(words).not.toMatch(/^\s+at .*:\d+/m)
    expect(readSums()).toBe(sums)
  })

  test.skipIf(process.platform === 'win32')('stays when a file cannot be written', async () => {
    // No file may grow beyond 16 KiB: some of the search's do not fit.
    const { code, words } = await startBuild(folder, {}, [
      'bash',
      '-c',
      'ulimit -f 16; exec "$@"',
      '-',
    ]).ended
    expect(code, words).toBe(1)
    expect(words).toContain('the last good build, if there is one, is still in dist')
    expect(words).not.toMatch(/^\s+at .*:\d+|backtrace/m)
    // A disk that was full is free again.
    expect(leftoversOf(folder)).toEqual([])
    expect(readSums()).toBe(sums)
    expect(faultsOf(dist)).toEqual([])
  })

  test('is built once when two builds start at the same time', async () => {
    const both = await Promise.all([startBuild(folder).ended, startBuild(folder).ended])
    const codes = both.map((build) => build.code).sort()
    expect(codes).toEqual([0, 1])
    const refused = both.find((build) => build.code === 1)!
    expect(refused.words).toMatch(/Another build is running here, as process \d+\./)
    expect(readSums()).toBe(sums)
    expect(faultsOf(dist)).toEqual([])
  })
})
