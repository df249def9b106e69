/** What kind of item a text is, and what follows for its events. */
import { expect, test } from 'vitest'
import { languageOf } from '../../../src/ingest/language.ts'
import { planOf } from './harbour-world.ts'

test.each([
  ['article', 'Anna Berg met Per Lindgren in Haven on Monday.'],
  ['press release', 'FOR IMMEDIATE RELEASE\n\nAnna Berg met Per Lindgren in Haven on Monday.'],
  ['speech', 'Remarks by Per Lindgren\n\nLadies and gentlemen, I am glad that we met on Monday.'],
  ['interview', 'Per Lindgren speaks\n\nQ: What now?\n\nA: I met Anna Berg on Monday.\n\nQ: Why?'],
  [
    'bulletin',
    '# Harbour news in brief\n\n## Bridge\n\nAnna Berg opened it on Monday.\n\n## Island\n\nPer Lindgren visited it on 7 July.\n\n## Weather\n\nA storm hit Haven.',
  ],
  [
    'list',
    '# Haven\n\n## 12 July 1999: Anna Berg met guests\n\n## 3 May 1999: Storm\n\n## 2 March 1999: Per Lindgren opened a bridge',
  ],
  [
    'thread',
    'Per Lindgren @lindgren · 12 July 1999\n\nA new bridge.\n\nPer Lindgren @lindgren · 13 July 1999\n\nI met Anna Berg.',
  ],
])('%s', async (kind, text) => {
  expect((await planOf(text, { name: 'item.md' })).layout.kind).toBe(kind)
})

test('each part of a bulletin is an event, numbered by its place', async () => {
  const { events } = await planOf(
    '# Harbour news in brief\n\n## Bridge\n\nAnna Berg opened it on Monday.\n\n## Island\n\nPer Lindgren visited North Island on 7 July.\n\n## People\n\nCarl Berg met guests on 9 July.',
    { name: 'item.md' },
  )
  expect(events.map(({ type, position, locator }) => [type, position, locator])).toEqual([
    ['opening', 1, 'entry 1'],
    ['visit', 2, 'entry 2'],
    ['meeting', 3, 'entry 3'],
  ])
})

// The line above a post is read for dates, too, and its day becomes an event by the way (`asidesOf`).
test('words of a post count from its own day', async () => {
  const { events } = await planOf(
    'Per Lindgren @lindgren · 5 July 1999\n\nAnna Berg opened the bridge yesterday.\n\nPer Lindgren @lindgren · 13 July 1999\n\nI met Carl Berg yesterday.',
  )
  expect(events.map(({ dating }) => dating.date.text)).toEqual(['1999-07-04', '1999-07-12'])
})

test('what somebody says is a statement, whatever it is about', async () => {
  const { events } = await planOf('Remarks by Per Lindgren\n\nLadies and gentlemen, I am glad.')
  expect(events).toMatchObject([{ type: 'statement', title: 'Statement of Per Lindgren' }])
})

test('lines around the text are no part of it', async () => {
  const { events } = await planOf(
    'Anna Berg met Per Lindgren in Haven on Monday.\n\nRead also: Carl Berg visited North Island on 2 July 1999\n\nPhoto: Tom Falk',
  )
  expect(events.map(({ id }) => id)).toEqual(['berg-lindgren-meeting'])
})

test('the title that a type proposes is filled in, and leaves out what is not known', async () => {
  const titles = async (text: string) => (await planOf(text)).events.map(({ title }) => title)
  expect(await titles('Anna Berg met Per Lindgren in Haven on Monday.')).toEqual([
    'Meeting of Anna Berg and Per Lindgren in Haven',
  ])
  expect(await titles('Anna Berg met Per Lindgren on Monday.')).toEqual([
    'Meeting of Anna Berg and Per Lindgren',
  ])
  expect(await titles('Per Lindgren told of the storm on Monday.')).toEqual([
    'Wind and weather: Per Lindgren',
  ])
})

// `titleOf` in plan.ts passes over a line of one or two words, and takes the first sentence of the text.
test('the line above the text is its title, however short', async () => {
  const { title } = await planOf('Town report\n\nAnna Berg met Per Lindgren in Haven on Monday.')
  expect(title).toBe('Town report')
})

test('an id says who and what, never when, and no other record has it', async () => {
  const { events } = await planOf(
    '# Haven\n\n## 12 July 1999: Anna Berg met Per Lindgren\n\n## 3 May 1999: Anna Berg met Per Lindgren\n\n## 2 March 1999: Per Lindgren met Anna Berg',
    { name: 'list.md' },
  )
  expect(events.map(({ id }) => id)).toEqual([
    'berg-lindgren-meeting',
    'berg-lindgren-meeting-2',
    'lindgren-berg-meeting',
  ])
})

test.each([
  ['en', 'The mayor of the town opened the new harbour in front of two hundred guests on Monday.'],
  ['de', 'Die Bürgermeisterin der Stadt hat am Montag vor zweihundert Gästen den Hafen eröffnet.'],
  ['ru', 'Мэр города открыла новый порт в понедельник в присутствии двухсот гостей.'],
  ['he', 'ראש העיר פתחה ביום שני את הנמל החדש בנוכחות מאתיים אורחים.'],
  ['ar', 'افتتحت رئيسة البلدية يوم الاثنين الميناء الجديد بحضور مئتي ضيف.'],
  ['en', 'Captain Erik Lindgren met Anna Svensson-Berg in Haven on Monday.'],
  ['en', 'The guests met Islander Minister Anna Berg on Monday.'],
  ['de', 'Bürgermeisterin Anna Berg traf Per Lindgren am Montag im Hafen.'],
  ['en', 'The name of the town, Haven, is חייבן in the letters of the guests.'],
  [undefined, 'Haven.'],
])('the language of a text: %s', (language, text) => {
  expect(languageOf(text)).toBe(language)
})

test('of a language without words of its own, a person is told what was read', async () => {
  const { open } = await planOf('Per Lindgren, Haven, 12.7.1999.', { language: 'fi' })
  expect(open).toContain(
    'Names and dates alone were read: there are no words of the language `fi`.',
  )
})
