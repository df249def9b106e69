/** A role in an event against the terms of office in the person's record. */
import { expect, test } from 'vitest'
import { problemsAfter, replacing } from '../small-archive.ts'

const inOffice = (title: string, date: string, role = 'Mayor of Haven') =>
  problemsAfter(
    [
      'people/anna-berg.md',
      (text) =>
        text.replace(
          '---\nMayor',
          `offices:\n  - title: ${title}\n    organization: harbour-office\n    date: ${date}\n    evidence:\n      - source: harbour-gazette-opening\n---\nMayor`,
        ),
    ],
    ['events/harbour-opening.md', replacing('role: Mayor of Haven', `role: ${role}`)],
  )

test.each(['1996/2000', '1998-05-04', '1998-05-04/..', '../1998', '1998-05/1999'])(
  'a role within a term is sound: %s',
  (date) => {
    expect(inOffice('Mayor', date)).toBe('')
  },
)

test.each([
  ['1999/..', 'from 1999'],
  ['../1998-05-03', 'until 3 May 1998'],
  ['1990/1994', '1990–1994'],
])('a role outside every term is told: %s', (date, words) => {
  expect(inOffice('Mayor', date)).toBe(
    [
      'content/events/harbour-opening.md:18  warning role-outside-term',
      `  “Mayor of Haven”, 4 May 1998: content/people/anna-berg.md has that office ${words}. Correct the role, the date or the term.`,
    ].join('\n'),
  )
})

test.each([
  ['Harbour Office Mayor', true],
  ['Mayor and harbour master', true],
  ['Deputy Mayor of Haven', false],
  ['former Mayor of Haven', false],
  ['Speaker of the town', false],
])('%s is a role of the office of Mayor: %s', (role, is) => {
  expect(inOffice('Mayor', '1999/..', role).includes('role-outside-term')).toBe(is)
})
