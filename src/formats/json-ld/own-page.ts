/** The pages that tell of the archive itself as linked data. */
import type { FileContext } from '../file-context.ts'
import { datasetNode } from './distribution.ts'
import { webSiteNode } from './web-site.ts'
import type { PageData } from './web-page.ts'

/** The home page. */
export const homePage = (from: FileContext): PageData => ({
  about: [datasetNode(from), webSiteNode(from)],
})

/** A page of `content/pages`, by its id; two of them are more than text. */
export function ownPage(from: FileContext, id: string | undefined): PageData {
  if (id === 'data') return { about: [datasetNode(from)] }
  return id === 'about' ? { type: 'AboutPage' } : {}
}
