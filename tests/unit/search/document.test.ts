import { describe, expect, test } from 'vitest'
import { searchDocuments } from '../../../src/search/build/document.ts'
import {
  LIST,
  archiveOf,
  event,
  organization,
  person,
  place,
  source,
  stated,
  topic,
} from '../small-records.ts'

const archive = archiveOf(
  {
    events: [
      event('opening', {
        title: 'The harbour opens',
        aliases: ['Opening Day', { name: 'Havnens dag', lang: 'da' }],
        type: 'work',
        date: '1998-05',
        datings: [stated('1998-05-04'), stated('1998-06')],
        body: 'It opened.',
        participations: [
          { person: 'berg', role: 'Mayor', side: 'other', note: 'She came late.' },
          { person: 'dahl', role: 'Captain', side: 'other', as: 'mentioned' },
          { unnamed: 'two of the crew', side: 'other', note: 'Of the ferry.' },
          { organization: 'office', side: 'other', as: 'host' },
        ],
        places: [
          { place: 'pier', note: 'At its end.' },
          { place: 'oslo', as: 'mentioned' },
        ],
        evidence: [
          { source: LIST, quotations: [{ text: 'At last!', speaker: 'berg' }] },
          { source: 'report', quotations: [{ text: 'It rained.', speaker: 'source' }] },
        ],
        conflicts: [
          {
            about: 'how many came',
            claims: ['fifty', 'ten'].map((value) => ({ value, source: LIST })),
          },
        ],
        topics: ['boats'],
      }),
    ],
    sources: [source(LIST, { publisher: 'Harbour Office', agency: 'HHO' }), source('report')],
    people: [person('berg', { name: 'Anna Berg' }), person('dahl', { name: 'Carl Dahl' })],
    organizations: [organization('office', { name: 'Harbour Office', aliases: ['HHO'] })],
    places: [
      place('pier', { name: 'Pier', within: 'haven' }),
      place('haven', { name: 'Haven', within: 'coast' }),
      place('coast', { name: 'West Coast' }),
      place('oslo', { name: 'Oslo' }),
    ],
    topics: [
      topic('boats', { name: 'Boats', body: 'They [opened](/events/opening/).' }),
      topic('lamps', { name: 'Lamps', body: 'Light.' }),
    ],
  },
  { types: [{ id: 'work', label: 'Work on the harbour' }] },
)
const [opening, ...themes] = searchDocuments(archive)
const textsOf = (kind: string) =>
  opening!.sections.filter((section) => section.kind === kind).map((section) => section.text)

describe('an event is found by', () => {
  test.each([
    ['title', ['The harbour opens']],
    ['otherNames', ['Opening Day', 'Havnens dag']],
    ['people', ['two of the crew']],
    ['roles', ['Mayor']],
    ['facts', ['Work on the harbour']],
    ['quotation', ['At last!', 'It rained.']],
    ['summary', ['It opened.']],
    [
      'notes',
      [
        'Anna Berg: She came late.',
        'Carl Dahl, Captain',
        'two of the crew: Of the ferry.',
        'Pier: At its end.',
        'how many came: fifty – ten',
      ],
    ],
    ['context', ['Oslo, May 1998, 4 May 1998, June 1998']],
    ['publishers', ['Harbour Office, HHO, report']],
  ])('its %s', (kind, texts) => {
    expect(textsOf(kind)).toEqual(texts)
  })

  test('the names of what it points to, and of the places in which its places lie', () => {
    const links = opening!.links!.map(({ entity, kind }) => `${entity.name}: ${kind}`)
    expect(links.sort()).toEqual([
      'Anna Berg: linkedPeople',
      'Boats: linkedTopics',
      'Carl Dahl: linkedBodies',
      'Harbour Office: linkedBodies',
      'Haven: linkedPlaces',
      'Pier: linkedPlaces',
      'West Coast: linkedPlaces',
    ])
  })

  test('quotations, which say who speaks where that is somebody of the archive', () => {
    const speakers = opening!.sections.flatMap(({ speaker }) => speaker ?? [])
    expect(speakers).toEqual(['Anna Berg'])
  })
})

test('of topics only themes have a document', () => {
  expect(themes.map((d) => [d.path, ...d.sections.map((s) => s.kind)])).toEqual([
    ['/topics/boats/', 'summary'],
  ])
})
