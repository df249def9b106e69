import type { ProblemGroup } from './kind.ts'

/** The list of permanent addresses, `content/addresses.txt`. */
export const addresses = {
  heading: 'Addresses',
  kinds: {
    'address-lost': {
      severity: 'error',
      title: 'A published address would disappear',
      meaning:
        'People have linked to it, and may have printed it. What the archive once published keeps its address.',
      remedy: 'Bring the record back, or say where a merged one leads.',
      wrong: '/people/a-berg/',
      right: '/people/a-berg/ -> /people/anna-berg/',
    },
    'address-not-listed': {
      severity: 'warning',
      title: 'A new address is not on the list yet',
      meaning: 'Only what is on the list is kept from disappearing.',
      remedy: 'Run `npm run addresses` when the record is ready to be published.',
      wrong: '# content/addresses.txt without /events/pier-storm/',
      right: 'npm run addresses',
    },
    'not-an-address': {
      severity: 'error',
      title: 'A line of the list is not an address',
      meaning: 'Each line is one address of a record, or two with an arrow between them.',
      remedy: 'Write the address as the message shows it.',
      wrong: 'people/anna-berg',
      right: '/people/anna-berg/',
    },
    'address-twice': {
      severity: 'error',
      title: 'An address is on the list twice',
      meaning: 'The two lines may say different things, and one of them would be passed over.',
      remedy: 'Delete one of the lines.',
      wrong: '/places/haven/\n/places/haven/',
      right: '/places/haven/',
    },
    'address-in-use': {
      severity: 'error',
      title: 'A merged address has a record',
      meaning:
        'The list says that the record was merged into another, and the record is still there.',
      remedy: 'Delete the record, or take the arrow out.',
      wrong: '/people/a-berg/ -> /people/anna-berg/     # people/a-berg.md is there',
      right: '/people/a-berg/ -> /people/anna-berg/     # people/a-berg.md is gone',
    },
    'address-leads-nowhere': {
      severity: 'error',
      title: 'A merged address leads to no record',
      meaning: 'Whoever follows the old address would not arrive.',
      remedy: 'Correct the address after the arrow.',
      wrong: '/people/a-berg/ -> /people/ana-berg/',
      right: '/people/a-berg/ -> /people/anna-berg/',
    },
  },
} satisfies ProblemGroup
