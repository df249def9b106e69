/**
 * What the search takes for granted of Pagefind, each in a test of its own. Where a new version differs,
 * the message says what it does now; the adapter is `src/search/build/pagefind.ts` and
 * `src/search/browser/pagefind-index.ts`, with `src/search/query/record-ids.ts` for both.
 */
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { indexRecords, pagefindScript } from '../../../src/search/build/pagefind.ts'
import { buildIndex } from '../../../src/search/build/index-parts.ts'
import type { SearchDocument } from '../../../src/search/build/document.ts'
import { addIds, isRecordList, withoutIds } from '../../../src/search/query/record-ids.ts'
import { importCode, openIndex } from './open-index.ts'

interface Instance {
  search(term: string | null): Promise<{ results: { id: string; words: number[] }[] }>
}

/** The words of thirteen records. */
const contents = [
  'harbour lighthouse',
  'pier harbours',
  'harbourmaster',
  'storm yaalon 1998',
  'same words',
  'same words',
  'משה יעלון',
  '北京 東京',
  'f16 obrien',
  'ferry one two three four harbour',
  'buoy',
  'lamp',
  '. . . quay . .',
]

let files: Map<string, Uint8Array>
let pagefind: Instance
/** Ids by number of the record. */
let ids: string[]

beforeAll(async () => {
  files = await index(contents)
  // The script asks for files by the global `fetch`, for which the bundle puts ours.
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(new Response(new Uint8Array(files.get(url.slice(3).split('?')[0]!)!))),
  )
  pagefind = await open('/x/')
  ids = (await pagefind.search(null)).results.map(({ id }) => id)
})
afterAll(() => {
  vi.unstubAllGlobals()
})

const index = (texts: readonly string[], language = 'en') =>
  indexRecords(
    texts.map((text, n) => ({ path: `/${n}/`, words: text })),
    language,
  )

async function open(basePath: string): Promise<Instance> {
  const { createInstance } = await importCode<{ createInstance: (options: object) => Instance }>(
    await pagefindScript(),
  )
  return createInstance({ basePath, noWorker: true })
}

/** The numbers of the records that a search finds. */
const found = async (term: string) =>
  (await pagefind.search(term)).results.map(({ id }) => ids.indexOf(id)).sort((a, b) => a - b)

test('its files have the names by which the needed ones are chosen', () => {
  const names = [...files.keys()].map((path) => path.replace(/_[0-9a-f]+/, '_#')).sort()
  expect(names, 'Pagefind calls the files of an index something else').toEqual([
    'index/en_#.pf_index',
    'pagefind-entry.json',
    'pagefind.en_#.pf_meta',
    'wasm.en.pagefind',
  ])
})

test('all records can be had in the order in which they were added', async () => {
  expect(new Set(ids).size, 'Pagefind no longer answers with all records').toBe(contents.length)
  expect(
    [await found('"buoy"'), await found('"pier"'), await found('"ferry"')],
    'Pagefind no longer keeps records in the order of their addition',
  ).toEqual([[10], [1], [9]])
})

test('many records that are added at once keep their order', async () => {
  files = await index(
    Array.from({ length: 1200 }, (_, n) => `word${n} ${'harbour '.repeat(n % 50)}`),
  )
  const many = await open('/y/')
  const all = (await many.search(null)).results.map(({ id }) => id)
  for (const n of [0, 49, 50, 499, 500, 777, 1199]) {
    const [first] = (await many.search(`"word${n}"`)).results
    expect(all.indexOf(first!.id), 'Pagefind takes records in another order').toBe(n)
  }
})

test('its list of records, not compressed and with other ids, is read as well', async () => {
  files = await index(['pier', 'buoy'])
  const [path, bytes] = [...files].find(([name]) => isRecordList(name))!
  const list = withoutIds(gunzipSync(bytes).toString('latin1'), path, 2)
  const bytesOfList = new Uint8Array(Buffer.from(list, 'latin1'))
  addIds(bytesOfList)
  files.set(path, bytesOfList)
  const others = await open('/z/')
  const all = (await others.search(null)).results.map(({ id }) => Number(id))
  const [buoy] = (await others.search('"buoy"')).results
  expect([all, Number(buoy?.id)], 'Pagefind reads its list in another way').toEqual([[0, 1], 1])
})

test('two records with the same words are two', async () => {
  expect(await found('"same"'), 'Pagefind merges records with the same content').toEqual([4, 5])
})

test('a full stop takes a place and is not found', async () => {
  const places = (await pagefind.search('"quay"')).results.map(({ words }) => words)
  expect(places, 'Pagefind counts signs in another way').toEqual([[3]])
  expect(await found('"."')).toEqual([])
})

test('a record without words is left out', async () => {
  const few = await index(['harbour', ''])
  const entry = new TextDecoder().decode(few.get('pagefind-entry.json'))
  expect(
    (JSON.parse(entry) as { languages: { en: { page_count: number } } }).languages.en.page_count,
    'Pagefind now keeps records without words: ids move',
  ).toBe(1)
})

describe('a word in quotation marks', () => {
  test('finds its other forms, and nothing that only begins like it', async () => {
    expect(await found('"harbours"'), 'Pagefind stems words in another way').toEqual([0, 1, 9])
    expect(
      [await found('"harb"'), await found('"yaalonx"'), await found('"lam"')],
      'Pagefind answers a quoted word with others that begin like it',
    ).toEqual([[], [], []])
  })

  test.each([
    ['1998', 3],
    ['יעלון', 6],
    ['北京', 7],
    ['f16', 8],
    ['obrien', 8],
  ])('is found whatever its letters: %s', async (word, n) => {
    expect(await found(`"${word}"`), `Pagefind no longer finds ${word} as it stands`).toEqual([n])
  })

  test('stands where its record has it', async () => {
    const { results } = await pagefind.search('"harbour"')
    const places = results.map(({ id, words }) => [ids.indexOf(id), words])
    expect(
      Object.fromEntries(places),
      'Pagefind counts the places of words in another way',
    ).toEqual({ 0: [0], 1: [1], 9: [5] })
  })
})

test.each(['he', 'ja', 'tr', 'en-GB'])(
  'an index may be in another language: %s',
  async (language) => {
    const own = await index(['harbour ışık', 'יעלון 北京'], language)
    const wasm = [...own.keys()].filter((path) => path.startsWith('wasm.'))
    expect(wasm, 'Pagefind gives another set of WebAssembly files').toHaveLength(1)
  },
)

describe('the adapter', () => {
  const documentOf = (text: string, n: number): SearchDocument => ({
    path: `/${n}/`,
    sections: [
      { kind: 'title', text },
      { kind: 'notes', text: `note${n} beacon` },
    ],
  })

  async function openDocuments(texts: readonly string[], lose: (name: string) => boolean) {
    const { description, parts, files: apart } = await buildIndex(texts.map(documentOf), 'en')
    return openIndex(description, {
      part: (name) =>
        lose(name) ? Promise.reject(new Error(`no ${name}`)) : Promise.resolve(parts.get(name)!),
      file: (path) =>
        lose(path) ? Promise.reject(new Error(`no ${path}`)) : Promise.resolve(apart.get(path)!),
    })
  }

  test('tells documents and sections, also where parts are opened at once', async () => {
    const opened = await openDocuments(['harbour lamp', 'lamp', 'pier'], () => false)
    const [lamp, beacon, pier, none] = await Promise.all(
      ['lamps', 'beacon', 'pier', 'zebra'].map((word) => opened.find(word)),
    )
    expect(lamp).toEqual(new Map([0, 1].map((n) => [n, [{ weight: 3 }]])))
    expect(beacon).toEqual(new Map([0, 1, 2].map((n) => [n, [{ weight: 0.5 }]])))
    expect(pier).toEqual(new Map([[2, [{ weight: 3 }]]]))
    expect(none).toEqual(new Map())
  })

  test.each(['p', 'wasm.en.pagefind'])(
    'tells that a file could not be loaded, and tries again: %s',
    async (name) => {
      let isLost = true
      const opened = await openDocuments(['harbour', 'pier'], (asked) => isLost && asked === name)
      await expect(opened.find('pier')).rejects.toThrow(`no ${name}`)
      isLost = false
      expect([...(await opened.find('pier')).keys()]).toEqual([1])
    },
  )

  test('tells that a chunk could not be loaded, and tries again', async () => {
    // So many documents that they are one part; so many words that Pagefind cuts them into chunks.
    const texts = Array.from({ length: 1001 }, (_, n) => `harbour zebra word${n} ferry lamp pier`)
    let isLost = true
    const opened = await openDocuments(texts, (asked) => isLost && asked.endsWith('.pf_index'))
    await expect(
      opened.find('zebra'),
      'Pagefind asks for chunks in another way, or answers without them',
    ).rejects.toThrow(/^no index\//)
    isLost = false
    expect((await opened.find('zebra')).size).toBe(1001)
    expect([...(await opened.find('word700')).keys()]).toEqual([700])
  })

  test('refuses a part of another index', async () => {
    const [one, other] = await Promise.all([
      buildIndex(['pier'].map(documentOf), 'en'),
      buildIndex(['pier storm'].map(documentOf), 'en'),
    ])
    const mixed = await openIndex(one.description, {
      part: (name) => Promise.resolve(other.parts.get(name)!),
      file: (path) => Promise.resolve(one.files.get(path)!),
    })
    await expect(mixed.find('pier')).rejects.toThrow('p is part of another index')
  })

  test('has nothing to ask where there is no document', async () => {
    const opened = await openDocuments([], () => true)
    await opened.start()
    expect(await opened.find('harbour')).toEqual(new Map())
  })
})
