/** What an event's page says of its sources, and of words that several of them have. */
import { expect, test } from 'vitest'
import { sourcesNote } from '../../../src/archive/sources-note.ts'
import { sourcesWithSameWords } from '../../../src/archive/support.ts'
import { archiveOf, event, source } from '../small-records.ts'

const supported = (evidence: { source: string }[]) => {
  const archive = archiveOf({
    events: [event('opening', { evidence })],
    sources: [
      source('list'),
      source('gazette'),
      source('courier', { restsOn: 'gazette' }),
      source('forum', { standing: 'forum' }),
    ],
  })
  const opening = archive.event('opening')
  return [opening.support, sourcesNote(archive, opening)]
}

test('one source is said to be one, however often it is named', () => {
  expect(supported([{ source: 'gazette' }, { source: 'gazette' }])).toEqual([
    'single',
    'One source for the whole event. It was read in excerpts; only what is marked as compared was checked.',
  ])
})

test('sources that share a text, or whose text comes from nobody knows where, are not independent', () => {
  expect(supported([{ source: 'gazette' }, { source: 'courier' }, { source: 'forum' }])).toEqual([
    'dependent',
    '3 sources, none known to be independent of another: they share a publisher, an agency or a text, or it is not known whose text they carry. All were read in excerpts; only what is marked as compared was checked.',
  ])
})

test('two independent sources among several are told', () => {
  expect(supported([{ source: 'gazette' }, { source: 'courier' }, { source: 'list' }])).toEqual([
    'independent',
    '3 sources, at least two of them independent of each other. All were read in excerpts; only what is marked as compared was checked.',
  ])
})

test('other sources that have the same words are found, whatever else of them is quoted', () => {
  const { evidence } = event('opening', {
    evidence: [
      { source: 'gazette', quotations: [{ text: 'The harbour is open.', speaker: 'source' }] },
      { source: 'courier', quotations: [{ text: 'the harbour IS open', speaker: 'source' }] },
      { source: 'list', quotations: [{ text: '“The harbour is open to all”', speaker: 'source' }] },
      { source: 'forum', quotations: [{ text: 'The harbour is shut', speaker: 'source' }] },
    ],
  })
  const same = evidence.map(({ source: id, quotations }) =>
    sourcesWithSameWords(quotations[0]!, id, evidence),
  )
  // The list quotes two words more, of which nobody knows whether the others have them.
  expect(same).toEqual([['courier', 'list'], ['gazette', 'list'], [], []])
})
