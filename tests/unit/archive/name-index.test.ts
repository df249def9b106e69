import { expect, test } from 'vitest'
import {
  entityIndex,
  hasLetterPages,
  letterSlug,
  lettersOf,
  mostFrequent,
  parted,
} from '../../../src/archive/name-index.ts'
import { archiveOf, event, topic } from '../small-records.ts'

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

test('an index with a Latin letter has the whole alphabet, other letters in their places', () => {
  const named = (...names: string[]) =>
    lettersOf(
      entityIndex(
        archiveOf({ topics: names.map((name, i) => topic(`t${i}`, { name })) }),
        'topics',
      ),
    )
  const letters = named('7 seas', 'Boats', 'Шторм')
  expect(letters.map(({ letter }) => letter).join('')).toBe('0–9ABCDEFGHIJKLMNOPQRSTUVWXYZШ')
  expect(letters.filter(({ group }) => group).map(({ letter }) => letter)).toEqual([
    '0–9',
    'B',
    'Ш',
  ])
  expect(named('Шторм').map(({ letter }) => letter)).toEqual(['Ш'])
})

test('a long index begins with the twenty that occur most, equals by name; with none of no event', () => {
  const names = Array.from({ length: 41 }, (_, i) => `t${String(i).padStart(2, '0')}`)
  const archiveWith = (ids: string[], from: number) =>
    archiveOf({
      events: [event('a', { topics: ids.slice(from) }), event('b', { topics: ['t30'] })],
      topics: ids.map((id) => topic(id)),
    })
  const frequent = (ids: string[], from = 5) => {
    const archive = archiveWith(ids, from)
    return mostFrequent(archive, entityIndex(archive, 'topics'))
  }
  const counts = frequent(names).map(({ entity, count }) => `${entity.id}: ${count}`)
  expect(counts).toEqual(['t30: 2', ...names.slice(5, 24).map((id) => `${id}: 1`)])
  expect(frequent(names, 40)).toHaveLength(2)
  expect(frequent(names.slice(1))).toEqual([])
})
