import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Archive } from '../../../src/archive/archive.ts'
import { listFiles } from '../../../src/records/list-files.ts'
import { digestOf } from '../../../src/build/cache/digest.ts'
import { notingArchive } from '../../../src/build/cache/look-ups.ts'
import { readArchive } from '../../../src/records/archive.ts'
import { replacing, withSmallArchive } from '../small-archive.ts'

const small = () => withSmallArchive([], (folder) => readArchive(folder).archive)

describe('what a page asks the archive', () => {
  test.each<[question: string, ask: (archive: Archive) => unknown]>([
    ['["event","pier-storm"]', (a) => a.event('pier-storm')],
    ['["occurrences","haven"]', (a) => a.occurrences('haven')],
    ['["sourcesBy","haven"]', (a) => a.sourcesBy(a.entities.places[0]!)],
    ['["entities","people"]', (a) => a.entities.people],
    ['["years"]', ({ years }) => years],
  ])('is noted: %s', async (question, ask) => {
    const archive = small()
    const noting = notingArchive(archive)
    const { result, lookUps } = await noting.during(() => Promise.resolve(ask(noting.archive)))
    expect(lookUps).toContain(question)
    expect(result).toEqual(ask(archive))
    expect(noting.answer(question)).toBe(digestOf(result))
  })

  test('has the same answer as long as nothing in it changes', () => {
    const question = '["event","pier-storm"]'
    const file = 'events/pier-storm.md'
    const other = withSmallArchive([[file, replacing('title: ', 'title: Not a ')]], (folder) =>
      notingArchive(readArchive(folder).archive).answer(question),
    )
    const [one, same] = [small(), small()].map((archive) => notingArchive(archive).answer(question))
    expect(same).toBe(one)
    expect(other).not.toBe(one)
  })

  test('has no answer where there is no such record', () => {
    expect(notingArchive(small()).answer('["event","nothing"]')).toBeUndefined()
  })
})

describe('digests', () => {
  test.each([
    [1, '1'],
    [Infinity, -Infinity],
    [new Map([[1, 2]]), new Map([[1, 3]])],
    [new Set([1]), new Set([2])],
    [
      { id: 'a', body: 'x' },
      { id: 'a', body: 'y' },
    ],
    [[{ id: 'a', body: 'x' }], [{ id: 'a', body: 'y' }]],
    [undefined, null],
  ])('tell %j from %j', (a, b) => {
    expect(digestOf(a)).not.toBe(digestOf(b))
  })

  test.each([[{ run: () => 1 }], [/x/]])('refuse what is no data: %s', (value) => {
    expect(() => digestOf(value)).toThrow('must be data')
  })
})

test('pages of records get nothing but their address: what they show they ask for', () => {
  const pages = listFiles('src/pages').filter((file) => file.endsWith('/[id].astro'))
  expect(pages.length).toBeGreaterThan(2)
  for (const page of pages) {
    expect(readFileSync(`src/pages/${page}`, 'utf8')).not.toMatch(/Astro\.props|props:/)
  }
})
