import { expect, test } from 'vitest'
import { participantOf, unnamedIn } from '../../../src/archive/participation.ts'
import { event } from '../small-records.ts'

test.each([
  [{ person: 'anna-berg', role: 'Mayor', side: 'other' }, 'anna-berg', undefined],
  [{ organization: 'choir', side: 'other' }, 'choir', undefined],
  [{ unnamed: 'two of the crew', side: 'unknown' }, undefined, 'two of the crew'],
])('%j: the id %s took part, or without a name %s', (participation, id, unnamed) => {
  const [read] = event('a', { participations: [participation] }).participations
  expect([participantOf(read!), unnamedIn(read!)]).toEqual([id, unnamed])
})
