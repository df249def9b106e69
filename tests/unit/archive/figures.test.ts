import { describe, expect, test } from 'vitest'
import { figuresOf, silencesOf, singleSourceEvents } from '../../../src/archive/figures.ts'
import type { Records } from '../../../src/archive/records.ts'
import {
  LIST,
  archiveOf,
  compiled,
  derived,
  event,
  ids,
  inferred,
  source,
  stated,
  topic,
} from '../small-records.ts'

/** A figure as lines, `2015: 3`. */
function figure(id: string, records: Partial<Records>) {
  const { rows, note } = figuresOf(archiveOf(records)).find((f) => f.id === id)!
  return { rows: rows.map(({ label, value }) => `${label}: ${value}`), note }
}
const rows = (id: string, records: Partial<Records>) => figure(id, records).rows
const dated = (...dates: string[]) => dates.map((date, i) => event(`event-${i}`, { date }))

describe('figures', () => {
  test('come in one order, each with a title and what its columns hold', () => {
    const figures = figuresOf(archiveOf({ events: dated('2014'), sources: [source(LIST)] }))
    expect(ids(figures)).toEqual([
      'years',
      'types',
      'dates',
      'bases',
      'agreement',
      'support',
      'words-of-dates',
      'evidence',
      'publishers',
      'kinds',
      'languages',
    ])
    for (const { title, note, columns } of figures) {
      expect([title, note, ...columns]).not.toContain('')
      expect(columns[1]).toMatch(/^(Events|Claims|Quotations|Sources)$/)
    }
  })

  test('of which there is nothing are left out: an empty archive has none', () => {
    expect(figuresOf(archiveOf({}))).toEqual([])
  })

  test('by year name the years between, too, in which nothing happened', () => {
    const events = dated('2014', '2012-05-01', '2014-12-30/2015-01-02')
    expect(rows('years', { events })).toEqual(['2012: 1', '2013: 0', '2014: 2'])
  })

  test('put the most frequent first, and equal ones in the order of their labels', () => {
    const sources = ['video', 'book', 'speech', 'speech', 'article'].map((kind, i) =>
      source(`source-${i}`, { kind: kind as 'video' }),
    )
    expect(rows('kinds', { sources })).toEqual(['Speech: 2', 'Article: 1', 'Book: 1', 'Video: 1'])
  })

  test('by type use the labels of the subject', () => {
    const events = [event('a', { type: 'work' }), event('b', { type: 'weather' })]
    const types = [{ id: 'weather', label: 'Wind and weather' }]
    const figures = figuresOf(archiveOf({ events }, { types }))
    expect(figures.find((f) => f.id === 'types')!.rows).toEqual([
      { label: 'Wind and weather', value: 1 },
      { label: 'work', value: 1 },
    ])
  })

  test('of dates count the marks in words', () => {
    const events = dated('2015-10-12', '2015-10-13', '2015-10', '2015-10-12/2015-10-13')
    expect(rows('dates', { events })).toEqual([
      'Day known: 2',
      'Day not known: 1',
      'Several days: 1',
    ])
  })

  test('of bases count the strongest that supports the accepted date', () => {
    const date = '2015-10-12'
    const claims = [stated(date), derived(date), compiled(date), inferred(date)]
    const events = claims.map((_, i) =>
      event(`event-${i}`, { date, datings: claims.slice(i).toReversed() }),
    )
    expect(rows('bases', { events })).toEqual([
      'Calculated from a source’s own date: 1',
      'Inferred, not told by a source: 1',
      'Put together from several sources: 1',
      'Stated by a source: 1',
    ])
  })

  test('of bases pass over what dates a part of an event, or more than its date', () => {
    const date = '2015-10-12'
    const datings = [stated(date, 'the dinner'), stated('2015'), derived(date)]
    expect(rows('bases', { events: [event('a', { date, datings })] })).toEqual([
      'Calculated from a source’s own date: 1',
    ])
  })

  test('of agreement count the grades in words', () => {
    const datings = [stated('2015-10-12'), { ...stated('2015-10-12'), source: 'report' }]
    const events = [
      event('corroborated', { date: '2015-10-12', datings }),
      event('conflicting', { datings: [...datings, stated('2015-10-14')] }),
      event('single'),
    ]
    expect(rows('agreement', { events, sources: [source(LIST), source('report')] })).toEqual([
      'At most one independent source for the date: 1',
      'Independent sources agree on the date: 1',
      'Sources disagree about the date: 1',
    ])
  })

  test('of evidence count each source of an event once, fewest sources first', () => {
    const from = (id: string, ...sources: string[]) =>
      event(id, { evidence: sources.map((name) => ({ source: name })) })
    const ten = Array.from({ length: 10 }, (_, i) => `source-${i}`)
    const events = [
      from('from-ten', ...ten),
      from('from-two', 'a', 'b', 'a'),
      from('from-one', 'a', 'a'),
      from('from-another', 'b'),
    ]
    expect(rows('evidence', { events })).toEqual(['One source: 2', '2 sources: 1', '10 sources: 1'])
  })

  describe('of publishers', () => {
    const by = (...publishers: string[]) => ({
      sources: publishers.map((publisher, i) => source(`source-${i}`, { publisher })),
    })

    test('name the twenty with the most sources, and count the others together', () => {
      const many = Array.from({ length: 20 }, (_, i) => [`Gazette ${i}`, `Gazette ${i}`]).flat()
      const { rows: named, note } = figure('publishers', by('Radio', ...many, 'Post'))
      expect(named).toHaveLength(20)
      expect(note).toBe(
        'The 20 publishers with the most sources. All others, 2 in number, have 2 together.',
      )
    })

    test.each([
      [
        ['Gazette', 'Gazette', 'Radio', 'Radio'],
        ['Gazette: 2', 'Radio: 2'],
      ],
      [
        ['Radio', 'Gazette'],
        ['Gazette: 1', 'Radio: 1'],
      ],
    ])('name all where there is nobody to part from: %j', (publishers, expected) => {
      expect(figure('publishers', by(...publishers))).toEqual({ rows: expected, note: undefined })
    })
  })

  test('of languages name them in English', () => {
    const sources = ['en', 'he', 'und', 'qaa'].map((language) => source(language, { language }))
    expect(rows('languages', { sources })).toEqual([
      'English: 1',
      'Hebrew: 1',
      'not known: 1',
      'qaa: 1',
    ])
  })
})

describe('a silence', () => {
  const silences = (...dates: string[]) =>
    silencesOf(archiveOf({ events: dated(...dates) }).events).map((s) => [
      s.after.id,
      s.before.id,
      s.from,
      s.to,
    ])

  test.each([
    [['2014-05-01', '2015-05-02'], []], // a year without an event, and no day more
    [['2014-05-01', '2015-05-03'], [['event-0', 'event-1', '2014-05-02', '2015-05-02']]],
    [['2012', '2014'], []],
    [['2012', '2014-01-02'], [['event-0', 'event-1', '2013-01-01', '2014-01-01']]],
    [['2014-05-01'], []],
    [[], []],
  ])('is a stretch of more than a year: between events of %j', (dates, expected) => {
    expect(silences(...dates)).toEqual(expected)
  })

  test('begins after the last day of whichever event lasted longest', () => {
    expect(silences('2010/2014', '2011-01-01', '2016-01-02')).toEqual([
      ['event-0', 'event-2', '2015-01-01', '2016-01-01'],
    ])
  })

  test('stands among others in the direction of time', () => {
    expect(silences('2020', '2010', '2015').map(([after]) => after)).toEqual(['event-1', 'event-2'])
  })
})

test('events of one source are listed newest first, however often they name it', () => {
  const twice = [{ source: 'a' }, { source: 'a' }]
  const { events } = archiveOf({
    events: [
      event('older', { date: '2012', evidence: twice }),
      event('newer', { date: '2014', evidence: [{ source: 'b' }] }),
      event('from-two', { date: '2013', evidence: [{ source: 'a' }, { source: 'b' }] }),
    ],
  })
  expect(ids(singleSourceEvents(events))).toEqual(['newer', 'older'])
})

test('quotations are counted by how they were checked, those of entities, too', () => {
  const quoting = { source: LIST, quotations: [{ text: 'At last!', speaker: 'source' as const }] }
  const archive = archiveOf({
    events: [event('a', { evidence: [quoting] })],
    topics: [topic('boats', { evidence: [quoting] })],
    sources: [source(LIST, { compared: { on: '2026-11-26', what: ['quotations'] } })],
  })
  expect(figuresOf(archive).find((f) => f.id === 'quotations')!.rows).toEqual([
    { label: 'Compared by hand', value: 2 },
  ])
})
