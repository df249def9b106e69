import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkLoads } from '../../../src/output/verify/loads.ts'

const KIB = 1024
const folder = mkdtempSync(join(tmpdir(), 'archive-loads-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Writes files with a text or with so many bytes that do not compress; gives what is said of them. */
function faultsOf(sizes: Readonly<Record<string, number | string>>): string[] {
  for (const [file, content] of Object.entries(sizes)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), typeof content === 'string' ? content : randomBytes(content))
  }
  return checkLoads(folder, Object.keys(sizes)).map(({ file, message }) => `${file}: ${message}`)
}

test.each([
  ['assets/a.css', 7],
  ['site.js', 3],
  ['search/page.js', 40],
  ['search/suggest.js', 40],
])('%s has a limit of %i KiB', (file, limit) => {
  expect(faultsOf({ [file]: limit * KIB - 100 })).toEqual([])
  expect(faultsOf({ [file]: limit * KIB })).toEqual([
    expect.stringMatching(
      new RegExp(`^${file}: Compressed, the file has \\d+ bytes; the limit is`),
    ),
  ])
})

test('a first search loads the heaviest part and chunk, and no other', () => {
  const sizes = {
    'search/catalogue.js': 50 * KIB,
    'search/files/wasm.en.pagefind.js': 60 * KIB,
    'search/parts/a.js': 40 * KIB,
    'search/parts/b.js': 30 * KIB,
    'search/files/index/1.js': 40 * KIB,
    'search/files/index/2.js': 40 * KIB,
    'search/vocabulary.js': 200 * KIB,
  }
  expect(faultsOf(sizes)).toEqual([])
  expect(faultsOf({ ...sizes, 'search/catalogue.js': 55 * KIB })).toEqual([
    expect.stringMatching(/^search\/index\.html: Compressed, a first search loads \d+ bytes/),
  ])
})

test('a first search loads the style sheets of its page, and no other', () => {
  const sizes = {
    'search/index.html': '<link rel="stylesheet" href="../assets/search.css">',
    'search/catalogue.js': 188 * KIB,
    'assets/search.css': 3 * KIB,
    'assets/map.css': 3 * KIB,
  }
  expect(faultsOf(sizes)).toEqual([])
  expect(faultsOf({ ...sizes, 'assets/search.css': 5 * KIB })).toHaveLength(1)
})
