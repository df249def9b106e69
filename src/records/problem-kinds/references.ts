import type { ProblemGroup } from './kind.ts'

/** What records say of each other. */
export const references = {
  heading: 'References and links',
  kinds: {
    'id-taken': {
      severity: 'error',
      title: 'Two records have the same id',
      meaning:
        'Ids are unique across all kinds of record. With two of one name a reference could mean either.',
      remedy: 'Give the newer file another name, and correct the references to it.',
      wrong: 'content/places/haven.md\ncontent/topics/haven.md',
      right: 'content/places/haven.md\ncontent/topics/haven-harbour.md',
    },
    'dangling-reference': {
      severity: 'error',
      title: 'A reference leads to no record',
      meaning:
        'The id is misspelt, its record is not written yet, or it is of another kind than the field takes.',
      remedy: 'Write the id of a record that exists, or write the record.',
      wrong: '  - person: ana-berg',
      right: '  - person: anna-berg',
    },
    'dangling-link': {
      severity: 'error',
      title: 'A link leads to no page',
      meaning: 'A reader who follows it would meet “page not found”.',
      remedy: 'Correct the address; links within the archive begin at its root.',
      wrong: 'It was opened in [Haven](/places/heaven/).',
      right: 'It was opened in [Haven](/places/haven/).',
    },
    'dangling-anchor': {
      severity: 'error',
      title: 'A link leads to a place that its page does not have',
      meaning:
        'The part after `#` names a heading of the page. Without that heading the reader lands at the top and looks for it.',
      remedy: 'Write an anchor that the page has, or leave it out.',
      wrong: '[how its date is known](/events/pier-storm/#date)',
      right: '[how its date is known](/events/pier-storm/#dating)',
    },
    'link-without-slash': {
      severity: 'error',
      title: 'A link lacks the slash at its end',
      meaning:
        'Every page is a folder with a slash after its name. Without it many hosts answer with a detour, and a site opened from disk finds nothing.',
      remedy: 'Add the slash, before `#` or `?` where there is one.',
      wrong: '[Haven](/places/haven)',
      right: '[Haven](/places/haven/)',
    },
    'place-circle': {
      severity: 'error',
      title: 'Places lie within each other in a circle',
      meaning:
        'A place lies within a larger one. Where the way from place to place comes back to where it began, none is the larger, and lists of what lies in a place would never end.',
      remedy: 'Take `within` out of the largest of them.',
      endsWithRemedy: true,
      wrong: 'within: old-port     # places/haven.md\nwithin: haven        # places/old-port.md',
      right: 'within: haven        # places/old-port.md',
    },
    'event-circle': {
      severity: 'error',
      title: 'Events follow from each other in a circle',
      meaning:
        'What follows from another event, or answers it, came after it. In a circle each event would have come before itself.',
      remedy: 'Turn one of the relations round, or call it `see-also`.',
      endsWithRemedy: true,
      wrong:
        '# events/pier-storm.md\nrelated:\n  - { event: pier-repair, as: follows-from, note: … }',
      right:
        '# events/pier-repair.md\nrelated:\n  - { event: pier-storm, as: follows-from, note: … }',
    },
    'follows-from-later': {
      severity: 'error',
      title: 'An event follows from one that came later',
      meaning:
        'By their dates the other event cannot have come first, so one of the dates or the relation is wrong.',
      remedy: 'Correct the date, or turn the relation round.',
      endsWithRemedy: true,
      wrong: '# an event of 1998-03\n  - { event: harbour-opening, as: follows-from, note: … }',
      right: '# an event of 1998-05-06\n  - { event: harbour-opening, as: follows-from, note: … }',
    },
    'related-to-itself': {
      severity: 'error',
      title: 'An event is related to itself',
      meaning: 'Its page would link to the page that the reader is on.',
      remedy: 'Write the id of the other event.',
      endsWithRemedy: true,
      wrong: '# events/pier-storm.md\n  - { event: pier-storm, as: see-also, note: … }',
      right: '# events/pier-storm.md\n  - { event: harbour-opening, as: see-also, note: … }',
    },
    'nothing-points-here': {
      severity: 'warning',
      title: 'No record points to this one',
      meaning:
        'An entity without events and without evidence of its own gives an empty page; a source on which nothing rests backs nothing. Often the id is misspelt where it should be used.',
      remedy: 'Use its id where it belongs.',
      endsWithRemedy: true,
      wrong: 'topics: []                # in the one event that is about ferries',
      right: 'topics: [ferries]',
    },
  },
} satisfies ProblemGroup
