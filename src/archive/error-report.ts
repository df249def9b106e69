/** Addresses under which a reader reports an error in a record, with what is known filled in. */

/** The record that a report is about. */
export interface ReportedRecord {
  readonly name: string
  /** Of its page, whole where the site's own is known. */
  readonly address: string
  /** In the repository, `content/events/harbour-opening.md`. */
  readonly file: string
}

/** What a report should say beside the record. */
const questions = [
  'What is wrong:',
  'What would be right:',
  'The publication that shows it (title, publisher, date, its words):',
]

/** A new issue in the repository, with the form `correction.yml`. */
export const issueAddress = (repository: string, { name, address, file }: ReportedRecord): string =>
  `${repository.replace(/\/+$/, '')}/issues/new?${query({
    template: 'correction.yml',
    title: `Correction: ${name}`,
    record: `${address} (${file})`,
  })}`

/** A letter where the contact is a mail address; else the contact as it is. */
export function contactAddress(contact: string, { name, address, file }: ReportedRecord): string {
  if (!contact.startsWith('mailto:')) return contact
  const body = [`Page: ${address}`, `File: ${file}`, ...questions].join('\n\n')
  const join = contact.includes('?') ? '&' : '?'
  return `${contact}${join}${query({ subject: `Correction: ${name}`, body })}`
}

/** Spaces are `%20`: mail programs show a plus sign as it is. */
const query = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&')
