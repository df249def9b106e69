/**
 * The tags of built pages, found by regular expressions. That is enough, because the pages are our own
 * and the tests have them checked by an HTML validator.
 */

/** A start tag of a page. */
export interface Tag {
  /** In lower case. */
  readonly name: string
  /** Values by name, as a browser reads them: of two with the same name the first counts. */
  readonly attributes: ReadonlyMap<string, string>
  /** The offset of its `<`, and of what follows its `>`. */
  readonly start: number
  readonly end: number
  /** The text in a script, style, textarea or title; empty for other elements. */
  readonly text: string
}

/** A comment, or a whole start tag with its attributes as written. */
const piece = /<!--[\s\S]*?-->|<([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g
/** Elements whose content is text, whatever it looks like. */
const rawText = new Set(['script', 'style', 'textarea', 'title'])

/**
 * The start tags of a page, in order.
 *
 * @example
 * tagsOf('<p><a href="x">') // two tags; the second has the attribute href, `x`
 */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = []
  piece.lastIndex = 0
  for (let match = piece.exec(html); match; match = piece.exec(html)) {
    const [, written, attributes] = match
    if (written === undefined) continue
    const name = written.toLowerCase()
    const end = piece.lastIndex
    const text = rawText.has(name) ? html.slice(end, closeOf(html, name, end)) : ''
    piece.lastIndex += text.length
    tags.push({ name, attributes: attributesOf(attributes!), start: match.index, end, text })
  }
  return tags
}

/**
 * A page with some attributes of its start tags replaced, and all else left as it was.
 *
 * @param change returns what replaces an attribute, name and all, or undefined to leave it; it gets the
 * value as written
 */
export function withAttributes(
  html: string,
  change: (attribute: string, value: string, tag: Tag) => string | undefined,
): string {
  let result = ''
  let done = 0
  for (const tag of tagsOf(html)) {
    if (tag.attributes.size === 0) continue
    result += html.slice(done, tag.start)
    result += html
      .slice(tag.start, tag.end)
      .replace(
        /(?<=\s)([^\s"'<>/=]+)="([^"]*)"/g,
        (whole, name: string, value: string) => change(name, value, tag) ?? whole,
      )
    done = tag.end
  }
  return result + html.slice(done)
}

/** Whether a tag makes the page lead on by itself. */
export const isRefresh = ({ name, attributes }: Tag): boolean =>
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
  for (const [, name, double, single, bare] of written.matchAll(attribute)) {
    const key = name!.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, unescapeHtml(double ?? single ?? bare ?? ''))
  }
  return attributes
}
