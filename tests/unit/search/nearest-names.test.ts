import { expect, test } from 'vitest'
import { buildCatalogue, buildNames } from '../../../src/search/build/catalogue.ts'
import { nearestNames } from '../../../src/search/query/nearest-names.ts'
import { archiveWriting } from '../../../src/search/query/archive-writing.ts'
import { queryNames } from '../../../src/search/query/query-names.ts'
import { archiveOf, event, ids, organization, person } from '../small-records.ts'

const archive = archiveOf({
  events: [event('storm', { organizations: ['b'] })],
  people: [
    person('anna-berg', {
      name: 'Anna Bergström',
      aliases: [
        { name: 'אנה ברגסטרם', lang: 'he' },
        { name: 'آنا برغستروم', lang: 'ar' },
      ],
    }),
  ],
  organizations: [
    organization('a', { name: 'Harbour Office' }),
    organization('b', { name: 'Harbour House' }),
    organization('who', { name: 'World Harbour Organization', aliases: ['WHO'] }),
  ],
})
const [catalogue, otherNames] = [buildCatalogue(archive), buildNames(archive)]

test.each([
  [['Bargstrum'], ['anna-berg']],
  [['ברגשטרום'], ['anna-berg']],
  [['وبرغسترومم'], ['anna-berg']],
  [['Harbarr'], ['b', 'a', 'who']],
  [['zebrafish'], []],
  [['Бергстрём'], []],
  [['xy', '-'], []],
])('of %j the nearest names are those of %j', (typed, found) => {
  expect(ids(nearestNames(typed, catalogue, otherNames))).toEqual(found)
})

test.each([
  [['Осло'], 'en', { language: 'English', script: 'Latin' }],
  [['חיפה'], 'en-GB', { language: 'English', script: 'Latin' }],
  [['Oslo'], 'uk', { language: 'Ukrainian', script: 'Cyrillic' }],
  [['Oslo', 'Осло'], 'en', undefined],
  [['123'], 'en', undefined],
  [['Oslo'], 'ja', undefined],
])('%j is in another script than an archive in %s: %j', (words, language, writing) => {
  expect(archiveWriting(words, language)).toEqual(writing)
})

test('the names that a query is read by are those of people, and acronyms like small words', () => {
  const names = queryNames(catalogue, otherNames)
  expect(names.acronyms).toEqual(new Set(['who']))
  expect([...names.people]).toEqual(expect.arrayContaining(['anna', 'bergstrom', 'ברגסטרם']))
  expect(names.people.has('harbour')).toBe(false)
})
