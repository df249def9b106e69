import type { ProblemGroup } from './kind.ts'

/** What the archive is about: `content/archive.yaml`. */
export const subject = {
  heading: 'What the archive is about',
  kinds: {
    'no-subject': {
      severity: 'error',
      title: '`content/archive.yaml` is missing',
      meaning: 'It says what the archive is about: its name, its sides, its types.',
      remedy: 'Write it; [Another archive](/docs/another-archive/) describes every field.',
      wrong: 'content/',
      right: 'content/archive.yaml',
    },
    'founding-differs': {
      severity: 'error',
      title: 'Two answers to which sources are founding ones',
      meaning:
        'Founding sources are listed in `content/archive.yaml` and marked in their records. One of the two is out of date.',
      remedy: 'Make both say the same.',
      wrong: 'founding: true        # and no such source in archive.yaml',
      right: 'founding:\n  sources: [harbour-chronicle]',
    },
    'key-event-withdrawn': {
      severity: 'error',
      title: 'An event to start with was withdrawn',
      meaning: 'It no longer stands, so the home page cannot send readers there.',
      remedy: 'Take it out of `key`, or name another event.',
      wrong: 'key:\n  - { event: pier-storm, why: … }   # withdrawn in its record',
      right: 'key:\n  - { event: harbour-opening, why: … }',
    },
  },
} satisfies ProblemGroup
