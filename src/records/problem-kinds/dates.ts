import type { ProblemGroup } from './kind.ts'

/** Dates, and what they rest on. */
export const dates = {
  heading: 'Dates',
  kinds: {
    'date-beyond-evidence': {
      severity: 'error',
      title: 'The date is narrower than the evidence',
      meaning:
        'An event’s date contains at least one of its datings. A narrower one would claim to know more than any source says.',
      remedy: 'Widen the date, or add the dating that supports it.',
      wrong: 'date: 1998-03-02\ndatings:\n  - date: 1998-03',
      right: 'date: 1998-03\ndatings:\n  - date: 1998-03',
    },
    'dating-outside-evidence': {
      severity: 'error',
      title: 'A dating rests on a source that is not evidence',
      meaning: 'What dates an event also tells of it, so it stands in the list of its sources.',
      remedy: 'Add the source to `evidence`, or correct its id.',
      wrong: 'datings:\n  - source: radio-north-opening\nevidence:\n  - source: harbour-chronicle',
      right:
        'datings:\n  - source: radio-north-opening\nevidence:\n  - source: harbour-chronicle\n  - source: radio-north-opening',
    },
    'dating-words-unread': {
      severity: 'warning',
      title: 'No rule reads the words of a dating',
      meaning:
        'The words of a dating are read again by the build, in some twenty languages. These give no date that it can read, so the event’s page says that the date was worked out by hand.',
      remedy:
        'Quote the words that give the date; or say in a `note` at the dating how it follows.',
      wrong: 'words: on the day after the launch',
      right: 'words: on the day after the launch\nnote: The ferry was launched on 3 May 1998.',
    },
    'role-outside-term': {
      severity: 'warning',
      title: 'A role at a time when the person did not hold it',
      meaning:
        'The person’s record has the terms of this office, and the event lies outside all of them. One of the three is wrong, or the event mixes two steps.',
      remedy: 'Correct the role, the date or the term.',
      wrong: 'date: 2001-05-03   # participations: role: Mayor of Haven',
      right: 'date: 1998-05-03   # Mayor of Haven from 1996 to 2000',
    },
    'terms-overlap': {
      severity: 'warning',
      title: 'Two terms of one office overlap',
      meaning:
        'Nobody holds an office twice at a time: one of the two has a wrong date, or both are one term, which several sources give.',
      remedy: 'Correct one of them, or make one of the two.',
      wrong:
        'offices:\n  - { title: Mayor, organization: haven-council, date: 1996/2000, evidence: … }\n  - { title: Mayor, organization: haven-council, date: 1999/2003, evidence: … }',
      right:
        'offices:\n  - { title: Mayor, organization: haven-council, date: 1996/2000, evidence: … }\n  - { title: Mayor, organization: haven-council, date: 2000/2003, evidence: … }',
    },
    'dating-after-source': {
      severity: 'error',
      title: 'An event after its source was published',
      meaning:
        'A source tells of what happened by the day it appears. A later date is a slip, in the date or in the source’s `published`, or the event was only announced.',
      remedy:
        'Correct the date; or where it was to come, say so in the event’s `status`, or quote the words that say it.',
      wrong: 'date: 1998-06-04       # in a paper of 5 May 1998',
      right: 'date: 1998-05-04       # in a paper of 5 May 1998',
    },
    'future-event': {
      severity: 'error',
      title: 'An event that is still to come',
      meaning:
        'What is said to have happened begins after the newest day on which any source was read. The build reads no clock: that day is its “now”.',
      remedy: 'Correct the date; or where the event was announced, say so: `status: planned`.',
      wrong: 'date: 2031-05-04',
      right: 'status: planned\ndate: 2031-05-04',
    },
    'planned-event-past': {
      severity: 'warning',
      title: 'A planned event whose day has passed',
      meaning:
        'A source of the event was read after its last possible day, so it can be told whether it took place.',
      remedy:
        'Change the `status`; or where no source tells, say so in a `note` at the dating, or in a change of the kind `clarified`.',
      wrong: 'status: planned\ndate: 1998-05-04     # and its source was read in 2026',
      right: 'status: cancelled\ndate: 1998-05-04',
    },
    'dating-date-differs': {
      severity: 'error',
      title: 'The words of a dating give another date',
      meaning:
        'Words can be read in more than one way: “on 14 July” is the last by the source’s own day, or the next. The dating gives a date that none of the readings gives, or a narrower one. What lasted from day to day (`a/b`) and what took place on some day within (`[a..b]`) are not the same either.',
      remedy: 'Correct the date, or the source’s own `published`.',
      wrong: 'date: 1998-05-05       # in a paper of Tuesday 5 May 1998\nwords: on Monday',
      right: 'date: 1998-05-04       # in a paper of Tuesday 5 May 1998\nwords: on Monday',
    },
    'dating-not-stated': {
      severity: 'error',
      title: 'A derived dating is called stated',
      meaning:
        'A date is `stated` where the words give it with its year. Where it takes the source’s own date to work it out, it is `derived`.',
      remedy: 'Write `basis: derived`.',
      wrong: 'basis: stated\nwords: on Monday',
      right: 'basis: derived\nwords: on Monday',
    },
    'inferred-bounds': {
      severity: 'error',
      title: 'An inferred date does not follow',
      meaning:
        'In a list that runs by date, the dated entries above and below an undated one bound its date. Elsewhere an undated notice is no later than the day its source was published, or was read. The build works these bounds out again.',
      remedy: 'Write the date that the message gives, or complete what it says is missing.',
      wrong: 'date: "[1998-03-31..]"',
      right: 'date: "[1998-03-01..]"',
    },
    'date-in-id': {
      severity: 'error',
      title: 'A date stands in an event’s id',
      meaning:
        'An id is an address for good, and a date can be corrected: the address would then say what the page denies. Events that are on the list of addresses already keep theirs.',
      remedy: 'Name the file after what happened, before its address is fixed.',
      endsWithRemedy: true,
      wrong: 'content/events/pier-storm-1998.md',
      right: 'content/events/pier-storm.md',
    },
  },
} satisfies ProblemGroup
