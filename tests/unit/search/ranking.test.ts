/** What comes first: each test has two records that differ in one thing, and what is worse is newer. */
import { describe, expect, test } from 'vitest'
import { LIST, event, organization, person, place, source, topic } from '../small-records.ts'
import type { Outcome } from '../../../src/search/query/outcome.ts'
import { searchIn } from './memory-index.ts'
import type { Records } from '../../../src/archive/records.ts'

const sources = [source(LIST)]
const [older, newer] = [{ date: '2012-05-01' }, { date: '2014-05-01' }]

const eventsFor = async (query: string, records: Partial<Records>) =>
  (await searchIn({ sources, ...records }, query)).events.map((hit) => hit.item.id)
const entitiesFor = async (query: string, records: Partial<Records>) =>
  (await searchIn({ sources, ...records }, query)).entities.map((hit) => hit.item.id)

describe('events', () => {
  test('that answer equally well come newest first', async () => {
    const events = [
      event('a', { ...older, body: 'A storm.' }),
      event('b', { ...newer, body: 'A storm.' }),
    ]
    expect(await eventsFor('storm', { events })).toEqual(['b', 'a'])
  })

  const quoted = (text: string) => ({
    evidence: [{ source: LIST, quotations: [{ text, speaker: 'source' }] }],
  })
  const claims = ['one', 'two'].map((value) => ({ value, source: LIST }))

  test.each([
    ['a title', { title: 'The storm' }, 'another name', { aliases: ['The storm'] }],
    ['another name', { aliases: ['The storm'] }, 'a quotation', quoted('The storm')],
    ['a quotation', quoted('The storm'), 'a summary', { body: 'The storm.' }],
    ['a summary', { body: 'The storm.' }, 'a note', { conflicts: [{ about: 'storm', claims }] }],
  ])('with a word in %s come before those with it in %s', async (_, better, __, worse) => {
    const events = [
      event('better', { ...older, ...better }),
      event('worse', { ...newer, ...worse }),
    ]
    expect(await eventsFor('storm', { events })).toEqual(['better', 'worse'])
  })

  test('of which the whole title is asked for come before those that are about more', async () => {
    const events = [
      event('all', { ...older, title: 'Storm at the pier' }),
      event('more', { ...newer, title: 'Storm at the pier breaks lamps' }),
    ]
    expect(await eventsFor('pier storm', { events })).toEqual(['all', 'more'])
  })

  test('of which another name is asked for come before those with a longer name', async () => {
    const events = [
      event('all', { ...older, aliases: ['The new pier', 'Storm at the pier'] }),
      event('more', { ...newer, aliases: ['Great storm at the pier'] }),
    ]
    expect(await eventsFor('storm, pier', { events })).toEqual(['all', 'more'])
    expect(await eventsFor('pier storm', { events })).toEqual(['more', 'all'])
  })

  test('in which the words stand close together come before those where they are apart', async () => {
    const apart = 'The pier was new and all of wood, as they had built it then, before any storm.'
    const events = [
      event('close', { ...older, body: 'A storm on the pier.' }),
      event('apart', { ...newer, body: apart }),
    ]
    expect(await eventsFor('pier storm', { events })).toEqual(['close', 'apart'])
  })

  test('that have most of a query come before those that have less of it in a better place', async () => {
    // Far apart, so that closeness adds nothing.
    const far = Array.from({ length: 9 }, (_, i) => `filling${i}`).join(' ')
    const quotations = ['Waves', 'Lamps'].map((text) => ({ text, speaker: 'source' }))
    const records = {
      events: [
        event('three', { ...older, body: `Waves ${far} lamps ${far} planks.` }),
        event('two', { ...newer, evidence: [{ source: LIST, quotations }] }),
        event('one', { body: 'Ropes.' }),
        event('another', { body: `Planks ${far} ropes.` }),
      ],
    }
    const outcome = await searchIn({ sources, ...records }, 'waves lamps planks ropes')
    expect(outcome.events).toEqual([])
    expect(outcome.partial.map((hit) => hit.item.id).slice(0, 2)).toEqual(['three', 'two'])
  })

  test('that have less than half of a query are no answer to it', async () => {
    const events = [event('a', { body: 'Waves.' }), event('b', { body: 'Lamps and planks.' })]
    const { partial } = await searchIn({ sources, events }, 'waves lamps planks')
    expect(partial.map(({ item, lacks }) => [item.id, lacks])).toEqual([['b', ['waves']]])
  })

  test('that name a day in their title are about it, those that mention it are so in part', async () => {
    const events = [
      event('about', { ...older, title: 'Remembering 11 September at the pier' }),
      event('mentions', { ...newer, title: 'Speech at the pier', body: 'Of 11 September.' }),
      event('neither', { ...newer, title: 'Dance at the pier' }),
    ]
    const outcome = await searchIn({ sources, events }, 'pier 11 September')
    expect(outcome.partial).toEqual([])
    expect(outcome.events.map((hit) => hit.item.id)).toEqual(['about', 'mentions'])
  })

  test.each([
    ['in their title', { title: 'Remembering 11 September', body: 'Of 11 September.' }],
    ['in another name', { title: 'A dinner', aliases: ['September 11 dinner'] }],
  ])('that name a day %s are about it however it is typed', async (_, about) => {
    const events = [
      event('about', { ...older, ...about }),
      event('mentions', { ...newer, body: 'Of 11 September.' }),
      event('numbers', { ...newer, body: '11 men and 9 boats.' }),
    ]
    for (const query of ['11 September', 'September 11', 'Sept 11th']) {
      expect(await eventsFor(query, { events })).toEqual(['about', 'mentions'])
    }
  })
})

describe('of dates and years that are asked for, events', () => {
  const events = [
    event('early', { date: '1999-05-04', body: 'A storm.' }),
    event('vague', { date: '[2003..2005]', body: 'A storm.' }),
    event('july', { date: '2021-07-12', body: 'A storm, and the old keeper’s red tin roof.' }),
    event('december', { date: '2021-12-07', body: 'A storm, 7 boats and 12 men of 2021.' }),
  ]
  const found = (query: string) => searchIn({ sources, events }, query)

  test.each([
    ['storm before 2004', ['early', 'vague']],
    ['before 2004', ['early', 'vague']],
    ['storm since 2004', ['december', 'july', 'vague']],
    ['between 2003 and 2005', ['vague']],
    ['storm since August 2021', ['december']],
    ['7/12/2021', ['december', 'july']],
    ['12 July 2021', ['july']],
    ['12.7.2021', ['july']],
    ['storm 30 February 2021', ['december', 'july']],
  ])('“%s” finds %j', async (query, ids) => {
    const outcome = await found(query)
    expect(outcome.events.map((hit) => hit.item.id)).toEqual(ids)
  })

  test('that lack the years are told apart', async () => {
    const { events: complete, partial } = await found('old keeper red tin roof before 2000')
    expect(complete).toEqual([])
    expect(partial.map(({ item, lacks }) => [item.id, lacks])).toEqual([['july', ['before 2000']]])
  })

  test.each(['1950', 'before 1950', 'June 1998', 'storm since 2030', 'after May 2022'])(
    'are not of “%s”: the answer says which years there are',
    async (query) => {
      const outcome = await found(query)
      expect(outcome.events).toEqual([])
      expect(outcome.covered).toEqual([1999, 2021])
    },
  )

  test.each(['2010', 'xyzzy', '12 March', 'storm 2021'])(
    'are not said to be of other years for “%s”',
    async (query) => {
      expect((await found(query)).covered).toBeUndefined()
    },
  )
})

describe('where fewer than three events have all of a query', () => {
  const ofLamps = ['a', 'b'].map((id) => event(id, { body: 'Lamps and planks.' }))
  const others = [
    event('two', { body: 'Lamps and ropes.' }),
    event('one', { body: 'Lamps.' }),
    event('quoted', { body: 'Planks and lamps.' }),
  ]
  const find = (query: string, events = [...ofLamps, ...others]) =>
    searchIn({ sources, events }, query)
  const lacksOf = ({ partial }: Outcome) => partial.map(({ item, lacks }) => [item.id, lacks])

  test('those follow that have most of it, each with what it lacks', async () => {
    const outcome = await find('lamps ropes planks')
    expect(outcome.events).toEqual([])
    expect(lacksOf(outcome)).toEqual(
      expect.arrayContaining([
        ['a', ['ropes']],
        ['two', ['planks']],
      ]),
    )
    expect(lacksOf(outcome)).not.toContainEqual(['one', expect.anything()])
  })

  test('a word that no event has empties nothing', async () => {
    expect(lacksOf(await find('lamps planks zebrafish'))).toContainEqual(['a', ['zebrafish']])
  })

  test('a phrase and a date are among what they lack', async () => {
    const ofThat = { body: 'Lamps, planks and ropes.' }
    const events = [event('then', { date: '1990', ...ofThat }), event('later', ofThat)]
    expect(lacksOf(await find('"planks lamps" ropes 1990', events))).toEqual([
      ['then', ['“planks lamps”']],
      ['later', ['1990', '“planks lamps”']],
    ])
  })

  test('but none that has the date alone', async () => {
    const events = [event('then', { date: '1990' }), event('words', { body: 'Lamps.' })]
    expect(lacksOf(await find('lamps 1990', events))).toEqual([])
  })

  test('and where there are three, they do not', async () => {
    expect((await find('lamps planks')).events).toHaveLength(3)
    expect((await find('lamps planks')).partial).toEqual([])
  })
})

describe('of events that point to what is named', () => {
  const part = { person: 'berg', role: 'Mayor', side: 'other' }
  const speaking = [{ source: LIST, quotations: [{ text: 'Words.', speaker: 'berg' }] }]
  const people = [person('berg', { name: 'Anna Berg' })]

  test('those come first in whose title it stands', async () => {
    const events = [
      event('titled', { ...older, title: 'Berg opens', participations: [part] }),
      event('present', { ...newer, title: 'The opening', participations: [part] }),
    ]
    // Titles call people by their last name; it stands for the whole name.
    expect(await eventsFor('Anna', { events, people })).toEqual(['titled', 'present'])
  })

  test('those that have the word in their title, too, gain by it', async () => {
    const events = [
      event('both', { ...older, title: 'Harbour opens', organizations: ['office'] }),
      event('title', { ...newer, title: 'Harbour closes' }),
    ]
    const organizations = [organization('office', { name: 'Harbour Office' })]
    expect(await eventsFor('harbour', { events, organizations })).toEqual(['both', 'title'])
  })

  test('those in which a person took part come before those in which they are quoted', async () => {
    const events = [
      event('present', { ...older, participations: [part] }),
      event('quoted', { ...newer, evidence: speaking }),
    ]
    expect(await eventsFor('Berg', { events, people })).toEqual(['present', 'quoted'])
  })

  test('those whose role names it come before those that only point to it', async () => {
    const events = [
      event('role', { ...older, organizations: ['office'], participations: [part] }),
      event('link', { ...newer, organizations: ['office'] }),
    ]
    const organizations = [organization('office', { name: 'Office of the Mayor' })]
    expect(await eventsFor('mayor', { events, people, organizations })).toEqual(['role', 'link'])
  })

  test('a place says more than an organization, and that more than a topic', async () => {
    const records = {
      events: [
        event('there', { date: '2011', places: [{ place: 'quay' }] }),
        event('involved', { date: '2012', organizations: ['office'] }),
        event('about', { date: '2013', topics: ['boats'] }),
      ],
      places: [place('quay', { name: 'Haven quay' })],
      organizations: [organization('office', { name: 'Haven office' })],
      topics: [topic('boats', { name: 'Haven boats' })],
    }
    expect(await eventsFor('haven', records)).toEqual(['there', 'involved', 'about'])
  })
})

describe('entities', () => {
  const events = [event('a', { body: 'Haven.' })]

  test('that a query names among other words are offered, those of the longest name first', async () => {
    const records = {
      events,
      people: [person('berg', { name: 'Anna Berg' }), person('olsen', { name: 'Berg Olsen' })],
      organizations: [organization('office', { name: 'Port Office', aliases: ['Old Quay House'] })],
      places: [place('haven', { name: 'Haven' })],
      topics: [topic('port', { name: 'Port fees' })],
    }
    const query = 'why did Berg of the Old Quay House in Haven resign'
    expect(await entitiesFor(query, records)).toEqual(['office', 'berg', 'haven'])
  })

  test('whose name is asked for come before those that have it as a part', async () => {
    const records = {
      events,
      people: [person('p', { name: 'Anna Haven' })],
      places: [place('haven', { name: 'Haven' })],
    }
    expect(await entitiesFor('haven', records)).toEqual(['haven', 'p'])
  })

  test('that are called so, if only by another name, come before those that have it as a part', async () => {
    const records = {
      events,
      people: [person('p', { name: 'Anna Havenport' }), person('q', { name: 'Karl Lund Hafn' })],
      topics: [topic('haven', { name: 'Harbour life', aliases: ['Hafn'] })],
    }
    expect(await entitiesFor('hafn', records)).toEqual(['haven', 'q'])
  })

  test('of equal names come people first, then organizations, places, topics', async () => {
    const records = {
      events,
      people: [person('p', { name: 'Haven' })],
      organizations: [organization('o', { name: 'Haven' })],
      places: [place('l', { name: 'Haven' })],
      topics: [topic('t', { name: 'Haven' })],
    }
    expect(await entitiesFor('haven', records)).toEqual(['p', 'o', 'l', 't'])
  })

  test('of one kind come those in most events first', async () => {
    const records = {
      events: [event('a', { body: 'Haven.', topics: ['often'] })],
      topics: [topic('never', { name: 'Haven life' }), topic('often', { name: 'Haven ships' })],
    }
    expect(await entitiesFor('haven', records)).toEqual(['often', 'never'])
  })
})
