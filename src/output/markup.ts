/**
 * The tags of built pages, found by regular expressions. That is enough, because the pages are our own
 * and the tests have them checked by an HTML validator.
 */
import { rememberedTexts } from '../archive/look-up.ts'

/** What a start tag says. Tags that are written alike share it. */
export interface Element {
  /** In lower case. */
  readonly name: string
  /** Values by name, as a browser reads them: of two with the same name the first counts. */
  readonly attributes: ReadonlyMap<string, string>
}

/** A start tag of a page. */
export interface Tag {
  readonly element: Element
  /** The offset of its `<`, and of what follows its `>`. */
  readonly start: number
  readonly end: number
  /** The text in a script, style, textarea or title; empty for other elements. */
  readonly text: string
}

/** A page and its start tags, in order. */
export interface Markup {
  readonly html: string
  readonly tags: readonly Tag[]
}

/** A comment, or a whole start tag. */
const piece = /<!--[\s\S]*?-->|<[a-zA-Z](?:[^>"']|"[^"]*"|'[^']*')*>/g
const tagName = /^<([^\s/>]+)/
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g
/** Elements whose content is text, whatever it looks like. */
const rawText = new Set(['script', 'style', 'textarea', 'title'])

/**
 * The start tags of a page.
 *
 * @example
 * tagsOf('<p><a href="x">') // two tags; the second has the attribute href, `x`
 */
export const tagsOf = (html: string): readonly Tag[] => withTags(html, elementOf).tags

/** A start tag as it is to be written. */
export interface WrittenTag {
  readonly written: string
  readonly element: Element
}

/**
 * A page with some of its start tags changed, and all else left as it was.
 *
 * @param change gives a tag as it is to be written
 */
export function withTags(html: string, change: (written: string) => WrittenTag): Markup {
  const tags: Tag[] = []
  let result = ''
  let done = 0
  piece.lastIndex = 0
  for (let match = piece.exec(html); match; match = piece.exec(html)) {
    const [found] = match
    if (found.startsWith('<!')) continue
    const { written, element } = change(found)
    const start = result.length + match.index - done
    const from = match.index + found.length
    const text = rawText.has(element.name)
      ? html.slice(from, closeOf(html, element.name, from))
      : ''
    piece.lastIndex = from + text.length
    tags.push({ element, start, end: start + written.length, text })
    if (written === found) continue
    result += html.slice(done, match.index) + written
    done = from
  }
  return { html: result + html.slice(done), tags }
}

/** The element of a start tag, with the tag as it is written. */
export const elementOf = rememberedTags((written: string): WrittenTag => {
  const [start, name] = tagName.exec(written)!
  const element = {
    name: name!.toLowerCase(),
    attributes: attributesOf(written.slice(start.length, -1)),
  }
  return { written, element }
})

/** What a function makes of a start tag, made once for all that are written alike. */
export function rememberedTags<T>(make: (written: string) => T): (written: string) => T {
  return rememberedTexts(make, { most: 20_000, copyOf: (tag) => Buffer.from(tag).toString() })
}

/**
 * A start tag with some attributes replaced.
 *
 * @param change returns what replaces an attribute, name and all, or undefined to leave it; it gets the
 * value as written
 */
export const withAttributes = (
  written: string,
  change: (attribute: string, value: string) => string | undefined,
): string =>
  written.replace(
    /(?<=\s)([^\s"'<>/=]+)="([^"]*)"/g,
    (whole, name: string, value: string) => change(name, value) ?? whole,
  )

/** Whether a tag makes the page lead on by itself. */
export const isRefresh = ({ name, attributes }: Element): boolean =>
  name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh'

/** A text with its character references resolved: `&` for `&amp;`, an apostrophe for `&#39;`. */
function unescapeHtml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[\da-f]+|#\d+|amp|lt|gt|quot|apos);/gi, (_, written: string) => {
    const name = written.toLowerCase()
    if (!name.startsWith('#')) return named[name]!
    const isHex = name.startsWith('#x')
    return String.fromCodePoint(isHex ? parseInt(name.slice(2), 16) : Number(name.slice(1)))
  })
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The offset of an element's end tag; the end of the page where there is none. */
function closeOf(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s/>]`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}

const none: ReadonlyMap<string, string> = new Map()

function attributesOf(written: string): ReadonlyMap<string, string> {
  if (written === '') return none
  const attributes = new Map<string, string>()
  attribute.lastIndex = 0
  for (let match = attribute.exec(written); match; match = attribute.exec(written)) {
    const [, name, double, single, bare] = match
    const key = name!.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, unescapeHtml(double ?? single ?? bare ?? ''))
  }
  return attributes
}
