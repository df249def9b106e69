/** What the archive says of its two founding items, tested on the real content. */
import { expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/archive.ts'
import { formatDate } from '../../src/archive/date.ts'
import { checkContent } from '../../src/checks/check.ts'

const { records, problems } = checkContent('content')
const archive = buildArchive(records)

const fromMission = archive
  .eventsFrom('israel-eu-mission-news-and-events')
  .toReversed()
  .map((e) => e.id)

test('the content has no error', () => {
  expect(problems.filter((p) => p.severity === 'error')).toEqual([])
})

test.each([
  ['lapid-stoltenberg-meeting', '12 July 2021'],
  ['bennett-cabinet-formed', 'June 2021'],
  ['stamatopoulos-visit', '12–13 October 2015'],
  ['ducaru-cyber-week', 'June 2015'],
  ['mediterranean-dialogue-20th-anniversary', 'December 2014'],
  ['la-hulpe-conference', 'November 2014'],
  ['vershbow-visit', 'January 2014'],
  ['individual-cooperation-programme', '2008'],
])('%s is dated %s', (id, words) => {
  expect(formatDate(archive.event(id).date)).toBe(words)
})

test.each([
  'netanyahu-welcomes-announcement',
  'office-opening-statement',
  'rivlin-invitation',
  'leshno-yaar-credentials',
])('%s keeps the dating that follows from its place in the list', (id) => {
  const inferred = archive.event(id).datings.filter((d) => d.basis === 'inferred')
  expect(inferred.map((d) => [d.date.text, d.source])).toEqual([
    ['[2015-10-12..]', 'israel-eu-mission-news-and-events'],
  ])
})

test('the mission’s entries stand in the list’s order turned into the direction of time', () => {
  const undated = [
    'netanyahu-welcomes-announcement',
    'office-opening-statement',
    'rivlin-invitation',
  ]
  const places = [...undated, 'leshno-yaar-credentials'].map((id) => fromMission.indexOf(id))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places[0]).toBeGreaterThan(fromMission.indexOf('stamatopoulos-visit'))
})

test('every event carries a quotation and a summary of its own', () => {
  for (const id of [...fromMission, 'lapid-stoltenberg-meeting', 'bennett-cabinet-formed']) {
    const event = archive.event(id)
    expect(event.evidence.flatMap((e) => e.quotations).length, id).toBeGreaterThan(0)
    expect(event.body.length, id).toBeGreaterThan(100)
  }
})

test('the sentence on the first programme stands on both events that it tells of', () => {
  for (const id of ['la-hulpe-conference', 'individual-cooperation-programme']) {
    const texts = archive.event(id).evidence.flatMap((e) => e.quotations.map((q) => q.text))
    expect(texts.some((t) => t.startsWith('Israel was the first to conclude'))).toBe(true)
  }
})

test('people stand under the last word of their name', () => {
  const names = archive.entities.people.map((p) => p.name)
  expect(names.indexOf('Sorin Ducaru')).toBeLessThan(names.indexOf('Yair Lapid'))
  expect(names.indexOf('Yair Lapid')).toBeLessThan(names.indexOf('Benjamin Netanyahu'))
})

test('an entity knows every event it occurs in, newest first', () => {
  expect(archive.occurrences('alexander-vershbow').map((o) => o.event.id)).toEqual([
    'la-hulpe-conference',
    'vershbow-visit',
    'individual-cooperation-programme',
  ])
})

test('a publisher’s page leads to its sources by name', () => {
  const sputnik = archive.entity('sputnik')
  expect(archive.sourcesBy(sputnik).map((s) => s.id)).toContain('urdupoint-2021-07-13')
})
