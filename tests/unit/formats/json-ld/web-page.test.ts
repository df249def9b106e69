/** What every page says of itself for programs. */
import { expect, test } from 'vitest'
import { fileContext } from '../../../../src/formats/file-context.ts'
import { downloads } from '../../../../src/formats/downloads.ts'
import { homePage, ownPage } from '../../../../src/formats/json-ld/own-page.ts'
import { eventPage } from '../../../../src/formats/json-ld/record-page.ts'
import { pageGraph } from '../../../../src/formats/json-ld/web-page.ts'
import type { PageData } from '../../../../src/formats/json-ld/web-page.ts'
import { scriptJson } from '../../../../src/formats/script-json.ts'
import type { FileContext } from '../../../../src/formats/file-context.ts'
import { readArchive } from '../../../../src/records/archive.ts'
import { archiveOf, event, person, source } from '../../small-records.ts'
import { nodesIn, ofType, SCHEMA, valuesOf } from './read.ts'

const { archive } = readArchive('tests/fixtures/small-archive/content')
const siteUrl = 'https://archive.example/a/'

/** The graph of a page, as its script has it. */
const graphOf = (
  path: string,
  dataOf: (from: FileContext) => PageData,
  { url, of = archive }: { url?: string; of?: typeof archive } = {},
) => {
  const from = fileContext(of, `${path.slice(1)}index.html`, url)
  const facts = {
    path,
    title: 'The page',
    description: 'What it shows.',
    breadcrumbs: path === '/' ? [] : [{ title: 'People', href: '/people/' }],
    asOf: '2026-11-24',
  }
  return scriptJson(pageGraph(from, facts, dataOf(from)))
}

test('a page without more to say is a page, on the way from the home page', () => {
  expect(JSON.parse(graphOf('/people/letters/a/', () => ({ type: 'CollectionPage' })))).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'CollectionPage',
        url: '../../../people/letters/a/',
        name: 'The page',
        description: 'What it shows.',
        dateModified: '2026-11-24',
        license: 'https://creativecommons.org/publicdomain/zero/1.0/',
        breadcrumb: {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'Haven Harbour Archive', item: '../../../' },
            { '@type': 'ListItem', position: 2, name: 'People', item: '../../../people/' },
            { '@type': 'ListItem', position: 3, name: 'The page' },
          ],
        },
      },
    ],
  })
})

test('addresses are absolute where it is known where the archive stands', async () => {
  const graph = graphOf('/people/letters/a/', () => ({}), { url: siteUrl })
  expect(graph).toContain(`"url":"${siteUrl}people/letters/a/"`)
  expect(graph).toContain(`"item":"${siteUrl}people/"`)
  // Read from another place they are the same.
  expect(await nodesIn(graph, 'https://elsewhere.example/')).toEqual(await nodesIn(graph))
})

test('the home page has the archive as data, with every file of data, and the site', async () => {
  const nodes = await nodesIn(graphOf('/', homePage), siteUrl)
  const [data] = ofType(nodes, `${SCHEMA}Dataset`)
  const files = data![`${SCHEMA}distribution`]!
  expect(files.flatMap((file) => valuesOf(file, `${SCHEMA}contentUrl`))).toEqual(
    downloads
      .filter(({ name }) => !name.startsWith('schema/'))
      .map(({ name }) => `${siteUrl}data/${name}`),
  )
  expect(valuesOf(data!, `${SCHEMA}temporalCoverage`)).toEqual(['1958/1998'])
  expect(ofType(nodes, `${SCHEMA}WebSite`)).toHaveLength(1)
  const [page] = ofType(nodes, `${SCHEMA}WebPage`)
  expect(valuesOf(page!, `${SCHEMA}mainEntity`)).toEqual([data!['@id']])
  expect(page).not.toHaveProperty(`${SCHEMA}breadcrumb`)
})

test('the search of the site is told only with an absolute address', () => {
  expect(graphOf('/', homePage)).not.toContain('SearchAction')
  expect(graphOf('/', homePage, { url: siteUrl })).toContain(
    `"urlTemplate":"${siteUrl}search/?q={query}"`,
  )
})

test.each([
  ['data', `${SCHEMA}Dataset`],
  ['about', `${SCHEMA}AboutPage`],
  ['docs/deploy', `${SCHEMA}WebPage`],
  [undefined, `${SCHEMA}WebPage`],
])('the own page %s has the type %s', async (id, type) => {
  const nodes = await nodesIn(
    graphOf('/x/', (from) => ownPage(from, id)),
    siteUrl,
  )
  expect(ofType(nodes, type)).toHaveLength(1)
})

test('years without an event are no years of the archive', () => {
  expect(graphOf('/', homePage, { of: archiveOf({}) })).not.toContain('temporalCoverage')
  const one = archiveOf({ events: [event('e', { date: '2015' })], sources: [source('list')] })
  expect(graphOf('/', homePage, { of: one })).toContain('"temporalCoverage":"2015"')
})

test.each([
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  'a\u2028b\u2029c',
  '"\\u003c/script>',
  '\u202eלִירוֹת, "x"',
  '{"@id":"urn:evil"}',
  '@type',
])('%j stays a text of the page', async (text) => {
  const hostile = archiveOf(
    {
      events: [
        event('e', {
          title: text,
          aliases: [{ name: text, lang: 'he' }],
          body: text,
          participations: [
            { person: 'p', role: text, side: 'other' },
            { unnamed: text, side: 'other' },
          ],
        }),
      ],
      people: [person('p', { name: text })],
      sources: [source('list', { title: text, publisher: text, author: text })],
    },
    { name: text },
  )
  const page = (from: FileContext) => eventPage(from, from.archive.event('e'))
  const script = graphOf('/events/e/', page, { of: hostile, url: siteUrl })
  expect(script).not.toMatch(/<|\u2028|\u2029/)
  const nodes = await nodesIn(script)
  const [found] = ofType(nodes, `${SCHEMA}Event`)
  expect(valuesOf(found!, `${SCHEMA}name`)).toEqual([text])
  expect(found![`${SCHEMA}alternateName`]).toEqual([{ '@value': text, '@language': 'he' }])
  const [somebody, nobody] = found![`${SCHEMA}attendee`]!
  expect(valuesOf(somebody!, `${SCHEMA}name`)).toEqual([text])
  expect(nobody).toEqual({ '@value': text })
  const [cited] = ofType(nodes, `${SCHEMA}WebPage`)[0]![`${SCHEMA}citation`]!
  expect(valuesOf(cited!, `${SCHEMA}name`)).toEqual([text])
  expect(valuesOf(cited!, `${SCHEMA}author`)).toEqual([text])
})
