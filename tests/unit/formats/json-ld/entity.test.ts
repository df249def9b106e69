/** People, organizations, places, topics and sources as linked data. */
import { expect, test } from 'vitest'
import { fileContext } from '../../../../src/formats/file-context.ts'
import { entityNode } from '../../../../src/formats/json-ld/entity.ts'
import { entityPage, sourcePage } from '../../../../src/formats/json-ld/record-page.ts'
import type { SourceRecord } from '../../../../src/archive/records.ts'
import {
  archiveOf,
  event,
  organization,
  person,
  place,
  source,
  topic,
} from '../../small-records.ts'

type Records = Parameters<typeof archiveOf>[0]

const fromOf = (records: Records) => {
  const archive = archiveOf(records, { name: 'Haven', identifier: 'urn:uuid:0' })
  return fileContext(archive, 'people/x/index.html')
}
const written = (data: unknown) => JSON.parse(JSON.stringify(data)) as Record<string, unknown>
const entityOf = (records: Records, id: string) => {
  const from = fromOf(records)
  return written(entityNode(from, from.archive.entity(id)))
}

test('a person has terms of office with the ends that sources give, and other roles without any', () => {
  const data = entityOf(
    {
      people: [
        person('anna', {
          name: 'Anna Berg',
          body: 'Mayor of Haven. She likes ships.',
          aliases: [{ name: 'אנה ברג', lang: 'he' }],
          offices: [
            ['Mayor', '2003/2005-06'],
            ['Harbour master', '2006/..'],
            ['Clerk', '1999'],
          ].map(([title = '', date = '']) => ({
            title,
            organization: 'office',
            date,
            evidence: [{ source: 'list' }],
          })),
        }),
      ],
      organizations: [organization('office', { name: 'Harbour Office' })],
      events: [
        event('e', {
          participations: [{ person: 'anna', role: 'Guest of honour', side: 'other' }],
        }),
      ],
      sources: [source('list')],
    },
    'anna',
  )
  const office = {
    '@type': 'Organization',
    '@id': 'urn:uuid:0#organizations/office',
    name: 'Harbour Office',
  }
  const role = { '@type': 'OrganizationRole', affiliation: office }
  expect(data).toEqual({
    '@type': 'Person',
    '@id': 'urn:uuid:0#people/anna',
    url: '../../people/anna/',
    name: 'Anna Berg',
    alternateName: [{ '@value': 'אנה ברג', '@language': 'he' }],
    description: 'Mayor of Haven.',
    affiliation: [
      { ...role, roleName: 'Clerk' },
      { ...role, roleName: 'Mayor', startDate: '2003', endDate: '2005-06' },
      { ...role, roleName: 'Harbour master', startDate: '2006' },
    ],
    hasOccupation: [
      { '@type': 'Role', hasOccupation: { '@type': 'Occupation', name: 'Guest of honour' } },
    ],
  })
})

test('of many roles a person’s page tells the newest: it does not grow with the archive', () => {
  const data = entityOf(
    {
      people: [person('anna')],
      sources: [source('list')],
      events: Array.from({ length: 60 }, (_, i) =>
        event(`e${i}`, {
          date: String(1950 + i),
          participations: [{ person: 'anna', role: `Guest ${i}`, side: 'other' }],
        }),
      ),
    },
    'anna',
  )
  const names = (data.hasOccupation as { hasOccupation: { name: string } }[]).map(
    (role) => role.hasOccupation.name,
  )
  expect([names.length, names[0], names.at(-1)]).toEqual([50, 'Guest 10', 'Guest 59'])
})

test.each([
  ['building', 50.101, 4.2],
  ['city', 50.1, 4.2],
  ['country', 50.1, 4.2],
] as const)('a %s is where it is, as exact as that can be', (precision, latitude, longitude) => {
  const places = [
    place('haven', { precision, coordinates: ['50.1014', '4.2'], within: 'land' }),
    place('land', { precision: 'country' }),
  ]
  const data = entityOf({ places }, 'haven')
  expect(data).toMatchObject({
    '@type': 'Place',
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
    containedInPlace: { '@type': 'Place', '@id': 'urn:uuid:0#places/land', name: 'land' },
  })
  expect(JSON.stringify(data.additionalProperty)).toContain(precision)
})

test('a place without coordinates has no precision', () => {
  expect(Object.keys(entityOf({ places: [place('haven')] }, 'haven'))).toEqual([
    '@type',
    '@id',
    'url',
    'name',
  ])
})

test('a topic is a term of the archive, an organization an organization', () => {
  expect(entityOf({ topics: [topic('ships')] }, 'ships')).toMatchObject({
    '@type': 'DefinedTerm',
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': 'urn:uuid:0#topics', name: 'Topics' },
  })
  expect(entityOf({ organizations: [organization('club')] }, 'club')).toEqual({
    '@type': 'Organization',
    '@id': 'urn:uuid:0#organizations/club',
    url: '../../organizations/club/',
    name: 'club',
  })
})

test('the page of an entity cites what its record rests on', () => {
  const from = fromOf({
    organizations: [organization('club', { evidence: [{ source: 'list' }] })],
    sources: [source('list')],
  })
  const { properties } = entityPage(from, from.archive.entity('club'))
  expect(written(properties)).toMatchObject({ citation: [{ '@id': 'urn:uuid:0#sources/list' }] })
})

const sourceOf = (fields: Parameters<typeof source>[1], more: Records = {}) => {
  const from = fromOf({ ...more, sources: [source('s', fields)] })
  const [data] = sourcePage(from, from.archive.source('s')).about ?? []
  return written(data)
}

test.each<[SourceRecord['kind'], string]>([
  ['article', 'Article'],
  ['web page', 'WebPage'],
  ['press release', 'Article'],
  ['speech', 'CreativeWork'],
  ['report', 'Report'],
  ['post', 'SocialMediaPosting'],
  ['video', 'VideoObject'],
  ['book', 'Book'],
])('a source that is a %s has the type %s', (kind, type) => {
  expect(sourceOf({ kind })['@type']).toBe(type)
})

test('a source has who published and wrote it, by their records where there are such', () => {
  const data = sourceOf(
    {
      publisher: 'The Harbour Gazette',
      author: 'Anna Berg and Jon Lund',
      agency: 'Radio North',
      published: '1998-05~',
      url: 'https://gazette.example/1',
      archived: 'https://stored.example/1',
      body: 'A short\narticle.\n\nIt has two paragraphs.',
    },
    { people: [person('anna-berg', { name: 'Anna Berg' })] },
  )
  expect(data).toMatchObject({
    author: [
      { '@type': 'Person', '@id': 'urn:uuid:0#people/anna-berg', name: 'Anna Berg' },
      'Jon Lund',
    ],
    publisher: { '@type': 'Organization', name: 'The Harbour Gazette' },
    sourceOrganization: { '@type': 'Organization', name: 'Radio North' },
    datePublished: { '@value': '1998-05~' },
    url: 'https://gazette.example/1',
    archivedAt: 'https://stored.example/1',
    description: 'A short article.\n\nIt has two paragraphs.',
  })
})

test('an author without a record is a text: nothing says whether it is a person', () => {
  expect(sourceOf({ author: 'The editors' }).author).toEqual(['The editors'])
})
