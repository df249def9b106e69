import type { ProblemGroup } from './kind.ts'

/** What is wrong with the form of a record’s file, before any of its fields is looked at. */
export const form = {
  heading: 'Front matter',
  kinds: {
    'front-matter': {
      severity: 'error',
      title: 'The front matter cannot be read',
      meaning:
        'A record begins with YAML between two lines `---`. While that part cannot be read, nothing else about the record can be checked.',
      remedy:
        'Mend the line that the message names. Text with a colon and a space, or a mark such as `#`, `@`, `&` or a quotation mark in front, belongs in quotation marks.',
      wrong: 'title: Ferry line: the first year',
      right: 'title: "Ferry line: the first year"',
    },
    'conflict-marker': {
      severity: 'error',
      title: 'A merge left a conflict',
      meaning:
        'Two people changed the same lines, and a program wrote both versions into the file, between lines of angle brackets. Published, they would stand on the page.',
      remedy:
        'Keep one of the two sides, or write what both mean, and delete the three lines of marks.',
      wrong: '<<<<<<< HEAD',
      right: 'A summary without such lines.',
    },
    'empty-file': {
      severity: 'error',
      title: 'The file of a record is empty',
      meaning: 'A record needs its front matter at least.',
      remedy: 'Write the record, or delete the file.',
      wrong: '(nothing)',
      right: '---',
    },
    'front-matter-end': {
      severity: 'error',
      title: 'The end of the front matter is not where it belongs',
      meaning:
        'The fields end with a line `---`. Without it, or with one too early, fields would be read as text, or text as fields.',
      remedy: 'Put a line `---` where the message says, or delete the one that stands too early.',
      wrong: '--',
      right: '---',
    },
    'front-matter-start': {
      severity: 'error',
      title: 'The record does not begin with its front matter',
      meaning:
        'The first line of a record is `---`, and its fields follow. Anything before that line hides them.',
      remedy: 'Let the file begin with a line `---`.',
      wrong: '----',
      right: '---',
    },
    'yaml-apostrophe': {
      severity: 'error',
      title: 'An apostrophe ends the value',
      meaning:
        'Inside single quotation marks an apostrophe is the closing one, and the rest of the line means nothing.',
      remedy: 'Put double quotation marks around the value.',
      wrong: "title: 'The harbour's first ferry'",
      right: 'title: "The harbour\'s first ferry"',
    },
    'yaml-bracket': {
      severity: 'error',
      title: 'A bracket is not closed, or was not opened',
      meaning:
        'Square brackets make a list and braces make fields; each needs its other half. Inside them, a bracket that is part of a text must be in quotation marks.',
      remedy: 'Write the missing bracket, or put the text in quotation marks.',
      wrong: 'topics: [ferries, harbours',
      right: 'topics: [ferries, harbours]',
    },
    'yaml-colon': {
      severity: 'error',
      title: 'A colon stands in a value',
      meaning: 'A colon and a space begin a field, so a text with both in it would be two fields.',
      remedy: 'Put the value in quotation marks.',
      wrong: 'title: Ferry line: the first year',
      right: 'title: "Ferry line: the first year"',
    },
    'yaml-comma': {
      severity: 'error',
      title: 'A comma stands in a value inside braces',
      meaning:
        'Inside braces a comma ends a field, so the rest of the text would be a field of its own.',
      remedy: 'Put the value in quotation marks.',
      wrong: '{ value: two hundred, or so, source: haven-gazette }',
      right: '{ value: "two hundred, or so", source: haven-gazette }',
    },
    'yaml-comment': {
      severity: 'error',
      title: 'A value goes on after a number sign',
      meaning:
        'After a space, `#` begins a comment, so the rest of the line would be lost without a word.',
      remedy: 'Put the value in quotation marks. A comment stands on a line of its own.',
      wrong: 'title: Ferry #2 calls at Haven',
      right: 'title: "Ferry #2 calls at Haven"',
    },
    'yaml-depth': {
      severity: 'error',
      title: 'Fields are nested too deep',
      meaning:
        'No record needs more than a few lists within lists, and at some depth no program follows.',
      remedy: 'Look for brackets that are not closed.',
      wrong: 'topics: [[[[[[[[[[[[[ferries]]]]]]]]]]]]]',
      right: 'topics: [ferries]',
    },
    'yaml-document': {
      severity: 'error',
      title: 'A line ends the fields too early',
      meaning: 'A line of three dots ends what YAML reads, and the fields below it would be lost.',
      remedy: 'Delete the line.',
      wrong: '...',
      right: 'type: visit',
    },
    'yaml-escape': {
      severity: 'error',
      title: 'A backslash stands in double quotation marks',
      meaning:
        'Inside double quotation marks a backslash and the next letter stand for another character, and not every pair means one.',
      remedy: 'Put single quotation marks around the value.',
      wrong: 'title: "The \\H/ marks of the harbour"',
      right: "title: 'The \\H/ marks of the harbour'",
    },
    'yaml-hyphen': {
      severity: 'error',
      title: 'An entry of a list lacks its hyphen, or the space after it',
      meaning:
        'Each entry begins with a hyphen and a space. Without them, entries run into one text or into each other.',
      remedy: 'Write the hyphen and the space.',
      wrong: '  -ferries',
      right: '  - ferries',
    },
    'yaml-indent': {
      severity: 'error',
      title: 'A line is indented too far, or not far enough',
      meaning:
        'What belongs together is indented alike. One space more or less makes a line part of something else, or of nothing.',
      remedy: 'Indent the line as the fields beside it.',
      wrong: '   basis: stated',
      right: '    basis: stated',
    },
    'yaml-inner-quote': {
      severity: 'error',
      title: 'A quotation mark ends the value too early',
      meaning:
        'A value that begins with a quotation mark ends with the next one of its kind, wherever that stands.',
      remedy: 'Put the other quotation marks around the whole value.',
      wrong: 'title: "The "new" harbour"',
      right: 'title: \'The "new" harbour\'',
    },
    'yaml-key-twice': {
      severity: 'error',
      title: 'A field stands twice',
      meaning: 'Of two equal fields one would be lost without a word.',
      remedy: 'Keep one of the two.',
      wrong: 'type: visit  (twice)',
      right: 'type: visit  (once)',
    },
    'yaml-mark': {
      severity: 'error',
      title: 'A value begins with a mark',
      meaning:
        'At the start of a value some marks have a meaning in YAML: anchors, aliases, tags, lists, blocks. Records use few of them.',
      remedy: 'Put the value in quotation marks.',
      wrong: 'note: @haven wrote it first',
      right: 'note: "@haven wrote it first"',
    },
    'yaml-no-colon': {
      severity: 'error',
      title: 'A colon is missing after a field',
      meaning: 'A field is its name, a colon, a space and its value.',
      remedy: 'Write the colon.',
      wrong: 'type visit',
      right: 'type: visit',
    },
    'yaml-no-space': {
      severity: 'error',
      title: 'A space is missing after a colon',
      meaning: 'Without the space, the name and the value are one word.',
      remedy: 'Write the space.',
      wrong: 'type:visit',
      right: 'type: visit',
    },
    'yaml-quote': {
      severity: 'error',
      title: 'A quotation mark stands alone',
      meaning:
        'A quotation mark at the start of a value needs another at its end, and the other way round.',
      remedy: 'Write the missing quotation mark.',
      wrong: 'title: "The first ferry',
      right: 'title: "The first ferry"',
    },
    'yaml-space': {
      severity: 'error',
      title: 'An odd space stands where a plain one belongs',
      meaning:
        'Text that was copied from a page often holds spaces that look plain and do not part a field from its value.',
      remedy: 'Replace it by a plain space.',
      wrong: 'title:\u00a0The first ferry',
      right: 'title: The first ferry',
    },
    'yaml-tab': {
      severity: 'error',
      title: 'A line is indented with a tab',
      meaning: 'YAML allows only spaces there, because a tab is as wide as each editor likes.',
      remedy: 'Use spaces.',
      wrong: '\tbasis: stated',
      right: '    basis: stated',
    },
  },
} satisfies ProblemGroup

/** One of these kinds. */
export type FormCode = keyof (typeof form)['kinds']

/** A kind of slip in YAML. */
export type YamlCode = Extract<FormCode, 'front-matter' | `yaml-${string}`>

/** Something wrong with the form of a file, at a line of it. */
export interface FormFault {
  /** Counted from 1. */
  readonly line: number
  readonly code: FormCode
  readonly message: string
}
