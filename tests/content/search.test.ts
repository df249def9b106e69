/**
 * The founding events, and who took part in them, are found however a reader may write what they look
 * for. How the search works is tested on the small archive.
 */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { readArchive } from '../../src/records/archive.ts'
import { buildCatalogue, buildNames } from '../../src/search/build/catalogue.ts'
import { candidatesOf, suggestionsFor } from '../../src/search/query/suggestions.ts'
import type { Judged } from '../bench/metrics.ts'
import { find, searchContext } from '../unit/search/search-index.ts'

const { archive } = readArchive('content')
let context: Awaited<ReturnType<typeof searchContext>>
beforeAll(async () => {
  context = await searchContext(archive)
})

describe('an event is found', () => {
  test.each([
    ["Ya'alon", 'vershbow-visit'],
    ['Ya’alon', 'vershbow-visit'],
    ['yaalon', 'vershbow-visit'],
    ['משה יעלון', 'vershbow-visit'],
    ['ליעלון', 'vershbow-visit'],
    ['missile defense', 'vershbow-visit'],
    ['Missile Defence', 'vershbow-visit'],
    ['"missile defence" Vershbow', 'vershbow-visit'],
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
    ['May 2016', 'netanyahu-welcomes-announcement'],
    ['2017', 'israeli-mission-to-nato-opened'],
    ['"first to conclude"', 'la-hulpe-conference'],
    ['"review areas"', 'vershbow-visit'],
  ])('by %s', async (query, id) => {
    const { ids, unknown } = await find(query, context)
    expect(ids).toContain(id)
    expect(unknown).toEqual([])
  })

  test.each([
    ['Stoltenburg', 'Stoltenberg', 'lapid-stoltenberg-meeting'],
    ['Netenyahu', 'Netanyahu', 'netanyahu-welcomes-announcement'],
    ['credentails', 'credentials', 'leshno-yaar-credentials'],
  ])('by %s, read as %s', async (typed, instead, id) => {
    const { ids, unknown } = await find(typed, context)
    expect(ids).toContain(id)
    expect(unknown).toEqual([{ typed, instead }])
  })

  test.each([
    ['Vershbo visit', 'vershbow-visit'],
    ['Leshno-Yaer', 'leshno-yaar-credentials'],
  ])('by %s, for what is right in it', async (query, id) => {
    expect((await find(query, context)).ids).toContain(id)
  })
})

test.each(archive.events.flatMap(({ id, aliases }) => aliases.map(({ name }) => [name, id] as const)))(
  'among the first five by its other name: %s',
  async (name, id) => {
    expect((await find(name, context)).ids.slice(0, 5)).toContain(id)
  },
)

test.each([
  ['نتنياهو', 'benjamin-netanyahu'],
  ['ونتنياهو', 'benjamin-netanyahu'],
  ['الناتو', 'nato'],
  ['ناتو', 'nato'],
  ['والناتو', 'nato'],
  ['إسرائيل', 'israel'],
  ['اسرائيل', 'israel'],
  ['تركيا', 'turkey'],
  ['أردوغان', 'recep-tayyip-erdogan'],
  ['לבנט', 'naftali-bennett'],
  ['טורקיה', 'turkey'],
  ["נאט''ו", 'nato'],
  ['Столтенберг', 'jens-stoltenberg'],
  ['Столтенбергом', 'jens-stoltenberg'],
  ['Израиля', 'israel'],
  ['НАТО', 'nato'],
  ['İSRAİL', 'israel'],
  ["İsrail'in", 'israel'],
  ["Türkiye'nin", 'turkey'],
  ['Erdoğan’ın', 'recep-tayyip-erdogan'],
  ['Netan\u00adyahu', 'benjamin-netanyahu'],
  ['Mrs. Livni', 'tzipi-livni'],
  ['Mr. Netanyahu', 'benjamin-netanyahu'],
  ['Lt. Gen. Ashkenazi', 'gabi-ashkenazi'],
  ['PM Olmert', 'ehud-olmert'],
  ['Amb. Leshno-Yaar', 'aharon-leshno-yaar'],
  ['who was Sec.-Gen. Stoltenberg?', 'jens-stoltenberg'],
])('who or what is meant is found, and events of theirs: %s', async (query, id) => {
  const { events, entityIds, unknown } = await find(query, context)
  expect(entityIds).toContain(id)
  expect(events.length).toBeGreaterThan(0)
  expect(unknown).toEqual([])
})

test('every event that a judged query asks for is in the record', () => {
  const file = new URL('../bench/search-queries.json', import.meta.url)
  const sets = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Judged[]>
  const judged = Object.values(sets).flat()
  const asked = judged.flatMap(({ best, also = [] }) => [...best, ...also])
  expect(judged.length).toBeGreaterThan(0)
  expect(asked.filter((id) => !archive.events.some((event) => event.id === id))).toEqual([])
})

test.each(['xyzzy', 'qwertyuiop', 'Lapid xyzzy'])('%s finds no event', async (query) => {
  expect((await find(query, context)).ids).toEqual([])
})

test.each([
  ['Yair Lapid', 'yair-lapid'],
  ['NATO', 'nato'],
  ['missile defense', 'missile-defence'],
  ['Mediterranean Dialogue', 'mediterranean-dialogue'],
])('the page of what is named comes first: %s', async (query, id) => {
  expect((await find(query, context)).entityIds[0]).toBe(id)
})

describe('what is typed suggests', () => {
  const candidates = candidatesOf(buildCatalogue(archive), buildNames(archive))
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
    ['نتنيا', 'benjamin-netanyahu'],
    ['Столт', 'jens-stoltenberg'],
    ['Gen. Ashk', 'gabi-ashkenazi'],
    ['PM Olm', 'ehud-olmert'],
  ])('%s: %s', (text, id) => {
    expect(suggestionsFor(text, candidates).map((s) => s.id)).toContain(id)
  })
})
