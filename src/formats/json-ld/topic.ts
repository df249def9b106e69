/** What an event was about, as a term that the archive defines. */
import { kindWords } from '../../archive/kind-words.ts'
import { archiveUrn } from '../identifiers.ts'
import type { Written } from '../written.ts'
import type { Node } from './node.ts'

/** What schema.org's DefinedTerm has beside a name. */
export const topicFacts = ({ archive }: Written): Node => ({
  inDefinedTermSet: {
    '@type': 'DefinedTermSet',
    '@id': `${archiveUrn(archive.subject)}#topics`,
    name: kindWords.topics.title,
  },
})
