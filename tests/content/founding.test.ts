/** What the archive says of its two founding items, and how its dates were settled: facts that stay. */
import { expect, test } from 'vitest'
import { formatDate } from '../../src/archive/date.ts'
import { sourcesOf } from '../../src/archive/dating.ts'
import { readArchive } from '../../src/records/archive.ts'

const { archive } = readArchive('content')

/** The events that the two items tell of, each with the date that its item gives, where it gives one. */
const founding = {
  'lapid-stoltenberg-meeting': '12 July 2021',
  'bennett-cabinet-formed': 'June 2021',
  'netanyahu-welcomes-announcement': undefined,
  'office-opening-statement': undefined,
  'rivlin-invitation': undefined,
  'leshno-yaar-credentials': undefined,
  'stamatopoulos-visit': '12–13 October 2015',
  'ducaru-cyber-week': 'June 2015',
  'mediterranean-dialogue-20th-anniversary': 'December 2014',
  'la-hulpe-conference': 'November 2014',
  'vershbow-visit': 'January 2014',
  'individual-cooperation-programme': '2008',
} as const
const dates = Object.entries(founding)
const ids = Object.keys(founding)
const undated = ids.filter((id) => !founding[id as keyof typeof founding])

test.each(ids)('%s rests on a founding item, with a quotation and a summary of its own', (id) => {
  const event = archive.event(id)
  expect(event.isFounding).toBe(true)
  expect(event.withdrawal).toBeUndefined()
  expect(event.evidence.flatMap((e) => e.quotations).length).toBeGreaterThan(0)
  expect(event.body.length).toBeGreaterThan(100)
})

test.each(dates.filter(([, words]) => words))('%s keeps what its item says: %s', (id, words) => {
  const founded = archive.sources.filter((s) => s.founding).map((s) => s.id)
  const said = archive
    .event(id)
    .datings.filter((d) => sourcesOf(d).some((source) => founded.includes(source)))
  expect(said.map((d) => formatDate(d.date))).toContain(words)
})

/** Dates that other sources settled, where one was wider, or mixed two steps. */
test.each([
  ['lapid-stoltenberg-meeting', '12 July 2021'],
  ['bennett-cabinet-formed', '13 June 2021'],
  ['netanyahu-welcomes-announcement', '3 or 4 May 2016'],
  ['stamatopoulos-visit', '12–13 October 2015'],
  ['ducaru-cyber-week', 'between 22 and 25 June 2015'],
  ['mediterranean-dialogue-20th-anniversary', '9 December 2014'],
  ['la-hulpe-conference', '17 November 2014'],
  ['vershbow-visit', '15 January 2014'],
  ['council-ratifies-individual-cooperation-programme', '1 or 2 December 2008'],
  ['israeli-office-at-nato-opens', '19 September 2016'],
  ['israeli-mission-to-nato-opened', 'between 16 and 19 January 2017'],
])('%s is dated %s', (id, words) => {
  expect(formatDate(archive.event(id).date)).toBe(words)
})

test('the speech at the second symposium is of the day on which a newspaper reported it', () => {
  const { datings } = archive.event('second-nato-israel-symposium-bisogniero')
  expect(datings.filter((d) => d.of?.includes('speech')).map((d) => d.date.text)).toContain(
    '2007-10-22',
  )
})

test.each(undated)('%s keeps the dating that follows from its place in the list', (id) => {
  const inferred = archive.event(id).datings.filter((d) => d.basis === 'inferred')
  expect(inferred.map((d) => [d.date.text, d.source])).toContainEqual([
    '[2015-10-12..]',
    'israel-eu-mission-news-and-events',
  ])
})

test('the sentence on the first programme stands on both events that it tells of', () => {
  for (const id of ['la-hulpe-conference', 'individual-cooperation-programme']) {
    const texts = archive.event(id).evidence.flatMap((e) => e.quotations.map((q) => q.text))
    expect(texts.some((t) => t.startsWith('Israel was the first to conclude'))).toBe(true)
  }
})
