import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'zod'
import { contentFolder } from './records/content-folder.ts'

/** The content that Astro reads itself. Records are none of it: `src/records` reads them. */
export const collections = {
  /** The archive's own pages, in MDX; their path below `content/pages` is their address. */
  pages: defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: `${contentFolder}/pages` }),
    schema: z.strictObject({
      title: z.string(),
      description: z.string(),
      /** Place in the list of its folder. */
      order: z.number().optional(),
    }),
  }),
}
