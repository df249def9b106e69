/** Astro as it comes, with a page for each entity, and Pagefind's command over its output. */
import {
  entitiesOf,
  entityKinds,
  eventBodies,
  pageOf,
  pagefindOver,
  toolIn,
  writeFiles,
} from './builder.ts'
import type { Builder } from './builder.ts'
import { versionOf } from './tools.ts'

export const astro: Builder = {
  version: (home) => `Astro ${versionOf(home, 'astro')}, Pagefind ${versionOf(home, 'pagefind')}`,
  output: 'dist',
  build: (folder, home) => [
    { args: [toolIn(home, 'astro'), 'build'], folder },
    pagefindOver(folder, 'dist', home),
  ],
  write(folder, corpus) {
    writeFiles(folder, project)
    const bodyOf = eventBodies(corpus, (kind, id) => `/${kind}/${id}/`)
    for (const event of corpus.events) {
      const { id, title, date } = event
      const data = { title, date: date.words ?? date.text, year: date.year, ...entitiesOf(event) }
      writeFiles(folder, { [`content/events/${id}.md`]: pageOf(data, bodyOf(event)) })
    }
    for (const kind of entityKinds) {
      for (const { id, name, line } of corpus[kind]) {
        writeFiles(folder, { [`content/${kind}/${id}.md`]: pageOf({ title: name }, line) })
      }
    }
  },
}

const project = {
  'package.json': '{ "type": "module" }\n',
  'astro.config.mjs': 'export default {}\n',
  'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
const collection = (kind) =>
  defineCollection({ loader: glob({ pattern: '*.md', base: './content/' + kind }) })
export const collections = {
  events: collection('events'),
  people: collection('people'),
  organizations: collection('organizations'),
  places: collection('places'),
  topics: collection('topics'),
}
`,
  'src/layouts/Page.astro': `---
const { title } = Astro.props
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{title}</title><link rel="stylesheet" href="/style.css" /></head>
  <body>
    <nav><a href="/">Years</a> <a href="/people/">People</a> <a href="/organizations/">Organizations</a> <a href="/places/">Places</a> <a href="/topics/">Topics</a></nav>
    <main><h1>{title}</h1><slot /></main>
  </body>
</html>
`,
  'src/components/Events.astro': `---
const { events } = Astro.props
---
<ul>{events.map(({ id, data }) => <li>{data.date}: <a href={'/events/' + id + '/'}>{data.title}</a></li>)}</ul>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content'
import Page from '../layouts/Page.astro'
const years = Map.groupBy(await getCollection('events'), ({ data }) => data.year)
---
<Page title="Years">
  <ul>{[...years].sort(([a], [b]) => a - b).map(([year, { length }]) => <li><a href={'/years/' + year + '/'}>{year}</a> {length}</li>)}</ul>
</Page>
`,
  'src/pages/years/[year].astro': `---
import { getCollection } from 'astro:content'
import Events from '../../components/Events.astro'
import Page from '../../layouts/Page.astro'
export async function getStaticPaths() {
  const years = Map.groupBy(await getCollection('events'), ({ data }) => data.year)
  return [...years].map(([year, events]) => ({ params: { year: String(year) }, props: { events } }))
}
---
<Page title={Astro.params.year}><Events events={Astro.props.events} /></Page>
`,
  'src/pages/events/[id].astro': `---
import { getCollection, render } from 'astro:content'
import Page from '../../layouts/Page.astro'
export const getStaticPaths = async () =>
  (await getCollection('events')).map((event) => ({ params: { id: event.id }, props: { event } }))
const { event } = Astro.props
const { Content } = await render(event)
---
<Page title={event.data.title}><Content /></Page>
`,
  'src/pages/[kind]/index.astro': `---
import { getCollection } from 'astro:content'
import Page from '../../layouts/Page.astro'
export const getStaticPaths = () =>
  ['people', 'organizations', 'places', 'topics'].map((kind) => ({ params: { kind } }))
const { kind } = Astro.params
const entities = await getCollection(kind)
---
<Page title={kind}>
  <ul>{entities.map(({ id, data }) => <li><a href={'/' + kind + '/' + id + '/'}>{data.title}</a></li>)}</ul>
</Page>
`,
  'src/pages/[kind]/[id].astro': `---
import { getCollection, render } from 'astro:content'
import Events from '../../components/Events.astro'
import Page from '../../layouts/Page.astro'
export async function getStaticPaths() {
  const events = await getCollection('events')
  const paths = []
  for (const kind of ['people', 'organizations', 'places', 'topics']) {
    const named = new Map()
    for (const event of events) {
      for (const id of event.data[kind]) {
        if (named.has(id)) named.get(id).push(event)
        else named.set(id, [event])
      }
    }
    for (const entity of await getCollection(kind)) {
      paths.push({ params: { kind, id: entity.id }, props: { entity, events: named.get(entity.id) ?? [] } })
    }
  }
  return paths
}
const { entity, events } = Astro.props
const { Content } = await render(entity)
---
<Page title={entity.data.title}><Content /><Events events={events} /></Page>
`,
  'public/style.css': 'body { max-width: 40rem; margin: auto; font-family: sans-serif }\n',
}
