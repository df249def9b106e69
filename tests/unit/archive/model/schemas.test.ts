import { describe, expect, test } from 'vitest'
import {
  anything,
  event,
  faultsOf,
  organization,
  person,
  place,
  source,
  stated,
} from '../../small-records.ts'

test('what front matter leaves out is filled in', () => {
  expect(event('a', { places: [{ place: 'haven' }] })).toMatchObject({
    places: [{ place: 'haven', as: 'location' }],
    participations: [],
    organizations: [],
    topics: [],
    evidence: [{ source: 'list', quotations: [] }],
    conflicts: [],
    related: [],
    changes: [],
  })
  expect(source('a')).toMatchObject({ held: false, founding: false, changes: [] })
  expect(person('a')).toMatchObject({ aliases: [], evidence: [], changes: [] })
})

describe('a field that the schemas do not know is refused', () => {
  const colour = { colour: 'red' }
  const extra = anything(colour)
  const claims = [
    { value: 'a', source: 'list' },
    { value: 'b', source: 'list', ...colour },
  ]

  test.each([
    ['in an event', () => event('a', extra)],
    [
      'in a dating',
      () => event('a', { datings: [anything({ ...stated('2015'), colour: 'red' })] }),
    ],
    ['in evidence', () => event('a', { evidence: [{ source: 'list', ...colour }] })],
    [
      'in a quotation',
      () =>
        event('a', {
          evidence: [{ source: 'list', quotations: [{ text: 'a', speaker: 'source', ...colour }] }],
        }),
    ],
    ['in a place of an event', () => event('a', { places: [{ place: 'haven', ...colour }] })],
    ['in a conflict', () => event('a', { conflicts: [{ about: 'a', claims }] })],
    [
      'in a change',
      () => event('a', { changes: [{ on: '2026-12-01', kind: 'created', ...colour }] }),
    ],
    ['in a source', () => source('a', extra)],
    ['in a person', () => person('a', extra)],
    ['in an organization', () => organization('a', extra)],
    ['in a place', () => place('a', extra)],
  ])('%s', (_, write) => {
    expect(faultsOf(write)).toEqual(['Unrecognized key: "colour"'])
  })
})
