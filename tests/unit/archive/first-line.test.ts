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
  return (id: string) => firstLineOf(archive, archive.entity(id))?.text
}

test('a person is told by the roles held, with the years, in the order of time', () => {
  const line = lineOf(
    acting('c', '2001', 'Mayor of Haven'),
    acting('a', '1998-05-04', 'harbour master'),
    acting('b', '1999', 'Mayor of Haven'),
  )
  expect(line('anna')).toBe(
    'Harbour master in an event of 1998; Mayor of Haven in this archive’s events of 1999 and 2001',
  )
})

test('a year with several events is named once', () => {
  const line = lineOf(
    acting('a', '1998-05-04', 'Mayor'),
    acting('b', '1998-06', 'Mayor'),
    acting('c', '1999', 'Mayor'),
    acting('d', '2001', 'Mayor'),
  )
  expect(line('anna')).toBe('Mayor in this archive’s events of 1998, 1999 and 2001')
})

test('who takes part twice in one event takes part in one', () => {
  const host = { person: 'anna', role: 'Mayor', side: 'other', as: 'host' } as const
  const line = lineOf(
    event('a', { date: '1998', participations: [host, { ...host, as: 'mediating' }] }),
  )
  expect(line('anna')).toBe('Mayor in an event of 1998')
})

test('what takes part without a role is told by the span of its events', () => {
  const named = (id: string, date: string) => event(id, { date, organizations: ['office'] })
  expect(lineOf(named('a', '1998'), named('b', '2001'))('office')).toBe(
    'In 2 events from 1998 to 2001',
  )
  expect(lineOf(named('a', '1998'))('office')).toBe('In 1 event in 1998')
})

test('of what occurs nowhere nothing is said', () => {
  expect(lineOf()('anna')).toBeUndefined()
})

test('many years are told by the first and the last', () => {
  const line = lineOf(
    ...['1998', '1999', '2001', '2004'].map((year) => acting(`in-${year}`, year, 'Mayor')),
  )
  expect(line('anna')).toBe('Mayor in this archive’s events of 1998 to 2004')
})

test.each([
  [['1998', '1999'], [], 'Mayor in this archive’s events of 1998 and 1999: two in all, both with'],
  [
    ['1998', '1999'],
    ['2001'],
    'Mayor in this archive’s events of 1998, 1999 and 2001: three in all, two of them with',
  ],
])('whoever shares several of the events is named: %j, and not %j', (shared, alone, text) => {
  const mayor = (name: string) => ({ person: name, role: 'Mayor', side: 'other' })
  const archive = archiveOf({
    events: [
      ...shared.map((date) =>
        event(`in-${date}`, { date, participations: [mayor('anna'), mayor('ben')] }),
      ),
      ...alone.map((date) => event(`in-${date}`, { date, participations: [mayor('anna')] })),
    ],
    people: [person('anna'), person('ben')],
  })
  const line = firstLineOf(archive, archive.entity('anna'))
  expect(line?.text).toBe(text)
  expect(line?.companion?.id).toBe('ben')
})
