/** Whom and what a news item names, known by what the archive calls them. */
import { expect, test } from 'vitest'
import { eventOf, peopleIn, planOf } from './harbour-world.ts'

test.each([
  ['a full name', 'en', 'The guests were met by Per Lindgren on Monday.'],
  ['the possessive of a name', 'en', 'On Monday the guests met Per Lindgren’s whole family.'],
  ['a family name alone', 'en', 'The guests met with Lindgren in the old town on Monday.'],
  ['Cyrillic', 'ru', 'В понедельник гости встретились в порту, там был Пер Линдгрен.'],
  ['a bent name', 'ru', 'В понедельник гости встретились в порту с Пером Линдгреном.'],
  ['a bent family name', 'ru', 'В понедельник гости встретились в порту с Линдгреном.'],
  ['a bent short name', 'ru', 'В понедельник гости встретились в порту с Анной Берг.', 'anna-berg'],
  ['Hebrew', 'he', 'ביום שני נפגש פר לינדגרן עם האורחים.'],
  ['a Hebrew prefix', 'he', 'ביום שני הגיעו האורחים ונפגשו עם אחרים ולפר לינדגרן אמרו שלום.'],
  ['a Hebrew prefix of a family name', 'he', 'ולינדגרן נפגש עם האורחים ביום שני.'],
  ['Arabic', 'ar', 'التقى بير ليندغرين الضيوف يوم الاثنين.'],
  ['an Arabic prefix', 'ar', 'التقى الضيوف يوم الاثنين وبير ليندغرين كان هناك.'],
])('%s is found in a text in `%s`', async (_, language, text, person = 'per-lindgren') => {
  expect(await peopleIn(text, { language })).toEqual([person])
})

test.each([
  ['“it told us so”', 'Per Lindgren met guests on Monday. It told us so.', []],
  ['“the US”', 'Per Lindgren met guests on Monday. So the US was told.', ['union-of-sailors']],
  ['an alias', 'Per Lindgren met the Sailors’ Union on Monday.', ['union-of-sailors']],
  ['another mark in it', "Per Lindgren met the Sailors' Union on Monday.", ['union-of-sailors']],
  ['small letters', 'Per Lindgren met a union of sailors on Monday.', []],
])('capital letters tell names from words: %s', async (_, text, organizations) => {
  expect((await eventOf(text)).organizations).toEqual(organizations)
})

test('a name is not found within a longer one', async () => {
  const { organizations, places } = await eventOf(
    'Per Lindgren met the Haven Harbour Office and the North Island Council on Monday.',
  )
  expect(organizations).toEqual(['harbour-office', 'north-island-council'])
  expect(places).toEqual([])
})

test('a comma parts names', async () => {
  const text = 'On Monday the guests came to the town of Per, Lindgren and his men met them.'
  expect(await peopleIn(text)).toEqual(['per-lindgren'])
  const apart = 'On Monday the guests met in the town of North, Island people came, too.'
  expect((await eventOf(`${apart} Per Lindgren saw them.`)).places).toEqual([])
})

test.each([
  ['Carl Berg met guests on Monday. Then Berg visited the town.', ['carl-berg']],
  ['Anna Berg met guests on Monday. Then Berg visited the town.', ['anna-berg']],
  ['On Monday the guests met Mayor Berg in her office in the old town.', ['anna-berg']],
  ['On Monday, Anna Berg met Carl Berg. Berg was glad of it.', ['anna-berg', 'carl-berg']],
])('of two people with one family name, the text says which: %s', async (text, people) => {
  expect(await peopleIn(text)).toEqual(people)
})

test('where the text does not say which, a person is asked, and neither takes part', async () => {
  const { events, open } = await planOf('Captain Berg met Per Lindgren on Monday in the town.')
  expect(events[0]?.parts.map(({ id }) => id)).toEqual(['per-lindgren'])
  expect(open).toEqual(['“Berg” can be `anna-berg` or `carl-berg`: say which.'])
})

// A family name without any role beside it is passed over without a question (Cast.#personOf).
test('a family name of two people that stands alone is asked about, too', async () => {
  const { open } = await planOf('On Monday, Per Lindgren met guests in the town, and Berg came.')
  expect(open).toEqual(['“Berg” can be `anna-berg` or `carl-berg`: say which.'])
})

test('a family name with another first name is somebody else', async () => {
  expect(await peopleIn('On Monday the guests met with Erik Lindgren in the old town.')).toEqual([])
})
