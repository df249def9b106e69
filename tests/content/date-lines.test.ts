/** The lines beside contested dates: facts that stay. */
import { expect, test } from 'vitest'
import { dateLine } from '../../src/archive/date-line.ts'
import { readArchive } from '../../src/records/archive.ts'

const { archive } = readArchive('content')

test.each([
  ['lapid-stoltenberg-meeting', 'Sources disagree: 1 says 12 June, 4 say 12 July'],
  ['council-agrees-israeli-mission', 'Sources disagree: 2 say 3 May, 3 say 4 May'],
])('%s: %s', (id, said) => {
  expect(dateLine(archive, archive.event(id))).toBe(said)
})

test('whoever disagrees is told first, and nobody else is said to disagree', () => {
  for (const event of archive.events) {
    const isContested = event.dateConflicts.length > 0
    expect(dateLine(archive, event).startsWith('Sources disagree'), event.id).toBe(isContested)
  }
})
