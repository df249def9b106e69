import { describe, expect, test } from 'vitest'
import {
  detailOf,
  formatCoordinates,
  otherNamesOf,
  partIn,
  roleIn,
} from '../../../src/archive/entity.ts'
import { isTheme } from '../../../src/archive/theme.ts'
import { LIST, archiveOf, event, organization, person, place, topic } from '../small-records.ts'

const berg = (role: string) => ({ person: 'anna-berg', role, side: 'other' })
const quoting = (speaker: string) => [{ source: LIST, quotations: [{ text: 'Words.', speaker }] }]

describe('the line beside a name', () => {
  const archive = archiveOf({
    events: [
      event('elected', { date: '2011', participations: [berg('Mayor')] }),
      event('in-council', { date: '2010', participations: [berg('Member of the council')] }),
      event('speech', { date: '2012', evidence: quoting('anna-berg') }),
    ],
    people: [person('anna-berg'), person('nobody')],
    organizations: [
      organization('office', {
        aliases: [{ name: 'משרד', lang: 'he' }, 'Port Office', 'HHO', 'Port Authority'],
      }),
    ],
    places: [place('haven', { name: 'Haven' }), place('pier', { within: 'haven' })],
    topics: [topic('boats', { aliases: ['Ships'], body: 'Boats.' })],
  })

  test.each([
    ['anna-berg', 'Mayor'], // the newest event is one in which she only speaks
    ['nobody', ''],
    ['pier', 'In Haven'],
    ['haven', ''],
    ['office', ''],
    ['boats', 'Boats.'],
  ])('of %s is “%s”', (id, detail) => {
    expect(detailOf(archive, archive.entity(id))).toBe(detail)
  })
})

test.each([
  ['a role', [berg('Mayor')], 'Mayor', ''],
  ['a way of taking part', [{ ...berg('Mayor'), as: 'host' }], 'Mayor', 'Host'],
  [
    'a note',
    [{ ...berg('Mayor'), as: 'mentioned', note: 'She wrote.' }],
    'Mayor',
    'Mentioned. She wrote.',
  ],
  ['two roles', [berg('Mayor'), berg('Chair'), berg('Chair')], 'Mayor; Chair', ''],
  ['no participation', [], '', ''],
])('%s is said as a role and a part', (_, participations, role, part) => {
  const told = event('a', { participations, organizations: ['anna-berg'] })
  const [occurrence] = archiveOf({ events: [told] }).occurrences('anna-berg')
  expect(roleIn(occurrence!)).toBe(role)
  expect(partIn(occurrence!)).toBe(part)
})

test('the first name of each language in a script of its own stands under the heading, but not of a topic', () => {
  const aliases = [
    { name: 'HHO' },
    { name: 'משרד', lang: 'he' },
    { name: 'לשכה', lang: 'he' },
    { name: 'Bureau', lang: 'fr' },
  ]
  const { inOwnScripts, others } = otherNamesOf({ kind: 'organizations', aliases })
  expect(inOwnScripts.map(({ name }) => name)).toEqual(['משרד'])
  expect(others.map(({ name }) => name)).toEqual(['HHO', 'לשכה', 'Bureau'])
  expect(otherNamesOf({ kind: 'topics', aliases }).inOwnScripts).toEqual([])
})

test('a topic whose introduction links to an event is a theme', () => {
  expect(isTheme({ body: 'It [opened](/events/opening/).' })).toBe(true)
  expect(isTheme({ body: 'As [the gazette](/sources/gazette/) told of /events/.' })).toBe(false)
})

test.each([
  [50.879, 4.4256, 'city', '50.88° N, 4.43° E'],
  [50.8792, 4.4256, 'building', '50.879° N, 4.426° E'],
  [-33.9, -70.5, 'region', '33.90° S, 70.50° W'],
  [0, 0, 'country', '0.00° N, 0.00° E'],
] as const)('%d, %d, of a %s, is read as %s', (latitude, longitude, precision, words) => {
  expect(formatCoordinates([latitude, longitude], precision)).toBe(words)
})
