import type { ProblemGroup } from './kind.ts'

/** Names and titles that two records share, or nearly. */
export const names = {
  heading: 'Names and titles',
  kinds: {
    'name-taken': {
      severity: 'error',
      title: 'Two records go by the same name',
      meaning:
        'A name or alias stands for one person, organization, place or topic among its kind. With two, a search and a source’s publisher would lead to one of them by chance. A place and an organization may share a name.',
      remedy:
        'Where both are one, keep one record. Else take the alias from one, or add what sets them apart.',
      endsWithRemedy: true,
      wrong: '# organizations/port-police.md\naliases: [Harbour Office]',
      right: '# organizations/port-police.md\naliases: [Harbour Police]',
    },
    'title-taken': {
      severity: 'warning',
      title: 'Two events have the same title',
      meaning:
        'In lists, in search results and in a reader’s bookmarks they cannot be told apart. They may also be one event that was entered twice.',
      remedy: 'Add what sets them apart: who, where, or which time it was.',
      endsWithRemedy: true,
      wrong: 'title: A storm damages the pier',
      right: 'title: A second storm damages the pier',
    },
    'name-near-double': {
      severity: 'warning',
      title: 'Nearly the same name, or another name of one body',
      meaning:
        'Whether two sources are independent is worked out from the names of their publishers and agencies and of what they rest on. One body under two names would count as two.',
      remedy:
        'Write the name of a body one way; `bodies` in `content/archive.yaml` lists its other names.',
      wrong: 'publisher: Radio Nort',
      right: 'publisher: Radio North',
    },
  },
} satisfies ProblemGroup
