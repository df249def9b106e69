import { resolve, sep } from 'node:path'
import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'zod'
import { contentFolder } from './records/content-folder.ts'
import { faultyOwnPages } from './records/own-pages.ts'

const base = `${contentFolder}/pages`

/** The content that Astro reads itself. Records are none of it: `src/records` reads them. */
export const collections = {
  /** The archive's own pages, in MDX; their path below `content/pages` is their address. */
  pages: defineCollection({
    loader: {
      name: 'own-pages',
      // Astro would end a preview at front matter that it cannot read: it never sees a faulty page. The
      // check tells what is wrong with it.
      load: async ({ watcher, ...context }) => {
        const load = (): Promise<void> => {
          const pattern = ['**/*.mdx', ...faultyOwnPages(contentFolder).map((name) => `!${name}`)]
          return glob({ pattern, base }).load(context)
        }
        await load()
        watcher?.on('all', (_, path) => {
          if (!resolve(path).startsWith(resolve(base) + sep)) return
          load().catch((error) => context.logger.error(String(error)))
        })
      },
    },
    schema: z.strictObject({
      // Astro reads a number where the check reads text: `title: 2014`.
      title: z.coerce.string(),
      description: z.coerce.string(),
      /** Place in the list of its folder. */
      order: z.number().optional(),
      /** Where it is not the archive's. */
      language: z.string().optional(),
    }),
  }),
}
