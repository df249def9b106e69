/** What an event was about, as a term that the archive defines. */
import { kindWords } from '../../archive/kind-words.ts'
import { archiveUrn } from '../identifiers.ts'
import type { FileContext } from '../file-context.ts'
import type { Node } from './node.ts'

/** What schema.org's DefinedTerm has beside a name. */
export const topicFacts = ({ archive }: FileContext): Node => ({
  inDefinedTermSet: {
    '@type': 'DefinedTermSet',
    '@id': `${archiveUrn(archive.subject)}#topics`,
    name: kindWords.topics.title,
  },
})
