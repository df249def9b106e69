/** The tables, read back by csv-parse and by Frictionless’ Table Schema. */
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { Archive } from '../../../src/archive/archive.ts'
import { writeDownloads } from '../../../src/formats/downloads.ts'
import { readArchive } from '../../../src/records/archive.ts'
import { sha256 } from '../../../src/records/hash.ts'
import {
  archiveOf,
  event,
  organization,
  person,
  place,
  source,
  stated,
  topic,
} from '../small-records.ts'
import { readTables, textOf, unquoted } from './read-package.ts'
import type { ReadFile } from './read-package.ts'

const written = (archive: Archive, siteUrl?: string) =>
  writeDownloads(archive, { siteUrl, hash: sha256 })
const small = written(readArchive('tests/fixtures/small-archive/content').archive)

const list = source('list', { title: 'The list; of events', published: '2015-11' })
const subject = {
  sides: [
    { id: 'town', label: 'The town', meaning: 'Speaks for the town.' },
    { id: 'office', label: 'Harbour office', meaning: 'Speaks for the office' },
  ],
  types: [{ id: 'other', label: 'Other' }],
}
const harbour = archiveOf(
  {
    sources: [
      list,
      source('report', {
        title: 'The list; of events',
        compared: { on: '2026-11-20', what: ['quotations', 'datings'] },
      }),
    ],
    people: [person('anna-berg', { name: 'Anna Berg' })],
    organizations: [organization('harbour-office', { name: 'Harbour Office' })],
    places: [
      place('haven', { name: 'Haven', coordinates: ['-33.9012', '-0.25'], within: 'coast' }),
      place('coast', { name: 'The coast', precision: 'region' }),
    ],
    topics: [topic('harbours', { name: 'Harbours' })],
    events: [
      event('opening', {
        title: 'The harbour opens',
        date: '2015-05~',
        datings: [stated('2015-05'), stated('2015-06', 'the feast')],
        places: [{ place: 'haven' }, { place: 'coast', as: 'mentioned' }],
        participations: [
          { person: 'anna-berg', role: 'Mayor', side: 'town' },
          { organization: 'harbour-office', side: 'office', as: 'host' },
          { unnamed: 'some two hundred guests', side: 'town', as: 'mentioned' },
        ],
        organizations: ['harbour-office'],
        topics: ['harbours'],
        evidence: [
          {
            source: 'list',
            position: '3',
            quotations: [
              { text: 'At last', speaker: 'anna-berg' },
              { text: 'The harbour opened.', speaker: 'source' },
            ],
          },
          { source: 'report', locator: 'page 2' },
        ],
        body: 'It opened.\n\nMany came.',
      }),
      event('withdrawn', {
        changes: [{ on: '2026-11-25', kind: 'withdrawn', why: 'It was another harbour.' }],
      }),
    ],
  },
  subject,
)

describe('the tables of an archive', async () => {
  const rows = await readTables(written(harbour))

  test('an event has ids for programs, and names for people', () => {
    expect(rows.events).toEqual([
      expect.objectContaining({
        id: 'opening',
        url: '../events/opening/',
        title: 'The harbour opens',
        date: '2015-05~',
        dateInWords: 'about May 2015',
        isUncertain: true,
        earliest: new Date('2015-04-01T00:00:00Z'),
        latest: new Date('2015-06-30T00:00:00Z'),
        places: 'haven',
        placeNames: 'Haven',
        people: 'anna-berg',
        peopleNames: 'Anna Berg',
        organizations: 'harbour-office',
        organizationNames: 'Harbour Office',
        topicNames: 'Harbours',
        sources: 'list; report',
        sourceTitles: 'The list; of events; The list; of events',
        summary: 'It opened. Many came.',
        isFounding: false,
      }),
    ])
  })

  test('a participation has its part, named or not', () => {
    expect(rows.participations).toEqual([
      expect.objectContaining({
        event: 'opening',
        number: 1,
        entity: 'anna-berg',
        kind: 'person',
        name: 'Anna Berg',
        role: 'Mayor',
        side: 'town',
        as: 'present',
      }),
      expect.objectContaining({ number: 2, kind: 'organization', role: null, as: 'host' }),
      expect.objectContaining({
        number: 3,
        entity: null,
        kind: 'unnamed',
        name: 'some two hundred guests',
        as: 'mentioned',
      }),
    ])
  })

  test('a dating has its words and its source, and says what it is of', () => {
    expect(rows.datings).toEqual([
      expect.objectContaining({
        eventDate: '2015-05~',
        date: '2015-05',
        basis: 'stated',
        source: 'list',
        words: 'words of the list',
        of: null,
      }),
      expect.objectContaining({ number: 2, date: '2015-06', of: 'the feast' }),
    ])
  })

  test('each quotation is a row, and so is a source that is not quoted', () => {
    expect(rows.evidence).toEqual([
      expect.objectContaining({
        number: 1,
        source: 'list',
        sourceTitle: 'The list; of events',
        position: 3,
        quotationNumber: 1,
        quotation: 'At last',
        speaker: 'anna-berg',
        speakerName: 'Anna Berg',
        check: 'not-held',
      }),
      expect.objectContaining({
        number: 1,
        quotationNumber: 2,
        speaker: 'source',
        speakerName: null,
      }),
      expect.objectContaining({
        number: 2,
        source: 'report',
        locator: 'page 2',
        quotationNumber: 0,
        quotation: null,
        check: null,
      }),
    ])
  })

  test('entities are of every kind; a place has its coordinates, also south and west', () => {
    expect(rows.entities?.map(({ id, kind, url }) => [id, kind, url])).toEqual([
      ['anna-berg', 'person', '../people/anna-berg/'],
      ['harbour-office', 'organization', '../organizations/harbour-office/'],
      ['haven', 'place', '../places/haven/'],
      ['coast', 'place', '../places/coast/'],
      ['harbours', 'topic', '../topics/harbours/'],
    ])
    expect(rows.entities?.[2]).toMatchObject({
      latitude: -33.9,
      longitude: -0.25,
      precision: 'city',
      within: 'coast',
    })
    expect(rows.entities?.[3]).toMatchObject({ latitude: null, precision: 'region', within: null })
  })

  test('a source says what was done with it', () => {
    expect(rows.sources).toEqual([
      expect.objectContaining({ id: 'list', published: '2015-11', held: false, compared: null }),
      expect.objectContaining({
        id: 'report',
        published: null,
        compared: 'quotations; datings',
        comparedOn: new Date('2026-11-20T00:00:00Z'),
      }),
    ])
  })
})

test('the columns that events.csv had before stand first, in their order', () => {
  const [header] = parse(textOf(small, 'events.csv'), { bom: true })
  expect(header!.slice(0, 15).join(',')).toBe(
    'id,url,title,status,date,earliest,latest,type,agreement,places,people,organizations,topics,sources,summary',
  )
})

test('each table begins with a byte order mark, and its lines end with CR LF', () => {
  const tables = small.filter(({ name }) => name.endsWith('.csv'))
  expect(tables.map(({ name }) => name)).toEqual([
    'events.csv',
    'participations.csv',
    'datings.csv',
    'evidence.csv',
    'entities.csv',
    'sources.csv',
  ])
  for (const { text } of tables) {
    expect(text).toMatch(/^\uFEFF\w/)
    expect(text).toMatch(/\r\n$/)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  }
})

test('addresses are whole where the archive knows its own', () => {
  const rows = parse(textOf(written(harbour, 'https://haven.example/a/'), 'entities.csv'), {
    bom: true,
    columns: true,
  })
  expect(rows[0]).toMatchObject({ url: 'https://haven.example/a/people/anna-berg/' })
})

test('an archive that has just begun has tables without rows', async () => {
  const rows = await readTables(written(archiveOf({}, subject)))
  expect(Object.values(rows)).toEqual(Array(6).fill([]))
})

describe('hostile records', async () => {
  const { archive } = readArchive('tests/fixtures/hostile/content')
  const rows = await readTables(written(archive))

  test('every event comes back with its id, date and title', () => {
    expect(
      rows.events?.map(({ id, date, title }) => ({ id, date, title: unquoted(title) })),
    ).toEqual(archive.events.map(({ id, date, title }) => ({ id, date: date.text, title })))
  })

  test('quotations and names come back as they are', () => {
    expect(rows.evidence?.flatMap(({ quotation }) => quotation ?? [])).toEqual(
      archive.events.flatMap((e) => e.evidence.flatMap((s) => s.quotations.map((q) => q.text))),
    )
    expect(rows.entities?.map(({ name }) => unquoted(name))).toEqual(
      Object.values(archive.entities)
        .flat()
        .map(({ name }) => name),
    )
  })

  test('no cell of text begins like a formula', () => {
    const cells = Object.values(rows)
      .flat()
      .flatMap((row) => Object.values(row))
    const texts = cells.filter((cell) => typeof cell === 'string')
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter((text) => /^\s*[=+\-@＝＋－＠]/.test(text))).toEqual([])
  })
})

describe('what reads the tables notices', () => {
  const events = textOf(written(harbour), 'events.csv')
  const changed = (name: string, text: string): ReadFile[] =>
    written(harbour).map((file) => (file.name === name ? { name, text } : file))
  const [line] = events.split('\r\n').slice(1)

  test.each([
    ['an id that stands twice', changed('events.csv', `${events}${line}\r\n`)],
    ['a reference to nothing', changed('events.csv', events.replace(/^opening,/m, 'closing,'))],
    ['a date that is none', changed('events.csv', events.replace('2015-04-01', '2015-04-31'))],
    ['a term that is none', changed('events.csv', events.replace('happened', 'imagined'))],
    ['a column that is missing', changed('events.csv', events.replace(',status,', ','))],
  ])('%s', async (_, files) => {
    await expect(readTables(files)).rejects.toThrow()
  })
})
