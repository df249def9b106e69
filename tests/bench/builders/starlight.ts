/**
 * Starlight with its own Pagefind. Events, years and indexes are documents; entities have no pages. Its
 * side bar lists years and indexes.
 */
import { entityKinds, eventBodies, pageOf, toolIn, writeFiles, yearsOf } from './builder.ts'
import type { Builder } from './builder.ts'
import { versionOf } from './tools.ts'

export const starlight: Builder = {
  version: (home) =>
    `Starlight ${versionOf(home, '@astrojs/starlight')}, Astro ${versionOf(home, 'astro')}, Pagefind ${versionOf(home, 'pagefind')}`,
  output: 'dist',
  build: (folder, home) => [{ args: [toolIn(home, 'astro'), 'build'], folder }],
  write(folder, corpus) {
    writeFiles(folder, project)
    const docs = 'src/content/docs'
    const bodyOf = eventBodies(corpus)
    for (const event of corpus.events) {
      const page = pageOf({ title: event.title }, bodyOf(event))
      writeFiles(folder, { [`${docs}/events/${event.id}.md`]: page })
    }
    const years = yearsOf(corpus)
    for (const [year, events] of years) {
      const lines = events.map(
        ({ id, title, date }) => `- ${date.words ?? date.text}: [${title}](/events/${id}/)`,
      )
      writeFiles(folder, {
        [`${docs}/years/${year}.md`]: pageOf({ title: String(year) }, lines.join('\n')),
      })
    }
    for (const kind of entityKinds) {
      const lines = corpus[kind].map(({ name, line }) => `- ${name}: ${line}`)
      writeFiles(folder, {
        [`${docs}/indexes/${kind}.md`]: pageOf({ title: kind }, lines.join('\n')),
      })
    }
    const lines = years.map(([year, { length }]) => `- [${year}](/years/${year}/) ${length}`)
    writeFiles(folder, { [`${docs}/index.md`]: pageOf({ title: 'Archive' }, lines.join('\n')) })
  },
}

const project = {
  // Astro looks here for the packages whose components it has to build.
  'package.json': '{ "type": "module", "dependencies": { "@astrojs/starlight": "*" } }\n',
  'astro.config.mjs': `import starlight from '@astrojs/starlight'
export default {
  site: 'https://archive.example',
  integrations: [
    starlight({
      title: 'Archive',
      sidebar: [
        { label: 'Years', items: [{ autogenerate: { directory: 'years' } }] },
        { label: 'Indexes', items: [{ autogenerate: { directory: 'indexes' } }] },
      ],
    }),
  ],
}
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`,
}
