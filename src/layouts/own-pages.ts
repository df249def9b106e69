/** The archive's own pages: no link leads to one that `content/pages` does not have. */
import { getCollection } from 'astro:content'

/** The addresses of the archive's own pages, `/docs/deploy/`. */
export async function ownPages(): Promise<ReadonlySet<string>> {
  const pages = await getCollection('pages')
  return new Set(pages.map(({ id }) => `/${id}/`))
}
