/** What a page says about itself: linked data, meta elements, and what its markup shows. */
import { dayIn, given, languageTag } from './metadata.ts'
import type { Metadata } from './item.ts'

/**
 * The metadata of a page.
 *
 * @param fetched its address, where it is known
 */
export function metadataOfPage(document: Document, fetched?: string): Metadata {
  const data = articleDataIn(document)
  const meta = (...names: string[]) => names.map((name) => metaIn(document, name))
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name)
  const site = first(
    nameOf(data.publisher),
    ...meta('og:site_name', 'dc.publisher', 'dcterms.publisher'),
  )
  return given({
    title: titleWithout(
      site,
      first(
        text(data.headline),
        ...meta('og:title', 'citation_title', 'dc.title', 'dcterms.title'),
        onlyHeading(document),
        document.title,
      ),
    ),
    published: first(
      ...[
        text(data.datePublished),
        ...meta(...dayNames),
        attribute('time[itemprop="datePublished" i],time[pubdate]', 'datetime'),
        onlyDay(document),
      ].map(dayIn),
    ),
    author: first(
      nameOf(data.author),
      ...meta('author', 'article:author', 'citation_author', 'dc.creator', 'dcterms.creator').map(
        noAddress,
      ),
    ),
    publisher: site,
    language: first(
      ...[
        attribute('html', 'lang'),
        attribute('html', 'xml:lang'),
        text(data.inLanguage),
        ...meta('content-language', 'dc.language', 'dcterms.language', 'og:locale'),
      ].map(languageTag),
    ),
    url: first(
      ...[
        attribute('link[rel~="canonical" i]', 'href'),
        ...meta('og:url'),
        text(data.url),
        savedFrom(document),
      ].map((url) => absolute(url, fetched)),
    ),
  })
}

/** Where pages name the day of their publication, the surest first. */
const dayNames = [
  ...['article:published_time', 'datePublished', 'citation_publication_date', 'dcterms.issued'],
  ...[
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'parsely-pub-date',
    'pubdate',
    'publishdate',
    'date',
  ],
]

const metaIn = (document: Document, name: string) =>
  document
    .querySelector(
      ['property', 'name', 'itemprop', 'http-equiv']
        .map((key) => `meta[${key}="${name}" i]`)
        .join(),
    )
    ?.getAttribute('content')

type Data = Readonly<Record<string, unknown>>

/** The linked data of the article that a page is; empty where there is none. */
function articleDataIn(document: Document): Data {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = nodesIn(parsed(script.textContent)).find(isArticle)
    if (found) return found
  }
  return {}
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function nodesIn(value: unknown): Data[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (typeof value !== 'object' || value === null) return []
  const node = value as Data
  return [node, ...nodesIn(node['@graph'])]
}

const isArticle = (node: Data) =>
  /Article|Posting|PressRelease|Report\b/.test(String(node['@type']))

/** The name of a person or body in linked data, or the names of several. */
function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return first(value.map(nameOf).filter(Boolean).join(', '))
  return text(typeof value === 'object' && value !== null ? (value as Data).name : value)
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** The first that says something, in one line. */
function first(...values: readonly (string | null | undefined)[]): string | undefined {
  return values.map((value) => value?.replace(/\s+/g, ' ').trim()).find(Boolean)
}

const onlyHeading = (document: Document) => {
  const headings = document.querySelectorAll('h1')
  return headings.length === 1 ? headings[0]?.textContent : undefined
}

/** The day that all times of the article give: a list's entries have each their own. */
function onlyDay(document: Document): string | undefined {
  const times = document.querySelectorAll('article time[datetime],main time[datetime]')
  const days = new Set(Array.from(times, (time) => dayIn(time.getAttribute('datetime'))))
  return days.size === 1 ? [...days][0] : undefined
}

/** Some pages give a profile's address for an author. */
const noAddress = (name: string | null | undefined) =>
  name && /^https?:/.test(name) ? undefined : name

/** A page's title often ends with the name of its site. */
function titleWithout(site: string | undefined, title: string | undefined): string | undefined {
  const parts = title?.split(/\s+[-–—|:·»]\s+/) ?? []
  return site && parts.length > 1 && parts.at(-1)?.toLowerCase() === site.toLowerCase()
    ? title?.slice(0, title.length - site.length).replace(/\s+\S\s+$/, '')
    : title
}

/** Browsers write into a page that they save where it was. */
const savedFrom = (document: Document) =>
  Array.from(document.childNodes, (node) =>
    node.nodeType === 8
      ? /^\s*saved from url=\(\d+\)(\S+)/.exec(node.textContent ?? '')?.[1]
      : undefined,
  ).find(Boolean)

function absolute(url: string | null | undefined, base?: string): string | undefined {
  const found = url ? URL.parse(url, base) : undefined
  return found && /^https?:$/.test(found.protocol) ? found.href : undefined
}
