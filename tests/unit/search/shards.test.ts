import { describe, expect, test } from 'vitest'
import { readShards } from '../../../src/search/build/shards.ts'
import {
  joinNames,
  joinPostings,
  joinVocabularies,
} from '../../../src/search/query/joined-archives.ts'
import { packCatalogue, unpackCatalogues } from '../../../src/search/query/packed-catalogue.ts'
import { buildCatalogue, buildNames } from '../../../src/search/build/catalogue.ts'
import { archiveOf, event, person, topic } from '../small-records.ts'

describe('ARCHIVE_SHARDS', () => {
  test.each([
    [undefined, []],
    [' ', []],
    ['../1990s/ ../2000s/', ['../1990s/', '../2000s/']],
    ['../../a/1990s/\n../', ['../../a/1990s/', '../']],
  ])('%s is read as %s', (text, expected) => {
    expect(readShards(text)).toEqual(expected)
  })

  test.each([
    'https://example.org/1990s/',
    '//example.org/1990s/',
    '/1990s/',
    '1990s/',
    '../1990s',
    '../1990s/../2000s/',
    '../1990s/?a/',
    '..//1990s/',
  ])('%s is refused', (text) => {
    expect(() => readShards(`../2010s/ ${text}`)).toThrow(
      `ARCHIVE_SHARDS has \`${text}\`: expected the archives that are searched as one`,
    )
  })

  test('an archive that is named twice is refused', () => {
    expect(() => readShards('../1990s/ ../1990s/')).toThrow('ARCHIVE_SHARDS has `../1990s/`')
  })
})

describe('two archives as one', () => {
  const aliases = (...names: string[]) => names.map((name) => ({ name, lang: 'en' }))
  const took = (id: string) => [{ person: id, role: 'Mayor', side: 'other' as const }]
  const older = archiveOf({
    events: [
      event('a', { date: '1991-05-01', participations: took('berg') }),
      event('b', { date: '1992-05-01', aliases: aliases('Storm') }),
    ],
    people: [person('berg', { aliases: aliases('Anna') })],
    topics: [topic('piers', { body: 'It [broke](/events/b/).' })],
  })
  const newer = archiveOf({
    events: [event('c', { date: '2001-05-01', participations: took('berg') })],
    people: [person('adam'), person('berg', { aliases: aliases('Anna', 'Annie') })],
    topics: [
      topic('lamps', { body: 'They [shone](/events/c/).' }),
      topic('piers', { body: 'It [stands](/events/c/).' }),
    ],
  })
  const archives = [older, newer]
  const unpacked = unpackCatalogues(
    archives.map((archive) => packCatalogue(buildCatalogue(archive))),
    ['https://example.org/1/', 'https://example.org/2/'],
  )

  test('events follow one another, an entity of both is one, and each has the root of its archive', () => {
    const { events, entities } = unpacked.catalogue
    expect(events.map(({ id, root }) => `${root}${id}`)).toEqual([
      'https://example.org/1/a',
      'https://example.org/1/b',
      'https://example.org/2/c',
    ])
    expect(entities.map(({ id, events: n, root }) => [id, n, root])).toEqual([
      ['berg', 2, 'https://example.org/2/'],
      ['piers', 0, 'https://example.org/2/'],
      ['adam', 0, 'https://example.org/2/'],
      ['lamps', 0, 'https://example.org/2/'],
    ])
    expect(events.map(({ people }) => people)).toEqual([[0], [], [0]])
  })

  test('names stand where the catalogue of both has their owners, each once', () => {
    expect(joinNames(unpacked, archives.map(buildNames))).toEqual([
      [],
      ['Storm'],
      [],
      ['Anna', 'Annie'],
      [],
      [],
      [],
    ])
    expect(joinNames(unpacked, [buildNames(older), []])[3]).toEqual(['Anna'])
  })

  test('what the index of each found has the numbers of both: events, then themes', () => {
    const of = (...numbers: number[]) => new Map(numbers.map((n) => [n, []]))
    expect([...joinPostings(unpacked, [of(1, 2), of(0, 1, 2)]).keys()]).toEqual([1, 3, 2, 4, 5])
    expect(unpacked.catalogue.themes).toEqual([1, 3, 1])
  })

  test('the most frequent words of each come first, each once, and words of titles before', () => {
    expect(joinVocabularies(['pier storm bay', 'Title words\nstorm horn'])).toBe(
      'Title words\npier storm horn bay',
    )
    expect(joinVocabularies(['', 'horn'])).toBe(' horn')
  })
})
