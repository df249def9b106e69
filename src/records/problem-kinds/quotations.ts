import type { ProblemGroup } from './kind.ts'

/** Words that stand in records as a source's. */
export const quotations = {
  heading: 'Quotations',
  kinds: {
    'quotation-not-in-source': {
      severity: 'error',
      title: 'A quotation is not in its source',
      meaning:
        'The words, or one of them, do not stand in the text that the archive held. A quotation is as its source has it, or it is none.',
      remedy: 'Copy the words exactly as the source has them, or take the quotation out.',
      wrong: 'text: We have waited for that day for twenty years',
      right: 'text: We have waited for this day for twenty years',
    },
    'dating-not-in-source': {
      severity: 'error',
      title: 'The words of a dating are not in its source',
      meaning: 'A date rests on these words, so they stand in the source as they stand here.',
      remedy: 'Copy the words exactly as the source has them, or take the dating out.',
      wrong: 'words: opened the old harbour on Monday',
      right: 'words: opened the new harbour on Monday',
    },
    'phrase-not-in-fingerprint': {
      severity: 'error',
      title: 'A short phrase is not in the fingerprint',
      meaning:
        'A fingerprint holds runs of five words. Shorter phrases are kept one by one, by `npm run fingerprint`, which looks for them in the text first.',
      remedy: 'Where the source has the words, run the command of the message. Else correct them.',
      wrong: 'words: on Tuesday',
      right: 'words: on Monday',
    },
    'no-words': {
      severity: 'error',
      title: 'A quotation without words',
      meaning: 'A quotation, or a piece of it between two omissions, has no word in it.',
      remedy: 'Add the words, or take the quotation out.',
      wrong: 'text: "[…]"',
      right: 'text: We have waited […] for twenty years',
    },
    'not-in-item': {
      severity: 'error',
      title: 'A quotation differs from the text itself',
      meaning:
        'With `--items` quotations and the words of datings are compared letter for letter, capitals and punctuation included. Fingerprints know neither, so only this comparison finds a comma too many.',
      remedy: 'Copy the words from the text, as the message shows them where it finds them.',
      wrong: 'text: waves tore planks from the pier',
      right: 'text: Waves tore planks from the pier.',
    },
  },
} satisfies ProblemGroup
