/** The pages of events as linked data. */
import { expect, test } from 'vitest'
import { fileContext } from '../../../../src/formats/file-context.ts'
import { eventPage } from '../../../../src/formats/json-ld/record-page.ts'
import { readArchive } from '../../../../src/records/archive.ts'
import {
  archiveOf,
  event,
  organization,
  person,
  place,
  source,
  topic,
} from '../../small-records.ts'

const siteUrl = 'https://archive.example/a/'

const pageOf = (archive: ReturnType<typeof archiveOf>, id: string) =>
  eventPage(fileContext(archive, 'events/x/index.html', siteUrl), archive.event(id))

/** The event of a page with one, as JSON has it. */
const dataOf = (
  fields: Parameters<typeof event>[1],
  more: Parameters<typeof archiveOf>[0] = {},
) => {
  const archive = archiveOf({ events: [event('e', fields)], sources: [source('list')], ...more })
  const [data] = pageOf(archive, 'e').about ?? []
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>
}

test('an event has its day, its place, who attended and what it was about; its page cites its sources', () => {
  const { archive } = readArchive('tests/fixtures/small-archive/content')
  const urn = 'urn:x-archive:haven-harbour-archive#'
  expect(JSON.parse(JSON.stringify(pageOf(archive, 'harbour-opening')))).toEqual({
    about: [
      {
        '@type': 'Event',
        '@id': `${urn}events/harbour-opening`,
        url: `${siteUrl}events/harbour-opening/`,
        name: 'Anna Berg opens the harbour of Haven',
        keywords: 'Other',
        eventStatus: 'https://schema.org/EventScheduled',
        startDate: '1998-05-04',
        description: 'The new harbour was opened by the Mayor of Haven.',
        location: [{ '@type': 'Place', '@id': `${urn}places/haven`, name: 'Haven' }],
        attendee: [{ '@type': 'Person', '@id': `${urn}people/anna-berg`, name: 'Anna Berg' }],
        about: [
          {
            '@type': 'Organization',
            '@id': `${urn}organizations/harbour-office`,
            name: 'Haven Harbour Office',
          },
          { '@type': 'DefinedTerm', '@id': `${urn}topics/harbours`, name: 'Harbours' },
        ],
      },
    ],
    properties: {
      temporalCoverage: '1998-05-04',
      citation: [
        {
          '@type': 'Article',
          '@id': `${urn}sources/harbour-gazette-opening`,
          name: 'Mayor opens the new harbour',
          publisher: { '@type': 'Organization', name: 'The Harbour Gazette' },
          datePublished: '1998-05-05',
          inLanguage: 'en',
        },
        {
          '@type': 'Article',
          '@id': `${urn}sources/radio-north-opening`,
          // A title of ours.
          name: '[Report on the new harbour]',
          publisher: { '@type': 'Organization', name: 'Radio North' },
          datePublished: '1998-05-04',
          url: 'https://radio.example/harbour',
          inLanguage: 'en',
        },
      ],
    },
  })
})

test.each([
  ['happened', 'EventScheduled', 'startDate'],
  ['planned', 'EventScheduled', 'startDate'],
  ['postponed', 'EventPostponed', 'previousStartDate'],
  ['cancelled', 'EventCancelled', 'startDate'],
] as const)('an event that is %s has the status %s, and its day as %s', (status, is, property) => {
  const data = dataOf({ status, date: '2015-05-04' })
  expect(data.eventStatus).toBe(`https://schema.org/${is}`)
  expect(Object.entries(data).filter(([, value]) => value === '2015-05-04')).toEqual([
    [property, '2015-05-04'],
  ])
})

test('a plan says so in its name: its status is that of what happened', () => {
  expect(dataOf({ status: 'planned' }).name).toBe('Planned: Title of e')
})

test('a date that ISO 8601 cannot say is on the page alone', () => {
  const archive = archiveOf({ events: [event('e', { date: '2015~' })], sources: [source('list')] })
  const { about, properties } = pageOf(archive, 'e')
  expect(JSON.stringify(about)).not.toMatch(/Date/)
  expect(properties?.temporalCoverage).toBe('2015~')
})

test('only who was there attended; the host organized it; who is only mentioned is left out', () => {
  const parts = [
    'present',
    'host',
    'inviting',
    'invited',
    'mediating',
    'blocking',
    'mentioned',
  ] as const
  const data = dataOf(
    {
      participations: [
        ...parts.map((as) => ({ person: as, role: 'Guest', side: 'other', as })),
        { unnamed: 'two members of the crew', side: 'other' },
        { organization: 'club', side: 'other', as: 'host' },
      ],
      organizations: ['office'],
      topics: ['ships'],
      places: [{ place: 'haven' }, { place: 'town', as: 'mentioned' }],
    },
    {
      people: parts.map((as) => person(as)),
      organizations: [organization('club'), organization('office')],
      topics: [topic('ships')],
      places: [place('haven'), place('town')],
    },
  )
  const namesIn = (property: string) =>
    (data[property] as (string | { name: string })[]).map((value) =>
      typeof value === 'string' ? value : value.name,
    )
  expect(namesIn('attendee')).toEqual(['present', 'two members of the crew'])
  expect(namesIn('organizer')).toEqual(['host', 'club'])
  expect(namesIn('about')).toEqual([
    'inviting',
    'invited',
    'mediating',
    'blocking',
    'office',
    'ships',
  ])
  expect(namesIn('location')).toEqual(['haven'])
  expect(JSON.stringify(data)).not.toMatch(/mentioned|town/)
})

test('what has no value is not written', () => {
  expect(Object.keys(dataOf({}))).toEqual([
    '@type',
    '@id',
    'url',
    'name',
    'keywords',
    'eventStatus',
    'startDate',
  ])
})

test('other names have their language', () => {
  const { alternateName } = dataOf({ aliases: ['The Storm', { name: 'Der Sturm', lang: 'de' }] })
  expect(alternateName).toEqual(['The Storm', { '@value': 'Der Sturm', '@language': 'de' }])
})

test('a withdrawn event is no event any more: its page says that it was withdrawn', () => {
  const archive = archiveOf({
    events: [
      event('e', {
        changes: [
          { on: '2026-11-24', kind: 'created' },
          { on: '2026-11-25', kind: 'withdrawn', why: 'It was another harbour.' },
        ],
      }),
    ],
    sources: [source('list')],
  })
  const { about, properties } = pageOf(archive, 'e')
  expect(about).toEqual([])
  expect(properties?.creativeWorkStatus).toBe('Withdrawn')
})
