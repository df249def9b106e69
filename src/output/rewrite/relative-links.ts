/**
 * The built site works at any path of a host. Pages are written with URLs from the root of the archive
 * (`/events/…/`); here those of each page become relative to it.
 */
import { elementOf, isRefresh, rememberedTags, withAttributes, withTags } from '../markup.ts'
import type { Markup, WrittenTag } from '../markup.ts'
import { urlAttributes } from '../url-attributes.ts'

/**
 * A page with the URLs from the root made relative.
 *
 * @param depth in how many folders the page lies
 * @example
 * withRelativeLinks('<a href="/events/x/">', 2).html // => '<a href="../../events/x/">'
 */
export function withRelativeLinks(html: string, depth: number): Markup {
  let change = changes.get(depth)
  if (!change) changes.set(depth, (change = rememberedTags((tag) => withRelativeUrls(tag, depth))))
  return withTags(html, change)
}

/** What becomes of a tag in pages of a depth. */
const changes = new Map<number, (written: string) => WrittenTag>()

function withRelativeUrls(tag: string, depth: number): WrittenTag {
  const up = depth === 0 ? './' : '../'.repeat(depth)
  const leadsOn = isRefresh(elementOf(tag).element)
  const written = withAttributes(tag, (name, value) => {
    if (urlAttributes.has(name) && /^\/(?!\/)/.test(value)) {
      return `${name}="${up}${value.slice(1)}"`
    }
    return name === 'content' && leadsOn
      ? `content="${value.replace(/(?<=; url=)\/(?!\/)/, up)}"`
      : undefined
  })
  return elementOf(written)
}
