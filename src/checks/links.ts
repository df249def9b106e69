/** Links of a record's text within the site: each is written in full, and leads to a page and a place that exist. */
import { addressOf } from '../archive/address.ts'
import type { Archive } from '../archive/archive.ts'
import { once } from '../archive/look-up.ts'
import type { Kind } from '../archive/records.ts'
import { didYouMean } from '../archive/text/edit-distance.ts'
import { kinds, recordAt } from '../records/kinds.ts'
import type { Problem } from '../records/problem.ts'
import type { Content } from '../records/read.ts'
import type { Fault } from '../records/record.ts'
import type { Pointing } from './pointing.ts'

/** The pages that every archive has, beside those of its records and years. */
export const sitePages: readonly string[] = [
  '/',
  ...kinds.map((kind) => `/${kind}/`),
  '/years/',
  '/eras/',
  '/themes/',
  '/search/',
  '/changes/',
  '/conflicts/',
  '/figures/',
  '/map/',
]

const entityAnchors = [
  'words',
  'offices',
  'where',
  'events',
  'holders',
  'published',
  'sources',
  'names',
  'changes',
]

/** The headings of a record's page that a link can lead to. */
export const recordAnchors: Readonly<Record<Kind, readonly string[]>> = {
  events: ['facts', 'what', 'words', 'dating', 'evidence', 'conflicts', 'related', 'changes'],
  sources: ['facts', 'events', 'entities', 'changes'],
  people: entityAnchors,
  organizations: entityAnchors,
  places: entityAnchors,
  topics: entityAnchors,
}

/**
 * Links without the slash at their end, to pages that do not exist, or to headings that a record's page
 * does not have. Links to records that do not exist are reported with the references; headings of the
 * archive's own pages are known only when they are built.
 */
export function checkLinks(
  content: Content,
  archiveOf: () => Archive,
  pointing: readonly Pointing[],
): Problem[] {
  const kindOf = new Map(content.files.map((f) => [addressOf(f.kind, f.id), f.kind]))
  const others = once(
    () =>
      new Set([
        ...sitePages,
        ...archiveOf().years.map((year) => `/years/${year}/`),
        ...content.ownPages.map(({ address }) => address),
      ]),
  )
  const isPage = (page: string) => kindOf.has(page) || others().has(page)
  const faultOf = (address: string, from: Kind | undefined): Fault | undefined => {
    const end = address.search(/[?#]|$/)
    const [path, rest] = [address.slice(0, end), address.slice(end)]
    const page = path === '' || path.endsWith('/') ? path : `${path}/`
    const kind = page === '' ? from : kindOf.get(page)
    if (page !== path && isPage(page)) {
      const message = `\`${address}\` lacks the slash at its end: ${page}${rest}`
      return { code: 'link-without-slash', message }
    }
    if (kind) return anchorFault(rest, kind)
    // A record that does not exist is reported with the references, and the build knows every file.
    const isLeft = page === '' || recordAt(page) !== undefined || /\.[a-z0-9]+$/.test(path)
    if (isLeft || isPage(page)) return undefined
    const message = `There is no page \`${page}\`.${didYouMean(page, [...sitePages, ...kindOf.keys(), ...others()])}`
    return { code: 'dangling-link', message }
  }
  return pointing
    .filter(({ file, linked }) => linked.some((address) => faultOf(address, file?.kind)))
    .flatMap(({ file, links }) =>
      links.flatMap(({ address, at }) => {
        const fault = faultOf(address, file?.kind)
        return fault ? at(fault) : []
      }),
    )
}

/** Places that one record has and another has not: whether they are there is known when the page is built. */
const ownAnchor = /^#(?:cite$|(?:source|quotation|date|created|corrected|clarified|withdrawn)-)/

function anchorFault(rest: string, kind: Kind): Fault | undefined {
  const anchor = /#.+$/.exec(rest)?.[0]
  const known = recordAnchors[kind].map((id) => `#${id}`)
  if (anchor === undefined || known.includes(anchor) || ownAnchor.test(anchor)) return undefined
  const hint = didYouMean(anchor, known) || ` It has ${known.join(', ')}.`
  return { code: 'dangling-anchor', message: `The page has no place \`${anchor}\`.${hint}` }
}
