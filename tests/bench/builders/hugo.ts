/**
 * Hugo with a taxonomy for each kind of entity, and Pagefind's command over its output. It writes no feeds, which
 * it would for each entity, with the text of every event.
 */
import { spawnSync } from 'node:child_process'
import {
  entitiesOf,
  entityKinds,
  eventBodies,
  pageOf,
  pagefindOver,
  writeFiles,
} from './builder.ts'
import type { Builder } from './builder.ts'
import { versionOf } from './tools.ts'

export const hugo: Builder = {
  version(home) {
    const { stdout, error } = spawnSync('hugo', ['version'], { encoding: 'utf8' })
    if (error) return { missing: 'Hugo is not installed: `apt-get install hugo` on Debian.' }
    return `Hugo ${/v([\d.]+)/.exec(stdout)![1]!}, Pagefind ${versionOf(home, 'pagefind')}`
  },
  output: 'public',
  build: (folder, home) => [
    { args: ['hugo', '--quiet'], folder },
    pagefindOver(folder, 'public', home),
  ],
  write(folder, corpus) {
    writeFiles(folder, project)
    const bodyOf = eventBodies(corpus, (kind, id) => `/${kind}/${id}/`)
    for (const event of corpus.events) {
      const { id, title, date } = event
      const data = {
        title,
        day: date.words ?? date.text,
        years: [String(date.year)],
        ...entitiesOf(event),
      }
      writeFiles(folder, { [`content/events/${id}.md`]: pageOf(data, bodyOf(event)) })
    }
    for (const kind of entityKinds) {
      for (const { id, name, line } of corpus[kind]) {
        writeFiles(folder, { [`content/${kind}/${id}/_index.md`]: pageOf({ title: name }, line) })
      }
    }
  },
}

const linked = '<li>{{ .Params.day }} <a href="{{ .RelPermalink }}">{{ .Title }}</a></li>'

const project = {
  'config.toml': `baseURL = "https://archive.example/"
languageCode = "en"
title = "Archive"
disableKinds = ["RSS"]
[taxonomies]
year = "years"
person = "people"
organization = "organizations"
place = "places"
topic = "topics"
`,
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="stylesheet" href="/style.css"></head>
  <body>
    <nav><a href="/years/">Years</a> <a href="/people/">People</a> <a href="/organizations/">Organizations</a> <a href="/places/">Places</a> <a href="/topics/">Topics</a></nav>
    <main><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main>
  </body>
</html>
`,
  'layouts/_default/single.html': '{{ define "main" }}{{ .Content }}{{ end }}\n',
  'layouts/_default/term.html': `{{ define "main" }}{{ .Content }}<ul>{{ range .Pages }}${linked}{{ end }}</ul>{{ end }}\n`,
  'layouts/_default/taxonomy.html': `{{ define "main" }}<ul>{{ range .Pages }}${linked}{{ end }}</ul>{{ end }}\n`,
  // All events in one list are those of the years.
  'layouts/_default/list.html':
    '{{ define "main" }}<ul>{{ range site.Taxonomies.years }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>{{ end }}</ul>{{ end }}\n',
  'layouts/index.html':
    '{{ define "main" }}<ul>{{ range site.Taxonomies.years }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>{{ end }}</ul>{{ end }}\n',
  'static/style.css': 'body { max-width: 40rem; margin: auto; font-family: sans-serif }\n',
}
