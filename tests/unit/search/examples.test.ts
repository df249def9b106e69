import { expect, test } from 'vitest'
import { searchExamples } from '../../../src/search/build/examples.ts'
import { LIST, archiveOf, event, person, topic } from '../small-records.ts'

const berg = { person: 'berg', role: 'Mayor', side: 'other' }
const dahl = { ...berg, person: 'dahl' }
const quoting = (text: string) => ({
  evidence: [{ source: LIST, quotations: [{ text, speaker: 'source' }] }],
})

test('examples are of what the archive has most of, and newest', () => {
  const archive = archiveOf({
    events: [
      event('a', { date: '1998-05-04', participations: [berg], ...quoting('An odd new old pier') }),
      event('b', { date: '1999-06-07', participations: [berg, dahl], topics: ['lamps'] }),
      event('c', {
        date: '2001-08',
        topics: ['lamps', 'boats'],
        ...quoting('Some 200 people watched great waves rise high'),
      }),
    ],
    people: [person('dahl', { name: 'Carl Dahl' }), person('berg', { name: 'Anna Berg' })],
    topics: [topic('boats', { name: 'Boats' }), topic('lamps', { name: 'Lamps' })],
  })
  expect(searchExamples(archive)).toEqual([
    'Berg',
    'Lamps',
    'June 1999', // of the newest event whose day is known
    'Berg 1999',
    '“people watched great”',
  ])
})

test('an archive that has nothing of a kind has no example of it', () => {
  expect(searchExamples(archiveOf({}))).toEqual([])
  expect(searchExamples(archiveOf({ events: [event('a', { date: '2001-08' })] }))).toEqual([])
})
