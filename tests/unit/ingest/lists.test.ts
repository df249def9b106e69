/** Lists of entries: which way they run, and what that says of an entry without a date. */
import { expect, test } from 'vitest'
import { dateByPlace } from '../../../src/ingest/events.ts'
import { parseDate } from '../../../src/archive/date.ts'
import { planOf } from './harbour-world.ts'

const entries = {
  meeting: '12 July 1999: Anna Berg met Per Lindgren in Haven',
  visit: 'Per Lindgren visited North Island',
  storm: '3 May 1999: a storm hit Haven, as Per Lindgren told',
  opening: '2 March 1999: Anna Berg opened the bridge',
}

/** A list as a page has it: a heading for each entry, and a line below. */
const list = (...order: (keyof typeof entries)[]) =>
  `# Haven harbour news\n\n${order.map((name) => `## ${entries[name]}\n\nRead all about it.\n`).join('\n')}`

/** Dates of a list, and where in it they stand. */
async function datesOf(text: string) {
  const { layout, events } = await planOf(text, { name: 'list.md' })
  expect(layout.kind).toBe('list')
  return {
    order: layout.order,
    dates: events.map(({ dating }) => dating.date.text),
    places: events.map(({ position }) => position),
    notes: events.flatMap(({ dating }) => dating.note ?? []),
  }
}

test('a list that runs newest first bounds an entry by those above and below', async () => {
  const found = await datesOf(list('meeting', 'visit', 'storm', 'opening'))
  expect(found).toMatchObject({
    order: 'newest-first',
    dates: ['1999-07-12', '[1999-05-03..1999-07-12]', '1999-05-03', '1999-03-02'],
    notes: [
      'The entry gives no date. By its place in a list that runs newest first it is taken to be no earlier than 3 May 1999 and no later than 12 July 1999.',
    ],
  })
  expect(found.places).toEqual(found.places.toSorted())
})

test('a list that runs oldest first, too', async () => {
  expect(await datesOf(list('opening', 'storm', 'visit', 'meeting'))).toMatchObject({
    order: 'oldest-first',
    dates: ['1999-03-02', '1999-05-03', '[1999-05-03..1999-07-12]', '1999-07-12'],
  })
})

test.each([
  [
    'first',
    ['visit', 'meeting', 'storm', 'opening'],
    '[1999-07-12..]',
    'no earlier than 12 July 1999',
  ],
  [
    'last',
    ['meeting', 'storm', 'opening', 'visit'],
    '[..1999-03-02]',
    'no later than 2 March 1999',
  ],
] as const)('the %s entry is bounded on one side', async (_, order, date, than) => {
  const { dates, notes } = await datesOf(list(...order))
  expect(dates).toContain(date)
  expect(notes).toEqual([
    `The entry gives no date. By its place in a list that runs newest first it is taken to be ${than}.`,
  ])
})

test('a month above entries is their date', async () => {
  const { dates } = await datesOf(
    [
      '# Haven harbour news',
      '## July 1999',
      '- Anna Berg met Per Lindgren in Haven.\n- Per Lindgren visited North Island.',
      '## May 1999',
      '- Anna Berg opened the bridge.',
      '## March 1999',
      '- Anna Berg visited Lighthouse Point.',
    ].join('\n\n'),
  )
  expect(dates).toEqual(['1999-07', '1999-07', '1999-05', '1999-03'])
})

test('a day within an entry is taken before the month above it', async () => {
  const { dates } = await datesOf(
    [
      '# Haven harbour news',
      '## July 1999',
      '- Anna Berg met Per Lindgren in Haven on 12 July.',
      '## May 1999',
      '- Anna Berg opened the bridge.',
      '## March 1999',
      '- Anna Berg visited Lighthouse Point.',
    ].join('\n\n'),
  )
  expect(dates).toEqual(['1999-07-12', '1999-05', '1999-03'])
})

const day = (text: string) => (text === '' ? undefined : parseDate(text))

test.each([
  ['newest-first', '1999-07', '1999-05', '[1999-05-01..1999-07-31]'],
  ['oldest-first', '1999-05', '1999-07', '[1999-05-01..1999-07-31]'],
  // Neighbours that are out of order bound no entry from below.
  ['newest-first', '1999-05', '1999-07', '[..1999-05-31]'],
  ['newest-first', '', '1999-07', '[1999-07-01..]'],
  ['newest-first', '', '', undefined],
  [undefined, '1999-07', '1999-05', undefined],
] as const)('%s, between “%s” and “%s”: %s', (order, above, below, date) => {
  const found = dateByPlace(order, { above: day(above), below: day(below) })
  expect(found?.date.text).toBe(date)
})
