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
  /** The line of its page, counted from 1. */
  readonly line: number
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
  const lineOf = lineCounter(html)
  piece.lastIndex = 0
  for (let match = piece.exec(html); match; match = piece.exec(html)) {
    const [, written, attributes] = match
    if (written === undefined) continue
    const name = written.toLowerCase()
    const end = piece.lastIndex
    const text = rawText.has(name) ? html.slice(end, closeOf(html, name, end)) : ''
    piece.lastIndex += text.length
    tags.push({
      name,
      attributes: attributesOf(attributes!),
      line: lineOf(match.index),
      start: match.index,
      end,
      text,
    })
  }
  return tags
}

/** A page and its start tags. */
export interface Markup {
  readonly html: string
  readonly tags: readonly Tag[]
}

/**
 * A page with some of its start tags changed, and all else left as it was. Tags keep their offsets in
 * the page before the change, and their lines: a change adds none.
 *
 * @param change gives a tag as it is to be written
 */
export function withTags(html: string, change: (written: string, tag: Tag) => string): Markup {
  let result = ''
  let done = 0
  const tags = tagsOf(html).map((tag) => {
    if (tag.attributes.size === 0) return tag
    const written = html.slice(tag.start, tag.end)
    const changed = change(written, tag)
    if (changed === written) return tag
    result += html.slice(done, tag.start) + changed
    done = tag.end
    return { ...tag, attributes: attributesOf(changed.slice(1 + tag.name.length, -1)) }
  })
  return { html: result + html.slice(done), tags }
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

/** Gives the lines of offsets that only grow. */
function lineCounter(html: string): (offset: number) => number {
  let line = 1
  let next = html.indexOf('\n')
  return (offset) => {
    for (; next !== -1 && next < offset; next = html.indexOf('\n', next + 1)) line++
    return line
  }
}

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
