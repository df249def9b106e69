import { expect, test } from 'vitest'
import { lastChangeOnPage } from '../../../src/archive/page-change.ts'
import { LIST, archiveOf, event, person, place, source, topic } from '../small-records.ts'

const created = (on: string) => [{ on, kind: 'created' as const }]
const archive = archiveOf({
  sources: [source(LIST, { changes: created('2026-11-01') }), source('unused')],
  events: [
    event('old', {
      date: '1998',
      participations: [{ person: 'anna', role: 'Mayor', side: 'other' }],
      changes: created('2026-11-02'),
    }),
    event('new', { date: '2015', topics: ['boats'], changes: created('2026-11-03') }),
    event('double', {
      date: '2015',
      topics: ['boats'],
      changes: [{ on: '2026-11-05', kind: 'withdrawn', why: 'A double.' }],
    }),
  ],
  people: [person('anna'), person('nobody')],
  topics: [topic('boats', { changes: created('2026-11-04') })],
  places: [place('haven', { changes: created('2027-01-01') })],
})

test.each([
  ['an event, when its record was', '/events/old/', '2026-11-02'],
  ['a person, when an event was', '/people/anna/', '2026-11-02'],
  ['a topic, when an event left it', '/topics/boats/', '2026-11-05'],
  ['a part of a long list, when the list was', '/topics/boats/years/2015/', '2026-11-05'],
  ['a source, when an event that uses it was', `/sources/${LIST}/`, '2026-11-05'],
  ['a year, when one of its events was', '/years/1998/', '2026-11-02'],
  ['a year, when an event left it', '/years/2015/', '2026-11-05'],
  ['a list of events', '/events/', '2026-11-05'],
  ['a list of records, which tells of their events', '/people/', '2026-11-05'],
  ['a list of records, when one of them was', '/places/', '2027-01-01'],
  ['a letter of a list', '/people/letters/a/', '2026-11-05'],
  ['a letter of the list of sources', '/sources/letters/l/', '2026-11-05'],
  ['the list of sources', '/sources/', '2026-11-05'],
  ['the list of themes', '/themes/', '2026-11-05'],
  ['disagreements', '/conflicts/', '2026-11-05'],
  ['the home page, when anything was', '/', '2027-01-01'],
  ['the changes', '/changes/', '2027-01-01'],
  ['the changes of a year', '/changes/2026/', '2026-11-05'],
  ['the numbers', '/figures/', '2027-01-01'],
  ['all of it on paper', '/print/', '2027-01-01'],
])('was changed: %s', (_, address, day) => {
  expect(lastChangeOnPage(archive, address)).toBe(day)
})

test.each(['/people/nobody/', '/sources/unused/', '/about/', '/docs/deploy/'])(
  'of %s no day is known',
  (address) => {
    expect(lastChangeOnPage(archive, address)).toBeUndefined()
  },
)
