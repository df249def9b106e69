import { expect, test } from 'vitest'
import { compareNames, groupByLetter, sortName } from '../../../src/archive/names.ts'
import { organization, person } from '../small-records.ts'

test('names are in order without their accents, case and quotation marks', () => {
  const ordered = ['arcade', '“Ark”', 'Émile', 'emily', 'Zürich', 'zurichois', 'Ωmega']
  expect(ordered.toReversed().sort(compareNames)).toEqual(ordered)
})

test('names that differ in nothing else are in order by code unit', () => {
  expect(['emil', 'Émil', 'Emil'].sort(compareNames)).toEqual(['Emil', 'emil', 'Émil'])
  expect(compareNames('Emil', 'Emil')).toBe(0)
})

test.each([
  ['Anna Berg', undefined, 'Berg, Anna'],
  ['Anna M. Berg', undefined, 'Berg, Anna M.'],
  ['Plato', undefined, 'Plato'],
  ['Jaap de Hoop Scheffer', 'Hoop Scheffer, Jaap de', 'Hoop Scheffer, Jaap de'],
])('the person %s, with “%s” to sort by, stands under “%s”', (name, sort, expected) => {
  expect(sortName({ kind: 'people', ...person('a', { name, sort }) })).toBe(expected)
})

test('whatever is not a person stands under its name as it is', () => {
  const office = organization('a', { name: 'Haven Harbour Office' })
  expect(sortName({ kind: 'organizations', ...office })).toBe('Haven Harbour Office')
})

test('names stand under their first letter, digits together and first, accents aside', () => {
  const names = ['Östersund', 'apple', '3M', 'oslo', '“Berg”', '10 Downing Street', 'Ågot', '…']
  expect(groupByLetter(names, (name) => name)).toEqual([
    { letter: '', id: 'letter-', entries: ['…'] },
    { letter: '0–9', id: 'letter-0-9', entries: ['10 Downing Street', '3M'] },
    { letter: 'A', id: 'letter-A', entries: ['Ågot', 'apple'] },
    { letter: 'B', id: 'letter-B', entries: ['“Berg”'] },
    { letter: 'O', id: 'letter-O', entries: ['oslo', 'Östersund'] },
  ])
})

test('entries are grouped by the name they stand under, not by the one they show', () => {
  const entries = [{ sort: 'Berg' }, { sort: 'Dahl' }]
  expect(groupByLetter(entries, (entry) => entry.sort).map((g) => g.letter)).toEqual(['B', 'D'])
})
