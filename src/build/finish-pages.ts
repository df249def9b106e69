/** Between Astro, which renders a page, and the file that it writes: the page is finished and read here. */
import type { AstroPrerenderer } from 'astro'
import { depthOf, fileOf } from '../output/files.ts'
import { factsOf } from '../output/page-facts.ts'
import type { PageFacts } from '../output/page-facts.ts'
import { withRelativeLinks } from '../output/rewrite/relative-links.ts'
import type { PageCache } from './cache/page-cache.ts'

/** The pages of records: nearly all pages of an archive. They get all that they show from the archive. */
const isOfRecord = (component: string) => component.endsWith('/[id].astro')

/**
 * Makes the links of each page relative before it is written. Takes pages of records from the last
 * build where nothing has changed that they show.
 *
 * @param pages gets the facts of each page, by its file
 */
export const finishPages =
  (pages: Map<string, PageFacts>, cache: PageCache | undefined) =>
  (astro: AstroPrerenderer): AstroPrerenderer => ({
    ...astro,
    async render(request, options) {
      const { routeData } = options
      const render = async () => {
        const rendered = await astro.render(request, options)
        return rendered instanceof Response ? rendered : rendered.response
      }
      // 404.html is served at any depth: it is finished when the folders at the root are known.
      if (routeData.type !== 'page' || routeData.pathname === '/404') return render()
      const file = fileOf(decodeURI(new URL(request.url).pathname).slice(1))
      const finish = async () => {
        const html = await (await render()).text()
        const page = { file, ...withRelativeLinks(html, depthOf(file)) }
        const bytes = Buffer.from(page.html)
        return { facts: factsOf(page, bytes), bytes }
      }
      const { facts, bytes } =
        cache && isOfRecord(routeData.component) ? await cache.page(file, finish) : await finish()
      pages.set(file, facts)
      return new Response(new Uint8Array(bytes))
    },
  })
