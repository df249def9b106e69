import type { ProblemGroup } from './kind.ts'

/** Fields of records that are missing, unknown, wrong or there twice. */
export const fields = {
  heading: 'Fields',
  kinds: {
    'missing-field': {
      severity: 'error',
      title: 'A field is missing',
      meaning: 'Without it the record does not say enough, or its page would have a hole.',
      remedy: 'Add the field. The message says what is expected in it.',
      wrong: '  - person: anna-berg\n    side: other',
      right: '  - person: anna-berg\n    role: Mayor of Haven\n    side: other',
    },
    'unknown-field': {
      severity: 'error',
      title: 'There is no such field',
      meaning:
        'A field that is misspelt, or stands in the wrong place, would be passed over in silence, and what it says would be lost.',
      remedy: 'Write the name that the message suggests, or move the line to where it belongs.',
      wrong: 'topcs: [harbours]',
      right: 'topics: [harbours]',
    },
    'wrong-value': {
      severity: 'error',
      title: 'A value does not fit its field',
      meaning:
        'The field takes values of one form: a date in EDTF, one of a list, an id, an address. The message names what was found and what is expected.',
      remedy: 'Write the value in the expected form.',
      wrong: 'date: 4 May 1998',
      right: 'date: 1998-05-04',
    },
    'no-summary': {
      severity: 'error',
      title: 'The event has no summary',
      meaning: 'The summary is what readers come for: what happened, in the archive’s own words.',
      remedy: 'Write two to five sentences below the second line `---`.',
      wrong: '---',
      right: '---\nThe new harbour was opened by the Mayor of Haven. Two reports tell of it.',
    },
    'listed-twice': {
      severity: 'error',
      title: 'The same thing is listed twice',
      meaning:
        'The same person in the same role, the same organization, topic, place, source, quotation, related event, alias or claim stands twice in one list, so the page would show it twice. One person in two roles is no fault, and neither are two entries of one source with a `position` or `locator` each.',
      remedy: 'Take one of the two out, or write down what sets them apart.',
      endsWithRemedy: true,
      wrong: 'organizations: [harbour-office, port-police, harbour-office]',
      right: 'organizations: [harbour-office, port-police]',
    },
    'quotation-marks': {
      severity: 'error',
      title: 'Quotation marks of the wrong kind around a value',
      meaning:
        'Word processors turn straight quotation marks into “curved” ones. YAML does not know them, so they become part of the title, name or quotation and are shown to readers, often within a second pair.',
      remedy:
        'Delete them. Where they belong to the words themselves, put straight quotation marks around the whole: `title: "“All aboard”"`.',
      wrong: 'title: “A storm damages the pier”',
      right: 'title: A storm damages the pier',
    },
    'changes-out-of-order': {
      severity: 'error',
      title: 'Changes do not stand oldest first',
      meaning:
        'The history of a record begins with `created` and runs forward in time. An entry out of its place most often has a wrong day.',
      remedy: 'Correct the day, or move the entry to its place.',
      endsWithRemedy: true,
      wrong:
        '  - { on: 2026-11-24, kind: created }\n  - { on: 2025-12-01, kind: clarified, why: … }',
      right:
        '  - { on: 2026-11-24, kind: created }\n  - { on: 2026-12-01, kind: clarified, why: … }',
    },
    'change-in-future': {
      severity: 'warning',
      title: 'A change or a comparison lies in the future',
      meaning:
        'Builds read no clock, so that the same content gives the same pages on any day. The newest day on which a source was accessed stands for today; a change, or a comparison by hand, more than half a year after it has a wrong year, as a rule.',
      remedy:
        'Correct the day. Where it is right, the next source that is accessed ends this warning.',
      endsWithRemedy: true,
      wrong: '  - { on: 2062-11-24, kind: created }',
      right: '  - { on: 2026-11-24, kind: created }',
    },
  },
} satisfies ProblemGroup
