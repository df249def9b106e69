import { expect, test } from 'vitest'
import { recordSourcesOf } from '../../../src/archive/record-sources.ts'
import { archiveOf, person } from '../small-records.ts'

test('a source stands once, with everything for which the record cites it', () => {
  const archive = archiveOf({
    people: [
      person('anna', {
        evidence: [
          { source: 'gazette', locator: 'page 1', note: 'Cited for her name.' },
          { source: 'list' },
        ],
        offices: [
          {
            title: 'Mayor',
            organization: 'office',
            date: '2003/2005',
            evidence: [{ source: 'gazette', locator: 'page 1' }],
          },
        ],
      }),
    ],
  })
  expect(recordSourcesOf(archive.entity('anna'))).toEqual([
    { source: 'gazette', locators: ['page 1'], reasons: ['Cited for her name.', 'Mayor'] },
    { source: 'list', locators: [], reasons: [] },
  ])
})
