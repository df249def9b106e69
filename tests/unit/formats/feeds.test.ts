/** Feeds, read by programs that did not write them: a feed reader, an XML parser, and what JSON is read by. */
import { XMLParser } from 'fast-xml-parser'
import Parser from 'rss-parser'
import { describe, expect, test } from 'vitest'
import type { Archive } from '../../../src/archive/archive.ts'
import type { Change } from '../../../src/archive/records.ts'
import { feedOfArchive, feedOfEntity, isFollowed } from '../../../src/formats/feeds/entries.ts'
import type { Feed } from '../../../src/formats/feeds/entries.ts'
import { feedFormats, feedText } from '../../../src/formats/feeds/feeds.ts'
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

const identifier = 'urn:uuid:0b0d7b7c-8f0e-4a3a-9c63-1f4f0d2a5e11'
const subject = {
  identifier,
  name: 'Haven Harbour Archive',
  licence: { name: 'CC0 1.0', url: 'https://cc0.example/' },
}
const created = (on: string) => ({ on, kind: 'created' as const })
const corrected = (on: string, was: string, now: string) => ({
  on,
  kind: 'corrected' as const,
  was,
  now,
  why: `The list says “${now}”.`,
})
const clarified = (on: string) => ({ on, kind: 'clarified' as const, why: 'It was unclear.' })

const sources = [
  source(LIST, { title: 'List of days', publisher: 'Gazette', published: '1998-05' }),
  source('new', { changes: [created('2026-12-03'), clarified('2026-12-04')] }),
]
const opening = event('opening', {
  title: 'The harbour opens',
  date: '1998-05-04',
  participations: [{ person: 'anna', role: 'Mayor', side: 'other' }],
  changes: [
    created('2026-11-24'),
    corrected('2026-12-01', '3 May', '4 May'),
    clarified('2026-12-01'),
    corrected('2026-12-01', 'one guest', 'two guests'),
  ],
  body: 'The harbour was opened\nby the mayor.\n\nIt rained.',
})
const double = event('double', {
  title: 'A second opening',
  participations: [{ person: 'anna', role: 'Mayor', side: 'other' }],
  changes: [
    created('2026-11-24'),
    { on: '2026-12-02', kind: 'withdrawn', why: 'It is the first.' },
  ],
})
const storm = event('storm', {
  title: 'A storm is announced',
  status: 'planned',
  date: '[2015..]',
  datings: [stated('[2015..]')],
  topics: ['weather'],
  changes: [created('2026-12-03')],
})
const small = archiveOf(
  {
    sources,
    events: [opening, double, storm],
    people: [person('anna', { name: 'Anna Berg', changes: [created('2026-12-05')] })],
    topics: [topic('weather', { body: 'It [stormed](/events/storm/).' })],
  },
  subject,
)

const [atom, json] = feedFormats as [(typeof feedFormats)[0], (typeof feedFormats)[0]]

/** An entry as any of the programs sees it. */
interface Seen {
  readonly id: string | undefined
  readonly title: string | undefined
  readonly link: string | undefined
  readonly day: string | undefined
  readonly html: string | undefined
}

const seenByReader = async (feed: Feed, siteUrl?: string) => {
  const read = await new Parser().parseString(feedText(atom, feed, siteUrl))
  const items = read.items.map((item) => ({ ...item, id: (item as { id?: string }).id }))
  return {
    ...read,
    entries: items.map(({ id, title, link, isoDate, content }): Seen => ({
      id,
      title,
      link,
      day: isoDate?.replace('.000Z', 'Z'),
      html: content,
    })),
  }
}

const seenInJson = (feed: Feed, siteUrl?: string) =>
  JSON.parse(feedText(json, feed, siteUrl)) as Record<string, unknown> & {
    items: Record<
      'id' | 'url' | 'title' | 'content_html' | 'content_text' | 'date_published',
      string
    >[]
  }

const entriesInJson = (feed: Feed, siteUrl?: string): Seen[] =>
  seenInJson(feed, siteUrl).items.map((item) => ({
    id: item.id,
    title: item.title,
    link: item.url,
    day: item.date_published,
    html: item.content_html,
  }))

const xmlOf = (feed: Feed, siteUrl?: string) => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => name === 'entry' || name === 'link',
  })
  return (
    parser.parse(feedText(atom, feed, siteUrl)) as {
      feed: Record<string, unknown> & { link: object[] }
    }
  ).feed
}

const titlesIn = (feed: Feed) => feed.entries.map(({ title }) => title)

describe('what a feed says', () => {
  test('new events, and whatever was changed in any record, newest first; corrections before what is new', () => {
    expect(feedOfArchive(small).entries.map(({ updated, title }) => [updated, title])).toEqual([
      ['2026-12-04T00:00:00Z', 'Clarified: Title of new'],
      ['2026-12-03T00:00:00Z', 'New: Planned: A storm is announced'],
      ['2026-12-02T00:00:00Z', 'Withdrawn: A second opening'],
      ['2026-12-01T00:00:00Z', 'Corrected: The harbour opens'],
      ['2026-11-24T00:00:00Z', 'New: A second opening'],
      ['2026-11-24T00:00:00Z', 'New: The harbour opens'],
    ])
  })

  test('of a new event its date, how that is known, its summary and its sources', () => {
    const entry = feedOfArchive(small).entries.at(-1)!
    expect(entry.text).toBe(
      [
        '4 May 1998. One source gives the day.',
        'The harbour was opened by the mayor.',
        'It rained.',
        'Source:\n- List of days, Gazette, May 1998',
      ].join('\n\n'),
    )
    expect(entry.html).toBe(
      '<p>4 May 1998. One source gives the day.</p>\n' +
        '<p>The harbour was opened by the mayor.</p>\n<p>It rained.</p>\n' +
        '<p>Source:</p>\n<ul><li>List of days, Gazette, May 1998</li></ul>',
    )
  })

  test('of a correction what was said, what is said now, and why; of one record all that was changed on a day', () => {
    const entry = feedOfArchive(small).entries[3]!
    expect(entry.text).toBe(
      [
        'Corrected on 1 December 2026. The list says “4 May”.',
        'Before: 3 May',
        'Now: 4 May',
        'Clarified on 1 December 2026. It was unclear.',
        'Corrected on 1 December 2026. The list says “two guests”.',
        'Before: one guest',
        'Now: two guests',
        '4 May 1998. One source gives the day.',
      ].join('\n\n'),
    )
    expect(entry.html).toContain('<p>Before: <del>3 May</del></p>\n<p>Now: <ins>4 May</ins></p>')
    expect(entry.address).toBe('/events/opening/#corrected-2026-12-01')
  })

  test('that an event is planned, and why one was withdrawn, also where it was new', () => {
    const [, storms, withdrawn, , made] = feedOfArchive(small).entries
    expect(storms!.text).toMatch(/^Planned: sources announce it/)
    expect(withdrawn!.text).toMatch(
      /^Withdrawn on 2 December 2026\.\n\nWithdrawn: It is the first\.\n\n/,
    )
    expect(made!.text).toMatch(/^Withdrawn: It is the first\.\n\n/)
  })

  test('a further change on the same day makes an entry that readers do not know', () => {
    const idsAfter = (changes: Change[]) =>
      feedOfArchive(archiveOf({ sources, events: [event('opening', { changes })] }, subject))
        .entries.map(({ urn }) => urn)
        .filter((urn) => urn.includes('opening'))
    const [first, second] = [clarified('2026-12-01'), clarified('2026-12-01')]
    expect(idsAfter([first])).toEqual([`${identifier}#events/opening/clarified-2026-12-01`])
    expect(idsAfter([first, second])).toEqual([
      `${identifier}#events/opening/clarified-2026-12-01-2`,
    ])
  })

  test('an import does not make a feed of megabytes, nor hide a correction', () => {
    const many = Array.from({ length: 400 }, (_, i) =>
      event(`e${i}`, { topics: ['boats'], changes: [created('2026-12-01')] }),
    )
    const late = event('late', {
      topics: ['boats'],
      changes: [created('2026-11-30'), corrected('2026-12-01', 'a', 'b')],
    })
    const archive = archiveOf({ sources, events: [...many, late], topics: [topic('boats')] })
    const feeds = [feedOfArchive(archive), feedOfEntity(archive, archive.entity('boats'))]
    expect(feeds.map(({ entries }) => entries.length)).toEqual([100, 20])
    for (const feed of feeds) expect(titlesIn(feed)).toContain('Corrected: Title of late')
  })

  test('an archive in which nothing was changed has a feed without entries', async () => {
    const empty = feedOfArchive(archiveOf({}, subject))
    expect((await seenByReader(empty)).title).toBe('Haven Harbour Archive')
    expect(xmlOf(empty)).toMatchObject({ updated: '1970-01-01T00:00:00Z' })
    expect(seenInJson(empty).items).toEqual([])
  })
})

describe('the feed of a record', () => {
  const meetings = (n: number) =>
    Array.from({ length: n }, (_, i) =>
      event(`m${i}`, {
        participations: [{ person: 'anna', role: 'Mayor', side: 'other' }],
        organizations: ['office'],
        places: [{ place: 'haven' }],
        topics: ['boats'],
      }),
    )
  const withEvents = (n: number, body = '') =>
    archiveOf({
      sources,
      events: meetings(n),
      people: [person('anna')],
      organizations: [organization('office')],
      places: [place('haven')],
      topics: [topic('boats', { body })],
    })
  const followedIn = (archive: Archive) =>
    ['anna', 'office', 'haven', 'boats'].filter((id) => isFollowed(archive, archive.entity(id)))

  test('themes have one, and people and organizations with three events', () => {
    expect(followedIn(withEvents(2))).toEqual([])
    expect(followedIn(withEvents(3))).toEqual(['anna', 'office'])
    expect(followedIn(withEvents(1, 'They [sailed](/events/m0/).'))).toEqual(['boats'])
  })

  test('tells of the record and of its events, and of nothing else; of events that were withdrawn, too', () => {
    const anna = feedOfEntity(small, small.entity('anna'))
    expect(anna).toMatchObject({
      urn: `${identifier}#people/anna`,
      title: 'Anna Berg – Haven Harbour Archive',
      address: '/people/anna/',
    })
    expect(titlesIn(anna)).toEqual([
      'Withdrawn: A second opening',
      'Corrected: The harbour opens',
      'New: A second opening',
      'New: The harbour opens',
    ])
    const weather = feedOfEntity(small, small.entity('weather'))
    expect(titlesIn(weather)).toEqual(['New: Planned: A storm is announced'])
  })

  test('its own corrections are in it, and an entry has the same id in every feed', () => {
    const archive = archiveOf(
      { sources, people: [person('anna', { changes: [corrected('2026-12-01', 'Ana', 'Anna')] })] },
      subject,
    )
    const [entry] = feedOfEntity(archive, archive.entity('anna')).entries
    expect(entry!.urn).toBe(`${identifier}#people/anna/corrected-2026-12-01`)
    expect(feedOfArchive(archive).entries).toContainEqual(entry)
  })
})

describe.each([
  ['without the address of the site', undefined],
  ['with it', 'https://example.org/a/'],
])('%s', (_, siteUrl) => {
  const feeds = [feedOfArchive(small), feedOfEntity(small, small.entity('anna'))]

  test('a feed reader and JSON see the same entries, each with an id, a day and a link', async () => {
    for (const feed of feeds) {
      const { entries } = await seenByReader(feed, siteUrl)
      expect(entries).toHaveLength(feed.entries.length)
      expect(entriesInJson(feed, siteUrl)).toEqual(entries)
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
      for (const entry of entries) expect(Object.values(entry)).not.toContain(undefined)
    }
  })

  test('links lead to the pages of the site, from wherever the feed stands', () => {
    for (const feed of feeds) {
      const from = new URL(feed.address.slice(1), siteUrl ?? 'https://any.example/b/')
      const root = new URL(siteUrl ?? 'https://any.example/b/')
      const linked = entriesInJson(feed, siteUrl).map(({ link }) => new URL(link!, from).href)
      expect(linked).toEqual(feed.entries.map(({ address }) => root.href + address.slice(1)))
      const home = seenInJson(feed, siteUrl).home_page_url as string
      expect(new URL(home, from).href).toBe(root.href + feed.address.slice(1))
    }
  })
})

test('a feed names its own address only where it is known', () => {
  const anna = feedOfEntity(small, small.entity('anna'))
  const relations = (siteUrl?: string) =>
    xmlOf(anna, siteUrl).link.map((link) => Object.values(link) as unknown)
  expect(relations()).toEqual([
    ['alternate', '../../people/anna/'],
    ['license', 'https://cc0.example/'],
  ])
  expect(seenInJson(anna)).not.toHaveProperty('feed_url')
  expect(relations('https://example.org/a/')).toContainEqual([
    'self',
    'https://example.org/a/people/anna/feed.xml',
  ])
  expect(seenInJson(anna, 'https://example.org/a/').feed_url).toBe(
    'https://example.org/a/people/anna/feed.json',
  )
})

test('a feed has what its format asks for', () => {
  const feed = feedOfArchive(small)
  expect(xmlOf(feed)).toMatchObject({
    '@xmlns': 'http://www.w3.org/2005/Atom',
    '@xml:lang': 'en',
    id: identifier,
    title: 'Haven Harbour Archive',
    updated: '2026-12-04T00:00:00Z',
    author: { name: 'Haven Harbour Archive' },
    rights:
      'The archive’s own texts: CC0 1.0, https://cc0.example/. Quotations belong to their publishers.',
  })
  expect(seenInJson(feed)).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Haven Harbour Archive',
    language: 'en',
    authors: [{ name: 'Haven Harbour Archive' }],
  })
  expect(seenInJson(feed).items.map((item) => item.content_text)).toEqual(
    feed.entries.map(({ text }) => text),
  )
})

describe('texts of records stay text', () => {
  test.each([
    ['markup', `</title><script>alert("1")</script> & 'more'`],
    ['the end of a section of XML', ']]> <![CDATA[ <!-- --> <?xml?> &amp; &#0;'],
    ['right to left', 'יאיר לפיד (ברוכים) و٢'],
    ['beyond the first plane', '𐤀 👩‍🚀'],
  ])('%s', async (_, text) => {
    const feed = feedOfArchive(hostile(text))
    const [entry] = (await seenByReader(feed)).entries
    expect(entry!.title).toBe(`Corrected: ${text}`)
    expect(unescaped(entry!.html!)).toContain(`Before: <del>${text}</del>`)
    expect(entriesInJson(feed)[0]).toEqual(entry)
    expect(seenInJson(feed).items[0]!.content_text).toContain(`Before: ${text}\n`)
  })

  test('what XML cannot write is told as unknown, and stays in JSON', async () => {
    const text = 'a\u0000b\u001fc\uffffd\ufffee'
    const feed = feedOfArchive(hostile(text))
    const written = feedText(atom, feed, undefined)
    expect(written).not.toMatch(/[^\t\n -\ufffd]/)
    expect((await seenByReader(feed)).items[0]!.title).toBe(
      'Corrected: a\ufffdb\ufffdc\ufffdd\ufffde',
    )
    expect(seenInJson(feed).items[0]!.title).toBe(`Corrected: ${text}`)
    expect(feedText(atom, feedOfArchive(hostile('a\ud800')), undefined)).toContain('a\ufffd<')
  })

  /** An archive whose every text is the same. The schemas refuse some of what is tried here. */
  function hostile(text: string): Archive {
    const record = event('opening', { changes: [corrected('2026-12-01', 'a', 'b')] })
    const changes = record.changes.map((change) => ({ ...change, was: text, now: text, why: text }))
    return archiveOf(
      {
        sources: sources.map((s) => ({ ...s, title: text, changes: [] })),
        events: [{ ...record, title: text, plain: text, changes }],
      },
      { ...subject, name: text },
    )
  }

  const unescaped = (html: string) =>
    html
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
})
