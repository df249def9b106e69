import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'zod'
import { recordLoader } from './records/loader.ts'

const records = (kind: Parameters<typeof recordLoader>[0]) =>
  defineCollection({ loader: recordLoader(kind) })

export const collections = {
  events: records('events'),
  sources: records('sources'),
  people: records('people'),
  organizations: records('organizations'),
  places: records('places'),
  topics: records('topics'),
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
