import { expect, test } from 'vitest'
import { buildCatalogue } from '../../../src/search/build/catalogue.ts'
import { nearestRecords } from '../../../src/search/query/nearest-records.ts'
import { archiveOf, event, person } from '../small-records.ts'

const catalogue = buildCatalogue(
  archiveOf({
    events: [event('harbour-opening'), event('harbour-opening-speech'), event('storm')],
    people: [person('anna-berg')],
  }),
)

test.each([
  ['/events/harbour-opning/', ['harbour-opening', 'harbour-opening-speech']],
  ['/a/b/events/harbor-opening', ['harbour-opening', 'harbour-opening-speech']],
  ['/events/storm/index.html', ['storm']],
  ['/people/anna-berge.html', ['anna-berg']],
  ['/events/%E0%A4%A/', []],
  ['/x/', []],
  ['/', []],
])('nearest to %s', (path, ids) => {
  const found = nearestRecords(path, catalogue).map(({ kind, place }) =>
    kind === 'events' ? catalogue.events[place]!.id : catalogue.entities[place]!.id,
  )
  expect(found).toEqual(ids)
})
