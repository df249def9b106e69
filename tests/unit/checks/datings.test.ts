import { expect, test } from 'vitest'
import { checkContent } from '../../../src/checks/check.ts'
import { formatProblems } from '../../../src/records/problem.ts'
import { withSmallArchive } from '../small-archive.ts'

/** An answer to a warning. */
const NOTE = 'The notice has no date.'

/** A dating, and what it says of its event and source; the rest is a sound record. */
interface Written {
  readonly words: string
  readonly date: string
  readonly basis?: 'stated' | 'derived' | 'inferred'
  readonly published?: string
  readonly language?: string
  readonly status?: string
  readonly accepted?: string
  readonly note?: string
  readonly of?: string
  readonly change?: string
}

/** What the check says of an event with one dating, by a source that is not held. */
function problemsOf({
  words,
  date,
  basis = 'derived',
  published,
  language = 'en',
  status = 'happened',
  accepted = date,
  note,
  of,
  change,
}: Written): string {
  const event = `---
title: A visit to the harbour
status: ${status}
date: "${accepted}"
datings:
  - date: "${date}"
    basis: ${basis}
    source: gazette-visit
${[words && `words: ${JSON.stringify(words)}`, note && `note: ${note}`, of && `of: ${of}`]
  .filter(Boolean)
  .map((line) => `    ${line}\n`)
  .join(
    '',
  )}${of ? '  - { date: 1998, basis: stated, source: gazette-visit, words: in 1998 }\n' : ''}type: other
evidence:
  - { source: gazette-visit, note: Only the gazette tells of it. }
${change ? `changes:\n  - ${change}\n` : ''}---
Visitors came to the harbour. They stayed for some hours.
`
  const source = `---
title: Visitors
kind: article
publisher: The Harbour Gazette
${published ? `published: ${published}\n` : ''}accessed: 2026-11-21
language: ${language}
---
A report.
`
  return withSmallArchive(
    [
      ['events/harbour-visit.md', () => event],
      ['sources/gazette-visit.md', () => source],
    ],
    (content) =>
      formatProblems(
        checkContent(content).problems.filter((p) => p.file.includes('harbour-visit')),
      ),
  )
}

test.each<Written>([
  { words: '5 or 6 March 2011', date: '[2011-03-05..2011-03-06]', basis: 'stated' },
  { words: '21/22 June 2012', date: '[2012-06-21..2012-06-22]', basis: 'stated' },
  {
    words: 'on Tuesday, 9 October',
    date: '2012-10-09',
    published: '2012-10-05',
    status: 'planned',
    change: '{ on: 2012-10-10, kind: clarified, why: No source tells. }',
  },
  { words: 'will take place on 6 February', date: '2014-02-06', published: '2013-12-20' },
  { words: 'will arrive on Wednesday', date: '2015-03-11', published: '2015-03-09' },
  { words: 'last year, in August', date: '2014-08', published: '2015-01-10' },
  {
    words: 'between 26 February and 2 March 2015',
    date: '[2015-02-26..2015-03-02]',
    basis: 'stated',
  },
  { words: 'Monday 8 to Thursday 11 June 2009', date: '2009-06-08/2009-06-11', basis: 'stated' },
  { words: 'winter 2008–09', date: '[2008-12..2009-02]', basis: 'stated' },
  { words: 'c. 1999', date: '1999~', basis: 'stated' },
  { words: 'am Montag', date: '2016-09-19', published: '2016-09-20', language: 'de' },
  { words: 'в среду', date: '2011-02-09', published: '2011-02-09', language: 'ru' },
  // Without a year, and without a weekday or a tense that tells: before the source, or after it.
  { words: 'on 14 July', date: '2020-07-14', published: '2021-07-13' },
  { words: '7/12/2021', date: '2021-07-12', basis: 'stated' },
  { words: '7/12/2021', date: '2021-12-07', basis: 'stated' },
  // Wider than the words is never wrong.
  { words: 'on Monday', date: '2021-07', published: '2021-07-13' },
  // The last day of what lasted.
  {
    words: '10-11 July 1998',
    date: '1998-07-11',
    basis: 'stated',
    of: 'the last day',
    accepted: '1998',
  },
  // Undated: the source was there by then.
  { words: '', date: '[..2021-07-13]', basis: 'inferred', published: '2021-07-13', note: NOTE },
  { words: '', date: '[..2026-11-21]', basis: 'inferred', note: NOTE },
  // Words that no rule reads, with a note that says how.
  {
    words: 'at the end of a three-day visit',
    date: '2015-04-03',
    published: '2015-04-03',
    note: NOTE,
  },
])('“$words” in a source of $published may be dated $date', (written) => {
  expect(problemsOf(written)).toBe('')
})

test.each<Written & { says: string }>([
  {
    words: '5 or 6 March 2011',
    date: '2011-03-06',
    basis: 'stated',
    says: `:6  dating-date-differs
  “5 or 6 March 2011” gives [2011-03-05..2011-03-06] (5 or 6 March 2011), not 2011-03-06 (6 March 2011).`,
  },
  {
    words: 'between 26 February and 2 March 2015',
    date: '2015-02-26/2015-03-02',
    basis: 'stated',
    says: `:6  dating-date-differs
  “between 26 February and 2 March 2015” gives [2015-02-26..2015-03-02] (between 26 February and 2 March 2015), not 2015-02-26/2015-03-02 (26 February – 2 March 2015).`,
  },
  {
    words: 'will take place on 6 February',
    date: '2013-02-06',
    published: '2013-12-20',
    says: `:6  dating-date-differs
  “will take place on 6 February”, read in a source of 2013-12-20 (20 December 2013), gives 2014-02-06 (6 February 2014), not 2013-02-06 (6 February 2013).`,
  },
  {
    words: 'on 14 July',
    date: '2019-07-14',
    published: '2021-07-13',
    says: `:6  dating-date-differs
  “on 14 July”, read in a source of 2021-07-13 (13 July 2021), gives 2020-07-14 (14 July 2020) or 2021-07-14 (14 July 2021), not 2019-07-14 (14 July 2019).`,
  },
  {
    words: 'am 5. oder 6. März 2011',
    date: '2011-03-05',
    basis: 'stated',
    language: 'de',
    says: `:6  dating-date-differs
  “am 5. oder 6. März 2011” gives [2011-03-05..2011-03-06] (5 or 6 March 2011), not 2011-03-05 (5 March 2011).`,
  },
  {
    words: 'on 2 December',
    date: '2008-12-02',
    basis: 'stated',
    says: `:7  dating-not-stated
  “on 2 December” gives no year, so the date is worked out: basis: derived`,
  },
  {
    words: 'two days later',
    date: '2021-07-15',
    published: '2021-07-20',
    says: `:9  warning dating-words-unread
  “two days later”: these words count from a day that other words give, so the date was worked out by hand. Say how, at this dating: note: …`,
  },
  {
    words: 'on Monday',
    date: '2021-07-12',
    says: `:9  warning dating-words-unread
  “on Monday”: these words count from the day the source was published, which is not known, so the date was worked out by hand. Say how, at this dating: note: …`,
  },
  {
    words: 'on 3 May 2016',
    date: '2016-05-03',
    basis: 'stated',
    published: '2016-05-01',
    says: `:6  dating-after-source
  2016-05-03 (3 May 2016) is later than its source: \`gazette-visit\` was published 1 May 2016. Correct the date; or, where the source announces the event, take in the words that say so (“will …”).`,
  },
  {
    words: '',
    date: '[..2021-07-14]',
    basis: 'inferred',
    published: '2021-07-13',
    note: NOTE,
    says: `:6  inferred-bounds
  \`gazette-visit\` does not say in which order its entries stand. Where it is a list, add to its record: order: newest-first
  That \`gazette-visit\` was published by then gives [..2021-07-13] (on or before 13 July 2021).`,
  },
  {
    words: 'will open on 6 February 2027',
    date: '2027-02-06',
    basis: 'stated',
    published: '2026-11-20',
    says: `:4  future-event
  \`2027-02-06\` is still to come: the newest source was read on 21 November 2026. Where the event was announced, say so: status: planned`,
  },
  {
    words: 'will open on 6 February 2020',
    date: '2020-02-06',
    basis: 'stated',
    published: '2019-11-20',
    status: 'planned',
    says: `:3  warning planned-event-past
  Planned for 6 February 2020, which had passed when its source was read on 21 November 2026: did it happen? Change \`status\`; or, where no source tells, say so at the dating: note: …`,
  },
])('“$words” in a source of $published, dated $date, is told', ({ says, ...written }) => {
  expect(problemsOf(written)).toBe(`content/events/harbour-visit.md${says}`)
})

test.each<[string, Partial<Written>]>([
  [
    'a day later than its source, which may be written elsewhere',
    { date: '2016-05-02', words: 'on 2 May 2016' },
  ],
  ['announced by its source', { date: '2016-06-03', words: 'will open on 3 June 2016' }],
  ['planned', { date: '2016-06-03', words: '3 June 2016', status: 'planned', note: NOTE }],
  ['cancelled', { date: '2016-06-03', words: '3 June 2016', status: 'cancelled' }],
])('an event may be %s', (_, written) => {
  const sound = { words: '', date: '', basis: 'stated', published: '2016-05-01' } as const
  expect(problemsOf({ ...sound, ...written })).toBe('')
})

test.each(['planned', 'postponed', 'cancelled'])('an event of the future may be %s', (status) => {
  const words = 'will open on 6 February 2027'
  const written = { words, date: '2027-02-06', basis: 'stated', published: '2026-11-20' } as const
  expect(problemsOf({ ...written, status })).toBe('')
})
