import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'zod'

export const collections = {
  /** The archive's own pages, in MDX; their path below `content/pages` is their address. */
  pages: defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: './content/pages' }),
    schema: z.strictObject({
      title: z.string(),
      description: z.string(),
      /** Place in the list of its folder. */
      order: z.number().optional(),
    }),
  }),
}
