import type { ProblemGroup } from './kind.ts'

/** The archive's own words. */
export const wording = {
  heading: 'Wording',
  kinds: {
    'copied-words': {
      severity: 'error',
      title: 'Words copied from a source',
      meaning:
        'Eight or more words in a row outside quotation marks stand in a held source. Names, roles and titles count as one word each, since nobody can say them otherwise. Where more than ten sources are held, a record is compared with those that it names.',
      remedy: 'Say it in the archive’s own words, or quote it in the evidence.',
      endsWithRemedy: true,
      wrong: 'It tore planks from the pier. Nobody was hurt.',
      right: 'Planks of the pier were lost, and no person came to harm.',
    },
    'draft-unfinished': {
      severity: 'warning',
      title: 'A draft is not finished',
      meaning:
        'A draft is not built, so it may lack its summary, its publisher or a role, have a day that its words leave open, or name records that are drafts themselves.',
      remedy: 'Once it is finished, take `draft: true` out.',
      endsWithRemedy: true,
      wrong: 'draft: true',
      right: 'The finished record, without `draft`.',
    },
    'summary-long': {
      severity: 'warning',
      title: 'The summary is long',
      meaning: 'A summary says what happened, in 120 words at most. Details belong to the sources.',
      remedy: 'Shorten it.',
      wrong: 'A storm broke parts of the pier, which had been built in … (140 words)',
      right: 'A storm broke parts of the pier. Boats ran again within days.',
    },
    'summary-sentences': {
      severity: 'warning',
      title: 'The summary has too few or too many sentences',
      meaning: 'Two to five sentences can be read at a glance, and say more than the title.',
      remedy: 'Write two to five sentences, each with its full stop.',
      wrong: 'A storm broke parts of the pier.',
      right: 'A storm broke parts of the pier. No person came to harm.',
    },
    'takes-sides': {
      severity: 'warning',
      title: 'A word that takes sides',
      meaning:
        'The archive records what sources say and judges nobody. The message says what the word does; [Keep the record](/docs/keep-the-record/#what-is-checked) lists all of them.',
      remedy: 'Say what was said or done. Where a source uses the word, quote it.',
      wrong: 'The mayor claimed that the harbour was full.',
      right: 'The mayor said that the harbour was full.',
    },
    'theme-without-event': {
      severity: 'error',
      title: 'A sentence of a theme that rests on nothing',
      meaning:
        'The introduction of a theme puts events in context. Each of its sentences links to the event or source that bears it out.',
      remedy: 'Link the event that the sentence rests on.',
      wrong: 'The pier was damaged in March 1998.',
      right: 'The pier was [damaged](/events/pier-storm/) in March 1998.',
    },
  },
} satisfies ProblemGroup
