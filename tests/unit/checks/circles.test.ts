import { expect, test } from 'vitest'
import { searchDocuments } from '../../../src/search/build/document.ts'
import { readArchive } from '../../../src/records/archive.ts'
import { problemsAfter, replacing, withSmallArchive } from '../small-archive.ts'
import type { Edit } from '../small-archive.ts'

const haven = (within: string): Edit => [
  'places/haven.md',
  replacing('precision: city', `precision: city\nwithin: ${within}`),
]
const place = (id: string, within: string): Edit => [
  `places/${id}.md`,
  () => `---\nname: ${id}\nprecision: region\nwithin: ${within}\n---\nA place.\n`,
]
const circle = [haven('bay'), place('bay', 'coast'), place('coast', 'haven')]
const listed: Edit = ['addresses.txt', (text) => `${text}/places/bay/\n/places/coast/\n`]

test('a place within itself is told', () => {
  expect(problemsAfter(haven('haven'))).toBe(
    [
      'content/places/haven.md:5  place-circle',
      '  `haven` lies within `haven`.',
      '  Take `within` out of the largest of them.',
    ].join('\n'),
  )
})

test('places within each other are told, each with the circle spelled out', () => {
  const problems = problemsAfter(...circle, listed)
  expect(problems.match(/^content.*$/gm)).toEqual([
    'content/places/bay.md:4  place-circle',
    'content/places/coast.md:4  place-circle',
    'content/places/haven.md:5  place-circle',
  ])
  expect(problems).toContain(
    '`haven` lies within `bay`, which lies within `coast`, which lies within `haven`.',
  )
})

test('a place that lies within a circle is not on it', () => {
  expect(problemsAfter(haven('bay'), place('bay', 'bay'), listed)).not.toContain('haven.md')
})

test('places in a circle do not stop the search from being made', () => {
  withSmallArchive(circle, (content) => {
    expect(searchDocuments(readArchive(content).archive)).toHaveLength(5)
  })
})

const storm = 'events/pier-storm.md'
const relating = (event: string, as: string) =>
  replacing(
    'organizations:',
    `related: [{ event: ${event}, as: ${as}, note: A note. }]\norganizations:`,
  )

test('an event related to itself is told', () => {
  expect(problemsAfter([storm, relating('pier-storm', 'see-also')])).toBe(
    [
      'content/events/pier-storm.md:10  related-to-itself',
      '  This event is `pier-storm`.',
      '  Write the id of the other event.',
    ].join('\n'),
  )
})

test('events that follow from each other are told', () => {
  const opening: Edit = ['events/harbour-opening.md', replacing('as: see-also', 'as: answers')]
  expect(problemsAfter(opening, [storm, relating('harbour-opening', 'follows-from')])).toBe(
    [
      'content/events/harbour-opening.md:44  event-circle',
      '  `harbour-opening` comes after `pier-storm`, which comes after `harbour-opening`.',
      '  Turn one of the relations round, or call it `see-also`.',
      'content/events/pier-storm.md:10  event-circle',
      '  `pier-storm` comes after `harbour-opening`, which comes after `pier-storm`.',
      '  Turn one of the relations round, or call it `see-also`.',
    ].join('\n'),
  )
})

test.each([
  [relating('harbour-opening', 'follows-from'), 'follows-from-later'],
  [relating('harbour-opening', 'see-also'), undefined], // both may see each other
  [relating('ferry-meeting', 'follows-from'), undefined], // earlier
  [relating('lighthouse-painted', 'answers'), undefined], // on or after the same month
])('an event follows from what came before it', (edit, code) => {
  const told = problemsAfter([storm, edit])
  expect(/ {2}([a-z-]+)$/m.exec(told)?.[1]).toBe(code)
  if (code) {
    expect(told).toContain(
      '`harbour-opening` (4 May 1998) came later than this event (March 1998).',
    )
  }
})
