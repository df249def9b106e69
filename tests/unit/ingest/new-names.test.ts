/** Towns that an item names with their country. */
import { expect, test } from 'vitest'
import { newPlaces } from '../../../src/ingest/new-names.ts'
import { NameFinder } from '../../../src/ingest/names.ts'
import { wordsIn } from '../../../src/ingest/words.ts'
import { schemas } from '../../../src/archive/model/schemas.ts'

const northland = {
  ...schemas.places.parse({ name: 'Northland', precision: 'country' }),
  ...{ kind: 'places' as const, id: 'northland', body: '', plain: '' },
}
const names = new NameFinder([northland])

const placesIn = (text: string) =>
  newPlaces({ text, words: wordsIn(text), mentions: names.find(text, 'en') })

test.each([
  ['They met in Oldtown, Northland, on Monday.', 'Oldtown'],
  ['They met at Port Ode, Northland.', 'Port Ode'],
])('in “%s” a town by its country is new', (text, name) => {
  expect(placesIn(text)).toMatchObject([{ kind: 'places', name, within: 'northland' }])
})

test.each([
  'They met in Northland.',
  'Anna Berg, Northland, came.',
  'They came from Oldtown; Northland is far.',
])('in “%s” none is', (text) => {
  expect(placesIn(text)).toEqual([])
})
