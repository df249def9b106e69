import { expect, test } from 'vitest'
import { entityIndex, hasLetterPages, letterSlug, parted } from '../../../src/archive/name-index.ts'
import { archiveOf, topic } from '../small-records.ts'

const topics = (count: number) =>
  archiveOf({
    topics: Array.from({ length: count }, (_, i) =>
      topic(`topic-${i}`, { name: `${i % 2 ? 'Éclair' : 'Шторм'} ${i}` }),
    ),
  })

test('an index of two thousand names stands on one page, a longer one has a page for each letter', () => {
  expect(hasLetterPages(entityIndex(topics(2000), 'topics'))).toBe(false)
  const [index, ...others] = parted(topics(2001))
  expect(others).toEqual([])
  expect(index!.groups.map(({ letter, entries }) => [letter, entries.length])).toEqual([
    ['E', 1000],
    ['Ш', 1001],
  ])
})

test.each([
  ['E', 'e'],
  ['0–9', '0-9'],
  ['Ш', 'u448'],
])('the letter %s has a page named %s', (letter, slug) => {
  expect(letterSlug(letter)).toBe(slug)
})
