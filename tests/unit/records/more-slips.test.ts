/** Slips that lie beside those of `slips.test.ts`: what is told of the files around a record, too. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { acceptedForms } from '../../../src/archive/date.ts'
import { checkContent } from '../../../src/checks/check.ts'
import { formatProblems } from '../../../src/records/problem.ts'
import { problemsAfter, replacing, withSmallArchive } from '../small-archive.ts'

const opening = 'events/harbour-opening.md'

const listOfRecords =
  'Records are in content/events, content/sources, content/people, content/organizations, content/places and content/topics.'

test.each([
  [
    'an equals sign for a colon',
    'type: other',
    'type = other',
    'content/events/harbour-opening.md:13  yaml-no-colon\n  A colon is missing after `type`:\n  type: other',
  ],
  [
    'a colon of a Japanese keyboard',
    'type: other',
    'type： other',
    'content/events/harbour-opening.md:13  yaml-no-colon\n  A colon is missing after `type`:\n  type: other',
  ],
  [
    'an asterisk for a hyphen',
    'topics: [harbours]',
    'topics:\n  * harbours',
    'content/events/harbour-opening.md:22  yaml-hyphen\n' +
      '  An entry of a list begins with a hyphen, found `*`:\n    - harbours',
  ],
  [
    'a dash for a hyphen',
    'topics: [harbours]',
    'topics:\n  – harbours',
    'content/events/harbour-opening.md:21  wrong-value\n' +
      '  `topics`: Expected a list, found `– harbours`. Did you mean `topics: [harbours]`?',
  ],
  [
    'a list for one id',
    'type: other',
    'type: [other, visit]',
    'content/events/harbour-opening.md:13  wrong-value\n' +
      '  `type`: Expected the id of a type; content/archive.yaml lists them, found a list. Keep one of its entries.',
  ],
  [
    'a list for one of a few values',
    'type: other',
    'type: other\nstatus: [planned]',
    'content/events/harbour-opening.md:14  wrong-value\n' +
      '  `status`: Expected one of happened, planned, postponed, cancelled, found a list. Keep one of its entries.',
  ],
  [
    'a comma missing between ids',
    'organizations: [harbour-office]',
    'organizations: [harbour-office harbour-office]',
    'content/events/harbour-opening.md:20  dangling-reference\n' +
      '  `harbour-office harbour-office` is not the id of a record. A comma is missing: `harbour-office, harbour-office`',
  ],
  [
    'an entry of a list without a value',
    '  - person: anna-berg',
    '  -\n  - person: anna-berg',
    'content/events/harbour-opening.md:17  missing-field\n' +
      '  `participations[1]` has no value. Fill it in, or take it out with its hyphen.',
  ],
  [
    'two commas in a list',
    'organizations: [harbour-office]',
    'organizations: [harbour-office,, harbour-office]',
    'content/events/harbour-opening.md:20  yaml-comma\n' +
      '  A comma stands twice:\n  organizations: [harbour-office, harbour-office]',
  ],
  [
    'a value that is a part of a right one',
    'as: see-also',
    'as: also',
    'content/events/harbour-opening.md:44  wrong-value\n' +
      '  `related[1].as`: Expected one of follows-from, answers, same-series, mentions, see-also, found `also`.',
  ],
  [
    'a title of two lines',
    'title: Anna Berg opens the harbour of Haven',
    'title: |\n  Anna Berg opens\n  the harbour',
    'content/events/harbour-opening.md:2  wrong-value\n' +
      '  `title`: Expected one line, without a line break, found `Anna Berg opens the harbour`.',
  ],
  [
    'a day of which one digit is not known',
    'date: 1998-05-04\ndatings',
    'date: 1998-05-0X\ndatings',
    'content/events/harbour-opening.md:3  wrong-value\n' +
      '  `date`: Expected an EDTF date, got `1998-05-0X`, a form of EDTF that the archive does not take. Write it so: `"[1998-05-01..1998-05-09]"`.\n' +
      `  Accepted: ${acceptedForms}.`,
  ],
  [
    'a date before a year',
    'date: 1998-05-04\ndatings',
    'date: before 1999\ndatings',
    'content/events/harbour-opening.md:3  wrong-value\n' +
      '  `date`: Expected an EDTF date, got `before 1999`. Did you mean `"[..1998-12-31]"`?',
  ],
  [
    'curved quotation marks around an id',
    'person: anna-berg',
    'person: “anna-berg”',
    'content/events/harbour-opening.md:17  quotation-marks\n' +
      '  The quotation marks are taken for a part of the value. Without them: - person: anna-berg',
  ],
  [
    'an event without its date',
    'date: 1998-05-04\ndatings',
    'datings',
    'content/events/harbour-opening.md:2  missing-field\n' +
      `  \`date\` is missing. Expected an EDTF date: ${acceptedForms}.`,
  ],
  [
    'a position of none',
    'position: 1',
    'position: 0',
    'content/events/harbour-opening.md:24  wrong-value\n' +
      '  `evidence[1].position`: Expected a whole number from 1, found `0`.',
  ],
  [
    'a link to the preview',
    'The new harbour',
    'The [new](http://localhost:4321/places/haven/) harbour',
    'content/events/harbour-opening.md:48  unsafe-markdown\n' +
      '  `http://localhost:4321/places/haven/` is not an address that the archive links to. Did you mean `/places/haven/`?',
  ],
  [
    'a link to the file of a record',
    'The new harbour',
    'The [new](../places/haven.md) harbour',
    'content/events/harbour-opening.md:48  unsafe-markdown\n' +
      '  `../places/haven.md` is not an address that the archive links to. Did you mean `/places/haven/`?',
  ],
])('%s', (_, old, now, said) => {
  expect(problemsAfter([opening, replacing(old, now)])).toBe(said)
})

describe('Markdown that nothing reads is told', () => {
  const afterAdding = (folder: string, file: string) =>
    withSmallArchive([], (content) => {
      mkdirSync(join(content, folder), { recursive: true })
      writeFileSync(join(content, folder, file), '---\nname: Ferry\n---\n')
      return formatProblems(checkContent(content).problems)
    })

  test('in a folder whose name has a slip in it', () => {
    expect(afterAdding('event', 'ferry.md')).toBe(
      `content/event:1  not-a-record\n  Nothing reads what is in this folder. ${listOfRecords} Did you mean \`events\`?`,
    )
  })

  test('in no folder', () => {
    expect(afterAdding('.', 'ferry.md')).toBe(
      `content/ferry.md:1  not-a-record\n  Nothing reads this file. ${listOfRecords} Move it there.`,
    )
  })

  test.each([
    ['.', 'README.md'],
    ['_notes', 'ferry.md'],
    ['images', 'ferry.png'],
  ])('but not %s/%s', (folder, file) => {
    expect(afterAdding(folder, file)).toBe('')
  })
})

test('a source named by a slip in a dating says nothing of the order of other events', () => {
  expect(
    problemsAfter([
      'events/pier-storm.md',
      replacing('source: harbour-chronicle\n    words', 'source: harbour-chronicl\n    words'),
    ]),
  ).toBe(
    'content/events/pier-storm.md:7  dangling-reference\n' +
      '  There is no content/sources/harbour-chronicl.md. Did you mean `harbour-chronicle`?',
  )
})

test('a conflict in the list of addresses keeps both sides', () => {
  expect(
    problemsAfter([
      'addresses.txt',
      replacing(
        '/places/haven/\n/sources/harbour-chronicle/\n',
        '<<<<<<< HEAD\n/places/haven/\n=======\n/sources/harbour-chronicle/\n>>>>>>> ferry\n',
      ),
    ]),
  ).toBe(
    'content/addresses.txt:10  conflict-marker\n' +
      '  A merge left a conflict here, up to line 14. Keep the addresses of both sides, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  )
})

describe('a wrong date of an event', () => {
  const storm = 'events/pier-storm.md'
  test('is told, and not the order of the list that it would give', () => {
    expect(
      problemsAfter([storm, (text) => text.replaceAll('date: 1998-03\n', 'date: 1999-03\n')]),
    ).toBe(
      'content/events/pier-storm.md:5  dating-date-differs\n' +
        '  “March 1998” gives 1998-03 (March 1998), not 1999-03 (March 1999).',
    )
  })

  test('is not told a second time for being later than its source', () => {
    expect(
      problemsAfter([
        opening,
        replacing('date: 1998-05-04\n    basis: derived', 'date: 1998-05-20\n    basis: derived'),
      ]),
    ).not.toContain('dating-after-source')
  })
})

test('a source that was published after it was read is told alone', () => {
  expect(
    problemsAfter([
      'sources/harbour-gazette-opening.md',
      (text) => text.replace(/published: .*/, 'published: 2098-05-05'),
    ]),
  ).toBe(
    'content/sources/harbour-gazette-opening.md:5  wrong-value\n' +
      '  `published`: Expected a day by 21 November 2026, on which the source was read, found `2098-05-05`.',
  )
})
