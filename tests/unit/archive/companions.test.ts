import { expect, test } from 'vitest'
import { companionsOf } from '../../../src/archive/companions.ts'
import { archiveOf, event, organization, person } from '../small-records.ts'

const meeting = (id: string, people: string[], organizations: string[] = []) =>
  event(id, {
    organizations,
    participations: people.map((name) => ({ person: name, role: 'Mayor', side: 'other' })),
  })

const everyone = ['anna', 'ben', 'carl', ...Array.from({ length: 10 }, (_, i) => `guest-${i}`)]
const archive = archiveOf({
  events: [
    meeting('a', ['anna', 'ben', 'carl'], ['office']),
    meeting('b', ['anna', 'ben'], ['office']),
    meeting('c', ['anna', 'ben', 'carl', 'once']),
    meeting('d', everyone),
    meeting(
      'e',
      everyone.filter((name) => name !== 'ben' && name !== 'carl'),
    ),
  ],
  people: [...everyone, 'once'].map((id) => person(id)),
  organizations: [organization('office')],
})

test('who shares two events or more is counted, eight of a kind, the most frequent first and equals by id', () => {
  const { people, organizations } = companionsOf(archive, { id: 'anna' })
  expect(people.map(({ entity, count }) => [entity.id, count])).toEqual([
    ['ben', 4],
    ['carl', 3],
    ...Array.from({ length: 6 }, (_, i) => [`guest-${i}`, 2]),
  ])
  expect(organizations.map(({ entity, count }) => [entity.id, count])).toEqual([['office', 2]])
})

test('who occurs once has nobody beside', () => {
  expect(companionsOf(archive, { id: 'once' })).toEqual({ people: [], organizations: [] })
})
