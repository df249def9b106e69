import { expect, test } from 'vitest'
import { buildCatalogue, buildNames } from '../../../src/search/build/catalogue.ts'
import { pieceReader } from '../../../src/search/build/pieces.ts'
import { vocabularyOf } from '../../../src/search/build/vocabulary.ts'
import { knownWords, nameWords, wordsIn } from '../../../src/search/query/vocabulary.ts'
import { archiveOf, event, person, topic } from '../small-records.ts'

const archive = archiveOf({
  events: [event('opening', { title: 'Harbour opens', topics: ['boats'] })],
  people: [person('berg', { name: 'Anna Berg', aliases: ['Bergh'] })],
  topics: [topic('boats', { name: 'Boats' })],
})
const [catalogue, names] = [buildCatalogue(archive), buildNames(archive)]
const documentOf = (text: string) => ({
  path: '/a/',
  sections: [{ kind: 'summary', text }] as const,
})

test('the vocabulary has the most frequent words first, each as it is written most often', () => {
  const documents = ['Waves at the Quay, the quay of 1998.', 'Lamps on the quay. Waves.'].map(
    documentOf,
  )
  expect(vocabularyOf(documents, nameWords(catalogue, names), pieceReader())).toBe(
    'quay Waves Lamps',
  )
})

test('words of names and titles are no part of it: the catalogue has them', () => {
  const documents = [documentOf('Bergh opens boats with Anna, at the harbour; lamps.')]
  expect(vocabularyOf(documents, nameWords(catalogue, names), pieceReader())).toBe('lamps')
})

test('known words are names first, those of what is in most events before all', () => {
  expect(knownWords(catalogue, names, 'quay Anna').map((w) => [w.word, w.isName])).toEqual([
    ['boats', true],
    ['anna', true],
    ['berg', true],
    ['bergh', true],
    ['harbour', true],
    ['opens', true],
    ['quay', false],
    ['anna', false],
  ])
})

test('words are known without their possessive, and written as they stand', () => {
  expect(wordsIn('Ågot’s lamps')).toEqual([
    { word: 'agot', written: 'Ågot' },
    { word: 'lamps', written: 'lamps' },
  ])
})
