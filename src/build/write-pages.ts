/**
 * Renders the pages by Astro, finishes each as the text that it is, and writes it. Astro would take
 * longer to write a page than to render it.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { AstroPrerenderer, PathWithRoute } from 'astro'
import { depthOf, fileOf } from '../output/files.ts'
import { factsOf } from '../output/page-facts.ts'
import type { PageFacts } from '../output/page-facts.ts'
import { withRelativeLinks } from '../output/rewrite/relative-links.ts'
import type { PageCache } from './cache/page-cache.ts'

/** The pages of records: nearly all pages of an archive. They get all that they show from the archive. */
const isOfRecord = (component: string) =>
  /\/\[id\]\.astro$|\/\[\.{3}list\]\/years\/\[year\]\.astro$/.test(component)

/** 404.html is served at any depth: it is finished when the folders at the root are known. */
const isPage = ({ route }: PathWithRoute) => route.type === 'page' && route.pathname !== '/404'

/** Where pages go. */
interface Site {
  /** The folder that is built. */
  readonly folder: string
  /** Gets the facts of each page, by its file. */
  readonly pages: Map<string, PageFacts>
  /** The last build's pages: those of records are taken from there where nothing changed that they show. */
  readonly cache: PageCache | undefined
}

/** Writes the pages, with relative links, when Astro asks for what there is. The rest is left to Astro. */
export const writePages =
  ({ folder, pages, cache }: Site) =>
  (astro: AstroPrerenderer): AstroPrerenderer => {
    const finish = async (file: string, path: PathWithRoute) => {
      const page = { file, ...withRelativeLinks(await htmlOf(astro, path), depthOf(file)) }
      const bytes = Buffer.from(page.html)
      return { facts: factsOf(page, bytes), bytes }
    }
    return {
      ...astro,
      async getStaticPaths() {
        const paths = await astro.getStaticPaths()
        for (const path of paths.filter(isPage)) {
          const file = fileOf(addressOf(path).slice(1))
          const { facts, bytes } =
            cache && isOfRecord(path.route.component)
              ? await cache.page(file, () => finish(file, path))
              : await finish(file, path)
          pages.set(file, facts)
          mkdirSync(dirname(join(folder, file)), { recursive: true })
          writeFileSync(join(folder, file), bytes)
          // Progress is told by a timer.
          await setImmediate()
        }
        return paths.filter((path) => !isPage(path))
      },
    }
  }

/** The address of a page from the root of the site, with a slash at both ends. */
const addressOf = ({ pathname }: PathWithRoute) => `/${pathname}/`.replace(/\/+/g, '/')

async function htmlOf(astro: AstroPrerenderer, path: PathWithRoute): Promise<string> {
  const request = new Request(new URL(addressOf(path), 'http://localhost'))
  const rendered = await astro.render(request, { routeData: path.route })
  return (rendered instanceof Response ? rendered : rendered.response).text()
}
