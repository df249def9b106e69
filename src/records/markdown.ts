/** Markdown of records: rendered one way for pages, data and search, and refused where it is unsafe. */
import { markdownToHtml, markdownToMdast } from 'satteri'
import type { MdastNode } from 'satteri'

const features = { frontmatter: false, smartPunctuation: false } as const

/** The HTML of a record's body. The body was checked by `unsafeMarkdown`. */
export const renderMarkdown = (body: string): string =>
  body ? markdownToHtml(body, { features }).html : ''

/** The words of a record's body without marks, paragraphs parted by a blank line. */
export function plainText(body: string): string {
  const root = markdownToMdast(body, { features, position: false })
  return childrenOf(root).map(textOf).join('\n\n')
}

/** Something in Markdown that the archive does not publish. */
export interface UnsafeMarkdown {
  /** Counted from 1 within the body. */
  readonly line: number
  readonly message: string
}

/** Raw HTML, pictures, and links to anything but the web or this site. */
export function unsafeMarkdown(body: string): UnsafeMarkdown[] {
  const found: UnsafeMarkdown[] = []
  const visit = (node: MdastNode) => {
    const line = node.position?.start.line ?? 1
    if (node.type === 'html') {
      found.push({
        line,
        message: `Raw HTML is not published: \`${shortened(node.value)}\`. Write Markdown.`,
      })
    }
    if (node.type === 'image' || node.type === 'imageReference') {
      found.push({ line, message: 'Pictures are not published in records. Take it out.' })
    }
    if ((node.type === 'link' || node.type === 'definition') && !isSafeAddress(node.url)) {
      found.push({
        line,
        message: `\`${shortened(node.url)}\` is not an address that the archive links to. Use https://, http://, a path such as /events/<id>/, or #anchor.`,
      })
    }
    childrenOf(node).forEach(visit)
  }
  visit(markdownToMdast(body, { features }))
  return found
}

/** The paths of this site that a body links to, with their line within the body. */
export function internalLinks(body: string): { line: number; path: string }[] {
  const found: { line: number; path: string }[] = []
  const visit = (node: MdastNode) => {
    if ((node.type === 'link' || node.type === 'definition') && /^\/(?!\/)/.test(node.url)) {
      found.push({ line: node.position?.start.line ?? 1, path: node.url })
    }
    childrenOf(node).forEach(visit)
  }
  visit(markdownToMdast(body, { features }))
  return found
}

function isSafeAddress(address: string): boolean {
  if (/[\u0000-\u0020\u007f\\]/.test(address)) return false
  return /^(https?:\/\/[^/]|\/(?!\/)|#)/i.test(address)
}

const childrenOf = (node: MdastNode): readonly MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]) : []

const textOf = (node: MdastNode): string => {
  if ('value' in node) return node.type === 'html' ? '' : String(node.value)
  if (node.type === 'break') return '\n'
  return childrenOf(node).map(textOf).join('')
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
