import { describe, expect, test } from 'vitest'
import { groupByYear } from '../../../src/archive/archive.ts'
import {
  LIST,
  archiveOf,
  compiled,
  derived,
  event,
  ids,
  inferred,
  organization,
  person,
  place,
  read,
  source,
  topic,
} from '../small-records.ts'

const berg = { person: 'anna-berg', role: 'Mayor', side: 'other' }

describe('lists', () => {
  test('hold events in the direction of time, without those that were withdrawn', () => {
    const withdrawn = { on: '2026-12-01', kind: 'withdrawn', why: 'A double.' } as const
    const archive = archiveOf({
      events: [
        event('newer', { date: '2014' }),
        event('double', { changes: [withdrawn] }),
        event('older', { date: '2012' }),
      ],
    })
    expect(ids(archive.events)).toEqual(['older', 'newer'])
    expect(ids(archive.withdrawn)).toEqual(['double'])
    expect(archive.event('double').withdrawal).toEqual(withdrawn)
    expect(archive.event('newer').withdrawal).toBeUndefined()
    expect(archive.years).toEqual([2012, 2014])
  })

  test('hold sources by title, equal titles by id', () => {
    const sources = [
      source('b', { title: 'Élan' }),
      source('c', { title: 'Arc' }),
      source('a', { title: 'Élan' }),
    ]
    expect(ids(archiveOf({ sources }).sources)).toEqual(['c', 'a', 'b'])
  })

  test('hold people by their last name, other entities by name, equal names by id', () => {
    const { entities } = archiveOf({
      people: [
        person('dahl', { name: 'Anna Dahl' }),
        person('berg-2', { name: 'Zoe Berg' }),
        person('berg-1', { name: 'Zoe Berg' }),
      ],
      organizations: [organization('z', { name: 'Arc' }), organization('a', { name: 'Élan' })],
      places: [place('town'), place('bay')],
      topics: [topic('ships'), topic('boats')],
    })
    expect(ids(entities.people)).toEqual(['berg-1', 'berg-2', 'dahl'])
    expect(ids(entities.organizations)).toEqual(['z', 'a'])
    expect(ids(entities.places)).toEqual(['bay', 'town'])
    expect(ids(entities.topics)).toEqual(['boats', 'ships'])
  })

  test('name each year once, and put the newest first where they are read', () => {
    const { events, years } = archiveOf({
      events: [
        event('spring', { date: '2014-03' }),
        event('before', { date: '2012' }),
        event('autumn', { date: '2014-10' }),
      ],
    })
    expect(years).toEqual([2012, 2014])
    expect(groupByYear(events).map((group) => [group.year, ...ids(group.events)])).toEqual([
      [2014, 'autumn', 'spring'],
      [2012, 'before'],
    ])
  })
})

describe('a record is found by its id', () => {
  const archive = archiveOf({
    events: [event('opening')],
    sources: [source('gazette')],
    topics: [topic('boats')],
  })

  test('whatever its kind', () => {
    expect(archive.event('opening').title).toBe('Title of opening')
    expect(archive.source('gazette').publisher).toBe('gazette')
    expect(archive.entity('boats')).toMatchObject({ kind: 'topics', name: 'boats' })
    expect(archive.findEntity('boats')).toBe(archive.entity('boats'))
  })

  test.each(['event', 'source', 'entity'] as const)(
    'and where no %s has it, it is said',
    (kind) => {
      expect(() => archive[kind]('unknown')).toThrow(new Error('No record has the id `unknown`.'))
    },
  )

  test('or, where that is a question, nothing is', () => {
    expect(archive.findEntity('unknown')).toBeUndefined()
  })
})

describe('an entity is found by a name', () => {
  const archive = archiveOf({
    people: [person('berg', { name: 'Anna Berg', aliases: ['The Mayor', 'Harbour'] })],
    organizations: [organization('office', { name: 'Harbour', aliases: ['Port', 'The Mayor'] })],
  })

  test.each([
    ['Anna Berg', 'berg'],
    ['Port', 'office'],
    ['Harbour', 'office'], // a name counts more than another’s alias
    ['The Mayor', 'berg'], // of two aliases the first counts
    ['Mayor', undefined],
  ])('“%s” is the name of %s', (name, id) => {
    expect(archive.entityNamed(name)?.id).toBe(id)
  })
})

describe('occurrences', () => {
  const archive = archiveOf({
    events: [
      event('first', { date: '2012', participations: [berg, { ...berg, role: 'Chair' }] }),
      event('third', { date: '2014', places: [{ place: 'haven' }] }),
      event('second', {
        date: '2013',
        organizations: ['office'],
        participations: [berg, { organization: 'office', side: 'other' }],
      }),
    ],
  })

  test('of an entity come newest event first, with all that it did there', () => {
    expect(
      archive
        .occurrences('anna-berg')
        .map((o) => [o.event.id, ...o.participations.map((p) => p.role)]),
    ).toEqual([
      ['second', 'Mayor'],
      ['first', 'Mayor', 'Chair'],
    ])
  })

  test('count an event once, and need no participation', () => {
    expect(archive.occurrences('office').map((o) => o.participations)).toEqual([
      [{ organization: 'office', side: 'other', as: 'present' }],
    ])
    expect(archive.occurrences('haven').map((o) => o.participations)).toEqual([[]])
  })

  test('of what no event points to are none', () => {
    expect(archive.occurrences('nobody')).toEqual([])
  })
})

describe('what rests on a source', () => {
  const twice = [{ source: 'gazette' }, { source: 'gazette' }]
  const archive = archiveOf({
    events: [
      event('older', { date: '2012', evidence: twice }),
      event('newer', { date: '2014', evidence: [{ source: 'radio' }, { source: 'gazette' }] }),
    ],
    people: [person('anna-berg', { evidence: twice })],
    places: [place('haven', { evidence: [{ source: 'gazette' }] }), place('pier')],
  })

  test('are events, newest first, each once', () => {
    expect(ids(archive.eventsFrom('gazette'))).toEqual(['newer', 'older'])
    expect(ids(archive.eventsFrom('radio'))).toEqual(['newer'])
    expect(archive.eventsFrom('letter')).toEqual([])
  })

  test('are entities, each once', () => {
    expect(ids(archive.entitiesFrom('gazette'))).toEqual(['anna-berg', 'haven'])
    expect(archive.entitiesFrom('radio')).toEqual([])
  })
})

test('events of a list that only its order dates are listed in that order, newest first', () => {
  const entry = (position: string) =>
    event(`entry-${position}`, {
      date: '[2015-10-12..]',
      datings: [inferred('[2015-10-12..]')],
      evidence: [{ source: LIST, position }],
      topics: ['boats'],
    })
  const archive = archiveOf({
    events: [entry('2'), entry('1'), entry('3')],
    sources: [source(LIST, { order: 'newest-first' })],
  })
  const asInTheList = ['entry-1', 'entry-2', 'entry-3']
  expect(ids(archive.eventsFrom(LIST))).toEqual(asInTheList)
  expect(ids(archive.occurrences('boats').map((o) => o.event))).toEqual(asInTheList)
  expect(groupByYear(archive.events).map((y) => ids(y.events))).toEqual([asInTheList])
})

test('places that lie in a place are listed by name', () => {
  const archive = archiveOf({
    places: [
      place('haven'),
      place('b', { name: 'Quay', within: 'haven' }),
      place('a', { name: 'Pier', within: 'haven' }),
      place('c', { name: 'Bench', within: 'a' }),
    ],
  })
  expect(ids(archive.placesWithin('haven'))).toEqual(['a', 'b'])
  expect(archive.placesWithin('b')).toEqual([])
})

test('an entity has the sources that it published or wrote, or whose text they carry, each once', () => {
  const archive = archiveOf({
    people: [person('berg', { name: 'Anna Berg' })],
    organizations: [organization('office', { name: 'Harbour Office', aliases: ['HHO'] })],
    sources: [
      source('memoir', { publisher: 'Books', author: 'Anna Berg' }),
      source('chronicle', { publisher: 'Harbour Office', agency: 'HHO' }),
      source('report', { publisher: 'Gazette', agency: 'HHO' }),
      source('letter', { publisher: 'Gazette', restsOn: 'Harbour Office' }),
    ],
  })
  expect(ids(archive.sourcesBy(archive.entity('berg')))).toEqual(['memoir'])
  expect(ids(archive.sourcesBy(archive.entity('office')))).toEqual(['chronicle', 'report'])
})

test('relations are seen from the event they lead to, newest first', () => {
  const to = (as: 'answers' | 'mentions', id = 'opening') => ({
    event: id,
    as,
    note: `It ${as} it.`,
  })
  const archive = archiveOf({
    events: [
      event('opening', { date: '2011', related: [to('mentions', 'reply')] }),
      event('reply', { date: '2012', related: [to('answers'), to('mentions')] }),
      event('speech', { date: '2013', related: [to('mentions')] }),
    ],
  })
  const seen = archive.relatedTo('opening').map(({ from, as, note }) => [from.id, as, note])
  expect(seen).toEqual([
    ['speech', 'mentions', 'It mentions it.'],
    ['reply', 'answers', 'It answers it.'],
    ['reply', 'mentions', 'It mentions it.'],
  ])
  expect(archive.relatedTo('speech')).toEqual([])
})

test('an archive that was told of no redirect has none', () => {
  expect(archiveOf({}).redirects).toEqual([])
})

test('a body knows who held its offices: by title, then by time', () => {
  const office = (title: string, body: string, date: string) => ({
    title,
    organization: body,
    date,
    evidence: [{ source: LIST }],
  })
  const archive = archiveOf({
    people: [
      person('berg', {
        offices: [office('Mayor', 'town', '1998/..'), office('Clerk', 'town', '1990/1994')],
      }),
      person('dahl', {
        offices: [office('Mayor', 'town', '../1998'), office('Master', 'port', '1999')],
      }),
    ],
  })
  const holders = (id: string) =>
    archive.holdersIn(id).map(({ person: { id: who }, office: { title } }) => `${title}: ${who}`)
  expect(holders('town')).toEqual(['Clerk: berg', 'Mayor: dahl', 'Mayor: berg'])
  expect(holders('port')).toEqual(['Master: dahl'])
  expect(holders('elsewhere')).toEqual([])
})

test('a quotation and a dating say whether somebody compared them with a stored copy', () => {
  const compared = (...what: ('quotations' | 'datings')[]) => {
    const archive = archiveOf({
      sources: [source('copy', { compared: { on: '2026-11-26', what } })],
    })
    const [dating] = read({ ...derived('2015'), words: 'in 2015', source: 'copy' })
    return [
      archive.quotationCheck({ text: 'It is open.', speaker: 'source' }, 'copy'),
      archive.datingCheck(dating!),
    ]
  }
  expect(compared('quotations')).toEqual(['compared', 'words-read'])
  expect(compared('datings')).toEqual(['not-held', 'words-compared'])
  expect(compared('quotations', 'datings')).toEqual(['compared', 'words-compared'])
})

test('a dating says how far it was worked out again, by its basis and its source', () => {
  const held = { held: 'true', sha256: '0'.repeat(64) } as const
  const archive = archiveOf({ sources: [source(LIST, held), source('report')] })
  const datings = read(
    inferred('2015'),
    inferred('[..2026-11-21]'),
    { ...derived('2015'), words: 'in 2015' },
    { ...derived('2015'), words: 'in 2015', source: 'report' },
    { ...derived('2015'), words: 'at the end of a visit' },
    { ...derived('2015'), source: 'without-record' },
    compiled('2015'),
  )
  expect(datings.map((dating) => archive.datingCheck(dating))).toEqual([
    'ordered',
    'undated',
    'read',
    'words-read',
    'by-hand',
    'by-hand',
    'compiled',
  ])
})

test('a source leads to the people whose terms of office it gives, each once', () => {
  const office = { title: 'Mayor', organization: 'office', evidence: [{ source: 'gazette' }] }
  const archive = archiveOf({
    people: [
      person('anna', {
        offices: [
          { ...office, date: '1996/2000' },
          { ...office, date: '2004/..' },
        ],
      }),
    ],
    sources: [source('gazette')],
  })
  expect(ids(archive.entitiesFrom('gazette'))).toEqual(['anna'])
})
