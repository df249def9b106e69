/** What each page says of itself for programs that follow links: a graph of what it is about, and of the page. */
import type { Day } from '../../archive/date.ts'
import type { FileContext } from '../file-context.ts'
import type { Node } from './node.ts'

/** What a page adds to what every page says. */
export interface PageData {
  /** What schema.org calls such a page. */
  readonly type?: 'AboutPage' | 'CollectionPage' | 'SearchResultsPage'
  /** What it is about; the first is what the page is for. */
  readonly about?: readonly Node[]
  /** Further properties of the page. */
  readonly properties?: Node
}

/** What a page adds that lists records. */
export const collectionPage = (): PageData => ({ type: 'CollectionPage' })

/** What every page says. */
export interface PageFacts {
  /** The page from the root of the site, `/people/anna-berg/`. */
  readonly path: string
  readonly title: string
  readonly description: string
  /** The pages that it is below, as it shows them. */
  readonly breadcrumbs: readonly { readonly title: string; readonly href: string }[]
  readonly asOf: Day | undefined
}

/** The linked data of a page. */
export function pageGraph(from: FileContext, facts: PageFacts, data: PageData = {}): Node {
  const { type = 'WebPage', about = [], properties } = data
  const [main] = about
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...about,
      {
        '@type': type,
        ...(main
          ? { mainEntity: { '@id': main['@id'] } }
          : {
              url: from.linkTo(facts.path),
              name: facts.title,
              description: facts.description,
            }),
        ...properties,
        dateModified: facts.asOf,
        license: from.archive.subject.licence.url,
        breadcrumb: breadcrumbs(from, facts),
      },
    ],
  }
}

/** The way to a page from the home page, which has none. */
function breadcrumbs({ archive, linkTo }: FileContext, facts: PageFacts): Node | undefined {
  if (facts.path === '/') return undefined
  const above =
    facts.breadcrumbs[0]?.href === '/'
      ? facts.breadcrumbs
      : [{ title: archive.subject.name, href: '/' }, ...facts.breadcrumbs]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...above, { title: facts.title, href: undefined }].map(
      ({ title, href }, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        name: title,
        item: href && linkTo(href),
      }),
    ),
  }
}
