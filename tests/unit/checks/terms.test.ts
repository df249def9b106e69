/** Terms of office in a person's record: against each other, and against roles in events. */
import { describe, expect, test } from 'vitest'
import { problemsAfter, replacing } from '../small-archive.ts'
import type { Edit } from '../small-archive.ts'

/** Anna Berg with terms in the Harbour Office, which is also called the Port Authority of Haven. */
const offices = (...terms: readonly { title: string; date: string }[]): Edit => [
  'people/anna-berg.md',
  (text) => {
    const lines = terms.map(
      ({ title, date }) =>
        `  - title: ${title}\n    organization: harbour-office\n    date: ${date}\n    evidence:\n      - source: harbour-gazette-opening\n`,
    )
    return text.replace('---\nMayor', `offices:\n${lines.join('')}---\nMayor`)
  },
]

const inOffice = (title: string, date: string, role = `${title} of Haven`) =>
  problemsAfter(offices({ title, date }), [
    'events/harbour-opening.md',
    replacing('role: Mayor of Haven', `role: ${role}`),
  ])

describe('a role in an event', () => {
  test.each(['1996/2000', '1998-05-04', '1998-05-04/..', '../1998', '1998-05/1999'])(
    'within a term is sound: %s',
    (date) => {
      expect(inOffice('Head', date)).toBe('')
    },
  )

  test.each([
    ['1999/..', 'from 1999'],
    ['../1998-05-03', 'until 3 May 1998'],
    ['1990/1994', '1990–1994'],
  ])('outside every term is told: %s', (date, words) => {
    expect(inOffice('Head', date)).toBe(
      [
        'content/events/harbour-opening.md:18  warning role-outside-term',
        `  “Head of Haven”, 4 May 1998: content/people/anna-berg.md has that office ${words}. Correct the role, the date or the term.`,
      ].join('\n'),
    )
  })

  test.each([
    'Head of the Harbour Office',
    'Harbour Office Head',
    'Haven’s Head of Office',
    'The head, Port Authority',
    'Head of the Harbour Office and Mayor',
  ])('is of the office with the name of its body, or without: %s', (role) => {
    expect(inOffice('Head', '1999/..', role)).toContain('role-outside-term')
  })

  test.each([
    'Deputy Head of the Harbour Office',
    'former Head of the Harbour Office',
    'acting Head of the Harbour Office',
    'Head designate of the Harbour Office',
    'Head of the Harbour Office’s kitchen',
    'Head of the Ferry Line',
    'Head’s clerk',
    'Speaker of the town',
  ])('is of another office: %s', (role) => {
    expect(inOffice('Head', '1999/..', role)).toBe('')
  })
})

test('the role of an event that was withdrawn is left alone', () => {
  expect(
    problemsAfter(offices({ title: 'Mayor', date: '1999/..' }), [
      'events/harbour-opening.md',
      (text) =>
        text
          .replace('role: Mayor of Haven', 'role: Mayor')
          .replace(
            'kind: created }',
            'kind: created }\n  - { on: 2026-12-01, kind: withdrawn, why: A double. }',
          ),
    ]),
  ).not.toContain('role-outside-term')
})

describe('two terms of one office', () => {
  test('may follow each other in one year, whichever stands first', () => {
    expect(
      problemsAfter(
        offices({ title: 'Head', date: '2000/2004' }, { title: 'Head', date: '1996/2000' }),
      ),
    ).toBe('')
  })

  test('of which one begins before the other has ended are told', () => {
    expect(
      problemsAfter(
        offices({ title: 'Head', date: '1996/2000' }, { title: 'head', date: '1999/..' }),
      ),
    ).toBe(
      [
        'content/people/anna-berg.md:14  warning terms-overlap',
        '  This term (from 1999) and another one of the same office (1996–2000) overlap. Correct one of them, or make one of the two.',
      ].join('\n'),
    )
  })

  test('that say the same are told', () => {
    expect(
      problemsAfter(offices({ title: 'Head', date: '1998' }, { title: 'Head', date: '1998' })),
    ).toContain('terms-overlap')
  })

  test('are of one office only where the body is the same', () => {
    expect(
      problemsAfter(
        offices({ title: 'Head', date: '1996/..' }, { title: 'Head', date: '1996/..' }),
        ['people/anna-berg.md', replacing('organization: harbour-office', 'organization: police')],
        ['organizations/police.md', () => '---\nname: Port Police\n---\n'],
        ['addresses.txt', (text) => `${text}/organizations/police/\n`],
      ),
    ).toBe('')
  })

  test('are of one office only where the title is the same', () => {
    expect(
      problemsAfter(
        offices({ title: 'Head', date: '1996/..' }, { title: 'Clerk', date: '1996/..' }),
      ),
    ).toBe('')
  })
})

test('a source that gives a term is named once, unless its places differ', () => {
  const twice = (more: string) =>
    problemsAfter(offices({ title: 'Head', date: '1996/..' }), [
      'people/anna-berg.md',
      replacing(
        '      - source: harbour-gazette-opening\n---',
        `      - { source: radio-north-opening, locator: at the beginning }\n      - { source: radio-north-opening, ${more} }\n---`,
      ),
    ])
  expect(twice('locator: at the beginning')).toContain(
    '`offices[1].evidence[2].source` says the same as `offices[1].evidence[1].source`: `radio-north-opening`.',
  )
  expect(twice('locator: at the end')).toBe('')
})
