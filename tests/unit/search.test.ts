import { beforeAll, describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/archive.ts'
import { readContent } from '../../src/records/read.ts'
import { buildCatalogue } from '../../src/search/build/catalogue.ts'
import { excerptsOf } from '../../src/search/query/excerpt.ts'
import { noFilters, optionsOf, passing } from '../../src/search/query/filters.ts'
import { searchFiles } from '../../src/search/build/search-files.ts'
import { packCatalogue, unpackCatalogue } from '../../src/search/query/packed-catalogue.ts'
import type { PackedCatalogue } from '../../src/search/query/packed-catalogue.ts'
import type { SearchContext } from '../../src/search/query/outcome.ts'
import { candidatesOf, suggestionsFor } from '../../src/search/query/suggestions.ts'
import { buildNames } from '../../src/search/build/catalogue.ts'
import { find, searchContext } from './search-index.ts'

const { records, subjectFile } = readContent('content')
const { subject } = subjectFile
const archive = buildArchive(records, { subject })
let context: SearchContext
beforeAll(async () => {
  context = await searchContext(archive)
}, 60_000)

describe('an event is found however it is written', () => {
  test.each([
    ["Ya'alon", 'vershbow-visit'],
    ['Ya’alon', 'vershbow-visit'],
    ['yaalon', 'vershbow-visit'],
    ['משה יעלון', 'vershbow-visit'],
    ['ליעלון', 'vershbow-visit'],
    ['missile defense', 'vershbow-visit'],
    ['Missile Defence', 'vershbow-visit'],
    ['Institute for National Security Studies', 'vershbow-visit'],
    ['INSS', 'vershbow-visit'],
    ['Vershbow 2014', 'vershbow-visit'],
    ['January 2014', 'vershbow-visit'],
    ['Leshno-Yaar', 'leshno-yaar-credentials'],
    ['leshno yaar', 'leshno-yaar-credentials'],
    ['leshnoyaar', 'leshno-yaar-credentials'],
    ['12 July 2021', 'lapid-stoltenberg-meeting'],
    ['July 12, 2021', 'lapid-stoltenberg-meeting'],
    ['2021-07-12', 'lapid-stoltenberg-meeting'],
    ['counterterrorism Lapid', 'lapid-stoltenberg-meeting'],
    ['counter-terrorism Lapid', 'lapid-stoltenberg-meeting'],
    ['counter terrorism Lapid', 'lapid-stoltenberg-meeting'],
    ['Alternate Prime Minister', 'lapid-stoltenberg-meeting'],
    ['resolution 2231', 'lapid-stoltenberg-meeting'],
    ['cyber defense Ducaru', 'ducaru-cyber-week'],
    ['October 2015', 'stamatopoulos-visit'],
    ['June 2021', 'bennett-cabinet-formed'],
    ['individual co-operation program', 'individual-cooperation-programme'],
    ['2008', 'individual-cooperation-programme'],
    ['"first to conclude"', 'la-hulpe-conference'],
  ])('%s', async (query, id) => {
    const { ids, unknown } = await find(query, context)
    expect(ids).toContain(id)
    expect(unknown).toEqual([])
  })

  test('a vague date is found by every year that it may fall in, less surely than a known one', async () => {
    const { ids, events } = await find('2017', context)
    expect(ids).toContain('netanyahu-welcomes-announcement')
    const vague = events.find((hit) => hit.item.id === 'netanyahu-welcomes-announcement')!
    expect(vague.overlap).toBeLessThan(1)
    expect(ids.at(-1)).toBe('netanyahu-welcomes-announcement')
  })
})

describe('a word that the archive does not have', () => {
  test.each([
    ['Stoltenburg', 'Stoltenberg', 'lapid-stoltenberg-meeting'],
    ['Vershbo visit', undefined, 'vershbow-visit'],
    ['Netenyahu', 'Netanyahu', 'netanyahu-welcomes-announcement'],
    ['Leshno-Yaer', undefined, 'leshno-yaar-credentials'],
    ['credentails', 'credentials', 'leshno-yaar-credentials'],
  ])('%s gets the nearest one', async (query, instead, id) => {
    const { ids, unknown } = await find(query, context)
    expect(ids).toContain(id)
    if (instead) expect(unknown).toEqual([{ typed: query, instead }])
  })

  test('is searched as typed when the reader says so', async () => {
    const { ids, unknown } = await find('Stoltenburg', context, true)
    expect(ids).toEqual([])
    expect(unknown).toEqual([{ typed: 'Stoltenburg' }])
  })

  test.each(['xyzzy', 'zebrafish', 'qwertyuiop', 'Lapid zebrafish'])(
    '%s does not lead to events that have nothing to do with it',
    async (query) => {
      expect((await find(query, context)).ids).toEqual([])
    },
  )

  test('does not hide events that have all the others', async () => {
    const { ids, isPartial, unknown } = await find(
      'Aharon Leshno-Yaar credentials zebrafish',
      context,
    )
    expect(ids[0]).toBe('leshno-yaar-credentials')
    expect(isPartial).toBe(true)
    expect(unknown).toEqual([{ typed: 'zebrafish' }])
  })
})

test('a phrase is exact, also together with other words', async () => {
  expect((await find('"missile defence" Vershbow', context)).ids[0]).toBe('vershbow-visit')
  expect((await find('"defence missile" Vershbow', context)).isPartial).toBe(true)
})

test('a day that no event fits is widened and told', async () => {
  const { ids, widened } = await find('Lapid 13 July 2021', context)
  expect(ids).toEqual(['lapid-stoltenberg-meeting'])
  expect(widened).toBe('July 2021')
})

test.each([
  ['Lapid', 'yair-lapid'],
  ['Yair Lapid', 'yair-lapid'],
  ['NATO', 'nato'],
  ['missile defense', 'missile-defence'],
  ['Mediterranean Dialogue', 'mediterranean-dialogue'],
])('the page of what is named comes first: %s', async (query, id) => {
  expect((await find(query, context)).entityIds[0]).toBe(id)
})

test('words in a title count more than in a summary', async () => {
  const { ids } = await find('Vershbow', context)
  expect(ids[0]).toBe('vershbow-visit')
})

describe('excerpts', () => {
  const excerptFor = async (query: string, id: string) => {
    const { events, foundWords } = await find(query, context)
    const hit = events.find(({ item }) => item.id === id)!
    return excerptsOf(await context.index.open(hit.document), hit.item.title, foundWords)
  }

  test('show the quotation where only it has the words, and lead to them', async () => {
    const [, quotation] = await excerptFor('"review areas"', 'vershbow-visit')
    expect(quotation!.kind).toBe('quotation')
    expect(quotation!.pieces.filter((p) => p.isHighlighted).map((p) => p.text)).toEqual([
      'review areas',
    ])
    expect(quotation!.fragment).toBe(':~:text=review%20areas%20of%20NATO%2DIsrael')
  })

  test('mark the words of the summary', async () => {
    const [summary] = await excerptFor('missiles', 'vershbow-visit')
    expect(summary!.pieces.some((p) => p.isHighlighted && p.text === 'missile')).toBe(true)
  })
})

describe('filters', () => {
  const { events } = buildCatalogue(archive, '')
  const catalogue = buildCatalogue(archive, '')

  test('are "or" within one and "and" between them', () => {
    const visits = { ...noFilters, type: ['visit'] }
    const both = { ...noFilters, type: ['visit', 'meeting'] }
    const narrowed = { ...both, person: ['yair-lapid'] }
    const ids = (filters: typeof noFilters) => passing(events, filters, catalogue).map((e) => e.id)
    expect(ids(visits)).toContain('vershbow-visit')
    expect(ids(both)).toEqual(
      expect.arrayContaining(['vershbow-visit', 'lapid-stoltenberg-meeting']),
    )
    expect(ids(narrowed)).toEqual(['lapid-stoltenberg-meeting'])
  })

  test('count what choosing one more would give', () => {
    const filters = { ...noFilters, person: ['yair-lapid'] }
    const people = optionsOf('person', events, filters, catalogue)
    const types = optionsOf('type', events, filters, catalogue)
    const total = passing(events, filters, catalogue).length
    expect(people.find((o) => o.value === 'yair-lapid')).toMatchObject({
      count: total,
      isChosen: true,
    })
    expect(types.reduce((sum, o) => sum + o.count, 0)).toBe(total)
    expect(people.find((o) => o.value === 'alexander-vershbow')!.count).toBeGreaterThan(0)
  })

  test('find a vague date by each of its years', () => {
    const ids = passing(events, { ...noFilters, from: 2018, to: 2018 }, catalogue).map((e) => e.id)
    expect(ids).toContain('netanyahu-welcomes-announcement')
    expect(ids).not.toContain('vershbow-visit')
  })

  test('of founding events leave the twelve', () => {
    const founding = passing(events, { ...noFilters, founding: ['yes'] }, catalogue)
    expect(founding).toHaveLength(12)
  })
})

describe('suggestions', () => {
  const candidates = candidatesOf(buildCatalogue(archive, ''), buildNames(archive))
  test.each([
    ['lap', 'yair-lapid'],
    ['yaalon', 'moshe-yaalon'],
    ["ya'al", 'moshe-yaalon'],
    ['stoltenburg', 'jens-stoltenberg'],
    ['missile def', 'missile-defence'],
    ['missile defens', 'missile-defence'],
    ['vershbow vis', 'vershbow-visit'],
    ['12 july 2021', 'lapid-stoltenberg-meeting'],
    ['נתני', 'benjamin-netanyahu'],
  ])('%s suggests %s', (text, id) => {
    expect(suggestionsFor(text, candidates).map((s) => s.id)).toContain(id)
  })

  test('people come first', () => {
    expect(suggestionsFor('lapid', candidates)[0]).toMatchObject({
      kind: 'people',
      id: 'yair-lapid',
    })
  })

  test.each(['', ' ', '!!', 'xqzwv'])('%j suggests nothing', (text) => {
    expect(suggestionsFor(text, candidates)).toEqual([])
  })
})

test('the catalogue is the same after it was packed', () => {
  const catalogue = buildCatalogue(archive, '')
  const travelled = JSON.parse(JSON.stringify(packCatalogue(catalogue))) as PackedCatalogue
  expect(unpackCatalogue(travelled)).toEqual(JSON.parse(JSON.stringify(catalogue)))
})

test('the same records give the same bytes, in whichever order they come', async () => {
  const turned = Object.fromEntries(
    Object.entries(records).map(([kind, list]) => [kind, list.toReversed()]),
  ) as unknown as typeof records
  const [a, b] = [
    await searchFiles(archive, 'en'),
    await searchFiles(buildArchive(turned, { subject }), 'en'),
  ]
  expect([...b.keys()]).toEqual([...a.keys()])
  for (const [path, bytes] of a) {
    expect(Buffer.compare(Buffer.from(b.get(path)!), Buffer.from(bytes)), path).toBe(0)
  }
}, 60_000)
