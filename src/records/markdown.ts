/** Markdown of records: rendered one way for pages, data and search, and refused where it is unsafe. */
import { markdownToHtml, markdownToMdast } from 'satteri'
import type { MdastNode } from 'satteri'
import { shortened } from '../archive/text/shortened.ts'
import { hiddenCharacter } from './characters.ts'
import { kinds } from './kinds.ts'

const features = { frontmatter: false, smartPunctuation: false } as const

/** The HTML of a record's body. The body was checked by `unsafeMarkdown`. */
export const renderMarkdown = (body: string): string =>
  body ? markdownToHtml(body, { features }).html : ''

/** A record's body without Markdown's marks, a blank line between its paragraphs. */
export function plainText(body: string): string {
  return childrenOf(treeOf(body)).map(textOf).join('\n\n')
}

/** The last body that was asked for: it is looked through, and then asked for its text. */
let last: { body: string; tree: MdastNode } | undefined

function treeOf(body: string): MdastNode {
  if (last?.body !== body) last = { body, tree: markdownToMdast(body, { features }) }
  return last.tree
}

/** Something in Markdown that the archive does not publish. */
export interface UnsafeMarkdown {
  /** Counted from 1 within the body. */
  readonly line: number
  readonly message: string
  /** Whether nothing more can be read of the body. */
  readonly isFatal?: boolean
}

/** Lists within quotations within lists: more is no prose, and at some depth no program follows. */
const MAX_DEPTH = 16

/** Raw HTML, pictures, links to anything but the web or this site, invisible characters. */
export function unsafeMarkdown(body: string): UnsafeMarkdown[] {
  const found: UnsafeMarkdown[] = []
  // Not by recursion: there is no telling how deep it goes before this has looked.
  let level: readonly MdastNode[] = [treeOf(body)]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) {
      const message = `Quotations and lists are nested more than ${MAX_DEPTH} deep.`
      return [{ line: lineOfNode(level[0]!), message, isFatal: true }]
    }
    found.push(...level.flatMap(faultsOf))
    level = level.flatMap(childrenOf)
  }
  return found.toSorted((a, b) => a.line - b.line)
}

function faultsOf(node: MdastNode): UnsafeMarkdown[] {
  const line = lineOfNode(node)
  // Hidden is here what was written as a character reference, `&#x202e;`.
  return [faultOf(node) ?? [], ...textsOf(node).map((text) => hiddenCharacter(text) ?? [])]
    .flat()
    .map((message) => ({ line, message }))
}

const textsOf = (node: MdastNode): string[] =>
  Object.values(node).filter((value) => typeof value === 'string')

/** What may stand in a body as it is. What Markdown may come to know beside it is refused. */
const published: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'linkReference',
  // The table and the footnote's definition around them are reported.
  'tableRow',
  'tableCell',
  'footnoteReference',
])

function faultOf(node: MdastNode): string | undefined {
  switch (node.type) {
    case 'html':
      return `Raw HTML is not published: \`${shortened(node.value)}\`. Write Markdown.`
    case 'image':
    case 'imageReference':
      return 'Pictures are not published in records. Take it out.'
    case 'link':
    case 'definition':
      return isSafeAddress(node.url)
        ? undefined
        : `\`${shortened(node.url)}\` is not an address that the archive links to. ${addressHint(node.url)}`
    case 'listItem':
      return node.checked === null || node.checked === undefined
        ? undefined
        : 'Check boxes are not published in records. Take the `[ ]` out.'
    case 'heading':
      return node.depth > 1
        ? undefined
        : 'The heading of the page is its title: headings in it begin with `##`.'
    case 'table':
      return 'Tables are not published in records. Write sentences or a list.'
    case 'footnoteDefinition':
      return 'Footnotes are not published in records: what backs a text is its evidence.'
    default:
      return published.has(node.type) ? undefined : `Not published in records: ${node.type}.`
  }
}

/** The paths and anchors of this site that a body links to, with their line within the body. */
export function internalLinks(body: string): { line: number; path: string }[] {
  // Reading Markdown takes time, and most records link to nothing.
  if (!/\]\(|^\[.*\]: /m.test(body)) return []
  const found: { line: number; path: string }[] = []
  const visit = (node: MdastNode) => {
    if ((node.type === 'link' || node.type === 'definition') && /^(?:\/(?!\/)|#)/.test(node.url)) {
      found.push({ line: lineOfNode(node), path: node.url })
    }
    childrenOf(node).forEach(visit)
  }
  visit(treeOf(body))
  return found
}

/** A site that a maintainer sees on the own machine, and nobody else. */
const preview = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?=[/?#]|$)/i

/** What to write in place of a refused address: a page of the preview and the file of a record have one. */
function addressHint(address: string): string {
  const [, kind, id, rest = ''] =
    /^(?:[./]*|content\/)(\w+)\/([a-z0-9-]+)(?:\.md|\/)?(#.*)?$/.exec(address) ?? []
  const page = preview.test(address)
    ? address.replace(preview, '')
    : kind && (kinds as readonly string[]).includes(kind)
      ? `/${kind}/${id}/${rest}`
      : ''
  return page.startsWith('/')
    ? `Did you mean \`${page}\`?`
    : 'Use https://, http://, a path such as /events/<id>/, or #anchor.'
}

function isSafeAddress(address: string): boolean {
  if (/[\p{Cc} \\]/u.test(address) || preview.test(address)) return false
  // A name before the host's makes `https://haven.example@example.com` look like another place.
  return /^(https?:\/\/[^/?#@]+(?:[/?#]|$)|\/(?!\/)|#)/i.test(address)
}

const lineOfNode = (node: MdastNode) => node.position?.start.line ?? 1

const childrenOf = (node: MdastNode): readonly MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]) : []

const textOf = (node: MdastNode): string => {
  if ('value' in node) return node.type === 'html' ? '' : node.value
  if (node.type === 'break') return '\n'
  return childrenOf(node).map(textOf).join('')
}
