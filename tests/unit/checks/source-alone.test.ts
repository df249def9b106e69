/** Sentences that count the sources of an event are warned of; those about one source, or about the world, are not. */
import { describe, expect, test } from 'vitest'
import { problemsAfter, replacing } from '../small-archive.ts'

const storm = 'events/pier-storm.md'
const noted = (note: string) => problemsAfter([storm, replacing('The entry has no day.', note)])
const told = (sentence: string) =>
  problemsAfter([
    storm,
    replacing('and boats ran again within days.', `and it passed. ${sentence}`),
  ])

describe('a note at the evidence', () => {
  test.each([
    'The whole event rests on this entry.',
    'The month rests on this entry alone.',
    'The month rests solely on this entry.',
    'It rests on this article only.',
    'It alone gives the month.',
    'It has no day; this entry alone has the month.',
    'Alone tells of the damage.',
    'Only this report has the month.',
    'The only source for the month.',
    'The archive’s only report of the storm.',
    'The sole account of the damage.',
    'A single source.',
    'No other publication has it.',
    'No second source gives the month.',
    'Not reported by any other source.',
    'Nobody else reports it.',
    'The archive knows no second report.',
  ])('is warned of: %s', (note) => {
    expect(noted(note)).toContain('content/events/pier-storm.md:14  warning source-alone')
  })

  test.each([
    'The entry names the pier alone.',
    'An only child saw it.',
    'It says “no other report has it”.',
    'The chronicle gives the month.',
    'Only page 3 names the pier.',
    'The mayor said that it alone has a key.',
    'A single page of the list.',
  ])('is left alone: %s', (note) => {
    expect(noted(note)).toBe('')
  })
})

describe('a summary', () => {
  test.each([
    'The whole event rests on one entry.',
    'It is known from a single publication: no other publication tells of it.',
    'The archive knows of no other report.',
  ])('is warned of: %s', (sentence) => {
    expect(told(sentence)).toContain('content/events/pier-storm.md:16  warning source-alone')
  })

  test.each([
    'The pier is the only source of income of Haven.',
    'The town council had no other report to hand.',
    'It was the only text on which all could agree.',
    'It alone gives orders on the pier, as the peace of Haven rests on this office alone.',
  ])('speaks of the world: %s', (sentence) => {
    expect(told(sentence)).toBe('')
  })
})

test('what a correction says of the record as it was is left alone', () => {
  expect(
    problemsAfter([
      storm,
      replacing(
        '    note: The entry has no day.\n',
        '    note: The entry has no day.\nchanges:\n  - { on: 2026-11-26, kind: clarified, why: It said that no other publication tells of it. }\n',
      ),
    ]),
  ).toBe('')
})
