/**
 * What a person types wrong in a record, and the whole message for each: the line where it stands, what
 * stands there, and the line as it would be right.
 */
import { expect, test } from 'vitest'
import { acceptedForms } from '../../../src/archive/date.ts'
import { form } from '../../../src/records/problem-kinds/form.ts'
import { problemsAfter, replacing } from '../small-archive.ts'

const opening = 'events/harbour-opening.md'
const storm = 'events/pier-storm.md'
const lighthouse = 'events/lighthouse-painted.md'
const gazette = 'sources/harbour-gazette-opening.md'
const radio = 'sources/radio-north-opening.md'
const anna = 'people/anna-berg.md'
const haven = 'places/haven.md'
const topic = 'topics/harbours.md'
const subject = 'archive.yaml'

/** Stands for the whole text of a file. */
const everything = ''

/** A slip: in which file, what stood there, what stands there now, and what is said of it. */
type Slip = [slip: string, file: string, old: string, now: string, says: string[]]

/** The problems after a slip, line by line, with paths below `content/`. */
const saidOf = ([, file, old, now]: Slip) =>
  problemsAfter([file, old === everything ? () => now : replacing(old, now)])
    .replaceAll(/^content\//gm, '')
    .split('\n')

const inYaml: Slip[] = [
  [
    'a `#` in a title',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: Standing Group #2 visits Haven',
    [
      'events/harbour-opening.md:2  yaml-comment',
      '  The value goes on after ` #`, where YAML begins a comment. Put it in quotation marks:',
      '  title: "Standing Group #2 visits Haven"',
      '  If it is a comment, put it on a line of its own.',
    ],
  ],
  [
    'a `#` in a note',
    storm,
    'note: The entry has no day.',
    'note: Seen on page #4 alone.',
    [
      'events/pier-storm.md:14  yaml-comment',
      '  The value goes on after ` #`, where YAML begins a comment. Put it in quotation marks:',
      '      note: "Seen on page #4 alone."',
      '  If it is a comment, put it on a line of its own.',
    ],
  ],
  [
    'a value that is all comment',
    storm,
    'note: The entry has no day.',
    'note: #4 of the list alone.',
    [
      'events/pier-storm.md:14  yaml-comment',
      '  After `#` YAML reads a comment, so this value is empty. Put it in quotation marks:',
      '      note: "#4 of the list alone."',
    ],
  ],
  [
    'a `#` within braces',
    opening,
    '{ value: about fifty, source: radio-north-opening }',
    '{ value: about fifty #2, source: radio-north-opening }',
    [
      'events/harbour-opening.md:42  yaml-comment',
      '  The value goes on after ` #`, where YAML begins a comment. Put it in quotation marks:',
      '        - { value: "about fifty #2", source: radio-north-opening }',
      '  If it is a comment, put it on a line of its own.',
    ],
  ],
  [
    'a comment after a value',
    gazette,
    'kind: article',
    'kind: article # or a report',
    [
      'sources/harbour-gazette-opening.md:3  yaml-comment',
      '  The value goes on after ` #`, where YAML begins a comment. Put it in quotation marks:',
      '  kind: "article # or a report"',
      '  If it is a comment, put it on a line of its own.',
    ],
  ],
  [
    'a colon in a title',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: Harbour office: Anna Berg opens the harbour',
    [
      'events/harbour-opening.md:2  yaml-colon',
      '  A value with a colon in it must be in quotation marks:',
      '  title: "Harbour office: Anna Berg opens the harbour"',
    ],
  ],
  [
    'a colon at the end of a value',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: Anna Berg opens the harbour:',
    [
      'events/harbour-opening.md:2  yaml-colon',
      '  A value with a colon in it must be in quotation marks:',
      '  title: "Anna Berg opens the harbour:"',
    ],
  ],
  [
    'a colon in the second line of a value',
    storm,
    'note: The entry has no day.',
    'note: Only the chronicle\n      tells of it: nobody else.',
    [
      'events/pier-storm.md:14  yaml-colon',
      '  A value with a colon in it must be in quotation marks:',
      '      note: "Only the chronicle',
      '        tells of it: nobody else."',
    ],
  ],
  [
    'a colon within braces',
    opening,
    'note: The storm had hit the same harbour.',
    'note: It had hit: the same harbour.',
    [
      'events/harbour-opening.md:44  yaml-colon',
      '  A value with a colon in it must be in quotation marks:',
      '    - { event: pier-storm, as: see-also, note: "It had hit: the same harbour." }',
    ],
  ],
  [
    'a tab before a field',
    opening,
    '    basis: derived',
    '\tbasis: derived',
    [
      'events/harbour-opening.md:6  yaml-tab',
      '  The line is indented with a tab. Use spaces:',
      '      basis: derived',
    ],
  ],
  [
    'a tab before an entry',
    opening,
    '  - place: haven',
    '\t- place: haven',
    [
      'events/harbour-opening.md:15  yaml-tab',
      '  The line is indented with a tab. Use spaces:',
      '    - place: haven',
    ],
  ],
  [
    'a line one space too far right',
    opening,
    '    basis: derived',
    '     basis: derived',
    [
      'events/harbour-opening.md:6  yaml-indent',
      '  The line is indented by 5 spaces, where 4 would be right:',
      '      basis: derived',
    ],
  ],
  [
    'a line one space too far left',
    opening,
    '    basis: derived',
    '   basis: derived',
    [
      'events/harbour-opening.md:6  yaml-indent',
      '  The line is indented by 3 spaces, where 4 would be right:',
      '      basis: derived',
    ],
  ],
  [
    'a field at the margin moved by a space',
    opening,
    'type: other',
    ' type: other',
    [
      'events/harbour-opening.md:13  yaml-indent',
      '  The line is indented by one space, where none would be right:',
      '  type: other',
    ],
  ],
  [
    'an entry one space too far left',
    opening,
    '  - date: 1998-05-04\n    basis: stated',
    ' - date: 1998-05-04\n    basis: stated',
    [
      'events/harbour-opening.md:9  yaml-indent',
      '  The line is indented by one space, where 2 would be right:',
      '    - date: 1998-05-04',
    ],
  ],
  [
    'the first entry of a list one space too far left',
    opening,
    'quotations:\n      - text: We',
    'quotations:\n     - text: We',
    [
      'events/harbour-opening.md:26  yaml-indent',
      '  The line is indented by 5 spaces, where 6 would be right:',
      '        - text: We have waited for this day for twenty years',
    ],
  ],
  [
    'the first line of all moved by a space',
    opening,
    'title: Anna',
    ' title: Anna',
    [
      'events/harbour-opening.md:2  yaml-indent',
      '  The line is indented by one space, where none would be right:',
      '  title: Anna Berg opens the harbour of Haven',
    ],
  ],
  [
    'an entry without its hyphen',
    opening,
    '  - date: 1998-05-04\n    basis: derived',
    '    date: 1998-05-04\n    basis: derived',
    [
      'events/harbour-opening.md:5  yaml-hyphen',
      '  The hyphen of this entry of a list is missing:',
      '    - date: 1998-05-04',
    ],
  ],
  [
    'a second entry without its hyphen',
    opening,
    '  - date: 1998-05-04\n    basis: stated',
    '    date: 1998-05-04\n    basis: stated',
    [
      'events/harbour-opening.md:9  yaml-hyphen',
      '  The hyphen of this entry of a list is missing:',
      '    - date: 1998-05-04',
    ],
  ],
  [
    'a second line of text at the margin',
    storm,
    'note: The entry has no day.',
    'note: Only the chronicle\ntells of it.',
    [
      'events/pier-storm.md:15  yaml-indent',
      '  The line is indented by no spaces, where 6 would be right:',
      '        tells of it.',
    ],
  ],
  [
    'a no-break space before a field',
    opening,
    '    basis: derived',
    '    basis: derived',
    [
      'events/harbour-opening.md:6  yaml-space',
      '  A no-break space (U+00A0) stands where a plain space belongs:',
      '      basis: derived',
    ],
  ],
  [
    'a no-break space after a colon',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: Anna Berg opens the harbour of Haven',
    [
      'events/harbour-opening.md:2  yaml-space',
      '  A no-break space (U+00A0) stands where a plain space belongs:',
      '  title: Anna Berg opens the harbour of Haven',
    ],
  ],
  [
    'a no-break space after a hyphen',
    opening,
    '  - place: haven',
    '  - place: haven',
    [
      'events/harbour-opening.md:15  yaml-space',
      '  A no-break space (U+00A0) stands where a plain space belongs:',
      '    - place: haven',
    ],
  ],
  [
    'an ideographic space before a field',
    opening,
    '    basis: derived',
    '　  basis: derived',
    [
      'events/harbour-opening.md:6  yaml-space',
      '  An odd space (U+3000) stands where a plain space belongs:',
      '      basis: derived',
    ],
  ],
  [
    'a missing closing quotation mark',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: "Anna Berg opens the harbour of Haven',
    [
      'events/harbour-opening.md:2  yaml-quote',
      '  The quotation mark that opens here is never closed:',
      '  title: "Anna Berg opens the harbour of Haven"',
    ],
  ],
  [
    'one in a value of two lines',
    storm,
    'note: The entry has no day.',
    'note: "Only the chronicle\n      tells of it.',
    [
      'events/pier-storm.md:14  yaml-quote',
      '  The quotation mark that opens here is never closed:',
      '      note: "Only the chronicle',
      '        tells of it."',
    ],
  ],
  [
    'one before a value that is quoted',
    opening,
    'title: Anna Berg opens the harbour of Haven\ndate: 1998-05-04',
    'title: "Anna Berg opens the harbour of Haven\ndate: "1998-05-04"',
    [
      'events/harbour-opening.md:2  yaml-quote',
      '  The quotation mark that opens here is never closed:',
      '  title: "Anna Berg opens the harbour of Haven"',
    ],
  ],
  [
    'a missing opening quotation mark',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: Anna Berg opens the harbour of Haven"',
    [
      'events/harbour-opening.md:2  yaml-quote',
      '  The quotation mark that closes here was never opened:',
      '  title: "Anna Berg opens the harbour of Haven"',
    ],
  ],
  [
    'an apostrophe inside single quotation marks',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    "title: 'Anna Berg opens Haven's harbour'",
    [
      'events/harbour-opening.md:2  yaml-apostrophe',
      "  An apostrophe inside '…' ends the value. Use double quotation marks:",
      '  title: "Anna Berg opens Haven\'s harbour"',
    ],
  ],
  [
    'an apostrophe and no closing mark',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    "title: 'Anna Berg opens Haven's harbour",
    [
      'events/harbour-opening.md:2  yaml-quote',
      '  The quotation mark that opens here is never closed:',
      '  title: "Anna Berg opens Haven\'s harbour"',
    ],
  ],
  [
    'an apostrophe inside single quotation marks within braces',
    opening,
    'value: about fifty',
    "value: 'fifty of Haven's people, or so'",
    [
      'events/harbour-opening.md:42  yaml-apostrophe',
      "  An apostrophe inside '…' ends the value. Use double quotation marks:",
      '        - { value: "fifty of Haven\'s people, or so", source: radio-north-opening }',
    ],
  ],
  [
    'quotation marks inside double ones',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: "Anna Berg opens the "new" harbour"',
    [
      'events/harbour-opening.md:2  yaml-inner-quote',
      '  A quotation mark inside "…" ends the value. Write it so:',
      '  title: \'Anna Berg opens the "new" harbour\'',
    ],
  ],
  [
    'a quoted word in front',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: "Anna" opens the harbour of Haven',
    [
      'events/harbour-opening.md:2  yaml-inner-quote',
      '  The value goes on after its closing quotation mark. Put all of it in quotation marks:',
      '  title: \'"Anna" opens the harbour of Haven\'',
    ],
  ],
  [
    'a quoted word in front and one behind',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: "Anna" opens the "harbour"',
    [
      'events/harbour-opening.md:2  yaml-inner-quote',
      '  The value goes on after its closing quotation mark. Put all of it in quotation marks:',
      '  title: \'"Anna" opens the "harbour"\'',
    ],
  ],
  [
    'a backslash inside double quotation marks',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: "Anna\\Haven"',
    [
      'events/harbour-opening.md:2  yaml-escape',
      '  A backslash inside "…" begins an escape. Write it so:',
      "  title: 'Anna\\Haven'",
    ],
  ],
  [
    'a value that begins with @',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: @Anna opens the harbour',
    [
      'events/harbour-opening.md:2  yaml-mark',
      '  A value that begins with `@` must be in quotation marks:',
      '  title: "@Anna opens the harbour"',
    ],
  ],
  [
    'a value that begins with %',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: %Anna opens the harbour',
    [
      'events/harbour-opening.md:2  yaml-mark',
      '  A value that begins with `%` must be in quotation marks:',
      '  title: "%Anna opens the harbour"',
    ],
  ],
  [
    'a value that begins with &',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: &Anna opens the harbour',
    [
      'events/harbour-opening.md:2  yaml-mark',
      '  `&` begins an anchor in YAML, and records have none. A value that begins with `&` must be in quotation marks:',
      '  title: "&Anna opens the harbour"',
    ],
  ],
  [
    'a value that begins with *',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: *Anna opens the harbour',
    [
      'events/harbour-opening.md:2  yaml-mark',
      '  `*` begins an alias in YAML, and records have none. A value that begins with `*` must be in quotation marks:',
      '  title: "*Anna opens the harbour"',
    ],
  ],
  [
    'a value that begins with !',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: !Anna opens the harbour',
    [
      'events/harbour-opening.md:2  yaml-mark',
      '  `!` begins a tag in YAML, and records have none. A value that begins with `!` must be in quotation marks:',
      '  title: "!Anna opens the harbour"',
    ],
  ],
  [
    'a value that begins with `',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: `Anna opens the harbour',
    [
      'events/harbour-opening.md:2  yaml-mark',
      '  A value that begins with a backtick must be in quotation marks:',
      '  title: "`Anna opens the harbour"',
    ],
  ],
  [
    'a value that begins with |',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: | Anna opens the harbour',
    [
      'events/harbour-opening.md:2  yaml-mark',
      '  A value that begins with `|` must be in quotation marks:',
      '  title: "| Anna opens the harbour"',
    ],
  ],
  [
    'a value that begins with >',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: > Anna opens the harbour',
    [
      'events/harbour-opening.md:2  yaml-mark',
      '  A value that begins with `>` must be in quotation marks:',
      '  title: "> Anna opens the harbour"',
    ],
  ],
  [
    'a value that begins with [',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: [Anna] opens the harbour',
    [
      'events/harbour-opening.md:2  yaml-mark',
      '  A value that begins with `[` must be in quotation marks:',
      '  title: "[Anna] opens the harbour"',
    ],
  ],
  [
    'a value that begins with {',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: {Anna} opens the harbour',
    [
      'events/harbour-opening.md:2  yaml-mark',
      '  A value that begins with `{` must be in quotation marks:',
      '  title: "{Anna} opens the harbour"',
    ],
  ],
  [
    'a value that begins with -',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: - Anna opens the harbour',
    [
      'events/harbour-opening.md:2  yaml-mark',
      '  A value that begins with `-` must be in quotation marks:',
      '  title: "- Anna opens the harbour"',
    ],
  ],
  [
    'a value that begins with ?',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: ? Anna opens the harbour',
    [
      'events/harbour-opening.md:2  yaml-mark',
      '  A value that begins with `?` must be in quotation marks:',
      '  title: "? Anna opens the harbour"',
    ],
  ],
  [
    'a value that begins with ,',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: ,Anna opens the harbour',
    [
      'events/harbour-opening.md:2  yaml-mark',
      '  A value that begins with `,` must be in quotation marks:',
      '  title: ",Anna opens the harbour"',
    ],
  ],
  [
    'a value that begins with ]',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: ]Anna opens the harbour',
    [
      'events/harbour-opening.md:2  yaml-mark',
      '  A value that begins with `]` must be in quotation marks:',
      '  title: "]Anna opens the harbour"',
    ],
  ],
  [
    'a value that begins with }',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title: }Anna opens the harbour',
    [
      'events/harbour-opening.md:2  yaml-mark',
      '  A value that begins with `}` must be in quotation marks:',
      '  title: "}Anna opens the harbour"',
    ],
  ],
  [
    'an anchor above a list',
    opening,
    'places:\n',
    'places: &places\n',
    [
      'events/harbour-opening.md:14  yaml-mark',
      '  `&` begins an anchor in YAML, and records have none. Take it out:',
      '  places:',
    ],
  ],
  [
    'two equal fields',
    opening,
    'type: other',
    'type: other\ntype: other',
    [
      'events/harbour-opening.md:14  yaml-key-twice',
      '  `type` stands here a second time; the first is on line 13. Keep one of the two.',
    ],
  ],
  [
    'two equal fields of an entry',
    opening,
    '    basis: derived',
    '    basis: derived\n    basis: derived',
    [
      'events/harbour-opening.md:7  yaml-key-twice',
      '  `basis` stands here a second time; the first is on line 6. Keep one of the two.',
    ],
  ],
  [
    'a missing space after a colon',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title:Anna Berg opens the harbour of Haven',
    [
      'events/harbour-opening.md:2  yaml-no-space',
      '  A space is missing after the colon:',
      '  title: Anna Berg opens the harbour of Haven',
    ],
  ],
  [
    'a missing space after the colon of an address',
    radio,
    'url: https',
    'url:https',
    [
      'sources/radio-north-opening.md:7  yaml-no-space',
      '  A space is missing after the colon:',
      '  url: https://radio.example/harbour',
    ],
  ],
  [
    'a missing space after the colon of an entry',
    opening,
    '  - place: haven',
    '  - place:haven',
    [
      'events/harbour-opening.md:15  yaml-no-space',
      '  A space is missing after the colon:',
      '    - place: haven',
    ],
  ],
  [
    'a missing space after a colon within braces',
    opening,
    '{ value: about fifty, source: radio-north-opening }',
    '{value: about fifty, source:radio-north-opening}',
    [
      'events/harbour-opening.md:42  yaml-no-space',
      '  A space is missing after the colon:',
      '        - {value: about fifty, source: radio-north-opening}',
    ],
  ],
  [
    'a missing colon',
    opening,
    'type: other',
    'type other',
    [
      'events/harbour-opening.md:13  yaml-no-colon',
      '  A colon is missing after `type`:',
      '  type: other',
    ],
  ],
  [
    'a missing colon in an entry',
    opening,
    '    basis: derived',
    '    basis derived',
    [
      'events/harbour-opening.md:6  yaml-no-colon',
      '  A colon is missing after `basis`:',
      '      basis: derived',
    ],
  ],
  [
    'a missing space after the hyphen',
    opening,
    '  - place: haven',
    '  -place: haven',
    [
      'events/harbour-opening.md:15  yaml-hyphen',
      '  A space is missing after the hyphen:',
      '    - place: haven',
    ],
  ],
  [
    'missing spaces after the hyphens of a list',
    opening,
    'topics: [harbours]',
    'topics:\n  -harbours',
    [
      'events/harbour-opening.md:22  yaml-hyphen',
      '  A space is missing after the hyphen:',
      '    - harbours',
    ],
  ],
  [
    'a comma within braces',
    opening,
    'value: about fifty',
    'value: about fifty, or so',
    [
      'events/harbour-opening.md:42  yaml-comma',
      '  Inside `{…}` a value with a comma in it must be in quotation marks:',
      '        - { value: "about fifty, or so", source: radio-north-opening }',
    ],
  ],
  [
    'an unclosed bracket',
    opening,
    'topics: [harbours]',
    'topics: [harbours',
    [
      'events/harbour-opening.md:21  yaml-bracket',
      '  The bracket `[` that opens here is never closed:',
      '  topics: [harbours]',
    ],
  ],
  [
    'an unclosed brace',
    opening,
    '{ value: about fifty, source: radio-north-opening }',
    '{ value: about fifty, source: radio-north-opening',
    [
      'events/harbour-opening.md:42  yaml-bracket',
      '  The bracket `{` that opens here is never closed:',
      '        - { value: about fifty, source: radio-north-opening }',
    ],
  ],
  [
    'a bracket that was not opened',
    opening,
    'topics: [harbours]',
    'topics: harbours]',
    [
      'events/harbour-opening.md:21  yaml-bracket',
      '  The bracket `]` that closes here was never opened:',
      '  topics: [harbours]',
    ],
  ],
  [
    'brackets within braces',
    opening,
    'value: about fifty',
    'value: about fifty [in all]',
    [
      'events/harbour-opening.md:42  yaml-bracket',
      '  Inside `[…]` and `{…}` a value with a bracket in it must be in quotation marks:',
      '        - { value: "about fifty [in all]", source: radio-north-opening }',
    ],
  ],
  [
    'a slip in an id, which is not looked for, too',
    opening,
    'place: haven',
    'place: @heaven',
    [
      'events/harbour-opening.md:15  yaml-mark',
      '  A value that begins with `@` must be in quotation marks:',
      '    - place: "@heaven"',
    ],
  ],
  [
    'a conflict in what the archive is about',
    subject,
    'name: Haven Harbour Archive\n',
    '<<<<<<< HEAD\nname: Haven Harbour Archive\n=======\nname: Haven\n>>>>>>> branch\n',
    [
      'archive.yaml:2  conflict-marker',
      '  A merge left a conflict here, up to line 6. Keep one of its two sides, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ],
  ],
  [
    'a document mark',
    opening,
    'type: other',
    'type: other\n...',
    [
      'events/harbour-opening.md:14  yaml-document',
      '  A line `...` ends the fields, and more of them follow. Delete it.',
    ],
  ],
  [
    'depth',
    topic,
    'name: Harbours',
    'name: [[[[[[[[[[[[[[[[[[[[',
    ['topics/harbours.md:2  yaml-depth', '  Lists and fields are nested at most 12 deep.'],
  ],
  [
    'something that no kind names',
    topic,
    'name: Harbours',
    'name: Harbours\n][',
    [
      'topics/harbours.md:3  front-matter',
      '  The fields cannot be read from this line on. A field is `name: value`, an entry of a list begins with `- `,',
      '  what belongs together is indented alike, and text with punctuation stands in quotation marks.',
    ],
  ],
  [
    'three slips in one file',
    opening,
    'title: Anna Berg opens the harbour of Haven\ndate: 1998-05-04',
    'title: Anna: the harbour\ndate: @1998',
    [
      'events/harbour-opening.md:2  yaml-colon',
      '  A value with a colon in it must be in quotation marks:',
      '  title: "Anna: the harbour"',
      'events/harbour-opening.md:3  yaml-mark',
      '  A value that begins with `@` must be in quotation marks:',
      '  date: "@1998"',
    ],
  ],
  [
    'a slip in what the archive is about',
    subject,
    'heading: The',
    'heading: Now: The',
    [
      'archive.yaml:4  yaml-colon',
      '  A value with a colon in it must be in quotation marks:',
      '  heading: "Now: The harbour of Haven, day by day"',
    ],
  ],
  [
    'a slip there that no kind names',
    subject,
    'heading: The',
    '][\nheading: The',
    [
      'archive.yaml:4  not-yaml',
      '  The fields cannot be read from this line on. A field is `name: value`, an entry of a list begins with `- `,',
      '  what belongs together is indented alike, and text with punctuation stands in quotation marks.',
    ],
  ],
  [
    'a conflict in the front matter',
    opening,
    'type: other',
    '<<<<<<< HEAD\ntype: other\n=======\ntype: work\n>>>>>>> branch',
    [
      'events/harbour-opening.md:13  conflict-marker',
      '  A merge left a conflict here, up to line 17. Keep one of its two sides, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ],
  ],
  [
    'a conflict of three sides',
    opening,
    'type: other',
    '<<<<<<< HEAD\ntype: other\n||||||| base\ntype: meeting\n=======\ntype: work\n>>>>>>> branch',
    [
      'events/harbour-opening.md:13  conflict-marker',
      '  A merge left a conflict here, up to line 19. Keep one of its two sides, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ],
  ],
  [
    'a conflict in the summary',
    opening,
    'Haven. The two',
    'Haven.\n\n<<<<<<< HEAD\n\nBoth are kept.\n\n=======\n\nOne is kept.\n\n>>>>>>> branch\n\nThe two',
    [
      'events/harbour-opening.md:50  conflict-marker',
      '  A merge left a conflict here, up to line 58. Keep one of its two sides, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ],
  ],
  [
    'a line left from a conflict',
    opening,
    'Haven. The two',
    'Haven.\n\n>>>>>>> branch\n\nThe two',
    [
      'events/harbour-opening.md:50  conflict-marker',
      '  The line is left from a merge. Delete it.',
    ],
  ],
  [
    'a conflict from the first line',
    topic,
    '---\nname: Harbours',
    '<<<<<<< HEAD\n---\nname: Harbours\n=======\n---\nname: Ports\n>>>>>>> branch',
    [
      'topics/harbours.md:1  conflict-marker',
      '  A merge left a conflict here, up to line 7. Keep one of its two sides, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ],
  ],
]

test.each(inYaml)('a slip in YAML is told: %s', (...slip) => {
  expect(saidOf(slip)).toEqual(slip[4])
})

/** The slips whose message ends with lines to paste. */
const withLines = inYaml.flatMap(([slip, file, old, now, says]) => {
  const [head = '', sentence = '', ...more] = says
  const lines = more.filter((line) => line.startsWith('  ')).map((line) => line.slice(2))
  const first = Number(/:(\d+) /.exec(head)?.[1])
  const isOne = says.filter((line) => !line.startsWith(' ')).length === 1
  const offered = lines.filter((line) => !line.startsWith('If it is '))
  return isOne && sentence.endsWith(':') && offered.length > 0
    ? [{ slip, file, old, now, first, offered }]
    : []
})

test.each(withLines)(
  'the line that is offered can be pasted: $slip',
  ({ file, old, now, first, offered }) => {
    const paste = (text: string) => {
      const lines = replacing(old, now)(text).split('\n')
      return lines.toSpliced(first - 1, offered.length, ...offered).join('\n')
    }
    expect(problemsAfter([file, paste])).not.toMatch(/ {2}(?:yaml-|front-matter|not-yaml)/)
  },
)

const aroundFields: Slip[] = [
  [
    'an empty file',
    topic,
    everything,
    '',
    [
      'topics/harbours.md:1  empty-file',
      '  The file is empty. A record begins with a line `---`, its fields, and another line `---`.',
    ],
  ],
  [
    'a file of blank lines',
    topic,
    everything,
    '\n\n',
    [
      'topics/harbours.md:1  empty-file',
      '  The file is empty. A record begins with a line `---`, its fields, and another line `---`.',
    ],
  ],
  [
    'a blank line in front',
    topic,
    '---\nname',
    '\n---\nname',
    [
      'topics/harbours.md:1  front-matter-start',
      '  A blank line stands in front of the first line `---`. Delete it.',
    ],
  ],
  [
    'three blank lines in front',
    topic,
    '---\nname',
    '\n\n\n---\nname',
    [
      'topics/harbours.md:1  front-matter-start',
      '  3 blank lines stand in front of the first line `---`. Delete them.',
    ],
  ],
  [
    'no front matter',
    topic,
    everything,
    'Places for ships.\n',
    [
      'topics/harbours.md:1  front-matter-start',
      '  A record begins with a line `---`, its fields, and another line `---`.',
    ],
  ],
  [
    'no first line',
    topic,
    '---\nname',
    'name',
    [
      'topics/harbours.md:1  front-matter-start',
      '  The line `---` is missing in front of the fields. Put it above this one.',
    ],
  ],
  [
    'a first line of four hyphens',
    topic,
    '---\nname',
    '----\nname',
    [
      'topics/harbours.md:1  front-matter-start',
      '  The first line of a record is `---`, found `----`.',
    ],
  ],
  [
    'a first line with an em dash',
    topic,
    '---\nname',
    '—\nname',
    [
      'topics/harbours.md:1  front-matter-start',
      '  The first line of a record is `---`, found `—`.',
    ],
  ],
  [
    'a first line that is indented',
    topic,
    '---\nname',
    ' ---\nname',
    [
      'topics/harbours.md:1  front-matter-start',
      '  The first line of a record is `---`, found ` ---`.',
    ],
  ],
  [
    'a first line that names YAML',
    topic,
    '---\nname',
    '---yaml\nname',
    [
      'topics/harbours.md:1  front-matter-start',
      '  The first line of a record is `---`, found `---yaml`.',
    ],
  ],
  [
    'a first line that names JavaScript',
    topic,
    '---\nname',
    '---js\nname',
    [
      'topics/harbours.md:1  front-matter-start',
      '  A record begins with a line `---`, its fields, and another line `---`.',
    ],
  ],
  [
    'no last line, and a blank one',
    topic,
    '\n---\n',
    '\n\n',
    [
      'topics/harbours.md:3  front-matter-end',
      '  The line `---` that ends the fields is missing. Put it here.',
    ],
  ],
  [
    'no last line',
    topic,
    '\n---\n',
    '\n',
    [
      'topics/harbours.md:3  front-matter-end',
      '  The line `---` that ends the fields is missing. Put it here.',
    ],
  ],
  [
    'a last line of two hyphens',
    topic,
    '\n---\n',
    '\n--\n',
    ['topics/harbours.md:3  front-matter-end', '  The fields end with a line `---`, found `--`.'],
  ],
  [
    'a last line of four hyphens',
    topic,
    '\n---\n',
    '\n----\n',
    ['topics/harbours.md:3  front-matter-end', '  The fields end with a line `---`, found `----`.'],
  ],
  [
    'a last line in the middle',
    opening,
    'type: other',
    'type: other\n---',
    [
      'events/harbour-opening.md:14  front-matter-end',
      '  The fields go on after this line `---`, up to line 48. Delete it.',
    ],
  ],
  [
    'a line that begins like the last one',
    topic,
    'name: Harbours',
    'name: Harbours\n---x: y',
    [
      'topics/harbours.md:3  front-matter-end',
      '  A line `---` ends the fields, and this one goes on: no other line may begin so.',
    ],
  ],
]

test.each(aroundFields)('a slip around front matter is told: %s', (...slip) => {
  expect(saidOf(slip)).toEqual(slip[4])
})

test('every kind of slip has its place in these tables', () => {
  const told = new Set(
    [...inYaml, ...aroundFields].flatMap(([, , , , [head = '']]) => head.split('  ')[1] ?? []),
  )
  expect(Object.keys(form.kinds).filter((code) => !told.has(code))).toEqual([])
})

test.each<Slip>([
  [
    'a field in capitals',
    opening,
    'type: other',
    'Type: other',
    [
      'events/harbour-opening.md:13  unknown-field',
      '  There is no field `Type`. Did you mean `type`?',
    ],
  ],
  [
    'a field of a source in capitals',
    gazette,
    'held: true',
    'Held: true',
    [
      'sources/harbour-gazette-opening.md:9  unknown-field',
      '  There is no field `Held`. Did you mean `held`?',
    ],
  ],
  [
    'a flag in capitals',
    gazette,
    'held: true',
    'held: True',
    [
      'sources/harbour-gazette-opening.md:9  wrong-value',
      '  `held`: Expected `true` or `false`, found `True`. Did you mean `true`?',
    ],
  ],
  [
    '`yes`',
    gazette,
    'held: true',
    'held: yes',
    [
      'sources/harbour-gazette-opening.md:9  wrong-value',
      '  `held`: Expected `true` or `false`, found `yes`. Did you mean `true`?',
    ],
  ],
  [
    'a field without a value',
    opening,
    'title: Anna Berg opens the harbour of Haven',
    'title:',
    ['events/harbour-opening.md:2  missing-field', '  `title` has no value. Expected text.'],
  ],
  [
    'a list without a value',
    opening,
    'topics: [harbours]',
    'topics:',
    [
      'events/harbour-opening.md:21  missing-field',
      '  `topics` has no value. Expected a list: each entry on its own line after a hyphen.',
    ],
  ],
  [
    'a note without a value',
    storm,
    'note: The entry has no day.',
    'note:',
    ['events/pier-storm.md:14  missing-field', '  `evidence[1].note` has no value. Expected text.'],
  ],
  [
    'one id where a list belongs',
    opening,
    'topics: [harbours]',
    'topics: harbours',
    [
      'events/harbour-opening.md:21  wrong-value',
      '  `topics`: Expected a list, found `harbours`. Did you mean `topics: [harbours]`?',
    ],
  ],
  [
    'ids with commas where a list belongs',
    opening,
    'topics: [harbours]',
    'topics: harbours, harbours',
    [
      'events/harbour-opening.md:21  wrong-value',
      '  `topics`: Expected a list, found `harbours, harbours`. Did you mean `topics: [harbours, harbours]`?',
    ],
  ],
  [
    'an alias where a list belongs',
    anna,
    'aliases: [Mayor Anna Berg]',
    'aliases: Mayor Anna Berg',
    [
      'people/anna-berg.md:3  wrong-value',
      '  `aliases`: Expected a list, found `Mayor Anna Berg`. Did you mean `aliases: [Mayor Anna Berg]`?',
    ],
  ],
  [
    'lines without their hyphens where a list belongs',
    opening,
    'topics: [harbours]',
    'topics:\n  harbours\n  harbours',
    [
      'events/harbour-opening.md:21  wrong-value',
      '  `topics`: Expected a list, found `harbours harbours`. Did you mean `topics: [harbours, harbours]`?',
    ],
  ],
  [
    'a field of an entry at the margin',
    opening,
    '    side: other\n',
    'side: other\n',
    [
      'events/harbour-opening.md:17  missing-field',
      '  `participations[1].side` is missing. Expected the id of a side; content/archive.yaml lists them.',
      'events/harbour-opening.md:19  unknown-field',
      '  There is no field `side`. It belongs to an entry of `participations`: indent it as the fields there.',
    ],
  ],
  [
    'an id where a list of fields belongs',
    opening,
    'places:\n  - place: haven',
    'places: haven',
    [
      'events/harbour-opening.md:14  wrong-value',
      '  `places`: Expected a list, found `haven`. Write an entry for each below `places:`, as in `- place: haven`.',
    ],
  ],
  [
    'ids where a list of fields belongs',
    opening,
    'places:\n  - place: haven',
    'places: [haven]',
    [
      'events/harbour-opening.md:14  wrong-value',
      '  `places[1]`: Expected fields, found `haven`. Did you mean `place: haven`?',
    ],
  ],
  [
    'fields where a list of fields belongs',
    opening,
    'places:\n  - place: haven',
    'places:\n  place: haven',
    [
      'events/harbour-opening.md:14  wrong-value',
      '  `places`: Expected a list, found fields. Put a hyphen before the first of each entry: `- place: haven`.',
    ],
  ],
  [
    'a title in brackets',
    radio,
    'title: Report on the new harbour',
    'title: [Report on the new harbour]',
    [
      'sources/radio-north-opening.md:2  wrong-value',
      '  `title`: Expected text, found a list. Did you mean `"[Report on the new harbour]"`?',
    ],
  ],
  [
    'an alias with a colon',
    anna,
    'aliases: [Mayor Anna Berg]',
    'aliases:\n  - Mayor: Anna Berg',
    [
      'people/anna-berg.md:4  wrong-value',
      '  `aliases[1]`: Expected text, found a field of its own. Did you mean `"Mayor: Anna Berg"`?',
    ],
  ],
  [
    'coordinates in the wrong order',
    haven,
    '[50.10, 4.20]',
    '[104.20, 50.10]',
    [
      'places/haven.md:3  wrong-value',
      '  `coordinates`: Expected [latitude, longitude] in degrees, with at most four decimals. Did you mean `[50.1, 104.2]`?',
    ],
  ],
  [
    'coordinates with degrees',
    haven,
    '[50.10, 4.20]',
    '[50°06′N, 4°12′E]',
    [
      'places/haven.md:3  wrong-value',
      '  `coordinates`: Expected [latitude, longitude] in degrees, with at most four decimals. Did you mean `[50.1, 4.2]`?',
    ],
  ],
  [
    'coordinates with decimal commas',
    haven,
    '[50.10, 4.20]',
    '[50,10, 4,20]',
    [
      'places/haven.md:3  wrong-value',
      '  `coordinates`: Expected [latitude, longitude] in degrees, with at most four decimals. Did you mean `[50.1, 4.2]`?',
    ],
  ],
  [
    'an English name of a language',
    gazette,
    'language: en',
    'language: english',
    [
      'sources/harbour-gazette-opening.md:7  wrong-value',
      '  `language`: Expected a language tag such as `en`, found `english`. Did you mean `en`?',
    ],
  ],
  [
    'a language in capitals',
    gazette,
    'language: en',
    'language: EN',
    [
      'sources/harbour-gazette-opening.md:7  wrong-value',
      '  `language`: Expected a language tag such as `en`, found `EN`. Did you mean `en`?',
    ],
  ],
  [
    'a language with an underscore',
    gazette,
    'language: en',
    'language: en_US',
    [
      'sources/harbour-gazette-opening.md:7  wrong-value',
      '  `language`: Expected a language tag such as `en`, found `en_US`. Did you mean `en-US`?',
    ],
  ],
  [
    'a language that is none',
    gazette,
    'language: en',
    'language: xx',
    [
      'sources/harbour-gazette-opening.md:7  wrong-value',
      '  `language`: Expected a language tag such as `en`, found `xx`.',
    ],
  ],
  [
    'a country for a language',
    gazette,
    'language: en',
    'language: jp',
    [
      'sources/harbour-gazette-opening.md:7  wrong-value',
      '  `language`: Expected a language tag such as `en`, found `jp`. Did you mean `ja`?',
    ],
  ],
  [
    'an address with a space',
    radio,
    'https://radio.example/harbour',
    'https://radio.example/the harbour',
    [
      'sources/radio-north-opening.md:7  wrong-value',
      '  `url`: Expected a web address that begins with https:// or http://, found `https://radio.example/the harbour`. Did you mean `https://radio.example/the%20harbour`?',
    ],
  ],
  [
    'an address without its scheme',
    radio,
    'https://radio.example/harbour',
    'radio.example/harbour',
    [
      'sources/radio-north-opening.md:7  wrong-value',
      '  `url`: Expected a web address that begins with https:// or http://, found `radio.example/harbour`. Did you mean `https://radio.example/harbour`?',
    ],
  ],
  [
    'a day in words',
    gazette,
    'accessed: 2026-11-21',
    'accessed: 21 November 2026',
    [
      'sources/harbour-gazette-opening.md:6  wrong-value',
      '  `accessed`: Expected a calendar day such as `2026-11-21`, found `21 November 2026`. Did you mean `2026-11-21`?',
    ],
  ],
  [
    'a day that no month has',
    gazette,
    'accessed: 2026-11-21',
    'accessed: 2026-11-31',
    [
      'sources/harbour-gazette-opening.md:6  wrong-value',
      '  `accessed`: Expected a calendar day such as `2026-11-21`, found `2026-11-31`: November has 30 days.',
    ],
  ],
  [
    'a type that is none',
    opening,
    'type: other',
    'type: ceremony',
    [
      'events/harbour-opening.md:13  wrong-value',
      '  `type`: Expected one of opening, weather, meeting, work, other, found `ceremony`.',
    ],
  ],
  [
    'a side by its label',
    opening,
    'side: other',
    'side: Town and guests',
    [
      'events/harbour-opening.md:19  wrong-value',
      '  `participations[1].side`: Expected one of office, other, found `Town and guests`. Did you mean `other`?',
    ],
  ],
])('a wrong value is told: %s', (...slip) => {
  expect(saidOf(slip)).toEqual(slip[4])
})

test.each<Slip>([
  [
    'a person by name',
    opening,
    '- person: anna-berg',
    '- person: Anna Berg',
    [
      'events/harbour-opening.md:17  dangling-reference',
      '  `Anna Berg` is not the id of a record. Did you mean `anna-berg`?',
    ],
  ],
  [
    'a person by alias',
    opening,
    '- person: anna-berg',
    '- person: Mayor Anna Berg',
    [
      'events/harbour-opening.md:17  dangling-reference',
      '  `Mayor Anna Berg` is not the id of a record. Did you mean `anna-berg`?',
    ],
  ],
  [
    'a person by surname',
    opening,
    '- person: anna-berg',
    '- person: Berg',
    [
      'events/harbour-opening.md:17  dangling-reference',
      '  `Berg` is not the id of a record. Did you mean `anna-berg`?',
    ],
  ],
  [
    'a speaker by name',
    opening,
    'speaker: anna-berg\n      - text: it',
    'speaker: Anna Berg\n      - text: it',
    [
      'events/harbour-opening.md:27  dangling-reference',
      '  `Anna Berg` is not the id of a record. Did you mean `anna-berg`?',
    ],
  ],
  [
    'an organization by name',
    opening,
    'organizations: [harbour-office]',
    'organizations: [Haven Harbour Office]',
    [
      'events/harbour-opening.md:20  dangling-reference',
      '  `Haven Harbour Office` is not the id of a record. Did you mean `harbour-office`?',
    ],
  ],
  [
    'a topic in the singular',
    opening,
    'topics: [harbours]',
    'topics: [harbour]',
    [
      'events/harbour-opening.md:21  dangling-reference',
      '  There is no content/topics/harbour.md. Did you mean `harbours`?',
    ],
  ],
  [
    'a topic that has no record',
    opening,
    'topics: [harbours]',
    'topics: [elections]',
    [
      'events/harbour-opening.md:21  dangling-reference',
      '  There is no content/topics/elections.md. Write that record, or take this out.',
    ],
  ],
  [
    'an event by its title',
    opening,
    'event: pier-storm',
    'event: A storm damages the pier of Haven',
    [
      'events/harbour-opening.md:44  dangling-reference',
      '  `A storm damages the pier of Haven` is not the id of a record. Did you mean `pier-storm`?',
    ],
  ],
  [
    'a source of a dating that is not there',
    opening,
    'source: harbour-gazette-opening\n    words',
    'source: harbour-gazette\n    words',
    [
      'events/harbour-opening.md:7  dangling-reference',
      '  There is no content/sources/harbour-gazette.md. Did you mean `harbour-gazette-opening`?',
    ],
  ],
  [
    'another held source of a dating',
    opening,
    'source: harbour-gazette-opening\n    words',
    'source: harbour-chronicle\n    words',
    [
      'events/harbour-opening.md:8  phrase-not-in-fingerprint',
      '  “on Monday” is not in the fingerprint of `harbour-chronicle`; it stands in `harbour-gazette-opening`. Did you mean `source: harbour-gazette-opening`?',
    ],
  ],
  [
    'a source of a claim that is not there',
    opening,
    'value: about fifty, source: radio-north-opening',
    'value: about fifty, source: radio-north',
    [
      'events/harbour-opening.md:42  dangling-reference',
      '  There is no content/sources/radio-north.md. Did you mean `radio-north-opening`?',
    ],
  ],
  [
    'quotations under another held source',
    opening,
    '- source: harbour-gazette-opening\n    position',
    '- source: harbour-chronicle\n    position',
    [
      'events/harbour-opening.md:23  quotation-not-in-source',
      '  None of these quotations is in the fingerprint of `harbour-chronicle`; all stand in `harbour-gazette-opening`. Did you mean `source: harbour-gazette-opening`?',
    ],
  ],
  [
    'one quotation under another held source',
    lighthouse,
    'painted white by volunteers from three schools of the town',
    'We have waited for this day for twenty years',
    [
      'events/lighthouse-painted.md:15  quotation-not-in-source',
      '  “We have waited for this day for twenty years” is not in the fingerprint of `harbour-chronicle`; it stands in `harbour-gazette-opening`. Did you mean `source: harbour-gazette-opening`?',
    ],
  ],
])('a reference is told with what was meant: %s', (...slip) => {
  expect(saidOf(slip)).toEqual(slip[4])
})

/** The message for a form of EDTF that the archive does not take, with how it writes the same. */
const notTaken = (written: string) =>
  `, a form of EDTF that the archive does not take.${written && ` Write it so: \`${written}\`.`}\nAccepted: ${acceptedForms}.`
const noDate = `. Accepted: ${acceptedForms}.`

test.each([
  ['17.6.2013', '. Did you mean `2013-06-17`?'],
  ['June 17 2013', '. Did you mean `2013-06-17`?'],
  ['17 June 2013', '. Did you mean `2013-06-17`?'],
  ['2013-6-17', '. Did you mean `2013-06-17`?'],
  ['17/06/2013', '. Did you mean `2013-06-17`?'],
  ['2013/06/17', '. Did you mean `2013-06-17`?'],
  ['2013.06.17', '. Did you mean `2013-06-17`?'],
  ['20130617', '. Did you mean `2013-06-17`?'],
  ['2013–06–17', '. Did you mean `2013-06-17`?'],
  ['2013-06-17 - 2013-06-19', '. Did you mean `2013-06-17/2013-06-19`?'],
  ['2013-06-17 to 2013-06-19', '. Did you mean `2013-06-17/2013-06-19`?'],
  ['2013-06-17/19', '. Did you mean `2013-06-17/2013-06-19`?'],
  ['12-13 October 2015', '. Did you mean `2015-10-12/2015-10-13`?'],
  ['29 May – 4 June 2006', '. Did you mean `2006-05-29/2006-06-04`?'],
  ['June 2013', '. Did you mean `2013-06`?'],
  ['6/2013', '. Did you mean `2013-06`?'],
  ['7/12/2021', '. Did you mean `2021-12-07` or `2021-07-12`?'],
  ['12/31/2021', '. Did you mean `2021-12-31`?'],
  ['about 2013', '. Did you mean `2013~`?'],
  ['c. 2013', '. Did you mean `2013~`?'],
  ['~2013', '. Did you mean `2013~`?'],
  ['after 2013', '. Did you mean `"[2014-01-01..]"`?'],
  ['before June 2013', '. Did you mean `"[..2013-05-31]"`?'],
  ['2013-06-17T10:00', '. Did you mean `2013-06-17`?'],
  ['2013-02-30', ': February 2013 has 28 days.'],
  ['2012-02-30', ': February 2012 has 29 days.'],
  ['2013-06-32', ': June has 30 days.'],
  ['2013-06-31', ': June has 30 days.'],
  ['2013-06-00', ': a month begins with day 01; for the whole month write `2013-06`.'],
  ['2013-13-01', ': there is no month 13. Did you mean `2013-01-13`?'],
  ['2013-17-06', ': there is no month 17. Did you mean `2013-06-17`?'],
  ['2013-00-10', ': there is no month 00.'],
  ['2013-14', ': there is no month 14. Did you mean `2013/2014`?'],
  ['2013-02-30/2013-03-02', ': February 2013 has 28 days.'],
  ['2004-21', notTaken('"[2004-03..2004-05]"')],
  ['2004-24', notTaken('"[2004-12..2005-02]"')],
  ['2004-33', notTaken('"[2004-01..2004-03]"')],
  ['2004-40', notTaken('"[2004-01..2004-06]"')],
  ['199X', notTaken('"[1990..1999]"')],
  ['19XX', notTaken('"[1900..1999]"')],
  ['2004/..', notTaken('"[2004..]"')],
  ['2004/', notTaken('"[2004..]"')],
  ['../2016', notTaken('"[..2016]"')],
  ['2004-XX', notTaken('2004')],
  ['2004-06-XX', notTaken('2004-06')],
  ['2004-XX-XX', notTaken('2004')],
  ['"{2004,2006}"', notTaken('"[2004..2006]"')],
  ['"[2004-01, 2004-03]"', notTaken('"[2004-01..2004-03]"')],
  ['Y17000000002', notTaken('')],
  ['-0400', notTaken('')],
  [
    '[1998-03-01..]',
    'Expected an EDTF date, found a list: square brackets make one where they are not quoted. Did you mean `"[1998-03-01..]"`?',
  ],
  [
    '[1998-03-01, 1998-03-02]',
    'Expected an EDTF date, found a list: square brackets make one where they are not quoted. Did you mean `1998-03-01/1998-03-02`, or `"[1998-03-01..1998-03-02]"`?',
  ],
  [
    '1998-03-02/1998-03-01',
    '`1998-03-02/1998-03-01` does not run forward in time: the second date must come after the first. Did you mean `1998-03-01/1998-03-02`?',
  ],
  [
    '"[2016..2015]"',
    '`[2016..2015]` does not run forward in time: the second date must come after the first. Did you mean `"[2015..2016]"`?',
  ],
  [
    '2015/2015',
    '`2015/2015` does not run forward in time: the second date must come after the first. Did you mean `2015`?',
  ],
  ['Monday', noDate],
  ['soon', noDate],
])('a date is told with what was meant: %s', (written, says) => {
  const told = /^[`E]/.test(says)
    ? says
    : `Expected an EDTF date, got \`${written.replaceAll('"', '')}\`${says}`
  const now = `date: ${written}\ndatings`
  expect(problemsAfter([opening, replacing('date: 1998-05-04\ndatings', now)])).toBe(
    `content/${opening}:3  wrong-value\n  ${`\`date\`: ${told}`.replaceAll('\n', '\n  ')}`,
  )
})
