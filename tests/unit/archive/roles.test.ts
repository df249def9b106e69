import { expect, test } from 'vitest'
import type { RecordOf } from '../../../src/archive/records.ts'
import { rolesOf, shownRoles } from '../../../src/archive/roles.ts'
import { archiveOf, event, organization, person } from '../small-records.ts'

const office = (title: string, date: string) => ({
  title,
  organization: 'office',
  date,
  evidence: [{ source: 'list' }],
})

const rolesIn = (roles: readonly [date: string, role: string][]) => {
  const archive = archiveOf({
    events: roles.map(([date, role], i) =>
      event(`e${i}`, { date, participations: [{ person: 'anna', role, side: 'other' }] }),
    ),
    people: [
      person('anna', {
        offices: [
          office('Chief of Staff', '2011/2014'),
          office('Mayor', '2003/2005'),
          office('Deputy Chief of Staff', '2009/2012'),
        ],
      }),
    ],
    organizations: [organization('office')],
  })
  return rolesOf(archive, archive.entity('anna') as RecordOf<'people'>)
    .filter(({ events }) => events.length > 0)
    .map((role) => [role.name, role.office?.date.text, role.events.map(({ id }) => id)])
}

test.each<[role: string, date: string, name: string, term: string | undefined]>([
  ['Mayor of Haven', '2004', 'Mayor', '2003/2005'],
  ['mayor and harbour master', '2004', 'Mayor', '2003/2005'],
  ['Mayor elect of Haven', '2004', 'Mayor elect of Haven', undefined],
  ['Mayors of Haven', '2004', 'Mayors of Haven', undefined],
  ['Mayor of Haven', '2007', 'Mayor of Haven', undefined],
  ['Port Deputy Chief of Staff', '2012', 'Deputy Chief of Staff', '2009/2012'],
  ['Port Chief of Staff', '2012', 'Chief of Staff', '2011/2014'],
])('“%s” in %s is told as %s', (role, date, name, term) => {
  expect(rolesIn([[date, role]])).toEqual([[name, term, ['e0']]])
})

test('terms come first, oldest first, then the roles that belong to none', () => {
  expect(
    rolesIn([
      ['2001', 'Sailor'],
      ['2012', 'Chief of Staff'],
      ['2004', 'Mayor'],
      ['2005', 'Mayor of Haven'],
    ]),
  ).toEqual([
    ['Mayor', '2003/2005', ['e2', 'e3']],
    ['Chief of Staff', '2011/2014', ['e1']],
    ['Sailor', undefined, ['e0']],
  ])
})

test('of many roles all terms of office are shown, and the newest of the others', () => {
  const archive = archiveOf({
    events: Array.from({ length: 60 }, (_, i) =>
      event(`e${i}`, {
        date: String(1950 + i),
        participations: [{ person: 'anna', role: `Guest ${i}`, side: 'other' }],
      }),
    ),
    people: [person('anna', { offices: [office('Mayor', '2003/2005')] })],
    organizations: [organization('office')],
  })
  const names = shownRoles(rolesOf(archive, archive.entity('anna') as RecordOf<'people'>)).map(
    ({ name }) => name,
  )
  expect([names.length, names[0], names[1], names.at(-1)]).toEqual([
    51,
    'Mayor',
    'Guest 10',
    'Guest 59',
  ])
})
