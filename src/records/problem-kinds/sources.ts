import type { ProblemGroup } from './kind.ts'

/** Sources, what was kept of their texts, and what rests on them. */
export const sources = {
  heading: 'Sources and evidence',
  kinds: {
    'source-alone': {
      severity: 'warning',
      title: 'A record says that a source stands alone',
      meaning:
        'An event’s page tells how many sources it has and whether they are independent, from the evidence itself. A sentence about it is wrong from the day on which another source is added.',
      remedy: 'Take it out, and say what this source has.',
      endsWithRemedy: true,
      wrong: 'note: The whole event rests on this entry alone.',
      right: 'note: The entry has the month and no day.',
    },
    'claim-outside-evidence': {
      severity: 'error',
      title: 'A claim rests on a source that is not evidence',
      meaning:
        'Who makes a claim about an event tells of it, so it stands in the list of its sources.',
      remedy: 'Add the source to `evidence`, or correct its id.',
      wrong: '  - { value: about fifty, source: harbour-chronicle }',
      right: '  - { value: about fifty, source: radio-north-opening }   # stands in evidence',
    },
    'claims-agree': {
      severity: 'error',
      title: 'The claims of a conflict say the same',
      meaning: 'A conflict is kept where claims cannot all be true.',
      remedy: 'Take the conflict out, or correct a claim.',
      wrong:
        '  - { value: about fifty, source: radio-north-opening }\n  - { value: About fifty, source: harbour-gazette-opening }',
      right:
        '  - { value: about fifty, source: radio-north-opening }\n  - { value: some two hundred, source: harbour-gazette-opening }',
    },
    'held-without-fingerprint': {
      severity: 'error',
      title: 'A held source has no fingerprint',
      meaning:
        '`held: true` says that the archive has read the whole text. Its SHA-256 and its fingerprint are what is left to show it.',
      remedy: 'Run the command of the message with the file of the text.',
      wrong: 'held: true',
      right: 'npm run fingerprint -- chronicle.txt --source harbour-chronicle',
    },
    'fingerprint-of-unheld': {
      severity: 'error',
      title: 'A fingerprint of a source that was not held',
      meaning: 'Whoever could take a fingerprint had the text, so the record contradicts itself.',
      remedy: 'Add `held: true`, or take the SHA-256 and the fingerprint out.',
      wrong: 'sha256: 0d8cf1f1…',
      right: 'held: true\nsha256: 0d8cf1f1…',
    },
    'fingerprint-of-another-text': {
      severity: 'error',
      title: 'Fingerprint and record are of two texts',
      meaning: 'The SHA-256 in the record and the one in the fingerprint beside it differ.',
      remedy: 'Run the command of the message with the text that the record was made from.',
      wrong: 'sha256: 0d8d…   # the fingerprint says 0d8c…',
      right: 'sha256: 0d8c…',
    },
    'not-a-fingerprint': {
      severity: 'error',
      title: 'A fingerprint that cannot be read',
      meaning:
        'Fingerprints are written by `npm run fingerprint` alone, and this one was edited or cut off.',
      remedy: 'Delete the file and run the command again.',
      wrong: '{ "sha256": "0d8c…", "salt"',
      right: 'npm run fingerprint -- gazette.txt --source harbour-gazette-opening',
    },
    'fingerprint-without-source': {
      severity: 'error',
      title: 'A fingerprint without its source',
      meaning: 'The record beside which it stood is gone, or has another name.',
      remedy: 'Bring the record back, or delete the fingerprint.',
      wrong: 'content/sources/gone.fingerprint.json',
      right: 'content/sources/gazette.md\ncontent/sources/gazette.fingerprint.json',
    },
    'item-missing': {
      severity: 'error',
      title: 'The text of a held source is not in the folder of items',
      meaning:
        '`npm run check -- --items <folder>` compares with the texts themselves, and finds none with this SHA-256.',
      remedy: 'Put the original file into the folder; its name does not matter.',
      wrong: 'npm run check -- --items articles     # articles/ lacks the file',
      right: 'npm run check -- --items articles     # articles/chronicle.txt is there',
    },
    'fingerprint-differs': {
      severity: 'error',
      title: 'The fingerprint is not that of its text',
      meaning:
        'Taken again from the text in the folder of items, the fingerprint comes out otherwise.',
      remedy: 'Run the command of the message.',
      wrong: '"windows": [ "000000", …',
      right: 'npm run fingerprint -- gazette.txt --source harbour-gazette-opening',
    },
  },
} satisfies ProblemGroup
