/** What an operator sets: one file to change. Empty values leave out what would need them. */
export interface Site {
  readonly name: string
  readonly description: string
  /** Address of the public repository, such as https://example.org/archive; leads readers to the files. */
  readonly repository: string
  /** Where an error can be reported: mailto:archive@example.org, or an address of the web. */
  readonly contact: string
  /** Language of the archive’s own texts, as a tag. */
  readonly language: string
  /** Licence of the archive’s own texts. */
  readonly licence: { readonly name: string; readonly url: string }
}

export const site: Site = {
  name: 'NATO–Israel Event Archive',
  description:
    'What happened between NATO and Israel, when, who took part, and how the archive knows.',
  repository: '',
  contact: '',
  language: 'en',
  licence: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
}
