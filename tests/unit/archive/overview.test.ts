/** Drawings of events on a scale of years: the overview of the home page, and the small ones. */
import { expect, test } from 'vitest'
import { groupByYear } from '../../../src/archive/archive.ts'
import { overviewYears } from '../../../src/archive/overview-years.ts'
import { parsePeriod } from '../../../src/archive/period.ts'
import { eraSpans, eraYears, yearSpan } from '../../../src/archive/story.ts'
import { yearDots } from '../../../src/archive/year-dots.ts'
import { archiveOf, event, ids } from '../small-records.ts'

const { events, years } = archiveOf({
  events: [
    event('first', { date: '1998' }),
    event('second', { date: '1998-05-02' }),
    event('late', { date: '2002-01-01' }),
  ],
})
const era = (id: string, date: string) => ({ id, name: id, date: parsePeriod(date), text: '…' })

test('the overview has every year, and says once of several silent ones how far they go', () => {
  const drawn = overviewYears(groupByYear(events))
  expect(drawn.map((y) => [y.label, ids(y.events), y.silentUntil])).toEqual([
    ['1998', ['second', 'first'], null],
    ['99', [], 2001],
    ['2000', [], null],
    ['01', [], null],
    ['02', ['late'], null],
  ])
  expect(overviewYears([])).toEqual([])
})

test('a bracket covers the years whose middle lies in an era', () => {
  const spans = eraSpans(
    [era('old', '1999/2000-05'), era('new', '2000-06/..')],
    [1998, 1999, 2000, 2001],
  )
  expect(spans.map((s) => [s.era?.id, s.columns])).toEqual([
    [undefined, 1],
    ['old', 1],
    ['new', 2],
  ])
})

test('the years of eras and of events', () => {
  expect(['1994/2003', '2023-10/..', '../1999', '2009'].map((d) => eraYears(era('e', d)))).toEqual([
    '1994–2003',
    'since 2023',
    'until 1999',
    '2009',
  ])
  expect([yearSpan(events), yearSpan(events.slice(2)), yearSpan([])]).toEqual([
    '1998–2002',
    '2002',
    '',
  ])
})

test('a small overview has a dot for each event at its year, and tells one of them apart', () => {
  const { width, path, span, own, decades } = yearDots(events, years, events[1])
  expect([width, span]).toEqual([50, [0, 50]])
  expect(path).toBe('M5 -3h0M5 -9h0M45 -3h0')
  expect(own).toEqual([5, -9])
  expect(decades).toEqual([[25, 2000]])
  expect(yearDots([], years)).toMatchObject({ path: '', span: [0, 0] })
})

test('of many events in a year it has a bar', () => {
  const many = archiveOf({
    events: Array.from({ length: 24 }, (_, i) =>
      event(`e${i}`, { date: i < 20 ? '1998' : '1999' }),
    ),
  })
  const { isBars, path, height } = yearDots(many.events, many.years)
  expect([isBars, path, height]).toEqual([true, 'M5 0v-72.0M15 0v-14.4', 72])
})
