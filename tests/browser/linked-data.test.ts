/** What the built pages say of themselves for programs: linked data, previews, icons, other formats. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { downloads } from '../../src/formats/downloads.ts'
import { tagsOf } from '../../src/output/markup.ts'
import { listFiles } from '../../src/records/list-files.ts'
import { nodesIn, ofType, scriptIn, SCHEMA, valuesOf } from '../unit/formats/json-ld/read.ts'
import { listedEvents, useSite } from './site.ts'

const pages = listFiles('dist').filter((file) => file.endsWith('.html') && file !== '404.html')
const textOf = (page: string) => readFileSync(join('dist', page), 'utf8')

/** What a page has to be about, by where it lies. */
const wanted: readonly (readonly [page: RegExp, type: string])[] = [
  [/^index\.html$/, 'WebSite'],
  [/^data\/index\.html$/, 'Dataset'],
  [/^about\/index\.html$/, 'AboutPage'],
  [/^search\//, 'SearchResultsPage'],
  [/^events\/[^/]+\/index/, 'Event'],
  [/^people\/[^/]+\/index/, 'Person'],
  [/^organizations\/[^/]+\/index/, 'Organization'],
  [/^places\/[^/]+\/index/, 'Place'],
  [/^topics\/[^/]+\/index/, 'DefinedTerm'],
  [
    /^(events|people|organizations|places|topics|sources|themes|eras|conflicts|changes)\/index/,
    'CollectionPage',
  ],
  [/^years\//, 'CollectionPage'],
  [/^(docs|print|figures)\//, 'WebPage'],
]

describe('the linked data of every page', () => {
  test('is read offline, and is of the type that the page demands', async () => {
    const types = new Map<string, readonly string[]>()
    for (const page of pages) {
      // At an address that no page knows.
      const base = `https://archive.example/a/${page.replace(/index\.html$/, '')}`
      const nodes = await nodesIn(scriptIn(textOf(page)), base)
      types.set(
        page,
        nodes.flatMap((node) => node['@type'] ?? []),
      )
      const [list] = nodes.flatMap((node) => node[`${SCHEMA}breadcrumb`] ?? [])
      const items = (list?.[`${SCHEMA}itemListElement`] ?? []).map(
        (item) => valuesOf(item, `${SCHEMA}item`)[0],
      )
      // Every page but the first is below it, and the way there is a way of pages.
      expect(items[0], page).toBe(page === 'index.html' ? undefined : 'https://archive.example/a/')
      for (const item of items.slice(0, -1) as string[]) {
        expect(pages, page).toContain(
          `${item.slice('https://archive.example/a/'.length)}index.html`,
        )
      }
    }
    const without = pages.filter((page) =>
      wanted.some(([path, type]) => path.test(page) && !types.get(page)!.includes(SCHEMA + type)),
    )
    expect(without).toEqual([])
    const of = (type: string) => [...types.values()].filter((all) => all.includes(SCHEMA + type))
    expect(of('Event')).toHaveLength(listedEvents().length)
  })

  test('of an event cites the sources that the data has', async () => {
    const { events } = JSON.parse(textOf('data/events.json')) as {
      events: { id: string; date: string; evidence: { source: string }[] }[]
    }
    for (const { id, date, evidence } of events) {
      const nodes = await nodesIn(scriptIn(textOf(`events/${id}/index.html`)), 'https://a.example/')
      const [page] = ofType(nodes, `${SCHEMA}WebPage`)
      expect(valuesOf(page!, `${SCHEMA}temporalCoverage`)).toEqual([date])
      const cited = valuesOf(page!, `${SCHEMA}citation`).map((urn) =>
        String(urn).replace(/.*\//, ''),
      )
      expect(cited, id).toEqual([...new Set(evidence.map((e) => e.source))])
    }
  })

  test('404.html, which has no address, says nothing of itself', () => {
    expect(textOf('404.html')).not.toMatch(/ld\+json|og:/)
  })
})

/** What the head of a page has, by the name of a meta tag or the relation of a link. */
function headOf(page: string) {
  const elements = tagsOf(textOf(page)).map(({ element }) => element)
  return {
    meta: (name: string) =>
      elements
        .find(({ attributes: a }) => (a.get('property') ?? a.get('name')) === name)
        ?.attributes.get('content'),
    links: (relation: string) =>
      elements
        .filter(({ name, attributes: a }) => name === 'link' && a.get('rel') === relation)
        .map(({ attributes: a }) => ({
          file: posix.join(dirname(page), a.get('href')!),
          type: a.get('type'),
        })),
  }
}

describe('the head of every page', () => {
  test('has what a preview of a link shows, and no address, which it does not know', () => {
    for (const page of pages) {
      const { meta } = headOf(page)
      expect(meta('og:title'), page).toBeTruthy()
      expect(meta('og:site_name'), page).toBeTruthy()
      expect(meta('og:description'), page).toBe(meta('description'))
      expect(meta('og:type'), page).toBe(page === 'index.html' ? 'website' : 'article')
      expect([meta('og:url'), meta('og:image'), meta('twitter:card')], page).toEqual([
        undefined,
        undefined,
        undefined,
      ])
    }
  })

  test('names icons and a manifest that are there', () => {
    for (const page of pages) {
      const { links } = headOf(page)
      const files = ['icon', 'apple-touch-icon', 'manifest'].flatMap((relation) => links(relation))
      expect(files).toHaveLength(3)
      for (const { file } of files) expect(existsSync(join('dist', file)), file).toBe(true)
    }
  })
})

test.each(['index.html', 'data/index.html', 'events/index.html', 'years/index.html'])(
  '%s names its events in every format of data',
  (page) => {
    expect(
      headOf(page)
        .links('alternate')
        .filter(({ file }) => file.startsWith('data/')),
    ).toEqual(
      downloads
        .filter(({ name }) => name.startsWith('events.'))
        .map(({ name, mediaType }) => ({
          file: `data/${name}`,
          type: mediaType.replace(/;.*/, ''),
        })),
    )
  },
)

describe('the pictures of the site', () => {
  const site = useSite('/a/')

  test.each([
    ['card.png', 1200],
    ['favicon.ico', 32],
    ['favicon.svg', 150],
    ['apple-touch-icon.png', 180],
    ['icon-192.png', 192],
    ['icon-512.png', 512],
  ])('%s is a picture to a browser', async (name, width) => {
    const { page, complaints } = await site.open('')
    const shown = await page.evaluate(async (src) => {
      const image = new Image()
      image.src = src
      await image.decode()
      return image.naturalWidth
    }, `${site.url()}${name}`)
    expect(shown).toBe(width)
    expect(complaints).toEqual([])
  })

  test('the manifest is allowed, and the browser has nothing against it', async () => {
    const { page } = await site.open('')
    const session = await page.context().newCDPSession(page)
    const { url, errors, data } = await session.send('Page.getAppManifest')
    expect(url).toBe(`${site.url()}manifest.webmanifest`)
    expect(errors).toEqual([])
    expect(JSON.parse(data!)).toHaveProperty('icons')
  })
})
