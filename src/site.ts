/** What an operator sets: one file to change. What the archive is about stands in `content/archive.yaml`. */
export interface Site {
  /** Address of the public repository, such as https://example.org/archive; leads readers to the files. */
  readonly repository: string
  /** Where an error can be reported: mailto:archive@example.org, or an address of the web. */
  readonly contact: string
}

/** Empty values leave out what would need them. */
export const site: Site = {
  repository: '',
  contact: '',
}
