import { expect, test } from 'vitest'
import { relatedTo } from '../../../src/archive/related.ts'
import { archiveOf, event, source } from '../small-records.ts'

const see = (id: string) => ({ event: id, as: 'see-also' as const, note: `Note of ${id}.` })

test('related events stand before, after, or where neither is certain, each oldest first', () => {
  const archive = archiveOf({
    events: [
      event('opening', {
        date: '2015-05-03',
        related: ['later', 'soon', 'open', 'same', 'month', 'before'].map(see),
      }),
      event('before', { date: '2015-04-03' }),
      event('soon', { date: '2015-05-17', related: [{ ...see('opening'), as: 'follows-from' }] }),
      event('later', { date: '2016-05-03' }),
      event('open', { date: '[2015-01-01..]' }),
      event('month', { date: '2015-05' }),
      event('same', { date: '2015-05-03' }),
      event('other', {
        date: '2015-05-10',
        related: [{ event: 'opening', as: 'follows-from', note: 'Why.' }],
      }),
    ],
    sources: [source('list')],
  })
  const groups = relatedTo(archive, archive.event('opening'))
  expect(groups.map(({ group, entries }) => [group, entries.map((e) => e.event.id)])).toEqual([
    ['before', ['before']],
    ['same', ['same']],
    ['after', ['other', 'soon', 'later']],
    ['uncertain', ['open', 'month']],
  ])
  const notes = groups.flatMap(({ entries }) => entries.map((e) => e.note))
  expect(notes).toContain('Seven days later. It follows from this event. Why.')
  expect(notes).toContain('Note of open.')
})
