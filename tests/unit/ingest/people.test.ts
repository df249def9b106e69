/** People as an event has them: by office, with role, side and presence, known or new. */
import { expect, test } from 'vitest'
import { eventOf, planOf } from './harbour-world.ts'

const monday = 'The Haven harbour chief met guests in the old town on Monday.'

test.each([
  ['1999-07-13', 'per-lindgren', '1995/2005'],
  ['2008-07-15', 'ida-strand', '2006/2012'],
])('an office without a name is whose term it was, in %s %s', async (published, id, term) => {
  const { parts } = await eventOf(monday, { published })
  expect(parts).toMatchObject([
    {
      ...{ id, kind: 'person', isNew: false, as: 'present' },
      note: `The item does not name the person: “Haven harbour chief”: Harbour Chief, ${term}, by content/people/${id}.md.`,
    },
  ])
})

test.each([
  'The harbour chief of Haven met guests in the old town on Monday.',
  'The head of the harbour of Haven met guests in the old town on Monday.',
  'Haven’s harbour chief met guests in the old town on Monday.',
])('the body of an office stands before or behind it: %s', async (text) => {
  expect((await eventOf(text)).parts.map(({ id }) => id)).toEqual(['per-lindgren'])
})

test.each([
  ['before any term', monday, '1980-07-15'],
  ['of another body', 'A North Island harbour chief met guests in Haven on Monday.', '1999-07-13'],
  ['of no body', 'A harbour chief met guests in Haven on Monday.', '1999-07-13'],
])('an office %s is nobody’s', async (_, text, published) => {
  expect((await eventOf(text, { published })).parts).toEqual([])
})

test('an office that changed hands at the time is asked about', async () => {
  const { events, open } = await planOf(
    'The Haven harbour chief met guests in the winter of 2005/2006.',
    {
      published: '2006-07-11',
    },
  )
  expect(events.flatMap(({ parts }) => parts)).toEqual([])
  expect(open).toEqual(['“Haven harbour chief” can be `ida-strand` or `per-lindgren`: say which.'])
})

test('who is named with the office before is meant by it later, whatever the records say', async () => {
  const text =
    'On Monday the guests in Haven met the new Haven Harbour Chief, Tom Falk, in his office. The harbour chief was glad.'
  const { parts } = await eventOf(text)
  expect(parts.map(({ id, isNew }) => [id, isNew])).toEqual([['tom-falk', true]])
})

const welcome = (who: string) =>
  `On Monday all of the guests were welcomed by ${who}, who is a friend of the town and met Anna Berg there. Falk thanked her.`

test.each([
  ['Captain Tom Falk', 'Captain', 'unknown'],
  ['the Islander Governor Tom Falk', 'Governor of North Island', 'north'],
  ['Mr Tom Falk', undefined, 'unknown'],
])('somebody new, “%s”, is a candidate with role and side', async (who, role, side) => {
  const { events, candidates } = await planOf(welcome(who))
  expect(candidates).toEqual([{ kind: 'people', id: 'tom-falk', name: 'Tom Falk' }])
  expect(events[0]?.parts[0]).toMatchObject({ id: 'tom-falk', isNew: true, role, side })
  expect(events[0]?.open).toContain('Tom Falk is new to the archive: read the candidate record.')
})

test('a name without a role or a form of address is no candidate', async () => {
  const { candidates } = await planOf(welcome('the crew of the Green Dolphin'))
  expect(candidates).toEqual([])
})

// `isHeadline` counts the names of a short sentence: five words with a capital letter make it one.
test('somebody new in a short sentence is a candidate', async () => {
  const { candidates } = await planOf('Captain Tom Falk met Anna Berg in Haven on Monday.')
  expect(candidates).toEqual([{ kind: 'people', id: 'tom-falk', name: 'Tom Falk' }])
})

test.each([
  ['Anna Berg, mayor of Haven, met guests on Monday.', 'Mayor of Haven'],
  ['The mayor of Haven, Anna Berg, met guests on Monday.', 'Mayor of Haven'],
  ['The guests met Islander Minister Anna Berg on Monday.', 'Minister of North Island'],
  [
    'Anna Berg (chairwoman of the North Island Council) met guests on Monday.',
    'Chairwoman of the North Island Council',
  ],
])('a role is written as records write it: %s', async (text, role) => {
  const [part] = (await eventOf(text)).parts
  expect(part).toMatchObject({ id: 'anna-berg', role, note: undefined })
})

test('a role that the item does not give is that of the term of office, which its note says', async () => {
  const [part] = (await eventOf('Anna Berg met guests in the old town on Monday.')).parts
  expect(part).toMatchObject({
    role: 'Mayor of Haven',
    note: 'The item does not give the role; it is that of the term of office.',
  })
})

test('without a role or a term of office, a person is asked to add one', async () => {
  const { parts, open } = await eventOf('Carl Berg met guests in the old town on Monday.')
  expect(parts).toMatchObject([{ id: 'carl-berg', role: undefined, side: 'unknown' }])
  expect(open).toContain('Carl Berg has no role in the item: add it.')
})

test('the role in another language is the office in that of the archive', async () => {
  const { parts } = await eventOf(
    'Am Montag traf der Hafenmeister von Haven, Per Lindgren, die Gäste aus dem Norden.',
    { language: 'de' },
  )
  expect(parts).toMatchObject([
    { id: 'per-lindgren', role: 'Harbour Chief of Haven', note: undefined },
  ])
})

test('records tell the side of whoever took part before', async () => {
  const { parts } = await eventOf('Anna Berg, governor of North Island, met guests on Monday.')
  expect(parts).toMatchObject([{ id: 'anna-berg', side: 'other' }])
})

// The side is asked for the place of the body’s name alone (`bodyName`), not for the body itself.
test('who holds an office of a body that is a side is on that side', async () => {
  const { parts } = await eventOf('Per Lindgren met guests in the old town on Monday.')
  expect(parts).toMatchObject([{ id: 'per-lindgren', side: 'office' }])
})

test.each([
  ['Per Lindgren invited Anna Berg to the old town on Monday.', ['inviting', 'invited']],
  ['Anna Berg met guests on Monday, hosted by Per Lindgren.', ['present', 'host']],
])('who invites, is invited and is host: %s', async (text, as) => {
  expect((await eventOf(text)).parts.map((part) => part.as)).toEqual(as)
})

test('whoever is named far below only is mentioned', async () => {
  const { parts } = await eventOf(
    [
      'On Monday, Anna Berg met all of the guests in the old town.',
      'They had come from afar to see it.',
      'The weather was fine, and many of the people of the town were there.',
      'It had been long in the making.',
      'An idea like that had once come to Per Lindgren, too.',
    ].join('\n\n'),
  )
  expect(parts.map(({ id, as }) => [id, as])).toEqual([
    ['anna-berg', 'present'],
    ['per-lindgren', 'mentioned'],
  ])
})

test('a body that is called as bodies of the archive are is a candidate, and one of them is not', async () => {
  const { candidates, events } = await planOf(
    'Anna Berg opened the Haven Ferry Works on Monday. The Harbour Office sent flowers.',
  )
  expect(candidates).toMatchObject([
    { kind: 'organizations', id: 'haven-ferry-works', name: 'Haven Ferry Works' },
  ])
  expect(events[0]?.organizations).toContain('haven-ferry-works')
})
