/** Between Astro, which renders a page, and the file that it writes: the page is finished and read here. */
import type { AstroPrerenderer } from 'astro'
import { depthOf, fileOf } from '../output/files.ts'
import { factsOf } from '../output/page-facts.ts'
import type { PageFacts } from '../output/page-facts.ts'
import { withRelativeLinks } from '../output/rewrite/relative-links.ts'

/**
 * Makes the links of each page relative before it is written.
 *
 * @param pages gets the facts of each page, by its file
 */
export const finishPages =
  (pages: Map<string, PageFacts>) =>
  (astro: AstroPrerenderer): AstroPrerenderer => ({
    ...astro,
    async render(request, options) {
      const rendered = await astro.render(request, options)
      const response = rendered instanceof Response ? rendered : rendered.response
      // 404.html is served at any depth: it is finished when the folders at the root are known.
      if (options.routeData.type !== 'page' || options.routeData.pathname === '/404')
        return response
      const file = fileOf(decodeURI(new URL(request.url).pathname).slice(1))
      const page = { file, ...withRelativeLinks(await response.text(), depthOf(file)) }
      const bytes = Buffer.from(page.html)
      pages.set(file, factsOf(page, bytes))
      return new Response(bytes, response)
    },
  })
