/** HTML as a browser saves it: the article without what stands around it, with its structure. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { blocksOfElement } from './html-blocks.ts'
import type { PageBlock } from './html-blocks.ts'
import { metadataOfPage } from './html-metadata.ts'
import type { Reading } from './item.ts'

/**
 * Reads a page.
 *
 * @param url where it was fetched, for addresses that it gives without their host
 * @throws {Error} where it has next to no text
 */
export function readHtml(html: string, url?: string): Reading {
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`,
  )
  const metadata = metadataOfPage(document, url)
  const page = blocksOfElement(onlyArticleIn(document) ?? document.body)
  if (lengthOf(page) < LEAST) {
    throw new Error(
      'The page has next to no text: it is empty, only for subscribers, or its text comes by script. ' +
        'Open it in a browser, wait for its text and save that as HTML or text.',
    )
  }
  // Takes the document apart, so it comes last.
  const article = new Readability(document, { serializer: (node) => node as Element }).parse()
  const found = article?.content ? blocksOfElement(article.content) : []
  return { blocks: articleIn(page, new Set(found.map(keyOf))).map(({ block }) => block), metadata }
}

/** The encoding that a page says it has. */
export function charsetOfPage(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1] ??
    /^<\?xml[^>]+encoding=["']([\w:.-]+)/.exec(start)?.[1]
  )
}

/** The one article that a page marks as such; lists have several, or none. */
function onlyArticleIn(document: Document): Element | undefined {
  const [article, ...more] = document.querySelectorAll('article')
  return article?.querySelector('h1') && more.length === 0 ? article : undefined
}

/** The letters and digits that a page has at the very least. */
const LEAST = 80

/**
 * Of a page's blocks those of its article: from its heading to its last paragraph, without the links
 * to other pages in between. The whole page where most of the text is outside of what was found, or much
 * of it is such links: then it is itself a list.
 */
function articleIn(page: readonly PageBlock[], found: ReadonlySet<string>): readonly PageBlock[] {
  const isFound = (block: PageBlock) => found.has(keyOf(block))
  const first = page.findIndex(isFound)
  if (lengthOf(page.filter(isFound)) < lengthOf(page) * 0.5) return page
  const heading = page.slice(0, first + 1).findLastIndex(({ block }) => block.level === 1)
  const article = page.slice(heading === -1 ? first : heading, page.findLastIndex(isFound) + 1)
  const links = article.filter((block) => block.links > 0.8)
  if (lengthOf(links) > lengthOf(article) * 0.25) return page
  return article.filter((block) => block.block.kind === 'heading' || !links.includes(block))
}

const keyOf = ({ block }: PageBlock) => block.text.replace(/\s+/g, '')

const lengthOf = (blocks: readonly PageBlock[]) =>
  blocks.reduce((sum, { block }) => sum + block.text.replace(/[^\p{L}\p{N}]/gu, '').length, 0)
