/** Whether every link of a built site leads to something in it, wherever the site is served. */
import { remembered } from '../../archive/look-up.ts'
import { kinds } from '../../records/kinds.ts'
import type { ProblemCode } from '../../records/problem-kinds.ts'
import type { Problem } from '../../records/problem.ts'
import { depthOf, fileOf } from '../files.ts'
import { isRefresh } from '../markup.ts'
import type { Element, Tag } from '../markup.ts'
import { emptyIconUrl, notFoundFile } from '../rewrite/not-found/page.ts'
import { urlAttributes } from '../url-attributes.ts'
import { pageProblem } from './built-page.ts'
import type { BuiltPage } from './built-page.ts'

/** A URL in an attribute of a page. */
interface Url {
  readonly page: BuiltPage
  readonly tag: Tag
  readonly attribute: string
  readonly url: string
}

/** Where a link leads to, in the site; the anchor may be empty. */
export type Target = readonly [file: string, id: string]

/** A link into the site. */
interface Link extends Url {
  readonly target: Target
}

/** The links of a page, before it is known what the site has. */
interface PageLinks {
  readonly links: readonly Link[]
  /** The faults that show in the page alone. */
  readonly problems: readonly Problem[]
}

/** Reads the links of a page. */
export function linksOf(page: BuiltPage): PageLinks {
  const problems: Problem[] = []
  const links: Link[] = []
  const up = '../'.repeat(depthOf(page.file))
  for (const tag of page.tags) {
    for (const [attribute, url] of urlsOf(tag.element)) {
      const target =
        usualTarget(url, up) ??
        targetOf({ page, tag, attribute, url }, (problem) => problems.push(problem))
      if (target) links.push({ page, tag, attribute, url, target })
    }
  }
  return { problems, links }
}

/** Where a URL leads in the site, if it does. */
function targetOf(link: Url, tell: (problem: Problem) => void): Target | undefined {
  const { page, url, attribute } = link
  // 404.html has an empty icon, so that browsers do not ask for one outside the site.
  if (page.file === notFoundFile && url === emptyIconUrl) return undefined
  if (!isRelative(url)) {
    absoluteFaults(link).forEach(tell)
    return undefined
  }
  const [path, id] = splitUrl(url)
  const file = path === '' ? page.file : resolve(page.file, path, attribute)
  if (file !== undefined) return [file, id]
  tell(linkProblem(link, 'broken-link', 'leads out of the site.'))
  return undefined
}

/**
 * Where the usual link leads: from the root of the site down, as `withRelativeLinks` writes it. Pages
 * have many of them in common.
 */
function usualTarget(url: string, up: string): Target | undefined {
  if (up === '' || !url.startsWith(up) || url.startsWith('.', up.length)) return undefined
  const known = usualTargets.get(url)
  if (known) return known
  const [path, id] = splitUrl(url.slice(up.length))
  if (/%|\.\/|\.$/.test(path)) return undefined
  const target: Target = [fileOf(path), id]
  usualTargets.set(url, target)
  return target
}

const usualTargets = new Map<string, Target>()

/** What a site has: its files, and the ids in its pages. */
export interface Places {
  readonly hasFile: (file: string) => boolean
  readonly hasId: (file: string, id: string) => boolean
}

/** Whether there is what a link leads to. */
export const isThere = ([file, id]: Target, { hasFile, hasId }: Places): boolean =>
  hasFile(file) && (id === '' || hasId(file, id))

/** The faults of a page's links, where it is known what the site has. */
export const brokenLinks = (page: BuiltPage, places: Places): Problem[] =>
  linksOf(page)
    .links.filter(({ target }) => !isThere(target, places))
    .map(({ target: [file, id], ...link }) =>
      places.hasFile(file)
        ? linkProblem(link, 'broken-anchor', `: no element of ${file} has the id \`${id}\`.`)
        : linkProblem(link, 'broken-link', `leads to ${file}, which is not there.`),
    )

const linkProblem = (
  { page, tag, attribute, url }: Url,
  code: ProblemCode,
  message: string,
): Problem =>
  pageProblem(page, {
    tag,
    code,
    message: `<${tag.element.name} ${attribute}="${url}"> ${message}${recordBehind(page)}`,
  })

/** The record that a page shows: a link in its text is corrected there. */
function recordBehind({ file }: BuiltPage): string {
  const [, record, kind] = /^(([^/]+)\/[^/]+)\/index\.html$/.exec(file) ?? []
  return kinds.some((k) => k === kind) ? ` The page shows content/${record}.md.` : ''
}

/** Browsers ignore control characters and spaces before the scheme. */
const schemeOf = (url: string) =>
  /^(?:([a-z][a-z\d+.-]*):|\/\/)/i.exec(url.replace(/[\0-\x20]/g, ''))

const isRelative = (url: string) => !url.startsWith('/') && !schemeOf(url)

/** What is wrong with a URL that is not relative, if anything is. */
function absoluteFaults(link: Url): Problem[] {
  const { tag, attribute, url } = link
  if (/^\/(?!\/)/.test(url)) {
    const message = 'begins at the root of the host: the site may lie below a path.'
    return [linkProblem(link, 'root-path', message)]
  }
  if (!isAllowed(schemeOf(url)?.[1]?.toLowerCase())) {
    return [linkProblem(link, 'unsafe-address', 'has a scheme that no link here needs.')]
  }
  if (isFollowed(tag.element, attribute)) return []
  const message = 'loads from elsewhere: the site must stand alone.'
  return [linkProblem(link, 'outside-request', message)]
}

/** The URLs of an element, each with its attribute. */
const urlsOf = remembered((element: Element): readonly (readonly [string, string])[] => {
  const { attributes } = element
  const found: [attribute: string, url: string][] = []
  if (isRefresh(element)) {
    found.push(['content', (attributes.get('content') ?? '').replace(/^.*url=/, '')])
  }
  for (const [name, value] of attributes) {
    if (urlAttributes.has(name) || name === 'data-path') found.push([name, value])
    if (name !== 'srcset') continue
    for (const candidate of value.split(',')) found.push([name, candidate.trim().split(/\s/)[0]!])
  }
  return found
})

/** Whether a URL is only followed by a reader who chooses to. The page itself would load any other. */
const isFollowed = ({ name, attributes }: Element, attribute: string) =>
  attribute === 'cite' ||
  (attribute === 'href' && (name === 'a' || name === 'area')) ||
  (name === 'link' && /^(canonical|license)$/.test(attributes.get('rel') ?? ''))

/** URLs without a scheme of their own, `//example.org`, are refused: nothing here writes them. */
const isAllowed = (scheme: string | undefined) =>
  scheme === 'https' || scheme === 'http' || scheme === 'mailto'

/** The path of a URL without its query, and its anchor. */
function splitUrl(url: string): [path: string, id: string] {
  const [rest, id = ''] = url.split('#', 2) as [string, string?]
  return [rest.split('?', 1)[0]!, decode(id)]
}

/** The file to which a relative path leads from another file; undefined where it leads out of the site. */
function resolve(from: string, path: string, attribute: string): string | undefined {
  // The paths of 404.html count from the root.
  const folders = attribute === 'data-path' ? [] : from.split('/').slice(0, -1)
  const names = decode(path).split('/')
  const last = names.pop()!
  for (const name of names) {
    // 404.html is served for addresses of any depth: it knows no root that it could leave.
    if (name === '..' && folders.pop() === undefined && from !== notFoundFile) return undefined
    if (name !== '..' && name !== '.') folders.push(name)
  }
  return fileOf([...folders, last].join('/'))
}

function decode(text: string): string {
  try {
    return text.includes('%') ? decodeURIComponent(text) : text
  } catch {
    return text
  }
}
