/** The blocks of an element of a page, without menus, controls and what else is not its text. */
import type { Block } from './item.ts'
import { blocksOfText } from './plain-text.ts'

/** A block, and how much of it is links: from 0 to 1. */
export interface PageBlock {
  readonly block: Block
  readonly links: number
}

/** The blocks within an element, in the order of the page. */
export function blocksOfElement(root: Element): PageBlock[] {
  const blocks: PageBlock[] = []
  let [text, linked, isLink] = ['', 0, false]

  const end = (context: Context) => {
    for (const part of text.split(/\s*\n\s*\n\s*/)) {
      const words = tidy(part)
      if (words === '') continue
      blocks.push({ block: { ...begun(context), text: words }, links: linked / text.length })
    }
    ;[text, linked] = ['', 0]
  }
  const visit = (node: Node, context: Context) => {
    if (node.nodeType === 3) {
      const words = (node.textContent ?? '').replace(/\s+/g, ' ')
      text += words
      if (isLink) linked += words.length
    }
    if (node.nodeType !== 1 || isClutter(node as Element)) return
    const element = node as Element
    if (element.localName === 'pre') {
      end(context)
      blocks.push(...blocksOfText(element.textContent).map((block) => ({ block, links: 0 })))
    } else if (isBlock(element)) {
      end(context)
      const inner = within(element, context)
      visitAll(element, inner)
      end(inner)
    } else {
      const [before, after] = around[element.localName] ?? ['', '']
      const outside = isLink
      isLink ||= element.localName === 'a'
      text += before
      visitAll(element, context)
      text += after
      isLink = outside
    }
  }
  const visitAll = (element: Element, context: Context) => {
    for (const child of element.childNodes) visit(child, context)
  }
  visitAll(root, { kind: 'paragraph' })
  end({ kind: 'paragraph' })
  return blocks
}

/** What blocks are around a text. */
interface Context extends Pick<Block, 'level' | 'indent'> {
  readonly kind: 'heading' | 'paragraph' | 'quotation'
  /** Of a list's entry: only its first block has the mark. */
  readonly entry?: { hasBegun: boolean }
}

function within(element: Element, outer: Context): Context {
  const name = element.localName
  const [, level] = /^h([1-6])$/.exec(name) ?? []
  if (level) return { ...outer, kind: 'heading', level: Number(level) }
  if (name === 'blockquote') return { ...outer, kind: 'quotation' }
  if (name !== 'li' && name !== 'dt') return outer
  return { ...outer, indent: (outer.indent ?? -1) + 1, entry: { hasBegun: false } }
}

function begun({ entry, ...block }: Context): Omit<Block, 'text'> {
  const isFirst = entry?.hasBegun === false
  if (entry) entry.hasBegun = true
  return isFirst && block.kind === 'paragraph' ? { ...block, kind: 'entry' } : block
}

/** What elements within a line show besides their text. */
const around: Readonly<Record<string, readonly [string, string]>> = {
  br: ['\n', ''],
  q: ['“', '”'],
  td: ['', '\t'],
  th: ['', '\t'],
}

/** One space between words; spaces at the ends of lines go. */
const tidy = (text: string) =>
  text
    .trim()
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/ ?\t\s*/g, '\t')

const blockNames =
  'address,article,aside,blockquote,body,caption,center,dd,details,dialog,div,dl,dt,fieldset,figcaption,' +
  'figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,ol,p,pre,section,summary,table,tbody,tfoot,thead,tr,ul'

/** A cell stands in its row's line, where it is not a page's layout. */
const isBlock = (element: Element) =>
  element.matches(blockNames) ||
  (element.matches('td,th') && element.querySelector(blockNames) !== null)

const clutter = [
  'script,style,noscript,template,iframe,object,svg,canvas,audio,video,nav,aside,dialog',
  'button,select,input,textarea,label,[hidden],[aria-hidden="true"]',
  ...[
    'navigation',
    'banner',
    'contentinfo',
    'search',
    'complementary',
    'dialog',
    'alertdialog',
  ].map((role) => `[role="${role}"]`),
].join(',')

/** Words in the classes and ids of what stands around a text. */
const clutterNames =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|share|sharing|social|advert\w*|ads?|promo|newsletter|subscribe|related|recommended|sidebar|comments|skip(?:-?link)?|menu|navbar|footer|pagination|pager)(?:$|[\s_-])/i

function isClutter(element: Element): boolean {
  if (element.matches(clutter)) return true
  if (/display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '')) return true
  // The head of a page is clutter unless it has the title of the text; the head of an article is none.
  if (element.matches('header,footer') && !element.closest('article,main')) {
    return element.querySelector('h1') === null
  }
  return (
    clutterNames.test(`${element.getAttribute('class') ?? ''} ${element.id}`) &&
    element.localName !== 'body'
  )
}
