/** What is remembered of records is what would be read again, and nothing is believed that is not whole. */
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { checkContent } from '../../../src/checks/check.ts'
import { openCache } from '../../../src/records/cache.ts'
import type { Cache } from '../../../src/records/cache.ts'
import { factOf } from '../../../src/records/facts.ts'
import { readContent } from '../../../src/records/read.ts'
import { replacing, withSmallArchive } from '../small-archive.ts'
import type { Edit } from '../small-archive.ts'

const storm = 'events/pier-storm.md'
const faults: Edit[] = [
  [
    storm,
    replacing('A storm broke parts of the pier.', 'It tore planks from the pier. Nobody was hurt.'),
  ],
  [
    'events/harbour-opening.md',
    replacing('and both are kept.', 'and both regimes are kept by the regime.'),
  ],
  ['people/anna-berg.md', replacing('name:', 'nme:')],
  ['topics/harbours.md', (text) => `${text}\n<b>Bold</b>\n`],
]

const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'facts' ? undefined : inner)))

/** Runs a test with a content folder and the path of its cache. */
const withCache = <T>(edits: Edit[], run: (content: string, path: string) => T): T =>
  withSmallArchive(edits, (content) => run(content, join(content, '../cache/records')))

const check = (content: string, cache?: Cache) => checkContent(content, { cache })

test.each([
  ['sound', []],
  ['faulty', faults],
])('a %s archive is read and checked the same with the cache as without', (_, edits) => {
  withCache(edits, (content, path) => {
    const { problems } = check(content)
    expect(check(content, openCache(path)).problems).toEqual(problems)
    expect(readdirSync(join(path, '..'))).toEqual(['records'])
    expect(check(content, openCache(path)).problems).toEqual(problems)
    const { files, records } = readContent(content, { cache: openCache(path) })
    const again = readContent(content)
    expect(plain(files)).toEqual(plain(again.files))
    expect(Object.keys(records.events[0]!)).toEqual(Object.keys(again.records.events[0]!))
  })
})

test('a cache gives the same record until its file changes', () => {
  withCache([], (content) => {
    const cache = openCache(null)
    const read = () => {
      const { files } = readContent(content, { cache })
      cache.save()
      return files
    }
    const before = read()
    expect(read().every((file, i) => file === before[i])).toBe(true)
    const path = join(content, storm)
    writeFileSync(path, readFileSync(path, 'utf8').replace('A storm broke', 'A gale broke'))
    const changed = read().filter((file, i) => file !== before[i])
    expect(changed.map(({ file, body }) => [file, body?.slice(0, 6)])).toEqual([
      [`content/${storm}`, 'A gale'],
    ])
  })
})

test('a cache that stays open is written again only where something is new', () => {
  withCache([], (content, path) => {
    const cache = openCache(path)
    check(content, cache)
    rmSync(path)
    check(content, cache)
    expect(existsSync(path)).toBe(false)
    writeFileSync(join(content, storm), readFileSync(join(content, storm), 'utf8') + 'It was cold.')
    const { problems } = check(content, cache)
    expect(existsSync(path)).toBe(true)
    expect(check(content, openCache(path)).problems).toEqual(problems)
  })
})

test('what an edit of another file makes wrong is found, though the file itself is remembered', () => {
  withCache([], (content, path) => {
    check(content, openCache(path))
    const source = join(content, 'sources/harbour-chronicle.fingerprint.json')
    writeFileSync(
      source,
      readFileSync(source, 'utf8').replace(/"salt": ".{16}"/, '"salt": "0123456789abcdef"'),
    )
    const { problems } = check(content)
    expect(problems.length).toBeGreaterThan(0)
    expect(check(content, openCache(path)).problems).toEqual(problems)
  })
})

test.each<[string, (text: string) => string]>([
  ['cut off', (text) => text.slice(0, -100)],
  ['changed', (text) => text.replace('A storm', 'A gale!')],
  ['of other code', (text) => text.replace(/^./, (first) => (first === '0' ? '1' : '0'))],
  ['another file', () => 'nonsense\nand more\n'],
  ['empty', () => ''],
])('a cache that is %s is passed over, and made anew', (_, spoil) => {
  withCache([], (content, path) => {
    check(content, openCache(path))
    const whole = readFileSync(path, 'utf8')
    writeFileSync(path, spoil(whole))
    expect(check(content, openCache(path)).problems).toEqual([])
    const { files } = readContent(content, { cache: openCache(path) })
    expect(plain(files)).toEqual(plain(readContent(content).files))
    expect(readFileSync(path, 'utf8')).toBe(whole)
  })
})

test('where it cannot be written, nothing is said', () => {
  withCache([], (content) => {
    cpSync(join(content, 'archive.yaml'), join(content, '../file'))
    expect(check(content, openCache(join(content, '../file/records'))).problems).toEqual([])
  })
})

test('of a sound archive that is remembered a check does not read what it needs no more', () => {
  withCache([], (content, path) => {
    check(content, openCache(path))
    const parse = vi.spyOn(JSON, 'parse')
    expect(check(content, openCache(path)).problems).toEqual([])
    expect(parse.mock.calls.filter(([text]) => text.includes('"precision":'))).toEqual([])
    parse.mockRestore()
  })
})

test('a fact is worked out again when what it rests on is another, and the old one is dropped', () => {
  const file = { facts: {} }
  const fact = (on: string) => factOf(file, { name: 'fact', on }, () => `of ${on}`)
  expect([fact('a'), fact('b'), fact('b')]).toEqual(['of a', 'of b', 'of b'])
  expect(file.facts).toEqual({ fact: ['of b', 'b'] })
})
