/** The small steps of an import: ids from titles, parts from notes, names written one way. */
import { describe, expect, test } from 'vitest'
import { partOf, uncertain } from '../../src/ingest/datings.ts'
import { markdownOf } from '../../src/ingest/draft.ts'
import type { Draft } from '../../src/ingest/draft.ts'
import { addressKey } from '../../src/ingest/publications.ts'
import { publisherOf } from '../../src/ingest/publishers.ts'
import { asSentence } from '../../src/ingest/sentence.ts'
import { cutSlug, freeId, slugOf, withoutDates } from '../../src/ingest/slug.ts'
import { readFrontmatter } from '../../src/records/frontmatter.ts'

test.each([
  ['NATO-ministre møtte Middelhavs-kolleger', 'nato-ministre-motte-middelhavs-kolleger'],
  ['Кораблі НАТО у Червоному морі', 'korabli-nato-u-chervonomu-mori'],
  ['Würde die Nato Israel schützen? Nein', 'wurde-die-nato-israel-schutzen-nein'],
  ["Israel's ambassador", 'israels-ambassador'],
  ['ambassadeur auprès de l’Otan', 'ambassadeur-aupres-de-l-otan'],
  ['إسرائيل', ''],
])('the id of “%s” is `%s`', (text, slug) => {
  expect(slugOf(text)).toBe(slug)
})

test.each([
  ['Spring Session - Luxembourg, 17-20 May 2013', 'Spring Session - Luxembourg,'],
  ['emergency meeting of the Council, 1 June 2010', 'emergency meeting of the Council,'],
  ['Visita in Israele (10-11 luglio 2017)', 'Visita in Israele ( )'],
  ['Conference on October 12, in May', 'Conference on , in May'],
  ["Cooperative Mako '06", 'Cooperative Mako'],
  ['7 decades after, 11 nations met', '7 decades after, 11 nations met'],
])('“%s” without dates is “%s”', (text, rest) => {
  expect(withoutDates(text)).toBe(rest)
})

test('an id is cut at a word, and does not end in one that leads on', () => {
  expect(cutSlug('nato-and-jordan-have-a-strong-partnership', 25)).toBe('nato-and-jordan-have')
  expect(cutSlug('visit-of-the')).toBe('visit')
  expect(cutSlug('x'.repeat(90))).toHaveLength(80)
})

test('an id that somebody has gets the first number that is free', () => {
  const taken = ['fact-sheet', 'fact-sheet-2']
  expect(freeId('fact-sheet', (id) => taken.includes(id))).toBe('fact-sheet-3')
  expect(freeId('x'.repeat(80), (id) => id.length === 80 && !id.endsWith('-2'))).toHaveLength(80)
})

test.each([
  ['http://www.Example.org/News/', 'example.org/news'],
  ['https://example.org/news?', 'example.org/news'],
  ['https://example.org/news#top', 'example.org/news'],
  ['https://example.org/news?lang=fr', 'example.org/news?lang=fr'],
])('%s is the address %s', (address, key) => {
  expect(addressKey(address)).toBe(key)
})

test.each([
  ['the Netanyahu meeting', { of: 'the Netanyahu meeting' }],
  [
    'the Netanyahu meeting; contradicted by the French edition',
    { of: 'the Netanyahu meeting', note: 'contradicted by the French edition' },
  ],
  ['first day of the visit only', { of: 'the first day of the visit' }],
  [
    'date of the briefing that closed it; year from the header',
    {
      of: 'the briefing that closed it',
      note: 'year from the header',
    },
  ],
  // What does not name a part outright stays a note.
  ['day of arrival', { note: 'day of arrival' }],
  ['the Friday before 20 September 2016', { note: 'the Friday before 20 September 2016' }],
  ['only the month shows, in the address', { note: 'only the month shows, in the address' }],
  [undefined, {}],
])('the note “%s” is %o', (note, part) => {
  expect(partOf(note)).toEqual(part)
})

test.each([
  ['2015-04-01', '2015-04-01?'],
  ['2015-04-01/2015-04-03', '2015-04-01?/2015-04-03?'],
  ['2015~', '2015~'],
  ['[..2016]', '[..2016]'],
])('%s is uncertain as %s', (date, marked) => {
  expect(uncertain(date)).toBe(marked)
})

test.each([
  ['year from the address', 'Year from the address.'],
  ['"today", issued on 1 June', '"today", issued on 1 June.'],
  ['nato.int says so!', 'nato.int says so!'],
])('the note “%s” is the sentence “%s”', (note, sentence) => {
  expect(asSentence(note)).toBe(sentence)
})

describe('names behind a text are written one way', () => {
  test.each([
    ['TerraDaily (AFP)', 'AFP', 'copy', { publisher: 'TerraDaily', agency: 'AFP', restsOn: 'AFP' }],
    [
      'israelforeignaffairs.com (IDF Spokesman text)',
      'IDF Spokesman',
      'copy',
      { publisher: 'Israel Foreign Affairs', restsOn: 'IDF Spokesperson' },
    ],
    [
      'NATO (NATODATA press release, archived by aus-city.com)',
      undefined,
      'copy',
      { publisher: 'aus-city.com', restsOn: 'NATO' },
    ],
    // An original that reports an agency's text does not carry it.
    ['Some Paper', 'Reuters', 'original', { publisher: 'Some Paper', restsOn: 'Reuters' }],
    [
      'Some Paper',
      'Reuters',
      'copy',
      { publisher: 'Some Paper', agency: 'Reuters', restsOn: 'Reuters' },
    ],
    // On lists that are still to come.
    ['New Paper (PAP)', undefined, undefined, { publisher: 'New Paper', agency: 'PAP' }],
    ['New Paper (weekly)', undefined, undefined, { publisher: 'New Paper (weekly)' }],
    ['constructor', undefined, undefined, { publisher: 'constructor' }],
  ])('%s, resting on %s, as %s', (publisher, restsOn, standing, expected) => {
    expect(publisherOf(publisher, restsOn, standing)).toEqual(expected)
  })
})

test('a draft is read back as it was, whatever its texts look like', () => {
  const awkward = [
    '2008',
    '[2015-10-12..]',
    'true',
    '- a: b',
    '"quoted"',
    "it's",
    '#5',
    'צה"ל',
    '~',
  ]
  const long = 'A note: that is longer than a line, '.repeat(6).trim()
  const draft: Draft = {
    kind: 'events',
    id: 'x',
    data: {
      title: 'NATO: a title',
      datings: awkward.map((date) => ({ date, sources: awkward, note: long })),
      aliases: [
        ...awkward,
        ...awkward.map((name) => ({ name, lang: 'he' })),
        { name: 'a, b }', lang: 'he' },
      ],
      coordinates: ['31.05', '-6.84'],
      empty: [],
      missing: undefined,
    },
    body: `${'words '.repeat(15)} - not a list 1. ${'words '.repeat(15)}`,
    from: 'a test',
  }
  const text = markdownOf(draft)
  const { data, body } = readFrontmatter(text)
  const { empty, missing, ...rest } = draft.data
  expect([empty, missing]).toEqual([[], undefined])
  expect(data).toEqual(rest)
  expect(body.split(/\s+/)).toEqual(draft.body.split(/\s+/).filter(Boolean))
  expect(text).not.toMatch(/^(?:- |1\.)/m)
  expect(text.split('\n').filter((line) => line.length > 102)).toEqual([])
})
