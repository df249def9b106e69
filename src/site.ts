/** What an operator sets: one file to change. Empty values leave out what would need them. */
export const site = {
  name: 'NATO–Israel Event Archive',
  description:
    'What happened between NATO and Israel, when, who took part, and how the archive knows.',
  /** Address of the public repository, such as https://example.org/archive; leads readers to the files. */
  repository: '',
  /** Where an error can be reported: an address such as mailto:archive@example.org or https://… */
  contact: '',
  language: 'en',
  /** Licence of the archive’s own texts. */
  licence: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
} as const
