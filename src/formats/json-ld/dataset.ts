/** The archive as a set of data. */
import { archiveUrn } from '../identifiers.ts'
import type { FileContext } from '../file-context.ts'
import type { Node } from './node.ts'

/** What the archive is, and the years from which and to which it has events. */
export function datasetFacts({ archive, linkTo }: FileContext): Node {
  const { subject, years, lastChange } = archive
  const [first, last] = [years[0], years.at(-1)]
  return {
    '@type': 'Dataset',
    '@id': archiveUrn(subject),
    url: linkTo('/data/'),
    name: subject.name,
    description: subject.description,
    inLanguage: subject.language,
    temporalCoverage: first === last ? first?.toString() : `${first}/${last}`,
    dateModified: lastChange,
    license: subject.licence.url,
    isAccessibleForFree: true,
  }
}
