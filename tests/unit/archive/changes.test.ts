import { expect, test } from 'vitest'
import { anchored, changesAbout, changesOf, recentlyAdded } from '../../../src/archive/changes.ts'
import { archiveOf, event, organization, person, place, source, topic } from '../small-records.ts'

const created = (on: string) => ({ on, kind: 'created' as const })
const clarified = (on: string) => ({ on, kind: 'clarified' as const, why: 'It was unclear.' })

test('changes come newest day first, within a day by the address of their record', () => {
  const archive = archiveOf({
    events: [
      event('opening', { changes: [created('2026-11-24'), clarified('2026-12-01')] }),
      event('double', {
        changes: [{ on: '2026-12-01', kind: 'withdrawn', why: 'A double.' }],
      }),
    ],
    sources: [source('gazette', { changes: [created('2026-11-30')] })],
    people: [person('anna-berg', { changes: [created('2026-12-01')] })],
    organizations: [organization('office', { changes: [created('2026-11-24')] })],
    places: [place('haven', { changes: [created('2026-11-24')] })],
    topics: [topic('boats', { changes: [created('2026-11-24')] })],
  })
  const listed = changesOf(archive).map(({ on, changes }) => [
    on,
    ...changes.map(({ change, record }) => `${record.address} ${change.kind}`),
  ])
  expect(listed).toEqual([
    [
      '2026-12-01',
      '/events/double/ withdrawn',
      '/events/opening/ clarified',
      '/people/anna-berg/ created',
    ],
    ['2026-11-30', '/sources/gazette/ created'],
    [
      '2026-11-24',
      '/events/opening/ created',
      '/organizations/office/ created',
      '/places/haven/ created',
      '/topics/boats/ created',
    ],
  ])
})

test('several changes of one record on one day stay in its own order', () => {
  const [first, second] = [clarified('2026-12-01'), created('2026-12-01')]
  const archive = archiveOf({ topics: [topic('boats', { changes: [first, second] })] })
  expect(changesOf(archive).flatMap((d) => d.changes.map((c) => c.change))).toEqual([first, second])
})

test('each change of a record has an anchor, which stays when there are more', () => {
  const changes = [
    created('2026-11-24'),
    clarified('2026-12-01'),
    { on: '2026-12-01', kind: 'corrected' as const, was: 'a', now: 'b', why: 'c' },
    clarified('2026-12-01'),
    clarified('2026-12-02'),
  ]
  const anchors = anchored(changes).map(({ anchor }) => anchor)
  expect(anchors).toEqual([
    'created-2026-11-24',
    'clarified-2026-12-01',
    'corrected-2026-12-01',
    'clarified-2026-12-01-2',
    'clarified-2026-12-02',
  ])
  expect(anchored(changes.slice(0, 3)).map(({ anchor }) => anchor)).toEqual(anchors.slice(0, 3))
})

test('of an entity they are its own and those of its events, withdrawn ones among them', () => {
  const archive = archiveOf({
    events: [
      event('opening', { topics: ['boats'], changes: [created('2026-11-24')] }),
      event('double', {
        topics: ['boats'],
        changes: [{ on: '2026-12-01', kind: 'withdrawn', why: 'A double.' }],
      }),
      event('other', { changes: [created('2026-11-24')] }),
    ],
    topics: [topic('boats', { changes: [created('2026-11-25')] }), topic('none')],
  })
  const about = (id: string) =>
    changesAbout(archive, archive.entity(id)).map(({ on, changes }) => [
      on,
      ...changes.map(({ record }) => record.address),
    ])
  expect(about('boats')).toEqual([
    ['2026-12-01', '/events/double/'],
    ['2026-11-25', '/topics/boats/'],
    ['2026-11-24', '/events/opening/'],
  ])
  expect(about('none')).toEqual([])
})

test('a change names its record by what people call it', () => {
  const changes = [created('2026-12-01')]
  const archive = archiveOf({
    events: [event('opening', { title: 'The harbour opens', changes })],
    sources: [source('gazette', { title: 'Mayor opens the harbour', changes })],
    places: [place('haven', { name: 'Haven', changes })],
  })
  expect(changesOf(archive).flatMap((d) => d.changes.map((c) => c.record))).toEqual([
    { kind: 'events', id: 'opening', name: 'The harbour opens', address: '/events/opening/' },
    { kind: 'places', id: 'haven', name: 'Haven', address: '/places/haven/' },
    {
      kind: 'sources',
      id: 'gazette',
      name: 'Mayor opens the harbour',
      address: '/sources/gazette/',
    },
  ])
})

test('an archive in which nothing was changed has no changes', () => {
  expect(changesOf(archiveOf({ events: [event('opening')] }))).toEqual([])
})

test('the events recorded last come first, of one day the newest event', () => {
  const archive = archiveOf({
    events: [
      event('old', { date: '1998', changes: [created('2026-11-24'), clarified('2026-12-05')] }),
      event('older', { date: '1997', changes: [created('2026-12-01')] }),
      event('new', { date: '1999', changes: [created('2026-11-24')] }),
      event('without-history', { date: '2000', changes: [] }),
    ],
  })
  expect(recentlyAdded(archive, 3).map(({ event: { id }, on }) => [id, on])).toEqual([
    ['older', '2026-12-01'],
    ['new', '2026-11-24'],
    ['old', '2026-11-24'],
  ])
  expect(archive.lastChange).toBe('2026-12-05')
})
