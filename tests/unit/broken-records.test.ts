/** Broken records, one fault each, and the whole message that each must give. */
import { expect, test } from 'vitest'
import { checkContent } from '../../src/checks/check.ts'
import { formatProblems } from '../../src/records/problem.ts'
import { problemsAfter, replacing, withSmallArchive } from './small-archive.ts'

const opening = 'events/harbour-opening.md'
const gazette = 'sources/harbour-gazette-opening.md'
const lighthouse = 'events/lighthouse-painted.md'
const storm = 'events/pier-storm.md'

interface Broken {
  fault: string
  file: string
  /** What the file becomes; nothing where it is deleted. */
  edit: ((text: string) => string) | null
  says: string[]
}

test('the archive that they break is sound', () => {
  expect(problemsAfter()).toBe('')
})

test.each<Broken>([
  {
    fault: 'an unknown field',
    file: opening,
    edit: replacing('topics: [harbours]', 'topcs: [harbours]'),
    says: [
      'content/events/harbour-opening.md:21  unknown-field',
      '  There is no field `topcs`. Did you mean `topics`?',
    ],
  },
  {
    fault: 'a missing field',
    file: opening,
    edit: replacing('type: other\n', ''),
    says: [
      'content/events/harbour-opening.md:2  missing-field',
      '  `type` is missing. Expected the id of a type; content/archive.yaml lists them.',
    ],
  },
  {
    fault: 'a value that is not on the list',
    file: opening,
    edit: replacing('type: other', 'type: openning'),
    says: [
      'content/events/harbour-opening.md:13  wrong-value',
      '  `type`: Expected one of opening, weather, meeting, work, other, found `openning`. Did you mean `opening`?',
    ],
  },
  {
    fault: 'a side that is not on the list',
    file: opening,
    edit: replacing('side: other', 'side: offices'),
    says: [
      'content/events/harbour-opening.md:19  wrong-value',
      '  `participations[1].side`: Expected one of office, other, found `offices`. Did you mean `office`?',
    ],
  },
  {
    fault: 'no front matter',
    file: opening,
    edit: (text) => text.replace('---\n', ''),
    says: [
      'content/events/harbour-opening.md:1  front-matter-start',
      '  The line `---` is missing in front of the fields. Put it above this one.',
    ],
  },
  {
    fault: 'front matter that is not closed',
    file: opening,
    edit: (text) => text.replace(/\n---\n/, '\n'),
    says: [
      'content/events/harbour-opening.md:47  front-matter-end',
      '  The line `---` that ends the fields is missing. Put it here.',
    ],
  },
  {
    fault: 'front matter that is not YAML',
    file: opening,
    edit: replacing('title: Anna', 'title: "Anna'),
    says: [
      'content/events/harbour-opening.md:2  yaml-quote',
      '  The quotation mark that opens here is never closed:',
      '  title: "Anna Berg opens the harbour of Haven"',
    ],
  },
  {
    fault: 'front matter that would run',
    file: opening,
    edit: replacing('---\n', '---js\n'),
    says: [
      'content/events/harbour-opening.md:1  front-matter-start',
      '  A record begins with a line `---`, its fields, and another line `---`.',
    ],
  },
  {
    fault: 'an open date without quotation marks',
    file: lighthouse,
    edit: replacing('date: "[1998-03-01..]"\ndatings', 'date: [1998-03-01..]\ndatings'),
    says: [
      'content/events/lighthouse-painted.md:3  wrong-value',
      '  `date`: Expected an EDTF date, found a list: square brackets make one where they are not quoted. Did you mean `"[1998-03-01..]"`?',
    ],
  },
  {
    fault: 'a day that no calendar has',
    file: opening,
    edit: replacing('date: 1998-05-04\ndatings', 'date: 1998-02-29\ndatings'),
    says: [
      'content/events/harbour-opening.md:3  wrong-value',
      '  `date`: Expected an EDTF date, got `1998-02-29`: February 1998 has 28 days.',
    ],
  },
  {
    fault: 'a date in words',
    file: opening,
    edit: replacing('date: 1998-05-04\ndatings', 'date: 4 May 1998\ndatings'),
    says: [
      'content/events/harbour-opening.md:3  wrong-value',
      '  `date`: Expected an EDTF date, got `4 May 1998`. Did you mean `1998-05-04`?',
    ],
  },
  {
    fault: 'a date that runs backward',
    file: 'events/ferry-meeting.md',
    edit: replacing('date: 1998-01-12/1998-01-13\ndatings', 'date: 1998-01-13/1998-01-12\ndatings'),
    says: [
      'content/events/ferry-meeting.md:3  wrong-value',
      '  `date`: `1998-01-13/1998-01-12` does not run forward in time: the second date must come after the first. Did you mean `1998-01-12/1998-01-13`?',
    ],
  },
  {
    fault: 'no summary',
    file: opening,
    edit: (text) => text.slice(0, text.lastIndexOf('---\n') + 4),
    says: [
      'content/events/harbour-opening.md:48  no-summary',
      '  An event needs a summary after the front matter: two to five sentences.',
    ],
  },
  {
    fault: 'a picture',
    file: opening,
    edit: replacing('The new harbour', 'The ![](/x.png) new harbour'),
    says: [
      'content/events/harbour-opening.md:48  unsafe-markdown',
      '  Pictures are not published in records. Take it out.',
    ],
  },
  {
    fault: 'an unsafe address',
    file: opening,
    edit: replacing('The new harbour', 'The [new](javascript:alert(1)) harbour'),
    says: [
      'content/events/harbour-opening.md:48  unsafe-markdown',
      '  `javascript:alert(1)` is not an address that the archive links to. Use https://, http://, a path such as /events/<id>/, or #anchor.',
    ],
  },
  {
    fault: 'a file name that is no id',
    file: 'events/Pier.md',
    edit: () => '---\n---\n',
    says: [
      'content/events/Pier.md:1  file-name',
      '  The name of a record’s file is its id: lower-case letters a to z, digits and single hyphens, 80 characters at most. Did you mean `pier.md`?',
    ],
  },
  {
    fault: 'a file that is not Markdown',
    file: 'events/pier.txt',
    edit: () => 'x',
    says: [
      'content/events/pier.txt:1  not-a-record',
      '  Records are Markdown files with the ending .md. Move it elsewhere.',
    ],
  },
  {
    fault: 'a dangling reference',
    file: opening,
    edit: replacing('- person: anna-berg', '- person: ana-berg'),
    says: [
      'content/events/harbour-opening.md:17  dangling-reference',
      '  There is no content/people/ana-berg.md. Did you mean `anna-berg`?',
    ],
  },
  {
    fault: 'a reference to another kind',
    file: opening,
    edit: replacing('- place: haven', '- place: harbours'),
    says: [
      'content/events/harbour-opening.md:15  dangling-reference',
      '  `harbours` is in content/topics; expected one of content/places.',
    ],
  },
  {
    fault: 'an id that is taken',
    file: 'topics/haven.md',
    edit: () => '---\nname: Haven\n---\n',
    says: [
      'content/addresses.txt:1  warning address-not-listed',
      '  Not on the list yet: /topics/haven/. Run: npm run addresses',
      'content/topics/haven.md:2  id-taken',
      '  content/places/haven.md has the id `haven` already. Give this file another name.',
    ],
  },
  {
    fault: 'a link to no record',
    file: opening,
    edit: replacing('The new harbour', 'The [new](/places/heaven/) harbour'),
    says: [
      'content/events/harbour-opening.md:48  dangling-link',
      '  There is no content/places/heaven.md. Did you mean `haven`?',
    ],
  },
  {
    fault: 'a person without a role',
    file: opening,
    edit: replacing('    role: Mayor of Haven\n', ''),
    says: [
      'content/events/harbour-opening.md:17  missing-field',
      '  `participations[1].role` is missing. A person needs the role held at that time: add `role: …`.',
    ],
  },
  {
    fault: 'a participation without a name',
    file: opening,
    edit: replacing('person: anna-berg\n    role: Mayor of Haven', 'role: Mayor of Haven'),
    says: [
      'content/events/harbour-opening.md:17  wrong-value',
      '  `participations[1]`: A participation has one of `person`, `organization` or `unnamed`.',
    ],
  },
  {
    fault: 'a date narrower than its evidence',
    file: storm,
    edit: replacing('date: 1998-03\ndatings', 'date: 1998-03-02\ndatings'),
    says: [
      'content/events/pier-storm.md:3  date-beyond-evidence',
      '  `1998-03-02` is narrower than every dating of the event: the narrowest gives March 1998. Widen the date, or add the dating that supports it.',
    ],
  },
  {
    fault: 'a date that no dating supports',
    file: storm,
    edit: replacing('date: 1998-03\ndatings', 'date: 1998-04\ndatings'),
    says: [
      'content/events/pier-storm.md:3  date-beyond-evidence',
      '  No dating of the whole event lies within `1998-04`. Widen the date, or add the dating that supports it.',
    ],
  },
  {
    fault: 'a stated dating without words',
    file: opening,
    edit: replacing('    words: on 4 May 1998\n', ''),
    says: [
      'content/events/harbour-opening.md:9  missing-field',
      '  `datings[2].words` is missing. A stated date needs the words it comes from: words: On 12-13 October 2015',
    ],
  },
  {
    fault: 'a derived dating without words',
    file: opening,
    edit: replacing('    words: on Monday\n', ''),
    says: [
      'content/events/harbour-opening.md:5  missing-field',
      '  `datings[1].words` is missing. A derived date needs the words it comes from: words: on Monday',
    ],
  },
  {
    fault: 'a dating without a source',
    file: opening,
    edit: replacing('    source: radio-north-opening\n    words', '    words'),
    says: [
      'content/events/harbour-opening.md:9  missing-field',
      '  `datings[2].source` is missing. A dating that is stated names the one source that makes the claim: source: <id>',
    ],
  },
  {
    fault: 'a compiled dating with one source',
    file: opening,
    edit: replacing(
      'basis: stated\n    source: radio-north-opening\n    words: on 4 May 1998',
      'basis: compiled\n    source: radio-north-opening\n    note: From both.',
    ),
    says: [
      'content/events/harbour-opening.md:11  unknown-field',
      '  There is no field `source` in `datings[2]`. Did you mean `sources`?',
    ],
  },
  {
    fault: 'a dating whose basis is misspelt',
    file: opening,
    edit: replacing('basis: stated', 'basis: statd'),
    says: [
      'content/events/harbour-opening.md:10  wrong-value',
      '  `datings[2].basis`: Expected one of stated, derived, inferred, compiled, found `statd`. Did you mean `stated`?',
    ],
  },
  {
    fault: 'an inferred dating with words',
    file: lighthouse,
    edit: replacing('basis: inferred', 'basis: inferred\n    words: in spring'),
    says: [
      'content/events/lighthouse-painted.md:7  unknown-field',
      '  There is no field `words` in `datings[1]`. Known here: date, basis, source, of, note.',
    ],
  },
  {
    fault: 'an organization with a misspelt role',
    file: opening,
    edit: replacing('role: ', 'rolle: '),
    says: [
      'content/events/harbour-opening.md:18  unknown-field',
      '  There is no field `rolle` in `participations[1]`. Did you mean `role`?',
    ],
  },
  {
    fault: 'an inferred dating without its premise',
    file: lighthouse,
    edit: replacing(
      '    note: The entry stands above that of March 1998 in a list that runs newest first.\n',
      '',
    ),
    says: [
      'content/events/lighthouse-painted.md:5  missing-field',
      '  `datings[1].note` is missing. An inferred date says what it is inferred from: add `note: …`.',
    ],
  },
  {
    fault: 'a dating by a source outside the evidence',
    file: storm,
    edit: replacing(
      'type: other',
      '  - { date: 1998-03, basis: stated, source: radio-north-opening, words: March 1998 }\ntype: other',
    ),
    says: [
      'content/events/pier-storm.md:9  dating-outside-evidence',
      '  `radio-north-opening` dates the event but is not among its evidence. Add it to `evidence`.',
    ],
  },
  {
    fault: 'a wrong word in a quotation',
    file: opening,
    edit: replacing('waited for this day for twenty', 'waited for this day for thirty'),
    says: [
      'content/events/harbour-opening.md:26  quotation-not-in-source',
      '  “We have waited for this day for thirty years” is not in the fingerprint of `harbour-gazette-opening`. It holds up to “… for this day for”.',
      '  Copy the words exactly as the source has them, or take the quotation out.',
    ],
  },
  {
    fault: 'a wrong word in the middle of a quotation',
    file: opening,
    edit: replacing('waited for this day', 'waited for that day'),
    says: [
      'content/events/harbour-opening.md:26  quotation-not-in-source',
      '  “We have waited for that day for twenty years” is not in the fingerprint of `harbour-gazette-opening`.',
      '  Copy the words exactly as the source has them, or take the quotation out.',
    ],
  },
  {
    fault: 'a wrong word after an omission',
    file: opening,
    edit: replacing('in front of some two hundred guests', 'in front of nearly two hundred guests'),
    says: [
      'content/events/harbour-opening.md:30  quotation-not-in-source',
      '  “in front of nearly two hundred guests” is not in the fingerprint of `harbour-gazette-opening`.',
      '  Copy the words exactly as the source has them, or take the quotation out.',
    ],
  },
  {
    fault: 'a short piece of a quotation',
    file: opening,
    edit: replacing(
      'opened the new harbour […] in front of some two hundred guests',
      'opened the new harbour […] two hundred guests',
    ),
    says: [
      'content/events/harbour-opening.md:30  phrase-not-in-fingerprint',
      '  “two hundred guests” has fewer than five words and is not among the phrases in the fingerprint of `harbour-gazette-opening`.',
      '  Where the source has it, run: npm run fingerprint -- <file> --source harbour-gazette-opening --phrase "two hundred guests"',
    ],
  },
  {
    fault: 'a short quotation without its phrase',
    file: opening,
    edit: replacing('text: on Monday', 'text: on Tuesday'),
    says: [
      'content/events/harbour-opening.md:32  phrase-not-in-fingerprint',
      '  “on Tuesday” has fewer than five words and is not among the phrases in the fingerprint of `harbour-gazette-opening`.',
      '  Where the source has it, run: npm run fingerprint -- <file> --source harbour-gazette-opening --phrase "on Tuesday"',
    ],
  },
  {
    fault: 'a source’s own dots left out',
    file: opening,
    edit: replacing('worth the wait ... The', 'worth the wait The'),
    says: [
      'content/events/harbour-opening.md:28  quotation-not-in-source',
      '  “it was worth the wait The harbour [of Haven] belongs to all of us.” is not in the fingerprint of `harbour-gazette-opening`. The same words stand there with other punctuation: “it was worth the wait … the harbour of haven belongs to all of us”.',
      '  Copy the words exactly as the source has them, or take the quotation out.',
    ],
  },
  {
    fault: 'a quotation that is an omission',
    file: opening,
    edit: replacing('text: on Monday', 'text: "[…]"'),
    says: [
      'content/events/harbour-opening.md:32  no-words',
      '  A piece of “[…]” has no words in it.',
    ],
  },
  {
    fault: 'a wrong word in a quotation of an entity',
    file: 'people/anna-berg.md',
    edit: replacing(
      '- source: harbour-gazette-opening',
      '- source: harbour-gazette-opening\n    quotations: [{ text: opened the old harbour on Monday, speaker: source }]',
    ),
    says: [
      'content/people/anna-berg.md:6  quotation-not-in-source',
      '  “opened the old harbour on Monday” is not in the fingerprint of `harbour-gazette-opening`.',
      '  Copy the words exactly as the source has them, or take the quotation out.',
    ],
  },
  {
    fault: 'words of a dating that the source does not have',
    file: opening,
    edit: replacing('words: on Monday', 'words: on Tuesday'),
    says: [
      'content/events/harbour-opening.md:8  phrase-not-in-fingerprint',
      '  “on Tuesday” has fewer than five words and is not among the phrases in the fingerprint of `harbour-gazette-opening`.',
      '  Where the source has it, run: npm run fingerprint -- <file> --source harbour-gazette-opening --phrase "on Tuesday"',
    ],
  },
  {
    fault: 'long words of a dating that the source does not have',
    file: opening,
    edit: replacing('words: on Monday', 'words: opened the old harbour on Monday'),
    says: [
      'content/events/harbour-opening.md:8  dating-not-in-source',
      '  “opened the old harbour on Monday” is not in the fingerprint of `harbour-gazette-opening`.',
      '  Copy the words exactly as the source has them, or take the dating out.',
    ],
  },
  {
    fault: 'words that give another day',
    file: opening,
    edit: replacing('date: 1998-05-04\n    basis: derived', 'date: 1998-05-05\n    basis: derived'),
    says: [
      'content/events/harbour-opening.md:5  dating-date-differs',
      '  “on Monday”, read in a source of 1998-05-05 (5 May 1998), gives 1998-05-04 (4 May 1998) or 1998-05-11 (11 May 1998), not 1998-05-05 (5 May 1998).',
    ],
  },
  {
    fault: 'words that give another month',
    file: storm,
    edit: (text) => text.replaceAll('1998-03', '1998-04'),
    says: [
      'content/events/pier-storm.md:5  dating-date-differs',
      '  “March 1998” gives 1998-03 (March 1998), not 1998-04 (April 1998).',
    ],
  },
  {
    fault: 'words that give no date',
    file: storm,
    edit: replacing('words: March 1998', 'words: Waves tore planks from the pier'),
    says: [
      'content/events/pier-storm.md:8  warning dating-words-unread',
      '  “Waves tore planks from the pier”: these words have no date, so the date was worked out by hand. Say how, at this dating: note: …',
    ],
  },
  {
    fault: 'a derived dating said to be stated',
    file: opening,
    edit: replacing('basis: derived', 'basis: stated'),
    says: [
      'content/events/harbour-opening.md:6  dating-not-stated',
      '  “on Monday” gives no year, so the date is worked out: basis: derived',
    ],
  },
  {
    fault: 'an inferred date with a wrong bound',
    file: lighthouse,
    edit: (text) => text.replaceAll('[1998-03-01..]', '[1998-03-31..]'),
    says: [
      'content/events/lighthouse-painted.md:5  inferred-bounds',
      '  The dated entries nearest to entry 1 of `harbour-chronicle` give [1998-03-01..] (on or after 1 March 1998), not [1998-03-31..] (on or after 31 March 1998).',
    ],
  },
  {
    fault: 'an inferred date without a position',
    file: lighthouse,
    edit: replacing('    position: 1\n', ''),
    says: [
      'content/events/lighthouse-painted.md:5  inferred-bounds',
      '  The place of the entry in `harbour-chronicle` is not known. Add it to the evidence: position: 1',
      '  That `harbour-chronicle` was read by then gives [..2026-11-21] (on or before 21 November 2026).',
    ],
  },
  {
    fault: 'an inferred date in a source without an order',
    file: 'sources/harbour-chronicle.md',
    edit: replacing('order: newest-first\n', ''),
    says: [
      'content/events/lighthouse-painted.md:5  inferred-bounds',
      '  `harbour-chronicle` does not say in which order its entries stand. Where it is a list, add to its record: order: newest-first',
      '  That `harbour-chronicle` was read by then gives [..2026-11-21] (on or before 21 November 2026).',
    ],
  },
  {
    fault: 'eight words of a source in a summary',
    file: opening,
    edit: replacing(
      'and both are kept.',
      'and both are kept. Mayor Anna Berg opened the new harbour on Monday in front of many.',
    ),
    says: [
      'content/events/harbour-opening.md:49  copied-words',
      '  “mayor anna berg opened the new harbour on monday in front of” stands in `harbour-gazette-opening`: 10 words in a row, names counted as one.',
      '  Say it in the archive’s own words, or quote it in the evidence.',
    ],
  },
  {
    fault: 'words of a source in a note',
    file: storm,
    edit: replacing(
      'note: The entry has no day.',
      'note: It says that waves tore planks from the pier. Nobody was hurt, it adds.',
    ),
    says: [
      'content/events/pier-storm.md:14  copied-words',
      '  “waves tore planks from the pier nobody was hurt” stands in `harbour-chronicle`: 9 words in a row, names counted as one.',
      '  Say it in the archive’s own words, or quote it in the evidence.',
    ],
  },
  {
    fault: 'a conflict with one claim',
    file: opening,
    edit: replacing('      - { value: about fifty, source: radio-north-opening }\n', ''),
    says: [
      'content/events/harbour-opening.md:40  wrong-value',
      '  `conflicts[1].claims`: A conflict needs two claims at least.',
    ],
  },
  {
    fault: 'a conflict whose claims agree',
    file: opening,
    edit: replacing('value: about fifty', 'value: Some two hundred'),
    says: [
      'content/events/harbour-opening.md:39  claims-agree',
      '  The claims about how many guests came say the same: a conflict has claims that cannot all be true.',
    ],
  },
  {
    fault: 'a claim by a source outside the evidence',
    file: opening,
    edit: replacing(
      'value: about fifty, source: radio-north-opening',
      'value: about fifty, source: harbour-chronicle',
    ),
    says: [
      'content/events/harbour-opening.md:42  claim-outside-evidence',
      '  `harbour-chronicle` makes a claim but is not among the event’s evidence. Add it to `evidence`.',
    ],
  },
  {
    fault: 'a correction without the old value',
    file: opening,
    edit: replacing(
      '{ on: 2026-11-24, kind: created }',
      '{ on: 2026-11-24, kind: corrected, why: It was wrong. }',
    ),
    says: [
      'content/events/harbour-opening.md:46  missing-field',
      '  `changes[1].now` is missing. A correction keeps the old value and the new one: add `now: …`.',
      'content/events/harbour-opening.md:46  missing-field',
      '  `changes[1].was` is missing. A correction keeps the old value and the new one: add `was: …`.',
    ],
  },
  {
    fault: 'a withdrawal without a reason',
    file: opening,
    edit: replacing('kind: created', 'kind: withdrawn'),
    says: [
      'content/events/harbour-opening.md:46  missing-field',
      '  `changes[1].why` is missing. A record that was withdrawn says why: add `why: …`.',
    ],
  },
  {
    fault: 'a place that is withdrawn',
    file: 'places/haven.md',
    edit: replacing(
      'precision: city',
      'precision: city\nchanges:\n  - { on: 2026-11-24, kind: withdrawn, why: A double. }',
    ),
    says: [
      'content/places/haven.md:6  wrong-value',
      '  `changes[1].kind`: Expected one of created, corrected, clarified. Only events are withdrawn; a record that was merged into another leaves a line in content/addresses.txt.',
    ],
  },
  {
    fault: 'a held source without a fingerprint',
    file: 'sources/harbour-gazette-opening.fingerprint.json',
    edit: null,
    says: [
      'content/sources/harbour-gazette-opening.md:9  held-without-fingerprint',
      '  A held source keeps its fingerprint. Run: npm run fingerprint -- <file> --source harbour-gazette-opening',
    ],
  },
  {
    fault: 'a held source with the sha256 of another text',
    file: gazette,
    edit: replacing('sha256: 0d8c', 'sha256: 0d8d'),
    says: [
      'content/sources/harbour-gazette-opening.md:10  fingerprint-of-another-text',
      '  The fingerprint beside this record is of a text with the sha256 0d8cf1f1763350ef0db77680fc69cf6305e57d536eb054751919e6efea7fe21a. Run: npm run fingerprint -- <file> --source harbour-gazette-opening',
    ],
  },
  {
    fault: 'a held source without sha256',
    file: gazette,
    edit: (text) => text.replace(/sha256: .*\n/, ''),
    says: [
      'content/sources/harbour-gazette-opening.md:9  held-without-fingerprint',
      '  A held source keeps its sha256 and its fingerprint. Run: npm run fingerprint -- <file> --source harbour-gazette-opening',
    ],
  },
  {
    fault: 'a fingerprint of a source that was not held',
    file: gazette,
    edit: replacing('held: true\n', ''),
    says: [
      'content/sources/harbour-gazette-opening.md:2  fingerprint-of-unheld',
      '  The archive keeps a sha256 of this source, so it was held: add `held: true`, or take it out.',
    ],
  },
  {
    fault: 'a fingerprint without its source',
    file: 'sources/gone.fingerprint.json',
    edit: () => '{}',
    says: [
      'content/sources/gone.fingerprint.json:1  fingerprint-without-source',
      '  No source stands beside this fingerprint. Delete it, or bring the record back.',
    ],
  },
  {
    fault: 'a fingerprint of other words',
    file: 'sources/harbour-chronicle.fingerprint.json',
    edit: (text) => text.replace(/"windows": \[\n {2}"(......)",/, '"windows": [\n'),
    says: [
      'content/events/lighthouse-painted.md:15  quotation-not-in-source',
      '  “painted white by volunteers from three schools of the town” is not in the fingerprint of `harbour-chronicle`. It holds up to “… white by volunteers from”.',
      '  Copy the words exactly as the source has them, or take the quotation out.',
    ],
  },
  {
    fault: 'an address that would disappear',
    file: 'topics/harbours.md',
    edit: null,
    says: [
      'content/addresses.txt:14  address-lost',
      '  `/topics/harbours/` is published and has no record any more. Bring the record back (an event that is withdrawn keeps its record), or say where a merged one leads: /topics/harbours/ -> /topics/<id>/',
      'content/events/harbour-opening.md:21  dangling-reference',
      '  There is no content/topics/harbours.md. Write that record, or take this out.',
    ],
  },
  {
    fault: 'an address on the list twice',
    file: 'addresses.txt',
    edit: (text) => text + '/places/haven/\n',
    says: [
      'content/addresses.txt:15  address-twice',
      '  `/places/haven/` is on the list already. Delete this line.',
    ],
  },
  {
    fault: 'a merged address that has a record',
    file: 'addresses.txt',
    edit: replacing('/topics/harbours/', '/topics/harbours/ -> /places/haven/'),
    says: [
      'content/addresses.txt:14  address-in-use',
      '  `/topics/harbours/` has a record, so it cannot lead to `/places/haven/`. Delete the record, or take the arrow out.',
    ],
  },
  {
    fault: 'a merged address that leads nowhere',
    file: 'addresses.txt',
    edit: (text) => text + '/places/harbour/ -> /places/heaven/\n',
    says: [
      'content/addresses.txt:15  address-leads-nowhere',
      '  `/places/harbour/` leads to `/places/heaven/`, which has no record. Did you mean `/places/haven/`?',
    ],
  },
  {
    fault: 'a record whose address is not on the list',
    file: 'addresses.txt',
    edit: replacing('/places/haven/\n', ''),
    says: [
      'content/addresses.txt:1  warning address-not-listed',
      '  Not on the list yet: /places/haven/. Run: npm run addresses',
    ],
  },
  {
    fault: 'a note that says that its source stands alone',
    file: storm,
    edit: replacing('The entry has no day.', 'The whole event rests on this entry alone.'),
    says: [
      'content/events/pier-storm.md:14  warning source-alone',
      '  “whole event rests on” speaks of all sources, and of those still to be found.',
      '  Take it out, and say what this source has.',
    ],
  },
  {
    fault: 'a summary of one sentence',
    file: opening,
    edit: replacing('Haven. The two', 'Haven; the two'),
    says: [
      'content/events/harbour-opening.md:48  warning summary-sentences',
      '  The summary has 1 sentence; two to five.',
    ],
  },
  {
    fault: 'a summary that is too long',
    file: opening,
    edit: replacing(
      'and both are kept.',
      'and both are kept' + ', one after the other'.repeat(30) + '.',
    ),
    says: [
      'content/events/harbour-opening.md:48  warning summary-long',
      '  The summary has 148 words; at most 120.',
    ],
  },
  {
    fault: 'a word that takes sides',
    file: opening,
    edit: replacing('opened by the', 'hailed by the'),
    says: [
      'content/events/harbour-opening.md:48  warning takes-sides',
      '  “hailed” takes sides. Colours speech. Write said, stated, welcomed or criticised.',
    ],
  },
  {
    fault: 'a title that takes sides',
    file: opening,
    edit: replacing('title: Anna Berg opens', 'title: Historic day, as Anna Berg opens'),
    says: [
      'content/events/harbour-opening.md:2  warning takes-sides',
      '  “historic” takes sides. Praises or blames. Leave it out, or quote who says so.',
    ],
  },
  {
    fault: 'a publisher written two ways',
    file: 'sources/radio-north-opening.md',
    edit: replacing('publisher: Radio North', 'publisher: The Harbor Gazette'),
    says: [
      'content/sources/radio-north-opening.md:4  warning name-near-double',
      '  “The Harbor Gazette” is nearly “The Harbour Gazette” (in content/sources/harbour-gazette-opening.md).',
      '  Where they are one body, write its name one way: by these names it is told which sources are independent.',
    ],
  },
  {
    fault: 'an agency under a name that the subject lists as another’s',
    file: gazette,
    edit: replacing('kind: article', 'kind: article\nagency: Northern Broadcasting'),
    says: [
      'content/sources/harbour-gazette-opening.md:4  warning name-near-double',
      '  “Northern Broadcasting” is another name of “Radio North” (in content/archive.yaml).',
      '  Write it so: by these names it is told which sources are independent.',
    ],
  },
  {
    fault: 'an agency under another name of the publisher',
    file: 'sources/radio-north-opening.md',
    edit: replacing(
      'publisher: Radio North',
      'publisher: Radio North\nagency: Port Authority of Haven',
    ),
    says: [
      'content/sources/radio-north-opening.md:5  warning name-near-double',
      '  “Port Authority of Haven” is another name of “Haven Harbour Office” (in content/sources/harbour-chronicle.md).',
      '  Where they are one body, write its name one way: by these names it is told which sources are independent.',
    ],
  },
])('$fault is told', ({ file, edit, says }) => {
  const { problems } = withSmallArchive([[file, edit]], (content) => checkContent(content))
  expect(formatProblems(problems)).toBe(says.join('\n'))
})

test('all problems are told at once, by file and line', () => {
  const { problems } = withSmallArchive(
    [
      [storm, replacing('type: other', 'type: storm')],
      [opening, replacing('role: Mayor of Haven', 'rle: Mayor of Haven')],
      [opening, replacing('title: Anna', 'title: "Anna')],
      [gazette, replacing('language: en', 'language: English')],
    ],
    (content) => checkContent(content),
  )
  expect(problems.map((p) => `${p.file}:${p.line} ${p.code}`)).toEqual([
    'content/events/harbour-opening.md:2 yaml-quote',
    'content/events/harbour-opening.md:18 unknown-field',
    'content/events/pier-storm.md:9 wrong-value',
    'content/sources/harbour-gazette-opening.md:7 wrong-value',
  ])
})

test('names count as one word, so a run of them is not copied', () => {
  const { problems } = withSmallArchive(
    [[opening, replacing('The new', 'Mayor Anna Berg opened the new harbour on Monday. The new')]],
    (content) => checkContent(content),
  )
  expect(problems).toEqual([])
})

test('what stands in quotation marks is not copied, and takes no side', () => {
  const words =
    '“The harbour [of Haven] belongs to all of us. Last month, the harbour office moved”'
  const { problems } = withSmallArchive(
    [[opening, replacing('and both are kept', `and one is “historic”; ${words}`)]],
    (content) => checkContent(content),
  )
  expect(problems).toEqual([])
})

test('a withdrawn event dates no neighbour', () => {
  const { problems } = withSmallArchive(
    [
      [
        storm,
        (text) =>
          text.replace(
            '---\nA',
            'changes:\n  - { on: 2026-12-01, kind: withdrawn, why: A double. }\n---\nA',
          ),
      ],
    ],
    (content) => checkContent(content),
  )
  expect(problems.map((p) => p.message)).toEqual([
    'The dated entries nearest to entry 1 of `harbour-chronicle` give [1998-01-12..] (on or after 12 January 1998), not [1998-03-01..] (on or after 1 March 1998).',
  ])
})
