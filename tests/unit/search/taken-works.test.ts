/** Works that readers save: those of archives that are searched together are kept apart. */
import { expect, test } from 'vitest'
import type { CitedWork } from '../../../src/formats/citation/work.ts'
import { worksOf } from '../../../src/search/browser/taken-works.ts'

const work = (id: string, title: string, url?: string): CitedWork => ({
  id,
  type: 'page',
  title,
  language: 'en',
  titleLanguage: 'en',
  authors: [],
  ...(url && { url }),
})
const list = work('list', 'The list', 'https://gazette.example/list')
const taken = (event: CitedWork, url: string | undefined, ...sources: CitedWork[]) => ({
  work: event,
  url,
  sources,
})

test('an event has its address, and a source stands once, after the first event that rests on it', () => {
  const events = [
    taken(work('opening', 'The opening'), 'https://haven.example/events/opening/', list),
    taken(work('storm', 'The storm'), 'https://haven.example/events/storm/', list),
  ]
  expect(worksOf({ events }).map(({ id, url }) => [id, url])).toEqual([
    ['opening', 'https://haven.example/events/opening/'],
    ['list', 'https://gazette.example/list'],
    ['storm', 'https://haven.example/events/storm/'],
  ])
})

test.each([
  ['another address', 'The opening', 'https://quay.example/events/opening/'],
  ['another title, opened from disk', 'The other opening', undefined],
])('the same id with %s is another work', (_, title, url) => {
  const events = [
    taken(work('opening', 'The opening'), url && 'https://haven.example/events/opening/', list),
    taken(work('opening', title), url, list),
  ]
  expect(worksOf({ events }).map(({ id }) => id)).toEqual(['opening', 'list', 'opening-2'])
})
