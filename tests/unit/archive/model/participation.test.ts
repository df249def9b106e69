import { describe, expect, test } from 'vitest'
import { event, faultsOf } from '../../small-records.ts'

describe('a participation', () => {
  const part = (participation: unknown) => event('a', { participations: [participation] })

  test.each([
    [{ person: 'anna-berg', role: 'Mayor', side: 'other' }, 'present'],
    [{ organization: 'office', side: 'other' }, 'present'],
    [
      { unnamed: 'two of the crew', side: 'other', as: 'invited', note: 'They came late.' },
      'invited',
    ],
  ])('of %o may leave out what it does not know', (participation, as) => {
    expect(part(participation).participations).toEqual([{ as, ...participation }])
  })

  test.each([
    ['nobody', { side: 'other' }],
    ['two', { person: 'anna-berg', organization: 'office', role: 'Mayor', side: 'other' }],
  ])('of %s is refused', (_, participation) => {
    expect(faultsOf(() => part(participation))).toEqual([
      'A participation has one of `person`, `organization` or `unnamed`.',
    ])
  })

  test.each([['anna-berg'], [null], [['anna-berg']]])('is a map, not %j', (participation) => {
    expect(faultsOf(() => part(participation))).toEqual([
      'Expected a participation: person, organization or unnamed, with its side.',
    ])
  })

  test('of a person without a role is refused', () => {
    expect(faultsOf(() => part({ person: 'anna-berg', side: 'other' }))).not.toEqual([])
  })
})
