/** When an event was, by the words of a news item and the item’s own day. */
import { expect, test } from 'vitest'
import { eventOf, planOf } from './harbour-world.ts'

test.each([
  ['Anna Berg met guests on Monday.', '1999-07-13', '1999-07-12', 'on Monday'],
  ['Anna Berg met guests on Monday.', '1999-07-12', '1999-07-12', 'on Monday'],
  ['Anna Berg will meet guests on Friday.', '1999-07-13', '1999-07-16', 'on Friday'],
  ['Anna Berg met guests yesterday.', '1999-07-13', '1999-07-12', 'yesterday'],
  ['Anna Berg met guests on 2 July.', '1999-07-13', '1999-07-02', 'on 2 July'],
])('%s (%s) was on %s', async (text, published, date, words) => {
  const { dating } = await eventOf(text, { published })
  expect(dating).toMatchObject({ date: { text: date }, basis: 'derived', words })
  expect(dating.note).toMatch(/^The item is dated 1[23] July 1999\.$/)
})

test.each([
  ['Anna Berg met guests on 2 July 1999.', '1999-07-02'],
  ['Anna Berg met guests in July 1999.', '1999-07'],
  ['Anna Berg met guests from 2 to 4 July 1999.', '1999-07-02/1999-07-04'],
])('a date with its year is stated: %s', async (text, date) => {
  const { dating, open } = await eventOf(text)
  expect(dating).toMatchObject({ date: { text: date }, basis: 'stated', note: undefined })
  expect(open).toEqual([])
})

test('words with two readings have both, and a person is told which was taken', async () => {
  const { dating, open } = await eventOf('Anna Berg met guests on 7/8/1999.', {
    published: '1999-09-01',
  })
  expect(dating.readings.map(({ date }) => date.text)).toEqual(['1999-08-07', '1999-07-08'])
  expect(open).toEqual([
    `“on 7/8/1999” can mean 1999-08-07 or 1999-07-08: ${dating.date.text} is taken.`,
  ])
})

test.each([
  ['25/6/1999', '1999-08-07'],
  ['6/25/1999', '1999-07-08'],
])('another date of the item, %s, shows the order of numbers', async (other, date) => {
  const { events } = await planOf(
    `Anna Berg met guests on 7/8/1999. The town had asked for it since ${other}.`,
    { published: '1999-09-01' },
  )
  expect(events.map(({ dating }) => dating.date.text)).toEqual([date])
})

test.each([
  'Anna Berg, who has been to the island since 5 May 1995, met guests on Monday.',
  'Anna Berg met guests on Monday. The office has been hers for more than ten years.',
])('since when and for how long is no event: %s', async (text) => {
  const { events } = await planOf(text)
  expect(events.map(({ dating }) => dating.date.text)).toEqual(['1999-07-12'])
})

test.each([
  [{}, '[..1999-07-13]', 'The item gives no date; it was published on 13 July 1999.'],
  [
    { published: undefined },
    '[..2026-11-30]',
    'The item gives no date; it was read on 30 November 2026.',
  ],
])('without a date, it was no later than its source: %j', async (told, date, note) => {
  const { dating } = await eventOf('Anna Berg met guests in the town.', told)
  expect(dating).toMatchObject({ date: { text: date }, basis: 'inferred', note, words: undefined })
})

test('the day in the date line is that of the item, and dates no event', async () => {
  const { publication, events } = await planOf(
    'HAVEN, 13 July 1999 (Radio North) – Anna Berg met guests on Monday.',
    { published: undefined, publisher: undefined },
  )
  expect(publication.published?.text).toBe('1999-07-13')
  expect(publication.publisher).toBe('Radio North')
  expect(events.map(({ dating }) => dating.date.text)).toEqual(['1999-07-12'])
})

test('without a day of publication, a person is asked for it', async () => {
  const { open } = await planOf('Anna Berg met guests.', {
    published: undefined,
    publisher: undefined,
  })
  expect(open).toEqual([
    'The item does not say when it was published: --published <date>.',
    'The item does not say who published it: --publisher <name>.',
  ])
})

test.each([
  ['Anna Berg met guests on Monday.', 'happened'],
  ['Anna Berg will meet guests on Friday.', 'planned'],
  ['The meeting of Anna Berg with guests on 20 July 1999 was postponed.', 'postponed'],
  ['The meeting of Anna Berg with guests on 20 July 1999 was called off.', 'cancelled'],
])('%s: %s', async (text, status) => {
  expect(await eventOf(text)).toMatchObject({ status })
})

test('what the item tells by the way is an event of its own, beside the main one', async () => {
  const { events } = await planOf(
    [
      'Anna Berg met Per Lindgren in the town on Monday.',
      'In May 1998, Per Lindgren had visited North Island.',
      'On 3 August 1999, Anna Berg will open a bridge.',
    ].join('\n\n'),
  )
  expect(
    events.map(({ dating, status, beside, isAside }) => [
      dating.date.text,
      status,
      isAside,
      beside,
    ]),
  ).toEqual([
    ['1999-07-12', 'happened', false, undefined],
    ['1998-05', 'happened', true, 'berg-lindgren-meeting'],
    ['1999-08-03', 'planned', true, 'berg-lindgren-meeting'],
  ])
})
