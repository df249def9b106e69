/** What a page says of an entity whose record has no words of its own. */
import { expect, test } from 'vitest'
import { firstLineOf } from '../../../src/archive/first-line.ts'
import { archiveOf, event, organization, person } from '../small-records.ts'

const acting = (id: string, date: string, role: string) =>
  event(id, { date, participations: [{ person: 'anna', role, side: 'other' }] })

const lineOf = (...events: ReturnType<typeof event>[]) => {
  const archive = archiveOf({
    events,
    people: [person('anna')],
    organizations: [organization('office')],
  })
  return (id: string) => firstLineOf(archive, archive.entity(id))
}

test('a person is told by the roles held, with the years, in the order of time', () => {
  const line = lineOf(
    acting('c', '2001', 'Mayor of Haven'),
    acting('a', '1998-05-04', 'harbour master'),
    acting('b', '1999', 'Mayor of Haven'),
  )
  expect(line('anna')).toBe(
    'Harbour master in an event of 1998; Mayor of Haven in events of 1999 and 2001.',
  )
})

test('a year with several events is named once', () => {
  const line = lineOf(
    acting('a', '1998-05-04', 'Mayor'),
    acting('b', '1998-06', 'Mayor'),
    acting('c', '1999', 'Mayor'),
    acting('d', '2001', 'Mayor'),
  )
  expect(line('anna')).toBe('Mayor in events of 1998, 1999 and 2001.')
})

test('who takes part twice in one event takes part in one', () => {
  const host = { person: 'anna', role: 'Mayor', side: 'other', as: 'host' } as const
  const line = lineOf(
    event('a', { date: '1998', participations: [host, { ...host, as: 'mediating' }] }),
  )
  expect(line('anna')).toBe('Mayor in an event of 1998.')
})

test('what takes part without a role is told by the span of its events', () => {
  const named = (id: string, date: string) => event(id, { date, organizations: ['office'] })
  expect(lineOf(named('a', '1998'), named('b', '2001'))('office')).toBe(
    'In 2 events, from 1998 to 2001.',
  )
  expect(lineOf(named('a', '1998'))('office')).toBe('In 1 event, in 1998.')
})

test('of what occurs nowhere nothing is said', () => {
  expect(lineOf()('anna')).toBe('')
})
