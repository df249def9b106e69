/** Eras, themes and key events: views over the same graph. */
import { expect, test } from 'vitest'
import { parsePeriod } from '../../../src/archive/period.ts'
import { erasOf, keyEventsOf, themesOf, yearsOfEvents } from '../../../src/archive/story.ts'
import { archiveOf, event, ids, topic } from '../small-records.ts'

const era = (id: string, date: string) => ({ id, name: id, date: parsePeriod(date), text: '…' })

test('each event belongs to the era in which it can have begun', () => {
  const archive = archiveOf(
    {
      events: [
        event('first', { date: '1998' }),
        event('across', { date: '1999-12-30/2000-01-02' }),
        event('last', { date: '2000-01-01' }),
        event('before-all', { date: '1990' }),
      ],
    },
    { eras: [era('old', '1998/1999'), era('new', '2000/..')] },
  )
  expect(erasOf(archive).map((e) => [e.era.id, ids(e.events)])).toEqual([
    ['old', ['first', 'across']],
    ['new', ['last']],
  ])
})

test('a theme is a topic whose text links to events, with its events by time', () => {
  const archive = archiveOf({
    events: [
      event('later', { date: '2001', topics: ['ships'] }),
      event('earlier', { date: '1998', topics: ['ships'] }),
    ],
    topics: [
      topic('ships', { body: 'They [came](/events/earlier/).' }),
      topic('birds', { body: 'Birds.' }),
    ],
  })
  const [theme, ...more] = themesOf(archive)
  expect([theme!.theme.id, ids(theme!.events), more]).toEqual(['ships', ['earlier', 'later'], []])
  expect(yearsOfEvents(theme!.events)).toBe('from 1998 to 2001')
  expect([yearsOfEvents([]), yearsOfEvents(theme!.events.slice(0, 1))]).toEqual(['', 'in 1998'])
})

test('key events stand in order of time, each with its reason; what is on no list is left out', () => {
  const archive = archiveOf(
    { events: [event('b', { date: '2001' }), event('a', { date: '1998' })] },
    {
      key: [
        { event: 'b', why: 'It ended.' },
        { event: 'gone', why: '…' },
        { event: 'a', why: 'It began.' },
      ],
    },
  )
  expect(keyEventsOf(archive).map(({ event: { id }, note }) => [id, note])).toEqual([
    ['a', 'It began.'],
    ['b', 'It ended.'],
  ])
})
