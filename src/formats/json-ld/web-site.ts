/** The site, with its search. */
import type { FileContext } from '../file-context.ts'
import type { Node } from './node.ts'

/** Where the archive stands; where that is known, too, how to search it: such an address has to be absolute. */
export function webSiteNode({ archive: { subject }, linkTo, urlOf }: FileContext): Node {
  const search = urlOf('/search/')
  return {
    '@type': 'WebSite',
    url: linkTo('/'),
    name: subject.name,
    description: subject.description,
    inLanguage: subject.language,
    potentialAction: search
      ? {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={query}` },
          'query-input': 'required name=query',
        }
      : undefined,
  }
}
