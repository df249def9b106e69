import { expect, test } from 'vitest'
import { problemsAfter, replacing } from '../small-archive.ts'

const opening = 'events/harbour-opening.md'
const remedy = '  Take one of the two out, or write down what sets them apart.'

test.each([
  [
    'organization',
    replacing('[harbour-office]', '[harbour-office, harbour-office]'),
    20,
    '`organizations[2]` says the same as `organizations[1]`: `harbour-office`.',
  ],
  [
    'topic',
    replacing('[harbours]', '[harbours, harbours]'),
    21,
    '`topics[2]` says the same as `topics[1]`: `harbours`.',
  ],
  [
    'place',
    replacing('- place: haven', '- place: haven\n  - { place: haven, as: mentioned }'),
    16,
    '`places[2]` says the same as `places[1]`: `haven`.',
  ],
  [
    'person in one role',
    replacing(
      'participations:',
      'participations:\n  - { person: anna-berg, role: Mayor of Haven, side: other, as: host }',
    ),
    18,
    '`participations[2]` says the same as `participations[1]`: `anna-berg`, Mayor of Haven.',
  ],
  [
    'dating',
    replacing(
      'type: other',
      '  - { date: 1998-05-04, basis: stated, source: radio-north-opening, words: on 4 May 1998 }\ntype: other',
    ),
    13,
    '`datings[3]` says the same as `datings[2]`: 1998-05-04, stated.',
  ],
  [
    'source',
    replacing('conflicts:', '  - source: radio-north-opening\nconflicts:'),
    38,
    '`evidence[3].source` says the same as `evidence[2].source`: `radio-north-opening`.',
  ],
  [
    'quotation',
    replacing('conflicts:', '      - { text: the harbour is open., speaker: unnamed }\nconflicts:'),
    38,
    '`evidence[2].quotations[2]` says the same as `evidence[2].quotations[1]`: “the harbour is open.”.',
  ],
  [
    'claim',
    replacing('related:', '      - { value: About fifty, source: radio-north-opening }\nrelated:'),
    43,
    '`conflicts[1].claims[3]` says the same as `conflicts[1].claims[2]`: About fifty, by `radio-north-opening`.',
  ],
  [
    'related event',
    replacing('changes:', '  - { event: pier-storm, as: mentions, note: Twice. }\nchanges:'),
    45,
    '`related[2]` says the same as `related[1]`: `pier-storm`.',
  ],
])('the same %s twice in one event is told', (_, edit, line, message) => {
  expect(problemsAfter([opening, edit])).toBe(
    `content/events/harbour-opening.md:${line}  listed-twice\n  ${message}\n${remedy}`,
  )
})

test('an alias that is the record’s own name is told', () => {
  expect(
    problemsAfter([
      'people/anna-berg.md',
      replacing('[Mayor Anna Berg]', '[anna berg, Anna Berg]'),
    ]),
  ).toBe(
    [
      'content/people/anna-berg.md:3  listed-twice',
      '  `aliases[2]` says the same as `name`: “Anna Berg”.',
      remedy,
    ].join('\n'),
  )
})

test.each([
  [
    'a person in two roles',
    replacing(
      'participations:',
      'participations:\n  - { person: anna-berg, role: Captain, side: other }',
    ),
  ],
  [
    'officials of two sides',
    replacing(
      'participations:',
      'participations:\n  - { unnamed: officials, side: other }\n  - { unnamed: officials, side: office }',
    ),
  ],
  [
    'an organization that did two things',
    replacing(
      'participations:',
      'participations:\n  - { organization: harbour-office, side: office, as: host }\n' +
        '  - { organization: harbour-office, side: office, as: inviting }',
    ),
  ],
  [
    'two entries of one source',
    replacing('conflicts:', '  - { source: radio-north-opening, locator: at noon }\nconflicts:'),
  ],
  ['one quotation of two sources', replacing('text: The harbour is open.', 'text: on Monday')],
])('%s are not the same', (_, edit) => {
  expect(problemsAfter([opening, edit])).toBe('')
})
