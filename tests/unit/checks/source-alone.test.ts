/** Sentences that count the sources of an event are warned of; those about one source are not. */
import { expect, test } from 'vitest'
import { problemsAfter, replacing } from '../small-archive.ts'

const noted = (note: string) =>
  problemsAfter(['events/pier-storm.md', replacing('The entry has no day.', note)])

test.each([
  'The whole event rests on this entry.',
  'The month rests on this entry alone.',
  'It alone gives the month.',
  'Alone tells of the damage.',
  'The only source for the month.',
  'No other publication has it.',
  'The archive knows no second report.',
])('%s', (note) => {
  expect(noted(note)).toContain('content/events/pier-storm.md:14  warning source-alone')
})

test.each([
  'The entry names the pier alone.',
  'An only child saw it.',
  'It says “no other report has it”.',
  'The chronicle gives the month.',
])('%s', (note) => {
  expect(noted(note)).toBe('')
})

test('what a correction says of the record as it was is left alone', () => {
  expect(
    problemsAfter([
      'events/pier-storm.md',
      replacing(
        '    note: The entry has no day.\n',
        '    note: The entry has no day.\nchanges:\n  - { on: 2026-11-26, kind: clarified, why: It said that no other source tells of it. }\n',
      ),
    ]),
  ).toBe('')
})
