import { beforeAll, describe, expect, test } from 'vitest'
import { buildArchive } from '../../../src/archive/archive.ts'
import { readArchive } from '../../../src/records/archive.ts'
import { buildCatalogue } from '../../../src/search/build/catalogue.ts'
import { excerptsOf } from '../../../src/search/query/excerpt.ts'
import { noFilters, optionsOf, passing } from '../../../src/search/query/filters.ts'
import { searchFiles } from '../../../src/search/build/search-files.ts'
import { packCatalogue, unpackCatalogue } from '../../../src/search/query/packed-catalogue.ts'
import type { PackedCatalogue } from '../../../src/search/query/packed-catalogue.ts'
import type { SearchContext } from '../../../src/search/query/outcome.ts'
import { candidatesOf, suggestionsFor } from '../../../src/search/query/suggestions.ts'
import { buildNames } from '../../../src/search/build/catalogue.ts'
import { searchIn } from './memory-index.ts'
import { find, searchContext } from './search-index.ts'
import { LIST, event, organization, source, topic } from '../small-records.ts'
import { replacing, withSmallArchive } from '../small-archive.ts'

/** The small archive, and in it a person whose names are hard to type. */
const { content, archive } = withSmallArchive(
  [
    [
      'people/anna-berg.md',
      replacing('[Mayor Anna Berg]', '[Anna Ya’alon-Berg, { name: אנה ברג, lang: he }]'),
    ],
  ],
  readArchive,
)
const { records } = content
let context: SearchContext
beforeAll(async () => {
  context = await searchContext(archive)
})

describe('an event is found however it is written', () => {
  test.each([
    ['Anna Berg', 'harbour-opening'],
    ["Ya'alon", 'harbour-opening'],
    ['Ya’alon-Berg', 'harbour-opening'],
    ['yaalon berg', 'harbour-opening'],
    ['yaalonberg', 'harbour-opening'],
    ['אנה ברג', 'harbour-opening'],
    ['לברג', 'harbour-opening'],
    ['4 May 1998', 'harbour-opening'],
    ['May 4, 1998', 'harbour-opening'],
    ['1998-05-04', 'harbour-opening'],
    ['May 1998', 'harbour-opening'],
    ['harbor opening', 'harbour-opening'],
    ['mayors', 'harbour-opening'],
    ['The Harbour Gazette', 'harbour-opening'],
    ['Port Authority storm', 'pier-storm'],
    ['lighth', 'lighthouse-painted'],
    ['pupil painting', 'lighthouse-painted'],
    ['ferryline', 'ferry-founded'],
    ['ferry-line', 'ferry-founded'],
    ['1958', 'ferry-founded'],
  ])('%s', async (query, id) => {
    const { ids, unknown } = await find(query, context)
    expect(ids).toContain(id)
    expect(unknown).toEqual([])
  })

  test('a vague date is found by every year that it may fall in, less surely than a known one', async () => {
    const { ids } = await find('1998', context)
    expect(ids).toHaveLength(4)
    expect(ids.at(-1)).toBe('lighthouse-painted')
    expect((await find('2005', context)).ids).toEqual(['lighthouse-painted'])
  })
})

describe('a word that the archive does not have', () => {
  test.each([
    ['lighthuose', 'lighthuose', 'lighthouse', 'lighthouse-painted'],
    ['strom', 'strom', 'storm', 'pier-storm'],
    ['Bergh opens', 'Bergh', 'Berg', 'harbour-opening'],
    ['ferry lnie', 'lnie', 'line', 'ferry-founded'],
  ])('gets the nearest one: %s', async (query, typed, instead, id) => {
    const { ids, unknown } = await find(query, context)
    expect(ids).toContain(id)
    expect(unknown).toEqual([{ typed, instead }])
  })

  test('is searched as typed when the reader says so', async () => {
    const { ids, unknown } = await find('lighthuose', context, true)
    expect(ids).toEqual([])
    expect(unknown).toEqual([{ typed: 'lighthuose' }])
  })

  test.each(['xyzzy', 'zebrafish', 'qwertyuiop', 'Berg zebrafish'])(
    '%s does not lead to events that have nothing to do with it',
    async (query) => {
      expect((await find(query, context)).ids).toEqual([])
    },
  )

  test('does not hide events that have all the others', async () => {
    const { partial, unknown } = await find('first captain ferry zebrafish', context)
    expect(partial[0]).toMatchObject({ item: { id: 'ferry-meeting' }, lacks: ['zebrafish'] })
    expect(unknown).toEqual([{ typed: 'zebrafish' }])
  })
})

describe('a word of which only the text of a theme has another form', () => {
  const events = [event('lit', { body: 'Of lampas.', topics: ['light'] })]
  const topics = [topic('light', { name: 'Light', body: 'One [lamp](/events/lit/).' })]
  const findIn = (query: string) => searchIn({ events, topics, sources: [source(LIST)] }, query)

  test('gets the nearest one', async () => {
    const found = await findIn('lampes')
    expect(found.events.map((hit) => hit.item.id)).toEqual(['lit'])
    expect(found.unknown).toEqual([{ typed: 'lampes', instead: 'lampas' }])
  })

  test('is taken as it is where the text has the word itself', async () => {
    const found = await findIn('lamp')
    expect([found.events, found.unknown]).toEqual([[], []])
    expect(found.entities.map((hit) => hit.item.id)).toEqual(['light'])
  })
})

describe('what records write otherwise than readers is found', () => {
  const events = [
    event('pasted', { body: 'The light\u00adhouse of Ber\u200bgen.' }),
    event('arabic', { body: 'وصل بيرغ إلى الميناء ٢٠٠١' }),
    event('turkish', { body: 'Işıklar Bergama’da yandı' }),
    event('hebrew', { body: 'הַנָּמֵל בבית־חוף, דו״ח' }),
  ]
  test.each([
    ['lighthouse', 'pasted'],
    ['Ber\u00adgen', 'pasted'],
    ['ميناء', 'arabic'],
    ['للميناء', 'arabic'],
    ['الی المینا', 'arabic'],
    ['isiklar', 'turkish'],
    ['IŞIKLAR', 'turkish'],
    ['Bergama', 'turkish'],
    ['bergama’ya', 'turkish'],
    ['נמל', 'hebrew'],
    ['ביתחוף', 'hebrew'],
    ["דו''ח", 'hebrew'],
  ])('%s', async (query, id) => {
    const { events: found, unknown } = await searchIn({ events, sources: [source(LIST)] }, query)
    expect(found.map((hit) => hit.item.id)).toEqual([id])
    expect(unknown).toEqual([])
  })
})

test('an acronym that would be a small word finds who is called so', async () => {
  const small = {
    events: [event('met', { organizations: ['health'] }), event('other')],
    organizations: [organization('health', { name: 'Health Office', aliases: ['WHO'] })],
    sources: [source(LIST)],
  }
  const found = await searchIn(small, 'WHO')
  expect(found.events.map((hit) => hit.item.id)).toEqual(['met'])
  expect(found.entities.map((hit) => hit.item.id)).toEqual(['health'])
})

test('a phrase is exact, also together with other words', async () => {
  expect((await find('"worth the wait" Berg', context)).ids[0]).toBe('harbour-opening')
  const { ids, partial } = await find('"wait the worth" Berg', context)
  expect([ids, partial[0]!.item.id]).toEqual([[], 'harbour-opening'])
})

test('what lacks a phrase that an event has is no answer', async () => {
  const { ids, partial } = await find('"worth the wait"', context)
  expect([ids, partial]).toEqual([['harbour-opening'], []])
})

test('a phrase is found in another name of an event, too', async () => {
  const events = [
    event('named', { aliases: ['Storm at the pier'] }),
    event('other', { aliases: ['Pier storm'] }),
  ]
  const { events: found } = await searchIn({ events, sources: [source(LIST)] }, '"at the pier"')
  expect(found.map((hit) => hit.item.id)).toEqual(['named'])
})

describe.each([
  ['by all texts', false],
  ['by pairs of words', true],
])('a phrase whose words stand in very many events is found %s', (_, isLarge) => {
  // The oldest of 300, so that it is the last to be looked at.
  const others = Array.from({ length: 299 }, (__, n) =>
    event(`other-${n}`, {
      date: '2014-05-01',
      body: 'A pier, not old, of the new harbour colour.',
    }),
  )
  const only = event('only', { date: '1990-05-01', body: 'By the old pier. To the harbor colour.' })
  test.each(['"old pier"', '"the old pier"', '"to the"', '"the harbour color"'])(
    '%s',
    async (phrase) => {
      const found = await searchIn(
        { events: [...others, only], sources: [source(LIST)] },
        phrase,
        isLarge,
      )
      expect([found.events, found.partial].map((hits) => hits.map((hit) => hit.item.id))).toEqual([
        ['only'],
        [],
      ])
    },
  )
})

test('a day that no event fits is widened and told', async () => {
  const { ids, widened } = await find('Berg 5 May 1998', context)
  expect(ids).toEqual(['harbour-opening'])
  expect(widened?.text).toBe('May 1998')
})

test.each([
  ['Berg', 'anna-berg'],
  ['Anna Berg', 'anna-berg'],
  ['Haven', 'haven'],
  ['harbors', 'harbours'],
  ['Port Authority of Haven', 'harbour-office'],
])('the page of what is named comes first: %s', async (query, id) => {
  expect((await find(query, context)).entityIds[0]).toBe(id)
})

test('words in a title count more than in a summary', async () => {
  // Both events have the word; the other one has it in its summary and more often.
  const { ids } = await find('founded ferry', context)
  expect(ids[0]).toBe('ferry-founded')
})

describe('excerpts', () => {
  const excerptFor = async (query: string, id: string) => {
    const { events, foundWords } = await find(query, context)
    const hit = events.find(({ item }) => item.id === id)!
    return excerptsOf(await context.index.open(hit.document), hit.item.title, foundWords)
  }

  test('show the quotation where only it has the words, and lead to them', async () => {
    const [, quotation] = await excerptFor('"hundred guests"', 'harbour-opening')
    expect(quotation!.kind).toBe('quotation')
    expect(quotation!.pieces.filter((p) => p.isHighlighted).map((p) => p.text)).toEqual([
      'hundred guests',
    ])
    expect(quotation!.fragment).toBe(':~:text=hundred%20guests')
  })

  test('mark the words of the summary', async () => {
    const [summary] = await excerptFor('mayors', 'harbour-opening')
    expect(summary!.pieces.some((p) => p.isHighlighted && p.text === 'Mayor')).toBe(true)
  })
})

describe('filters', () => {
  const catalogue = buildCatalogue(archive)
  const { events } = catalogue

  const ids = (filters: typeof noFilters) =>
    passing({ events, filters, catalogue }).map((e) => e.id)

  test('are "or" within one and "and" between them', () => {
    const meetings = { ...noFilters, type: ['meeting'] }
    const both = { ...noFilters, type: ['meeting', 'other'] }
    expect(ids(meetings)).toEqual(['ferry-meeting'])
    expect(ids(both)).toEqual(expect.arrayContaining(['ferry-meeting', 'harbour-opening']))
    expect(ids({ ...both, person: ['anna-berg'] })).toEqual(['harbour-opening'])
  })

  test('count what choosing one more would give', () => {
    const filters = { ...noFilters, organization: ['harbour-office'] }
    const people = optionsOf('person', { events, filters, catalogue })
    const types = optionsOf('type', { events, filters, catalogue })
    expect(people.map(({ value, count }) => [value, count])).toEqual([['anna-berg', 1]])
    expect(types.reduce((sum, o) => sum + o.count, 0)).toBe(2)
    expect(optionsOf('organization', { events, filters, catalogue })).toMatchObject([
      { value: 'harbour-office', count: 2, isChosen: true },
    ])
  })

  test('find a vague date by each of its years', () => {
    expect(ids({ ...noFilters, from: 2018, to: 2018 })).toEqual(['lighthouse-painted'])
    expect(ids({ ...noFilters, to: 1997 })).toEqual(['ferry-founded'])
  })

  test('of founding events leave those that rest on a founding source', () => {
    const founding = ids({ ...noFilters, founding: ['yes'] })
    // The harbour's own founding source is its chronicle, which does not tell of the opening.
    expect(founding).not.toContain('harbour-opening')
    expect(founding.length).toBe(events.length - 1)
  })
})

describe('suggestions', () => {
  const candidates = candidatesOf(buildCatalogue(archive), buildNames(archive))
  test.each([
    ['ann', 'anna-berg'],
    ["ya'al", 'anna-berg'],
    ['yaalon', 'anna-berg'],
    ['אנה', 'anna-berg'],
    ['habrours', 'harbours'],
    ['harbor', 'harbours'],
    ['lighth', 'lighthouse-painted'],
    ['storm pie', 'pier-storm'],
    ['4 may 1998', 'harbour-opening'],
  ])('%s suggests %s', (text, id) => {
    expect(suggestionsFor(text, candidates).map((s) => s.id)).toContain(id)
  })

  test('people come first', () => {
    expect(suggestionsFor('berg', candidates)[0]).toMatchObject({ kind: 'people', id: 'anna-berg' })
  })

  test.each(['', ' ', '!!', 'xqzwv'])('%j suggests nothing', (text) => {
    expect(suggestionsFor(text, candidates)).toEqual([])
  })
})

test('the catalogue is the same after it was packed', () => {
  const catalogue = buildCatalogue(archive)
  const travelled = JSON.parse(JSON.stringify(packCatalogue(catalogue))) as PackedCatalogue
  expect(unpackCatalogue(travelled)).toEqual(JSON.parse(JSON.stringify(catalogue)))
})

test('the same records give the same bytes, in whichever order they come', async () => {
  const turned = Object.fromEntries(
    Object.entries(records).map(([kind, list]) => [kind, list.toReversed()]),
  ) as unknown as typeof records
  const [a, b] = [
    await searchFiles(archive, 'en'),
    await searchFiles(buildArchive(turned, { subject: archive.subject }), 'en'),
  ]
  expect([...b.keys()]).toEqual([...a.keys()])
  for (const [path, bytes] of a) {
    expect(Buffer.compare(Buffer.from(b.get(path)!), Buffer.from(bytes)), path).toBe(0)
  }
}, 60_000)
